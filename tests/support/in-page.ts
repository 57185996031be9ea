import type { Page } from '@playwright/test';

/**
 * What a test goes through on its way to what it is about, done within the page: a field is filled in and a button pressed
 * as soon as it is there. From outside, each of them takes ten messages to and fro, and a screen takes as long as twenty
 * do here. The events are those of a person's; what only a person meets (a button that is covered, the keyboard, what has
 * the focus) is not looked at. That is for the walks by hand: walk.spec.ts, walk-turns.spec.ts and a11y-focus.spec.ts.
 *
 * The functions at the end run in the page, and see nothing of this file.
 */

export interface Stop {
	readonly screen: string;
	readonly kind: string;
}

/** What there is to write on a screen; the same as by hand (fill-screen.ts). */
export interface Filling {
	readonly kind: string;
	/** Of a screen that asks one thing: the value that is chosen. */
	readonly answer: string | undefined;
	readonly written: Readonly<Record<string, string>>;
	/** A day, as `2027-12-12`. */
	readonly later: string;
}

export interface Beginning {
	readonly workplace: string;
	readonly flow: string;
	readonly keep: 'memory' | 'vault';
}

/** Longer than anything takes on a busy machine, shorter than a test: who waits in vain is told for what. */
const LONGEST_MS = 45_000;

export const shownScreen = (page: Page): Promise<Stop> => inTime(page.evaluate(lookAtScreen), 'a screen');

export const fillInPage = (page: Page, filling: Filling): Promise<void> =>
	inTime(page.evaluate(fillScreen, filling), `what is filled in on a screen of the kind ${filling.kind}`);

/** Submits the screen. @returns the next one */
export const submitInPage = (page: Page, screen: string): Promise<Stop> =>
	inTime(page.evaluate(submitScreen, screen), `the way on from ${screen}`);

/** From a page that leads to a new situation to its first screen. @returns what was shown once, when a vault was made */
export const beginInPage = (page: Page, beginning: Beginning): Promise<{ passphrase: string; recoveryCode: string }> =>
	inTime(page.evaluate(beginSituation, beginning), 'the first screen of a situation');

/** By a clock outside the page: a test may have stopped the one within. */
async function inTime<Value>(work: Promise<Value>, what: string): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`does not come: ${what}`)), LONGEST_MS);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

function lookAtScreen(): Promise<Stop> {
	return new Promise((resolve) => {
		const look = () => {
			const { screen, kind } = document.querySelector<HTMLElement>('main[data-screen]')?.dataset ?? {};
			if (!screen || !kind || kind === 'hub') return;
			observer.disconnect();
			resolve({ screen, kind });
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { subtree: true, childList: true, attributes: true });
		look();
	});
}

function submitScreen(from: string): Promise<Stop> {
	return new Promise((resolve) => {
		const look = () => {
			const { screen, kind } = document.querySelector<HTMLElement>('main[data-screen]')?.dataset ?? {};
			if (!screen || !kind || screen === from) return;
			observer.disconnect();
			resolve({ screen, kind });
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { subtree: true, childList: true, attributes: true });
		document.querySelector<HTMLElement>('main form[data-form=screen] button[type=submit]')!.click();
		look();
	});
}

