/**
 * What a checked card is. Cards are Dutch, plain text, and belong to no situation. One only comes out of `loadCards`
 * (src/build/cards), which has run every check; so the pages trust it and do not check again.
 */

export const CARD_FORMAT = 1;

/** In the order in which people need them. */
export const GROUPS = [
	'nu',
	'melden',
	'stappen',
	'signalen',
	'praten',
	'veilig-thuis',
	'letsel',
	'regels',
	'contacten',
	'samenwerken',
	'verhalen',
	'woorden',
	'voor-jezelf'
] as const;
export type Group = (typeof GROUPS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where something is written, and how sure that is. */
export interface CardSource {
	readonly document: string;
	readonly place: string;
	/** Https; shown as text. */
	readonly url?: string;
	/** Calendar date on which it was read. */
	readonly read: string;
	readonly confidence: Confidence;
}

/** A word and how to use it: fine, with care, better not. */
export interface Term {
	readonly term: string;
	readonly use: string;
	readonly care?: string;
	readonly 'rather-not'?: string;
}

/** What keeps people from working together: one recognises it, asks one question, and agrees on one thing with a date. */
export interface Stuck {
	readonly recognise: string;
	readonly ask: string;
	readonly agree: string;
	readonly who: string;
}

export type CardBlock =
	| { readonly heading: string }
	| { readonly text: string }
	| { readonly list: readonly string[] }
	| { readonly steps: readonly string[] }
	| { readonly say: readonly string[] }
	| { readonly avoid: readonly string[] }
	| { readonly attention: string }
	| { readonly terms: readonly Term[] }
	| { readonly question: Stuck }
	/** Id of another card. */
	| { readonly card: string };

export interface Card {
	readonly id: string;
	readonly group: Group;
	readonly title: string;
	readonly summary: string;
	/** Other words that people search with. */
	readonly keywords: readonly string[];
	/** For whom; empty is for everybody. */
	readonly sectors: readonly string[];
	/** Steps of the meldcode that it helps with. */
	readonly steps: readonly string[];
	readonly urgent: boolean;
	/** Ids of contacts, shown with a button to call. */
	readonly contacts: readonly string[];
	/** Ids of other cards. */
	readonly see: readonly string[];
	readonly blocks: readonly CardBlock[];
	readonly sources: readonly CardSource[];
	readonly reviewed: { readonly by: string; readonly on: string } | null;
}

export const AGES = ['0-4', '4-12', '12-18'] as const;
export type Age = (typeof AGES)[number];

export const SIGNAL_KINDS = ['lichaam', 'gedrag', 'ontwikkeling', 'ouder', 'contact', 'thuis'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const LIFE_AREAS = [
	'gezondheid',
	'gevoel-en-gedrag',
	'leren-en-spelen',
	'verzorging',
	'relaties',
	'thuis-en-veiligheid'
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

/** Something one may see. It proves nothing by itself, and is never counted. */
export interface Signal {
	readonly id: string;
	readonly what: string;
	readonly ages: readonly Age[];
	readonly kind: SignalKind;
	readonly area: LifeArea;
	/** What it can also come from. */
	readonly otherwise: readonly string[];
	readonly 'write-down': readonly string[];
	/** What to do the same day; only where the sources say the same day. */
	readonly today?: string;
	readonly sources: readonly CardSource[];
}

/** All reference: cards by group, urgent ones first, then by title; signals in the order of their files. */
export interface Reference {
	readonly cards: readonly Card[];
	readonly signals: readonly Signal[];
}
