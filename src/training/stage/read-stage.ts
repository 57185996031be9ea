import * as v from 'valibot';
import { record, strict } from '#flow/3-check/values.ts';
import { idProblem } from '#flow/ids.ts';
import { MOST_COUNTED, MOST_EARLIER } from './reduce-stage.ts';
import { STAGE_FORMAT, type StageState } from './stage-state.ts';

/** What names a session: made by the window that begins it, of random letters and digits. */
export const SESSION_PATTERN = /^[a-z0-9-]{8,64}$/;

const MOST_CASES = 9;
const MOST_VOTES = 200;
const MOST_OPTIONS = 12;

/** Slides and votes: ids of cases, cards and questions, with dots between them. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), v.maxLength(180));
const option = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(48));
const id = v.pipe(
	v.string(),
	v.maxLength(48),
	v.check((value) => idProblem(value) === null)
);
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const atLeastOne = v.pipe(whole, v.minValue(1));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const flow = v.variant('origin', [
	v.strictObject({ origin: v.literal('shipped'), id }),
	v.strictObject({ origin: v.literal('own'), id, key: id })
]);
const caseRef = strict({ origin: v.picklist(['shipped', 'own']), id, flow });

const mapOf = <Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
	keys: Key,
	value: Value,
	most: number
) => v.pipe(record(v.any()), v.maxEntries(most), v.record(keys, value));

const tally = mapOf(option, v.pipe(whole, v.maxValue(MOST_COUNTED)), MOST_OPTIONS);
const votes = mapOf(name, strict({ first: tally, second: tally, chosen: v.nullable(option) }), MOST_VOTES);
const timer = strict({ since: v.nullable(milliseconds), ran: milliseconds });

const StageShape = strict({
	format: v.literal(STAGE_FORMAT),
	session: v.pipe(v.string(), v.regex(SESSION_PATTERN)),
	revision: whole,
	deck: strict({ preset: id, cases: v.pipe(v.array(caseRef), v.maxLength(MOST_CASES)) }),
	slide: name,
	shown: v.pipe(atLeastOne, v.maxValue(99)),
	isBlack: v.boolean(),
	isEnded: v.boolean(),
	timer,
	group: v.pipe(atLeastOne, v.maxValue(9999)),
	votes,
	earlier: v.pipe(v.array(v.any()), v.maxLength(MOST_EARLIER), v.array(votes)),
	undo: v.nullable(strict({ slide: name, shown: atLeastOne, votes, timer, dropped: v.nullable(votes) }))
});

/** A state out of another window or out of the memory of the tab. Null for anything else; never throws. */
export function readStage(value: unknown): StageState | null {
	const read = v.safeParse(StageShape, value, { abortEarly: true });
	return read.success ? (read.output as unknown as StageState) : null;
}
