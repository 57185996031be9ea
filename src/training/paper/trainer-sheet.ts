import type { Flow, Words } from '#flow/flow.ts';
import type { AnswerId, OutcomeId, ScreenId } from '#flow/ids.ts';
import type { CaseChange, PathAnswer, PracticeCase, Vote } from '../practice-case.ts';

const LETTERS = 'ABCDEFGH';

export interface PrintedOption {
	readonly letter: string;
	readonly text: string;
	/** What it would have meant, or what speaks for or against it; null where nobody wrote that. */
	readonly why: string | null;
}

export interface PrintedVote {
	readonly question: string;
	/** Number of the card after which it is asked, from 1. */
	readonly after: number;
	readonly minutes: number;
	readonly options: readonly PrintedOption[];
	/** Letter of what many experts choose; null where there is no such thing. */
	readonly experts: string | null;
	readonly discuss: string;
	readonly reasoning: string;
	readonly turns: string;
	readonly notes: readonly string[];
}

/** An answer, or what is ticked, with its question. */
export interface PrintedAnswer {
	readonly question: string;
	readonly answers: readonly string[];
}

/** What the trainer reads about a case: everything that the handout leaves out. */
export interface TrainerCase extends Pick<
	PracticeCase,
	'title' | 'goal' | 'about' | 'warning' | 'traps' | 'voice' | 'ask' | 'notes' | 'reasoning' | 'sources' | 'reviewed'
> {
	readonly cards: readonly { readonly number: number; readonly text: string }[];
	readonly votes: readonly PrintedVote[];
	readonly path: readonly (PrintedAnswer & { readonly why: string })[];
	/** Title of the outcome; null where the norm gives none. */
	readonly ends: string | null;
	readonly changes: readonly {
		readonly change: string;
		readonly answers: readonly PrintedAnswer[];
		readonly ends: string | null;
		readonly why: string;
	}[];
}

/** @param words - those of the flow, in the language of the sheet */
export function composeTrainerCase(practiceCase: PracticeCase, flow: Flow, words: Words): TrainerCase {
	const { title, goal, about, warning, traps, voice, ask, notes, reasoning, sources, reviewed } = practiceCase;
	return {
		...{ title, goal, about, warning, traps, voice, ask, notes, reasoning, sources, reviewed },
		cards: practiceCase.cards.map(({ text }, index) => ({ number: index + 1, text })),
		votes: practiceCase.votes.map((vote) => voteOf(vote, practiceCase, flow, words)),
		path: practiceCase.path.map((answer) => ({ ...answered(answer, words), why: answer.why })),
		ends: outcomeOf(practiceCase.ends, words),
		changes: practiceCase.changes.map((change) => changeOf(change, words))
	};
}

function voteOf(vote: Vote, practiceCase: PracticeCase, flow: Flow, words: Words): PrintedVote {
	const { screen, experts, minutes, discuss, reasoning, turns, notes } = vote;
	const choices =
		screen === null
			? vote.options.map(({ text, why }, index) => ({ id: String(index + 1), text, why }))
			: flowChoices(screen, practiceCase, flow, words);
	const letter = LETTERS[choices.findIndex(({ id }) => id === experts)] ?? null;
	return {
		question: vote.question ?? (screen === null ? '' : titleOf(screen, words)),
		after: practiceCase.cards.findIndex(({ id }) => id === vote.after) + 1,
		options: choices.map(({ text, why }, index) => ({ letter: LETTERS[index] ?? '', text, why })),
		experts: letter,
		...{ minutes, discuss, reasoning, turns, notes }
	};
}

/** Why an answer of the flow: as on the way of the experts, where it was passed last. */
function flowChoices(screen: ScreenId, { path }: PracticeCase, flow: Flow, words: Words) {
	const passed = path.filter((answer) => answer.screen === screen).at(-1);
	return (flow.screens[screen]?.answers ?? []).map(({ id }) => ({
		id,
		text: answerOf(screen, id, words),
		why: passed?.answer === id ? passed.why : (passed?.otherwise[id] ?? null)
	}));
}

function answered({ screen, answer, ticks }: PathAnswer, words: Words): PrintedAnswer {
	const items = words.screens[screen]?.items;
	return {
		question: titleOf(screen, words),
		answers: answer === null ? ticks.map((tick) => items?.[tick]?.label ?? tick) : [answerOf(screen, answer, words)]
	};
}

const changeOf = ({ change, answers, ends, why }: CaseChange, words: Words) => ({
	change,
	answers: Object.entries(answers).map(([screen, answer]) => ({
		question: titleOf(screen, words),
		answers: [answerOf(screen, answer, words)]
	})),
	ends: outcomeOf(ends, words),
	why
});

const titleOf = (screen: string, words: Words) => words.screens[screen]?.title ?? screen;
const answerOf = (screen: string, id: AnswerId, words: Words) => words.screens[screen]?.answers?.[id]?.label ?? id;
const outcomeOf = (id: OutcomeId | null, words: Words) => (id === null ? null : (words.outcomes[id]?.title ?? id));
