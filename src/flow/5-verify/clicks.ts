import type { ScreenId } from '../ids.ts';
import { DEPARTS, type Explored } from './explored.ts';
import { NOWHERE, type Plan } from './plan.ts';
import type { Passed } from './random-walks.ts';
import type { Steps } from './shortest-break.ts';

/** One thing a person does on the way to where a rule breaks. Screens that are only gone on from are left out. */
export interface Click {
	readonly screen: ScreenId;
	/** The answer, or the item that is ticked; null when the screen is skipped. */
	readonly answer: string | null;
}

/** A path as what a person clicks. Ticks stand at the checklist where they are made, not where they are looked at. */
export function clicksOf({ plan, screen, edgeWay, edgeTicks }: Explored, steps: Steps): Click[] {
	// Per checklist, where the ticks of its latest visit belong among the clicks.
	const visits = new Map<string, Click[]>();
	const clicks: Click[][] = [];
	for (const { state, edge } of steps) {
		const here = plan.screens[screen[state]!]!;
		const { by, answer } = here.ways[edgeWay[edge]! % DEPARTS]!;
		if (by === 'answer') clicks.push([{ screen: here.id, answer: here.screen.answers[answer]!.id }]);
		else if (by === 'skip') clicks.push([{ screen: here.id, answer: null }]);
		else if (here.screen.kind === 'checklist') {
			const ticked: Click[] = [];
			visits.set(here.id, ticked);
			clicks.push(ticked);
		}
		for (const [variable, isTicked] of edgeTicks.get(edge) ?? []) {
			const { screen: checklist, item } = plan.expressions.variables[variable]!;
			if (isTicked && item !== null) visits.get(checklist)?.push({ screen: checklist as ScreenId, answer: item });
		}
	}
	return clicks.flat();
}

/** The same of a walk that was really walked. */
export function clicksAlong(plan: Plan, walk: readonly Passed[]): Click[] {
	return walk.flatMap(({ screen, way, ticked }): Click[] => {
		const here = plan.screens[screen]!;
		const taken = way === NOWHERE ? undefined : here.ways[way % DEPARTS];
		if (taken?.by === 'answer') return [{ screen: here.id, answer: here.screen.answers[taken.answer]!.id }];
		if (taken?.by === 'skip') return [{ screen: here.id, answer: null }];
		return ticked.map((answer) => ({ screen: here.id, answer }));
	});
}
