import type { Exercise, ExerciseKind } from '../exercises/exercise.ts';
import { QUESTION_KINDS, SORT_PILES } from '../exercises/exercise.ts';
import type { PracticeCase, VoteId } from '../practice-case.ts';
import type { TrainingContent } from '../training-content.ts';
import type { DeckWords, Pile } from './deck-words.ts';
import { captionOf, type SlideDraft, type SlideNames } from './slide-draft.ts';
import type { ExerciseReveal, Slide, SlideOption } from './slide.ts';
import { letterOf } from './vote-slide.ts';

type ExerciseSlide = Extract<Slide, { kind: 'exercise' }>;
type Item = Pick<ExerciseSlide, 'text' | 'lines' | 'options' | 'experts' | 'better' | 'why'>;

const TITLES = {
	sort: 'sortTitle',
	questions: 'questionsTitle',
	rewrite: 'rewriteTitle',
	missing: 'missingTitle'
} as const satisfies Record<ExerciseKind, keyof DeckWords>;

const CHOSEN: readonly ExerciseReveal[] = ['text', 'options', 'vote', 'why'];
const WRITTEN: readonly ExerciseReveal[] = ['text', 'think', 'better', 'why'];

/** Some items of an exercise, from and to by place in it. */
export interface TakenExercise {
	/** Number of the case it belongs to, from 1; null for one of the content. */
	readonly of: number | null;
	readonly exercise: Exercise;
	readonly from: number;
	readonly to: number;
}

/** Exercises for a deck, in the order in which they are used up: no item comes twice in one session. */
export class ExerciseStock {
	readonly #cases: readonly PracticeCase[];
	readonly #general: readonly Exercise[];
	readonly #next = new Map<Exercise, number>();
	/** Numbers of the cases that were shown, the last one first. */
	#shown: readonly number[] = [];

	constructor(cases: readonly PracticeCase[], { exercises }: Pick<TrainingContent, 'exercises'>) {
		this.#cases = cases;
		this.#general = exercises;
	}

	/** From here on the exercises of this case may come: before it they would tell what its cards have yet to tell. */
	show(number: number): void {
		this.#shown = [number, ...this.#shown.filter((one) => one !== number)];
	}

	/** The next items of a kind: of a case that was shown, when one has them, else of the content. */
	take(kind: ExerciseKind, count: number): TakenExercise | null {
		const own = this.#shown.flatMap((of) => this.#cases[of - 1]!.exercises.map((exercise) => ({ of, exercise })));
		const all = [...own, ...this.#general.map((exercise) => ({ of: null, exercise }))];
		for (const { of, exercise } of all) {
			const from = this.#next.get(exercise) ?? 0;
			if (exercise.kind !== kind || from >= exercise.items.length) continue;
			const to = Math.min(from + count, exercise.items.length);
			this.#next.set(exercise, to);
			return { of, exercise, from, to };
		}
		return null;
	}
}

/** One slide per item. */
export function exerciseSlides(
	{ exercise, from, to }: TakenExercise,
	practiceCase: PracticeCase | null,
	how: string,
	words: DeckWords,
	names: SlideNames
): readonly SlideDraft[] {
	const { kind } = exercise;
	const name = practiceCase ? `${words.practiceCase} ${practiceCase.title}` : words.exercise;
	return itemsOf(exercise, words)
		.slice(from, to)
		.map((item, i): SlideDraft => {
			const id = names.take(`${practiceCase?.id ?? 'exercise'}.${exercise.id}.${from + i + 1}`);
			return {
				body: {
					...{ kind: 'exercise', exercise: kind, id, title: words[TITLES[kind]], step: null },
					caption: captionOf(name, words.sentence(i + 1, to - from)),
					vote: kind === 'rewrite' ? null : (id as VoteId),
					how: kind === 'rewrite' ? words.rewriteHow : how,
					shows: kind === 'rewrite' ? WRITTEN : CHOSEN,
					...item
				},
				weight: 1
			};
		});
}

function itemsOf(exercise: Exercise, words: DeckWords): readonly Item[] {
	const none = { lines: [], options: [], experts: null, better: null };
	switch (exercise.kind) {
		case 'sort':
			return exercise.items.map(({ text, is, why }) => ({ ...none, text, why, ...piled(SORT_PILES, is, words) }));
		case 'questions':
			return exercise.items.map(({ text, is, why }) => ({ ...none, text, why, ...piled(QUESTION_KINDS, is, words) }));
		case 'rewrite':
			return exercise.items.map((item) => ({ ...none, ...item }));
		case 'missing':
			return exercise.items.map(({ text, asked, options, missing }) => ({
				...{ text, lines: asked, better: null, why: options[missing - 1]!.why },
				options: options.map((option, i) => ({
					...{ id: String(i + 1), letter: letterOf(i), text: option.text },
					// That of the experts is the slide's own.
					why: i === missing - 1 ? null : option.why
				})),
				experts: letterOf(missing - 1)
			}));
	}
}

function piled<P extends Pile>(piles: readonly P[], is: P, words: DeckWords): Pick<Item, 'options' | 'experts'> {
	const options: readonly SlideOption[] = piles.map((id, i) => ({
		...{ id, letter: letterOf(i), text: words.piles[id], why: null }
	}));
	return { options, experts: letterOf(piles.indexOf(is)) };
}
