import type { Moment } from '../flow.ts';
import type { ScreenId } from '../ids.ts';
import type { Plan, PlannedWay } from './plan.ts';

/**
 * A moment of a rule, looked up by number: whether it happens on leaving a screen by a way, and whether it happens on
 * arriving at a screen. Leaving comes before arriving.
 */
export interface Happens {
	/** By screen; null where no way of the screen is the moment. By way: 1 when it is. */
	readonly leaving: readonly (Uint8Array | null)[];
	/** By screen: 1 when arriving there is the moment. */
	readonly arriving: Uint8Array;
}

export function happens(plan: Plan, moment: Moment): Happens {
	const size = plan.screens.length;
	const arriving = new Uint8Array(size);
	const leaving: (Uint8Array | null)[] = new Array<null>(size).fill(null);
	for (const id of moment.screen ?? []) {
		const at = plan.numberOf(id);
		if (at >= 0) arriving[at] = 1;
	}
	if (moment.kind || moment.weighing || moment.step || moment.contact || moment.outcome || moment.end)
		markArriving(plan, moment, arriving);

	const mark = (id: ScreenId, isMoment: (way: PlannedWay) => boolean) => {
		const at = plan.numberOf(id);
		if (at < 0) return;
		const { ways } = plan.screens[at]!;
		const marks = (leaving[at] ??= new Uint8Array(ways.length));
		for (const [i, way] of ways.entries()) if (isMoment(way)) marks[i] = 1;
	};
	for (const id of moment.done ?? []) mark(id, ({ by }) => by !== 'skip');
	for (const id of moment.skipped ?? []) mark(id, ({ by }) => by === 'skip');
	for (const [id, answers] of Object.entries(moment.answered ?? {})) {
		const known = plan.flow.screens[id as ScreenId]?.answers ?? [];
		mark(
			id as ScreenId,
			({ by, answer }) => by === 'answer' && (answers === 'any' || answers.includes(known[answer]!.id))
		);
	}
	return { leaving, arriving };
}

function markArriving(plan: Plan, moment: Moment, arriving: Uint8Array): void {
	const kinds = new Set(moment.kind);
	const steps = new Set(moment.step);
	const contacts = new Set(moment.contact);
	const outcomes = new Set(moment.outcome);
	for (const [i, { screen, isEnd }] of plan.screens.entries())
		if (
			(isEnd && moment.end) ||
			kinds.has(screen.kind) ||
			(moment.weighing && screen.weighing !== null) ||
			steps.has(screen.step) ||
			(screen.outcome !== null && outcomes.has(screen.outcome)) ||
			(contacts.size > 0 && screen.contacts.some((contact) => contacts.has(contact)))
		)
			arriving[i] = 1;
}
