import * as v from 'valibot';
import { strict } from '#flow/3-check/values.ts';
import { readStage } from './read-stage.ts';
import type { StageState } from './stage-state.ts';

/** The stage shows to the room, the presenter is the trainer's. */
export const WINDOW_KINDS = ['stage', 'presenter'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** What names one loading of a page. */
export const WINDOW_PATTERN = /^[a-z0-9-]{8,64}$/;

/** A state, when its session was begun, and the window that made it: what tells which of two states is the newer. */
export interface Stamped {
	/** Milliseconds since 1970. */
	readonly begun: number;
	readonly by: string;
	readonly state: StageState;
}

export type StageMessage = { readonly from: string; readonly window: WindowKind } & (
	| { readonly kind: 'hello' | 'here'; readonly stamped: Stamped | null }
	| { readonly kind: 'state'; readonly stamped: Stamped }
	| { readonly kind: 'bye' }
);

/** A total order: of two different states one is the newer, in every window the same. */
export function isNewer(one: Stamped, other: Stamped | null): boolean {
	if (!other) return true;
	if (one.begun !== other.begun) return one.begun > other.begun;
	if (one.state.session !== other.state.session) return one.state.session > other.state.session;
	if (one.state.revision !== other.state.revision) return one.state.revision > other.state.revision;
	return one.by > other.by;
}

/** The last that a `Date` can be; a session begun after it could never be followed by another. */
const LAST_MOMENT = 8.64e15;

const name = v.pipe(v.string(), v.regex(WINDOW_PATTERN));
const StampedShape = strict({
	begun: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_MOMENT)),
	by: name,
	state: v.pipe(
		v.unknown(),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const state = readStage(dataset.value);
			if (state) return state;
			addIssue();
			return NEVER;
		})
	)
});
const signed = { from: name, window: v.picklist(WINDOW_KINDS) };
const MessageShape = v.variant('kind', [
	v.strictObject({ kind: v.literal('hello'), ...signed, stamped: v.nullable(StampedShape) }),
	v.strictObject({ kind: v.literal('here'), ...signed, stamped: v.nullable(StampedShape) }),
	v.strictObject({ kind: v.literal('state'), ...signed, stamped: StampedShape }),
	v.strictObject({ kind: v.literal('bye'), ...signed })
]);

/** Null for what no window of this version says: another page of the browser, or an older version, may use the channel. */
export function readMessage(input: unknown): StageMessage | null {
	const read = v.safeParse(MessageShape, input, { abortEarly: true });
	return read.success ? read.output : null;
}

export function readStamped(input: unknown): Stamped | null {
	const read = v.safeParse(StampedShape, input, { abortEarly: true });
	return read.success ? read.output : null;
}