async function fillScreen({ kind, answer, written, later }: Filling): Promise<void> {
	const form = document.querySelector<HTMLElement>('main form[data-form=screen]')!;
	type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
	const all = <Kind extends HTMLElement>(selector: string, within: HTMLElement = form) => [
		...within.querySelectorAll<Kind>(selector)
	];
	const needed = <Value>(value: Value | undefined, what: string): Value => {
		if (value === undefined) throw new Error(`A screen of the kind ${kind} has no ${what}`);
		return value;
	};
	/** What another answer brings is there a moment later. */
	const once = <Value>(look: () => Value | undefined): Promise<Value> =>
		new Promise((resolve) => {
			const tell = () => {
				const found = look();
				if (found === undefined) return;
				observer.disconnect();
				resolve(found);
			};
			const observer = new MutationObserver(tell);
			observer.observe(document, { subtree: true, childList: true });
			tell();
		});
	const choose = (control: HTMLInputElement) => control.checked || control.click();
	const set = (field: Field, value: string) => {
		field.focus();
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	};
	const labelled = (words: string) =>
		all<Field>('textarea, select, input').find(({ labels }) => labels?.[0]?.innerText.includes(words));
	const write = async (label: string, text: string | undefined) => set(await once(() => labelled(label)), text ?? '');
	/** The first of what is chosen from, when the form asks it. */
	const first = (question: string, type: 'radio' | 'checkbox', isNeeded = type === 'checkbox') => {
		const group = all('fieldset').find((one) => {
			const ids = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
			const words = ids.map((id) => document.getElementById(id)?.innerText).join(' ');
			return (words || (one.querySelector('legend')?.innerText ?? '')).includes(question);
		});
		const [control] = group ? all<HTMLInputElement>(`input[type=${type}]`, group) : [];
		if (control || isNeeded) choose(needed(control, question));
	};
	const named = (label: string) =>
		all<HTMLInputElement>('input[type=radio]').find(({ labels }) => labels?.[0]?.innerText.trim() === label);

	switch (kind) {
		case 'question':
		case 'decision':
			choose(needed(all<HTMLInputElement>(`input[type=radio][value="${answer}"]`)[0], `answer ${answer}`));
			break;
		case 'outcome': {
			// The own estimate comes first; then the norm is there, and the way on.
			const unsure = named('Ik weet het nog niet');
			if (!unsure) break;
			choose(unsure);
			form.querySelector<HTMLElement>('button[type=submit]')!.click();
			await once(() => !unsure.isConnected || undefined);
			break;
		}
		case 'voice':
			first('Weet het kind wat er nu gebeurt?', 'radio', true);
			first('Wie vertelt het, of vertelde het?', 'radio');
			await write('Wat wil het kind zelf?', written['wants']);
			break;
		case 'checklist':
			choose(needed(all<HTMLInputElement>('input[type=checkbox]')[0], 'box to tick'));
			break;
		case 'notes':
			choose(needed(named('Zelf gezien of gehoord'), 'own observation'));
			await write('Beschrijf het', written['observation']);
			break;
		case 'consult':
			first('Met wie overlegde je?', 'radio');
			await write('Welk advies kreeg je?', written['advice']);
			break;
		case 'talk':
			first('Met wie sprak je?', 'radio');
			first('Wie voerde het gesprek?', 'radio');
			await write('Wat is er gezegd?', written['said']);
			break;
		case 'agreement': {
			const weeks = named('Komende weken');
			if (weeks) choose(weeks);
			await write('Wat spreken jullie af?', written['agreement']);
			if (weeks) await write('Wat zie je als het gelukt is?', written['goal']);
			first('Wie doet dit?', 'radio');
			if (weeks) {
				const lead = (await once(() => labelled('Wie houdt de regie?'))) as HTMLSelectElement;
				set(lead, lead.options[1]!.value);
			}
			set(await once(() => labelled('Klaar op') ?? labelled('Terugkijken op')), later);
			break;
		}
		case 'departure':
			first('omdat …', 'checkbox');
			await write('Leg je reden uit', written['why']);
			first('Met wie besprak je dit?', 'checkbox');
			await write('Wanneer kijk je opnieuw?', later);
			break;
		case 'skip':
			first('omdat …', 'checkbox');
			set(needed(all<HTMLTextAreaElement>('textarea')[0], 'field'), written['skipped'] ?? '');
			break;
		case 'information':
		case 'contact':
		case 'prompts':
			break;
		default:
			throw new Error(`Nobody knows how to fill in a screen of the kind ${kind}`);
	}
}

async function beginSituation({ workplace, flow, keep }: Beginning) {
	const once = <Value>(look: () => Value | null | undefined | false): Promise<Value> =>
		new Promise((resolve) => {
			const tell = () => {
				const found = look();
				if (!found) return;
				observer.disconnect();
				resolve(found);
			};
			const observer = new MutationObserver(tell);
			observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
			tell();
		});
	const control = (selector: string, words = '') =>
		[...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.innerText.trim().includes(words));
	const press = async (selector: string, words: string) =>
		(await once(() => control(`${selector}:not(:disabled)`, words))).click();
	const radio = (selector: string) => document.querySelector<HTMLInputElement>(`main input[type=radio]${selector}`);
	const screen = () => document.querySelector<HTMLElement>('main[data-screen][data-kind=question]');
	const shown = () => control('section.sheet [aria-hidden=true]');

	// Before that, a link leads to a new page, and this one is left.
	await once(() => document.documentElement.hasAttribute('data-hydrated'));
	await press('main a', 'Nieuwe situatie');
	await once(() => radio('[name=workplace]') ?? radio('[value=memory]'));
	if (radio('[name=workplace]')) {
		radio(`[name=workplace][value="${workplace}"]`)!.click();
		await press('main button', 'Verder');
	}
	(await once(() => radio(`[value=${keep}]`))).click();
	// Where there is one flow, there is nothing to choose.
	radio(`[value="${flow}"]`)?.click();
	await press('main button', 'Begin');

	const made = { passphrase: '', recoveryCode: '' };
	const words = () => /^(?:\S+ ){3}\S+$/.exec(control('main p.words')?.innerText.trim() ?? '')?.[0];
	await once(() => screen() ?? words());
	if (!screen()) {
		made.passphrase = words()!;
		await press('main button', 'Gebruik deze wachtzin');
		await once(shown);
		const groups = document.querySelectorAll<HTMLElement>('section.sheet [aria-hidden=true]');
		made.recoveryCode = [...groups].map(({ innerText }) => innerText).join('-');
		await press('main button', 'Ik heb de code bewaard');
	}
	await once(screen);
	return made;
}
