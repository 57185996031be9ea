import type { Edition } from '#flow/flow.ts';
import type { FlowRef, PracticeCase } from '../practice-case.ts';

export const PRACTICE_FORMS = ['alone', 'group'] as const;
export type PracticeForm = (typeof PRACTICE_FORMS)[number];

/** Who gets a line to write a name and a signature on, with a pen. The app has no field for a name. */
export const SIGNING = ['none', 'one', 'everybody'] as const;
export type Signing = (typeof SIGNING)[number];

/** Most people or minutes that a field takes: more is a typing mistake. */
export const MOST = 999;

/** Which case on which edition of which flow. */
export interface ProvenCase {
	readonly title: string;
	readonly goal: string;
	readonly flow: {
		readonly id: string;
		readonly title: string;
		readonly version: string;
		readonly hash: string;
		/** The flow of an organisation, over one that came with the app. */
		readonly isOwn: boolean;
	};
}

/** That was practised, and how. It says nothing of what anybody can do, and who it was stands nowhere in the app. */
export interface Proof {
	readonly cases: readonly ProvenCase[];
	/** Null: to be written by hand. */
	readonly form: PracticeForm | null;
	/** Title of the preset of the session. */
	readonly preset: string | null;
	readonly minutes: number | null;
	/** `2026-11-22`. Null: to be written by hand. */
	readonly date: string | null;
	readonly participants: number | null;
	readonly signing: Signing;
}

/** @param title - of the flow, in the language of the page */
export const provenCase = (
	{ title, goal }: Pick<PracticeCase, 'title' | 'goal'>,
	{ flow: { id, version }, hash }: Edition,
	flowTitle: string,
	{ origin }: FlowRef
): ProvenCase => ({ title, goal, flow: { id, title: flowTitle, version, hash, isOwn: origin === 'own' } });

/** A whole number from 1 to `MOST`; null for anything else. */
export function countOf(text: string): number | null {
	const count = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
	return count >= 1 ? count : null;
}

/** How many lines there are to sign on. Everybody: those who took part, and the trainer. */
export function linesToSign({ signing, participants }: Pick<Proof, 'signing' | 'participants'>): number {
	if (signing === 'none') return 0;
	return signing === 'one' ? 1 : Math.min(participants ?? 1, 60) + 1;
}
