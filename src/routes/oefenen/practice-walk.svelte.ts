import { createSubscriber } from 'svelte/reactivity';
import type { Words } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { wordsIn } from '#flow/words-in.ts';
import { deviceWorld, type Session } from '#session/session.ts';
import type { Command } from '#session/view.ts';
import { holdsTyped, keepMoves, resumePractice } from '#training/kept-walk.ts';
import { startPractice } from '#training/start-practice.ts';
import { language } from '#ui/language.svelte.ts';
import { searchOf } from './addresses.ts';
import type { TrainedCase } from './library.ts';
import { forgetPractice, keepPractice, keptPractice } from './tab-memory.ts';

type RawValues = Readonly<Record<string, string>>;

/** The one that is being walked in this tab: who looks something up and comes back still has what they typed. */
let current: PracticeWalk | null = null;

/**
 * A case that somebody walks alone. In memory; its moves, as ids, are also in the tab's own memory. It reads the session as
 * the pages of a situation do, but there is no keeper, and nothing of it can become a dossier.
 */
export class PracticeWalk {
	readonly trained: TrainedCase;
	readonly #session: Session;
	readonly #subscribe: () => void;
	readonly #spoken: ReturnType<typeof wordsIn>;
	#isRestored = $state(false);
	#drafts: Readonly<Record<ScreenId, RawValues>> = {};

	private constructor(trained: TrainedCase, session: Session, isRestored: boolean) {
		this.trained = trained;
		this.#isRestored = isRestored;
		this.#session = session;
		this.#subscribe = createSubscriber((update) => session.onChange(update));
		this.#spoken = $derived(wordsIn(session.edition, language()));
	}

	/** From the first screen. What was walked before in this tab is gone. */
	static begin(trained: TrainedCase): PracticeWalk {
		current = new PracticeWalk(trained, startPractice(trained.edition, deviceWorld), false);
		current.#keep();
		return current;
	}

	/** The walk of this case that this tab has or remembers; null when there is none. */
	static resume(trained: TrainedCase): PracticeWalk | null {
		const ref = searchOf(trained.ref);
		// An own case may have been changed meanwhile.
		if (current && searchOf(current.trained.ref) === ref && isSame(current.trained, trained)) return current;
		const moves = keptPractice(ref);
		const session = moves === null ? null : resumePractice(trained.edition, moves, deviceWorld);
		if (session) current = new PracticeWalk(trained, session, session.transcript.entries.length > 0);
		return session ? current : null;
	}

	/** Nothing is left of it. */
	static forget(): void {
		current = null;
		forgetPractice();
	}

	get session(): Session {
		this.#subscribe();
		return this.#session;
	}

	get words(): Words {
		return this.#spoken.words;
	}

	/** The words of the flow that are Dutch where the language is another. */
	get dutch(): ReadonlySet<string> {
		return this.#spoken.dutch;
	}

	/** The page was loaded anew, and nobody went on since: the answers stand, what was typed is gone. */
	get isRestored(): boolean {
		return this.#isRestored;
	}

	/** There is something that F5 would lose. */
	get holdsTyped(): boolean {
		const isTyping = Object.values(this.#drafts).some((values) => Object.values(values).some((text) => text !== ''));
		return isTyping || holdsTyped(this.#session.transcript);
	}

	/** @returns the position of the path to show next */
	act(commands: readonly Command[], index: number): number {
		const done = this.#session.view(index).screen.id;
		this.#drafts = Object.fromEntries(Object.entries(this.#drafts).filter(([screen]) => screen !== done));
		this.#isRestored = false;
		const next = this.#session.act(commands, index);
		this.#keep();
		return next;
	}

	draftOf(screen: ScreenId): RawValues {
		return this.#drafts[screen] ?? {};
	}

	keepDraft(screen: ScreenId, values: RawValues): void {
		this.#drafts = { ...this.#drafts, [screen]: values };
	}

	#keep(): void {
		keepPractice({ ref: searchOf(this.trained.ref), moves: keepMoves(this.#session.transcript) });
	}
}

function isSame(one: TrainedCase, other: TrainedCase): boolean {
	const { practiceCase, edition } = other;
	if (one.practiceCase === practiceCase && one.edition === edition) return true;
	return one.edition.hash === edition.hash && JSON.stringify(one.practiceCase) === JSON.stringify(practiceCase);
}
