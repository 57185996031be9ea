import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { routesOf, screensOf, type RuleInput } from '../3-check/rule.ts';
import { clicksOf, type Click } from './clicks.ts';
import type { Explored } from './explored.ts';
import { shortestBreak, type Break } from './shortest-break.ts';
import type { Verification } from './verify-flow.ts';

/** What a search over every path shows about a flow, as findings: rules that do not hold, and routes that nobody takes. */
export function* verifyFindings(input: RuleInput, { rules, explored }: Verification): Generator<Diagnostic> {
	const { source } = input;
	for (const { id, problem, counterexample, missing, isIdle } of rules) {
		const at = source.placeOf(['rules', id]);
		const says = input.words?.value.rules[id]?.label ?? '';
		if (problem === 'broken') yield diagnostic('rule-broken', at, { rule: id, says, path: told(counterexample ?? []) });
		else if (problem === 'missing')
			yield diagnostic('rule-unreachable', at, { rule: id, says, missing: missing.join(', ') });
		else if (problem === 'unproven') yield diagnostic('rule-unproven', at, { rule: id });
		else if (isIdle) yield diagnostic('rule-idle', at, { rule: id });
	}
	if (!explored.isComplete) return;
	yield* branches(input, explored);
	yield* withoutExit(input, explored);
}

/** Branches whose condition never held on any path, or always did. */
function* branches(input: RuleInput, explored: Explored): Generator<Diagnostic> {
	const reached = new Set(explored.screen);
	const { plan, branchSeen } = explored;
	for (const screen of screensOf(input.flow)) {
		const number = plan.numberOf(screen.id);
		if (!reached.has(number)) continue;
		// In the order of the plan: answers, next, skip. A skip that only repeats `next` is not written down.
		const written = [...routesOf(screen)];
		for (const [way, { path, route }] of written.entries()) {
			const planned = plan.screens[number]!.ways[way]?.branches ?? [];
			// What parameters decide is no branch of the plan.
			if (planned.length !== route.length) continue;
			for (const [i, { index, asks }] of planned.entries()) {
				if (asks <= 1) continue;
				const seen = branchSeen[index]!;
				const at = input.source.placeOf([...path, i, 'when']);
				if (seen === 2) yield diagnostic('branch-never', at, { name: screen.id });
				if (seen === 1) yield diagnostic('branch-always', at, { name: screen.id });
			}
		}
	}
}

/** States from which no end can be reached, whatever is answered: the screen that is come to first. */
function* withoutExit(input: RuleInput, explored: Explored): Generator<Diagnostic> {
	const { screen, firstEdge, edgeTo, plan } = explored;
	const sources: number[][] = screen.map(() => []);
	for (let state = 0; state < screen.length; state++)
		for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge++) sources[edgeTo[edge]!]!.push(state);
	const ends = [...screen.keys()].filter((state) => plan.screens[screen[state]!]!.isEnd);
	const leaves = new Uint8Array(screen.length);
	for (const end of ends) leaves[end] = 1;
	for (let i = 0; i < ends.length; i++)
		for (const from of sources[ends[i]!]!)
			if (leaves[from] === 0) {
				leaves[from] = 1;
				ends.push(from);
			}
	const stuck = leaves.indexOf(0);
	if (stuck === -1) return;
	const { id } = plan.screens[screen[stuck]!]!;
	const target: Break['target'] = {
		arriving: Uint8Array.from(plan.screens, (one) => (one.id === id ? 1 : 0)),
		leaving: plan.screens.map(() => null)
	};
	const steps = shortestBreak(explored, { target, after: null, without: null }) ?? [];
	const { step } = input.flow.screens[id]!;
	yield diagnostic('cycle-without-exit', input.source.placeOf(['steps', step, 'screens', id]), {
		name: id,
		path: told(clicksOf(explored, steps))
	});
}

/** A path as answers, for a message. */
const told = (clicks: readonly Click[]): string =>
	clicks.map(({ screen, answer }) => (answer === null ? `${screen} →` : `${screen}=${answer}`)).join(', ') || '–';
