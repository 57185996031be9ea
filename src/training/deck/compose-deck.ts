import type { FlowLanguage } from '#flow/words-in.ts';
import type { PracticeCase } from '../practice-case.ts';
import type { PresetPart, SessionPreset, TrainingContent } from '../training-content.ts';
import { caseSlides } from './case-slides.ts';
import { deckWords, type DeckWords } from './deck-words.ts';
import { exerciseSlides, ExerciseStock } from './exercise-slides.ts';
import { FlowTexts } from './flow-texts.ts';
import { shareMinutes } from './share-minutes.ts';
import { SlideNames, type SlideDraft } from './slide-draft.ts';
import type { Deck, DeckCase, Slide, TrainerNotes } from './slide.ts';
import { textsOf } from './texts-of.ts';

/**
 * A session on slides. The same preset and cases give the same deck with the same names in every window, so that only names
 * and numbers have to go from one to the other. A part for a case that was not chosen is left out, and so are exercises that
 * nobody has; their minutes are not planned then.
 *
 * @param cases - in the order in which they were chosen; opening, steps and aftercare take their words from the first
 */
export function composeDeck(
	preset: SessionPreset,
	cases: readonly DeckCase[],
	content: TrainingContent,
	language: FlowLanguage
): Deck {
	const words = deckWords(language);
	const composing = new Composing(cases, content, language, words);
	const slides: Slide[] = [];
	const notes: TrainerNotes[] = [];
	for (const part of preset.parts) {
		const { drafts, chosen } = composing.draft(part);
		const minutes = shareMinutes(
			part.minutes,
			drafts.map(({ weight }) => weight)
		);
		for (const [i, draft] of drafts.entries()) {
			const { body, notes: own = [], experts = [] } = draft;
			const place = { minutes: minutes[i]!, reveals: body.shows.length };
			const of = { caseNumber: chosen, caseTitle: chosen && (cases[chosen - 1]?.practiceCase.title ?? null) };
			slides.push({ ...body, ...place, ...of } as Slide);
			if (own.length + experts.length > 0) notes.push({ slide: body.id, notes: own, experts });
		}
	}
	const planned = slides.reduce((sum, slide) => sum + slide.minutes, 0);
	return { slides, notes, minutes: planned, language, cases, dutch: composing.dutch };
}

class Composing {
	readonly dutch: ReadonlySet<string>;
	readonly #content: TrainingContent;
	readonly #words: DeckWords;
	readonly #cases: readonly { readonly practiceCase: PracticeCase; readonly texts: FlowTexts }[];
	readonly #stock: ExerciseStock;
	readonly #names = new SlideNames();

	constructor(cases: readonly DeckCase[], content: TrainingContent, language: FlowLanguage, words: DeckWords) {
		this.#content = content;
		this.#words = words;
		this.#cases = cases.map(({ practiceCase, edition }) => ({
			practiceCase,
			texts: new FlowTexts(edition, language)
		}));
		const practiceCases = cases.map(({ practiceCase }) => practiceCase);
		this.#stock = new ExerciseStock(practiceCases, content);
		const untranslated = this.#cases.flatMap(({ texts }) => [...texts.dutch]);
		this.dutch = new Set(language === 'nl' ? [] : [...untranslated, ...textsOf([practiceCases, content])]);
	}

	/** The slides of one part, and the number of the case they belong to. */
	draft(part: PresetPart): { drafts: readonly SlideDraft[]; chosen: number | null } {
		const words = this.#words;
		if (part.kind === 'case') {
			const { practiceCase, texts } = this.#cases[part.which - 1] ?? {};
			if (!practiceCase || !texts) return { drafts: [], chosen: null };
			this.#stock.show(part.which);
			const drafts = caseSlides(practiceCase, part, this.#content.voting, texts, words, this.#names);
			return { drafts, chosen: part.which };
		}
		if (part.kind === 'exercise') {
			const taken = this.#stock.take(part.exercise, part.items);
			if (!taken) return { drafts: [], chosen: null };
			const practiceCase = taken.of === null ? null : this.#cases[taken.of - 1]!.practiceCase;
			const drafts = exerciseSlides(taken, practiceCase, this.#content.voting.how, words, this.#names);
			return { drafts, chosen: taken.of };
		}
		return { drafts: [this.#general(part)], chosen: null };
	}

	#general({ kind }: Exclude<PresetPart, { kind: 'case' | 'exercise' }>): SlideDraft {
		const { opening, steps, lookBack, aftercare, break: pause } = this.#content;
		const common = { id: this.#names.take(kind), caption: null, step: null };
		const texts = this.#cases[0]?.texts;
		switch (kind) {
			case 'opening': {
				const { title, agreements, optOut, notes } = opening;
				const contacts = texts?.contacts(opening.contacts) ?? [];
				const shows = contacts.length > 0 ? OPENING : OPENING.slice(0, -1);
				return { body: { ...common, kind, title, agreements, optOut, contacts, shows }, weight: 1, notes };
			}
			case 'steps': {
				const { title, notes } = steps;
				const named = stepsOf(texts);
				const shows = named.some(({ who }) => who !== null) ? STEPS : STEPS.slice(0, -1);
				return { body: { ...common, kind, title, steps: named, shows }, weight: 1, notes };
			}
			case 'break':
				return { body: { ...common, kind, title: pause.title, text: pause.text, shows: ['whole'] }, weight: 1 };
			case 'look-back': {
				const { title, ask, notes } = lookBack;
				return { body: { ...common, kind, title, ask, shows: ask.map(() => 'item') }, weight: 1, notes };
			}
			case 'aftercare': {
				const { title, lines, notes } = aftercare;
				const contacts = texts?.contacts(aftercare.contacts) ?? [];
				const shows = contacts.length > 0 ? AFTERCARE : AFTERCARE.slice(0, -1);
				return { body: { ...common, kind, title, lines, contacts, shows }, weight: 1, notes };
			}
		}
	}
}

const OPENING = ['agreements', 'opt-out', 'contacts'] as const;
/** First what it is, so that the group can say who does it; then what the flow says. */
const STEPS = ['steps', 'who'] as const;
const AFTERCARE = ['lines', 'contacts'] as const;

/** The numbered steps: what comes before them is part of the flow, not of what people learn by heart. */
function stepsOf(texts: FlowTexts | undefined) {
	return (texts?.edition.flow.steps ?? []).flatMap(({ id, number, role }) => {
		const name = texts?.words.steps[id]?.title ?? id;
		return number === null ? [] : [{ number, name, who: role && (texts?.words.roles[role]?.label ?? null) }];
	});
}
