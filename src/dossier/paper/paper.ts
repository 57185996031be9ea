/**
 * A document as data, in reading order. The screen, the printer, Markdown and plain text all render the same paper, so
 * that what a person checked on the screen is what a commission reads.
 */

/** `fixed`: a sentence of ours. `flow`: words of the flow. `typed`: what a person typed, already harmless. */
export interface Span {
	readonly kind: 'fixed' | 'flow' | 'typed';
	readonly text: string;
}
export type Line = readonly Span[];

/** One term with one or more values under it. */
export interface Fact {
	readonly term: string;
	readonly values: readonly Line[];
}

export type Block =
	| { readonly kind: 'text'; readonly line: Line }
	| { readonly kind: 'heading'; readonly line: Line }
	| { readonly kind: 'facts'; readonly facts: readonly Fact[] }
	| { readonly kind: 'list'; readonly items: readonly Line[] }
	| {
			readonly kind: 'checks';
			/** For who cannot see whether a box is ticked. */
			readonly words: { readonly ticked: string; readonly open: string };
			readonly items: readonly { readonly line: Line; readonly ticked: boolean }[];
	  }
	/** `caption` names the table for who cannot see it. Every cell holds zero or more lines. */
	| {
			readonly kind: 'table';
			readonly caption: string;
			/** The first column holds days: it is as narrow in every such table. */
			readonly dated: boolean;
			readonly head: readonly string[];
			readonly rows: readonly (readonly (readonly Line[])[])[];
	  };

export const PART_IDS = [
	'summary',
	'timeline',
	'advice',
	'talks',
	'child',
	'weighing',
	'decision',
	'agreements',
	'unknown',
	'checklist'
] as const;
export type PartId = (typeof PART_IDS)[number];

export interface Part {
	readonly id: PartId;
	/** Stays the same when other parts are left out: 'part 5' means part 5 in every print. */
	readonly number: number;
	readonly title: string;
	readonly blocks: readonly Block[];
}

export interface Paper {
	readonly language: 'nl' | 'en';
	readonly title: string;
	/** Code name and day; then what it was walked on. */
	readonly lead: readonly Line[];
	readonly parts: readonly Part[];
	/** To be filled in with a pen, on paper. */
	readonly pen: readonly string[];
	readonly foot: string;
}
