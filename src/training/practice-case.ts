/**
 * A practice case (oefencasus), as data: an invented situation, what becomes known step by step, the way experts would go
 * and why. It only comes out of `readCase`, which has held it against its shape, and of `checkCase`, which has walked it.
 *
 * Nothing in it decides: the flow routes, the case says what experts would answer. So the same case can be walked on the
 * flow of an organisation, and `checkCase` tells where it no longer fits.
 */
import type { AnswerId, FlowId, ItemId, OutcomeId, ScreenId, StepId } from '#flow/ids.ts';
import type { Exercise } from './exercises/exercise.ts';

export const CASE_FORMAT = 1;

declare const caseId: unique symbol;
declare const cardId: unique symbol;
declare const voteId: unique symbol;
export type CaseId = string & { readonly [caseId]: true };
export type CaseCardId = string & { readonly [cardId]: true };
export type VoteId = string & { readonly [voteId]: true };

/** How somebody in the case knows it. The same three as in a real note (`#session/transcript.ts`). */
export const KNOWLEDGES = ['seen', 'told', 'impression'] as const;
export type CaseKnowledge = (typeof KNOWLEDGES)[number];

/** A piece of the case that becomes known at some moment. On the stage one is shown at a time. */
export interface CaseCard {
	readonly id: CaseCardId;
	/** Practising alone it opens here: from the beginning, on reaching a step, or on reaching a screen. */
	readonly opens: 'start' | StepId | ScreenId;
	readonly text: string;
}

/** One answer of the way that experts would go. A question that is passed twice stands here twice. */
export interface PathAnswer {
	readonly screen: ScreenId;
	/** Questions and decisions; null on a checklist. */
	readonly answer: AnswerId | null;
	/** Checklists: what is ticked. Empty on a question. */
	readonly ticks: readonly ItemId[];
	readonly why: string;
	/** What each other answer would have meant, by id of the answer. */
	readonly otherwise: Readonly<Record<string, string>>;
}

/** "Verander één ding": the same case with one other fact, and where that leads. */
export interface CaseChange {
	readonly id: string;
	readonly change: string;
	/** Answers that become different, or are asked only now. The others stay as on the path. */
	readonly answers: Readonly<Record<string, AnswerId>>;
	/** The last outcome that the norm gives then; null when it gives none. */
	readonly ends: OutcomeId | null;
	readonly why: string;
}

export interface VoteOption {
	readonly text: string;
	/** What speaks for or against it. Shown with the reasoning, never as right or wrong. */
	readonly why: string;
}

/** A question for the group: one of the flow's, or one of the case's own with two to four options. */
export interface Vote {
	readonly id: VoteId;
	/** It is asked when this card has been read. */
	readonly after: CaseCardId;
	/** A question or decision of the flow; its words and its norm are those of the flow. Null for an own question. */
	readonly screen: ScreenId | null;
	readonly question: string | null;
	/** Empty for a question of the flow. */
	readonly options: readonly VoteOption[];
	/** What experts tend to choose: id of the answer, or number of the option from 1. Null where there is no such thing. */
	readonly experts: string | null;
	/** What to talk about between the two rounds. */
	readonly discuss: string;
	/** Why many experts choose what they choose. */
	readonly reasoning: string;
	/** What would make them change their mind. */
	readonly turns: string;
	/** 1 is asked first when time is short. */
	readonly priority: number;
	readonly minutes: number;
	/** For the trainer only. */
	readonly notes: readonly string[];
}

export interface CaseTrap {
	readonly trap: string;
	readonly instead: string;
}

export interface CaseSource {
	readonly document: string;
	readonly place: string;
	readonly url?: string;
	/** Day on which it was read. */
	readonly read: string;
	readonly confidence: 'high' | 'medium' | 'low';
}

export interface PracticeCase {
	readonly id: CaseId;
	readonly flow: FlowId;
	readonly title: string;
	/** What it trains, in one sentence. */
	readonly goal: string;
	/** Who it is about and who you are in it. */
	readonly about: string;
	/** Said before the first card: what it is about, so that somebody can step out. */
	readonly warning: string;
	/** The case in short, above a question on the stage. */
	readonly recap: string;
	readonly cards: readonly CaseCard[];
	readonly path: readonly PathAnswer[];
	readonly ends: OutcomeId | null;
	/** Why experts would go this way, as a whole. */
	readonly reasoning: string;
	readonly traps: readonly CaseTrap[];
	readonly changes: readonly CaseChange[];
	readonly voice: string;
	readonly ask: readonly string[];
	readonly votes: readonly Vote[];
	readonly exercises: readonly Exercise[];
	/** For the trainer only. */
	readonly notes: readonly string[];
	readonly sources: readonly CaseSource[];
	/** Expert review; null until somebody has. */
	readonly reviewed: { readonly by: string; readonly on: string } | null;
	/** Of an own case: its maker said that it is invented or cannot be recognised. Shipped cases are invented. */
	readonly invented: true;
}

/** Where a case is found: among those that came with the app, or among the trainer's own. */
export interface CaseRef {
	readonly origin: 'shipped' | 'own';
	readonly id: CaseId;
	/** The flow it is walked on: its own, or an organisation's flow over it. */
	readonly flow: FlowRef;
}

/** A flow that came with the app, or an organisation's file over one, which the trainer opened on this device. */
export type FlowRef =
	| { readonly origin: 'shipped'; readonly id: FlowId }
	| { readonly origin: 'own'; readonly id: FlowId; readonly key: string };
