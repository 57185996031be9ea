import type { Edition, Words } from '#flow/flow.ts';
import type { AnswerId, ContactId, ScreenId, StepId } from '#flow/ids.ts';
import { advisedAt, walkFlow } from '#flow/walk-flow.ts';
import { wordsIn, type FlowLanguage } from '#flow/words-in.ts';
import type { PracticeCase } from '../practice-case.ts';
import { answersOf } from '../walk-case.ts';
import type { DeckWords } from './deck-words.ts';
import type { SlideContact } from './slide.ts';

/** The words of one flow on slides, in the language of the deck. A name that the flow does not have gives null. */
export class FlowTexts {
	readonly edition: Edition;
	readonly words: Words;
	readonly dutch: ReadonlySet<string>;

	constructor(edition: Edition, language: FlowLanguage) {
		this.edition = edition;
		({ words: this.words, dutch: this.dutch } = wordsIn(edition, language));
	}

	question(screen: ScreenId): string {
		return this.words.screens[screen]?.title ?? screen;
	}

	answer(screen: ScreenId, answer: AnswerId | string): string {
		return this.words.screens[screen]?.answers?.[answer]?.label ?? answer;
	}

	outcome(outcome: string | null): string | null {
		return outcome === null ? null : (this.words.outcomes[outcome]?.title ?? null);
	}

	/** `Stap 4: wegen`, or only the name of what comes before the first step. */
	stepCaption(id: StepId, deckWords: DeckWords): string | null {
		const step = this.edition.flow.steps.find((one) => one.id === id);
		const name = this.words.steps[id]?.name;
		if (!step || name === undefined) return null;
		return step.number === null ? name : deckWords.step(step.number, name);
	}

	/** `vraag 2 van 5`, for a weighing question. */
	weighingCaption(screen: ScreenId, deckWords: DeckWords): string | null {
		const { screens } = this.edition.flow;
		const number = screens[screen]?.weighing ?? null;
		const last = Math.max(...Object.values(screens).map(({ weighing }) => weighing ?? 0));
		return number === null ? null : deckWords.question(number, last);
	}

	contacts(ids: readonly ContactId[]): readonly SlideContact[] {
		return ids.flatMap((id) => {
			const contact = this.edition.flow.contacts.find((one) => one.id === id);
			const words = this.words.contacts[id];
			return contact && words ? [{ id, name: words.name, phone: contact.number, when: words.when }] : [];
		});
	}

	/**
	 * What the standard says at a question: the norm above it, else what stands on the screen that the experts' answer leads
	 * to. At a decision: the outcome before it, when that advises something. Null where it says nothing.
	 */
	norm(practiceCase: PracticeCase, id: ScreenId, experts: AnswerId | null): NormText | null {
		const { flow } = this.edition;
		const screen = flow.screens[id]!;
		if (screen.norm !== null) return this.words.norms[screen.norm] ?? null;
		const given = answersOf(practiceCase);
		const way = experts === null ? given : { ...given, [id]: [...(given[id] ?? []).slice(0, -1), experts] };
		const { visited } = walkFlow(flow, way);
		const at = visited.lastIndexOf(id);
		if (at < 0) return null;
		if (screen.kind === 'decision') {
			const last = visited.slice(0, at).findLast((one) => flow.screens[one]!.outcome !== null);
			const outcome = last === undefined ? null : flow.screens[last]!.outcome;
			return outcome !== null && advisedAt(screen, outcome) !== null ? (this.words.outcomes[outcome] ?? null) : null;
		}
		const next = experts === null ? undefined : flow.screens[visited[at + 1] ?? id];
		const norm = next?.norms[0] && this.words.norms[next.norms[0]];
		return norm || (next?.outcome && this.words.outcomes[next.outcome]) || null;
	}
}

interface NormText {
	readonly title: string;
	readonly text: string;
}
