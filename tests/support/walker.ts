import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './browser.ts';
import { chooseWork, WORK } from './choose-work.ts';
import { FILL, LATER, screenForm, WRITTEN } from './fill-screen.ts';
import { keyboard, pointer, type Hands } from './hands.ts';
import { beginInPage, fillInPage, shownScreen, submitInPage, type Stop } from './in-page.ts';

/** By screen. More than one answer: the first visit gets the first, the second visit the second. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

interface WalkOptions {
	/** The screen, or the kind of screen, to stop at without filling it in. */
	readonly until?: string;
	/** Done on every screen before it is filled in, also on the last. */
	readonly onScreen?: (stop: Stop) => Promise<void>;
	/** Done on every screen after it is filled in and before it is submitted. */
	readonly onFilled?: (stop: Stop) => Promise<void>;
}

interface StartOptions {
	readonly keep?: 'memory' | 'vault';
	readonly from?: string;
	readonly work?: typeof WORK;
}

/** Straight to the weighing, where a test says what it wants. A decision without an answer follows the norm. */
const COMMON: Answers = {
	gevaar: 'nee',
	'welke-route': 'thuis',
	'gevaar-wie': 'thuis',
	aanleiding: 'gezien',
	'bijzondere-vorm': 'nee',
	letsel: 'nee',
	'gesprek-stop': 'nee',
	'zelf-verteld': 'nee'
};
const NORM_SAYS: Answers = { 'uitkomst-afsluiten': 'niet-melden', 'uitkomst-hulp': 'niet-melden' };

const MOST_SCREENS = 80;
/** A key is slow to make on purpose, and slower where other tests run. */
export const MAKING_A_KEY_MS = 30_000;

/**
 * Walks a situation through the screens, as a person does. Unless it is said by which hands, a beginning and a walk are
 * only the way to what a test is about, and go within the page (in-page.ts); one screen that a test fills in or submits
 * by itself is done with the pointer.
 */
export class Walker {
	/** Every screen that was shown, in order. */
	readonly path: Stop[] = [];
	/** The four words that were proposed, when the situation is kept. */
	passphrase = '';
	/** The code that was shown once, when the situation is kept. */
	recoveryCode = '';
	readonly #page: Page;
	readonly #hands: Hands;
	readonly #isInPage: boolean;
	readonly #visits = new Map<string, number>();

	constructor(page: Page, { by }: { by?: 'pointer' | 'keyboard' } = {}) {
		this.#page = page;
		this.#hands = by === 'keyboard' ? keyboard(page) : pointer;
		this.#isInPage = by === undefined;
	}

	get main(): Locator {
		return this.#page.locator('main[data-screen]');
	}

	/** The screens of the path by id. */
	get screens(): string[] {
		return this.path.map(({ screen }) => screen);
	}

	/**
	 * Begins a situation and ends on its first screen. The vault must be open, or there must be none.
	 *
	 * @param from - address of the start page to load first; left out: the page that is shown, if any
	 * @param work - where the person works, and the flow
	 */
	async start({ keep = 'memory', from, work = WORK }: StartOptions = {}): Promise<void> {
		const page = this.#page;
		if (from !== undefined || page.url() === 'about:blank') await open(page, from);
		if (this.#isInPage) {
			const { passphrase, recoveryCode } = await beginInPage(page, { ...work, keep });
			if (passphrase) Object.assign(this, { passphrase, recoveryCode });
			return;
		}
		await this.#hands.press(page.getByRole('main').getByRole('link', { name: 'Nieuwe situatie' }));
		await chooseWork(page, work, this.#hands);
		const way = keep === 'vault' ? 'Bewaren op dit apparaat' : 'Alleen nu, niets bewaren';
		await this.#hands.choose(page.getByRole('radio', { name: way }));
		await this.#hands.press(page.getByRole('button', { name: 'Begin' }));
		const words = page.getByRole('heading', { name: 'Jouw wachtzin' }).locator('xpath=following-sibling::p[1]');
		await expect(this.main.or(words)).toBeVisible();
		if (await words.isVisible()) {
			this.passphrase = await words.innerText();
			await this.#hands.press(page.getByRole('button', { name: 'Gebruik deze wachtzin' }));
			const groups = page.locator('section.sheet [aria-hidden=true]');
			await expect(groups.first()).toBeVisible({ timeout: MAKING_A_KEY_MS });
			this.recoveryCode = (await groups.allInnerTexts()).join('-');
			await this.#hands.press(page.getByRole('button', { name: 'Ik heb de code bewaard' }));
		}
		await expect(this.main).toHaveAttribute('data-kind', 'question', { timeout: MAKING_A_KEY_MS });
	}

	async here(): Promise<Stop> {
		if (this.#isInPage) return shownScreen(this.#page);
		await expect(this.main).toBeVisible();
		const attributes = ['data-screen', 'data-kind'].map((name) => this.main.getAttribute(name));
		const [screen, kind] = await Promise.all(attributes);
		return { screen: screen ?? '', kind: kind ?? '' };
	}

	/** Fills in and submits screen after screen, from the one that is shown, until the end or the one that is named. */
	async walk(answers: Answers = {}, { until = 'end', onScreen, onFilled }: WalkOptions = {}): Promise<Stop> {
		// Who comes from the overview by its link may still see it.
		if (!this.#isInPage) await expect(this.main).not.toHaveAttribute('data-kind', 'hub');
		let stop = await this.here();
		for (let count = 0; count < MOST_SCREENS; count++) {
			this.path.push(stop);
			await onScreen?.(stop);
			if (stop.kind === 'end' || stop.screen === until || stop.kind === until) return stop;
			const { screen, kind } = stop;
			if (this.#isInPage) {
				const answer = this.#answerAt(screen, answers);
				await fillInPage(this.#page, { kind, answer, written: WRITTEN, later: LATER });
			} else await this.fill(stop, answers);
			await onFilled?.(stop);
			if (this.#isInPage) stop = await submitInPage(this.#page, screen);
			else {
				await this.submit(stop);
				stop = await this.here();
			}
		}
		throw new Error(`no ${until} after ${this.screens.join(', ')}`);
	}

	async fill(stop: Stop, answers: Answers = {}): Promise<void> {
		const fill = FILL[stop.kind];
		if (!fill) throw new Error(`Nobody knows how to fill in a screen of the kind ${stop.kind}`);
		await fill(screenForm(this.#page), this.#hands, this.#answerAt(stop.screen, answers));
	}

	/** Goes on from a screen that is filled in. */
	async submit({ screen }: Stop): Promise<void> {
		await this.#hands.press(screenForm(this.#page).locator('button[type=submit]').first());
		await expect(this.main, `the way on from ${screen}`).not.toHaveAttribute('data-screen', screen);
	}

	#answerAt(screen: string, answers: Answers): string | undefined {
		const visit = this.#visits.get(screen) ?? 0;
		this.#visits.set(screen, visit + 1);
		const given = answers[screen] ?? COMMON[screen] ?? this.#afterNorm(screen);
		return typeof given === 'string' ? given : given?.[visit];
	}

	/** Follows the norm about reporting, and helps where the norm says that help is possible. */
	#afterNorm(screen: string): string | undefined {
		const outcome = this.screens.findLast((passed) => passed.startsWith('uitkomst-')) ?? '';
		if (screen === 'besluit-hulp') return outcome === 'uitkomst-hulp' ? 'hulp' : 'geen-hulp';
		return screen.startsWith('besluit-') ? String(NORM_SAYS[outcome] ?? 'melden') : undefined;
	}
}
