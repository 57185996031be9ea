import type { PracticeCase } from '../practice-case.ts';

/**
 * A trainer's own case while it is being written: the parts of a `PracticeCase`, any of them still empty. Plain data that a
 * form can change; it becomes a case only by being written as a file and read back (`write-case.ts`, `check-draft.ts`).
 */
export interface CaseDraft {
	id: string;
	flow: string;
	title: string;
	goal: string;
	about: string;
	warning: string;
	recap: string;
	cards: DraftCard[];
	path: DraftAnswer[];
	ends: string | null;
	reasoning: string;
	traps: { trap: string; instead: string }[];
	changes: DraftChange[];
	voice: string;
	ask: string[];
	votes: DraftVote[];
	exercises: DraftExercise[];
	notes: string[];
	sources: DraftSource[];
	reviewed: { by: string; on: string } | null;
	/** Its maker said that it is invented or cannot be recognised; without that it is not saved and not shared. */
	invented: boolean;
}

export interface DraftCard {
	id: string;
	opens: string;
	text: string;
}

export interface DraftAnswer {
	screen: string;
	answer: string | null;
	ticks: string[];
	why: string;
	otherwise: Record<string, string>;
}

export interface DraftChange {
	id: string;
	change: string;
	answers: Record<string, string>;
	ends: string | null;
	why: string;
}

export interface DraftVote {
	id: string;
	after: string;
	screen: string | null;
	question: string | null;
	options: DraftOption[];
	experts: string | null;
	discuss: string;
	reasoning: string;
	turns: string;
	priority: number;
	minutes: number;
	notes: string[];
}

export interface DraftOption {
	text: string;
	why: string;
}

export interface DraftSource {
	document: string;
	place: string;
	url?: string;
	read: string;
	confidence: 'high' | 'medium' | 'low';
}

export interface DraftSorted {
	text: string;
	is: string;
	why: string;
}
export interface DraftRewrite {
	text: string;
	better: string;
	why: string;
}
export interface DraftMissing {
	text: string;
	asked: string[];
	options: DraftOption[];
	missing: number;
}
export type DraftExercise =
	| { kind: 'sort' | 'questions'; id: string; items: DraftSorted[] }
	| { kind: 'rewrite'; id: string; items: DraftRewrite[] }
	| { kind: 'missing'; id: string; items: DraftMissing[] };

/** An empty case on a flow, with one card and nothing chosen. */
export function emptyDraft(id: string, flow: string): CaseDraft {
	return {
		...{ id, flow, title: '', goal: '', about: '', warning: '', recap: '' },
		cards: [{ id: 'kaart-1', opens: 'start', text: '' }],
		path: [],
		ends: null,
		reasoning: '',
		traps: [],
		changes: [],
		voice: '',
		...{ ask: [], votes: [], exercises: [], notes: [], sources: [] },
		reviewed: null,
		invented: false
	};
}

/**
 * The same case, to go on with. Of a copy an expert review no longer holds, and its maker has to say anew that it is
 * invented.
 */
export function draftOf(practiceCase: PracticeCase): CaseDraft {
	return structuredClone(practiceCase) as unknown as CaseDraft;
}

export function copyOf(practiceCase: PracticeCase, id: string, title: string): CaseDraft {
	return { ...draftOf(practiceCase), id, title, reviewed: null, invented: false };
}

/** A name for another card, vote, change or exercise: `kaart-3`, the first that is free. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
	for (let number = taken.length + 1; ; number++) {
		const id = `${stem}-${number}`;
		if (!taken.some((one) => one.id === id)) return id;
	}
}
