import type { Flow } from '#flow/flow.ts';
import type { LastingRecord } from './session.ts';
import type { PathStop, StepState, StepStatus } from './view.ts';

/**
 * How far each step is. A step is busy while the person is in it, done once they went on, and skipped when a reason was
 * given for not doing it and nothing was done in it all the same.
 */
export function stepStates(
	flow: Flow,
	path: readonly PathStop[],
	records: readonly LastingRecord[],
	ended: boolean
): StepStatus[] {
	const current = path.at(-1)!;
	return flow.steps.map(({ id, number }): StepStatus => {
		const stops = path.filter((stop) => stop.step === id);
		const status = (state: StepState) => ({ step: id, number, state, firstIndex: stops[0]?.index ?? null });
		if (stops.length === 0) return status('not-begun');
		if (current.step === id && !ended) return status('busy');
		const skipped = stops.some((stop) => stop.move?.kind === 'skipped');
		const screens = new Set(stops.map((stop) => stop.screen));
		const done = records.some((record) => doesStep(record) && screens.has(record.screen));
		return status(skipped && !done ? 'skipped' : 'done');
	});
}

/** Advice about a step, of somebody who read along, does not do that step. */
function doesStep(record: LastingRecord): boolean {
	return DOES.has(record.kind) && !(record.kind === 'consulted' && record.consult.readAlong);
}

/**
 * Records that do what a step is for. Not a try that failed, nor what is always asked: the child's voice is asked also
 * where the talk was skipped.
 */
const DOES: ReadonlySet<LastingRecord['kind']> = new Set([
	'noted',
	'consulted',
	'talked',
	'agreed',
	'departed'
] as const);
