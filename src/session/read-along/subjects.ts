import type { Flow } from '#flow/flow.ts';
import type { RoleId, ScreenId, StepId } from '#flow/ids.ts';
import type { PathStop } from '../view.ts';

/** What advice can be about: the situation as a whole, or one step of it. */
export interface Subject {
	/** Null: the situation as a whole. */
	readonly step: StepId | null;
	/** The screen it is written down on. */
	readonly screen: ScreenId;
}

/**
 * What somebody who reads along can advise on, in the order of the path: the situation as a whole, at the screen where
 * every walk begins, and each step that was reached, at its first screen. Never at a screen of kind `consult`: a record
 * there says that somebody was called, and on one of them that a report was made.
 */
export function subjectsOf(flow: Flow, path: readonly PathStop[]): readonly Subject[] {
	const steps = new Map<StepId, ScreenId>();
	for (const { step, screen } of path)
		if (screen !== flow.start && !steps.has(step) && canHoldAdvice(flow, screen)) steps.set(step, screen);
	return [{ step: null, screen: flow.start }, ...[...steps].map(([step, screen]) => ({ step, screen }))];
}

/** What a record of advice is about, by the screen that it stands on. */
export function subjectAt(flow: Flow, screen: ScreenId): Subject {
	return { step: screen === flow.start ? null : (flow.screens[screen]?.step ?? null), screen };
}

export function canHoldAdvice(flow: Flow, screen: ScreenId): boolean {
	const found = Object.hasOwn(flow.screens, screen) ? flow.screens[screen] : undefined;
	return found !== undefined && (screen === flow.start || found.kind !== 'consult');
}

/**
 * Who can read along, in the order of the flow: who is asked for advice or to think along with a departure, less those that
 * are called (a contact has the name of the role). Nor who is asked on a screen for calling them: Veilig Thuis and its
 * doctors get no file. A flow that asks nobody leaves it to all its roles.
 */
export function advisersOf(flow: Flow): readonly RoleId[] {
	const called = new Set<string>(flow.contacts.map(({ id }) => id));
	const asked = new Set(
		Object.values(flow.screens).flatMap(({ kind, roles }) => {
			const isAmongColleagues = kind === 'consult' && !roles.some((role) => called.has(role));
			return isAmongColleagues || kind === 'departure' ? roles : [];
		})
	);
	const reading = flow.roles.filter((role) => asked.has(role) && !called.has(role));
	return reading.length > 0 ? reading : flow.roles.filter((role) => !called.has(role));
}
