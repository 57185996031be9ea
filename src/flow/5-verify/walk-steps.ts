import { DEPARTS, type Explored } from './explored.ts';
import { FREE, NONE, TRUE, type Value } from './expressions.ts';
import type { Steps } from './shortest-break.ts';

/**
 * Walks a path that was found with some conditions left open.
 *
 * @returns the conditions that do not go as the path has it, or of which nobody decided yet, as `screen expression`, in the
 * order of the path; none when it can really be walked
 */
export function walkSteps(explored: Explored, steps: Steps): readonly string[] {
	const { plan, screen, edgeWay, edgeBranch, edgeTicks } = explored;
	const { expressions, given } = plan;
	const now: Value[] = expressions.variables.map(() => NONE);
	const wrong: string[] = [];
	for (const { state, edge } of steps) {
		const number = screen[state]!;
		const here = plan.screens[number]!;
		const way = here.ways[edgeWay[edge]! % DEPARTS]!;
		if (way.by === 'answer') for (const variable of given[number]!) now[variable] = way.answer;
		if (way.by === 'next') for (const variable of given[number]!) now[variable] = FREE;
		for (const [variable, ticked] of edgeTicks.get(edge) ?? []) now[variable] = ticked ? 1 : 0;
		if (edgeWay[edge]! >= DEPARTS) continue;
		for (const branch of way.branches) {
			const leads = branch.index === edgeBranch[edge];
			const is = expressions.evaluate(branch.asks, (variable) => now[variable]!);
			if (is < 0 || (is === TRUE) !== leads) wrong.push(`${here.id} ${branch.asks}`);
			if (leads) break;
		}
	}
	return wrong;
}
