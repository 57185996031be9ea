import * as v from 'valibot';
import type { Edition } from '#flow/flow.ts';
import { idProblem } from '#flow/ids.ts';
import { PRACTICE_HASH } from '#session/practice.ts';
import { replay, type Session, type World } from '#session/session.ts';
import { isMove, TRANSCRIPT_FORMAT, type Move, type Transcript } from '#session/transcript.ts';

/**
 * What of a practice walk survives F5: its moves, as ids and numbers. Nothing that was typed, no record, and no time: it
 * stands in the tab's own memory in clear.
 */
const id = v.pipe(
	v.string(),
	v.check((text) => idProblem(text) === null)
);
const ids = v.array(id);
const MoveShape = v.variant('kind', [
	v.strictObject({ kind: v.literal('answered'), screen: id, answer: id }),
	v.strictObject({ kind: v.literal('revised'), screen: id, answer: id, visit: v.optional(v.number()) }),
	v.strictObject({
		...{ kind: v.literal('decided'), screen: id, answer: id },
		...{ outcome: v.nullable(id), advised: v.nullable(id) }
	}),
	v.strictObject({ kind: v.literal('passed'), screen: id, items: v.optional(ids) }),
	v.strictObject({ kind: v.literal('skipped'), screen: id, reasons: ids })
]);
const MovesShape = v.array(MoveShape);

declare const kept: unique symbol;
/** Moves as text, for `readMoves`. */
export type KeptMoves = string & { readonly [kept]: true };
type BareMove = v.InferOutput<typeof MoveShape>;

export function keepMoves({ entries }: Transcript): KeptMoves {
	return JSON.stringify(entries.filter(isMove).map(bare)) as KeptMoves;
}

/**
 * The walk that these moves make, without the records. Moves that the flow does not know go nowhere; a text that is not
 * one of ours gives null.
 */
export function resumePractice(edition: Edition, text: string, world: World): Session | null {
	const moves = v.safeParse(MovesShape, parsed(text));
	if (!moves.success) return null;
	const { id: flow, version } = edition.flow;
	const entries = moves.output.map((move) => ({ ...move, id: world.newId(), at: world.now() }) as unknown as Move);
	const transcript = { format: TRANSCRIPT_FORMAT, flow, version, hash: PRACTICE_HASH, entries } as const;
	return replay({ ...edition, hash: PRACTICE_HASH }, transcript, world);
}

/** Whether somebody typed something: that is what F5 loses. */
export function holdsTyped({ entries }: Transcript): boolean {
	return entries.some((entry) => {
		if (entry.kind === 'withdrawn') return false;
		return !isMove(entry) || 'why' in entry || 'note' in entry || 'texts' in entry;
	});
}

function bare(move: Move): BareMove {
	const { kind, screen } = move;
	if (kind === 'skipped') return { kind, screen, reasons: [...move.reasons] };
	if (kind === 'passed') return { kind, screen, ...(move.items ? { items: [...move.items] } : {}) };
	const { answer } = move;
	if (kind === 'decided') return { kind, screen, answer, outcome: move.outcome, advised: move.advised };
	if (kind === 'revised') return { kind, screen, answer, ...(move.visit === undefined ? {} : { visit: move.visit }) };
	return { kind, screen, answer };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
