import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { compileFlow, machineConfig, type FlowMachine, type MachineEvent } from '#flow/4-compile/compile-flow.ts';
import { screensReadBy } from '#flow/4-compile/screens-read.ts';
import { DEPARTS } from '#flow/5-verify/explored.ts';
import { decidingPaths } from '#flow/5-verify/deciding-paths.ts';
import { verifyFlow } from '#flow/5-verify/verify-flow.ts';
import type { Flow } from '#flow/flow.ts';
import { mayLeadTo, reachableFrom } from '#flow/graph.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { goOn, startOf, walkFlow, type Standing, type Way } from '#flow/walk-flow.ts';
import { aFlow, anyFlow } from '../support/a-flow.ts';

/** A way that the screen may have or not: numbers are matched to what is there, and now and then to what is not. */
const steer = fc.record({ kind: fc.constantFrom('on', 'on', 'on', 'skip', 'wrong'), answer: fc.nat({ max: 1000 }) });
type Steer = typeof steer extends fc.Arbitrary<infer T> ? T : never;

function wayOf(flow: Flow, screen: ScreenId, { kind, answer }: Steer): Way {
	const { answers, items } = flow.screens[screen]!;
	if (kind === 'skip') return { kind: 'skip' };
	if (kind === 'wrong') return answer % 2 ? { kind: 'answer', answer: 'onbekend' as AnswerId } : { kind: 'next' };
	// Bit by bit: which items are ticked.
	const ticked = items.filter((_, i) => (answer >> i) % 2 === 1);
	if (flow.screens[screen]!.kind === 'checklist') return { kind: 'next', items: ticked };
	return answers.length === 0 ? { kind: 'next' } : { kind: 'answer', answer: answers[answer % answers.length]!.id };
}

const eventOf = (way: Way): MachineEvent =>
	way.kind === 'answer'
		? { type: 'answer', answer: way.answer }
		: way.kind === 'next'
			? { type: 'next', ...(way.items ? { items: way.items } : {}) }
			: { type: 'skip' };

const screenOf = ({ value }: SnapshotFrom<FlowMachine>) =>
	typeof value === 'string' ? value : Object.values(value as Record<string, string>)[0];

/** What both know: of the answers only those that some condition reads. */
function known({ screen, answers, ticks, returnTo, outcome, norms }: Standing, read: ReadonlySet<string>) {
	const kept = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([id]) => read.has(id)));
	return { screen, answers: kept(answers), ticks: kept(ticks), returnTo, outcome, norms };
}

/** Walks machine and walker along the same ways and holds them together at every screen. Starts over after an end. */
function walkBoth(flow: Flow, machine: FlowMachine, steers: readonly Steer[]): void {
	const read = screensReadBy(flow);
	let standing = startOf(flow);
	let [snapshot] = initialTransition(machine);
	const agree = (way?: Way) => {
		const { answers, ticks, returnTo, outcome, norms } = snapshot.context;
		const told = `after ${JSON.stringify(way)}`;
		const inMachine = { screen: screenOf(snapshot), answers, ticks, returnTo, outcome, norms };
		// Many thousand times; `expect` is slow, and only needed to show a difference.
		if (!isDeepStrictEqual(inMachine, known(standing, read))) expect(inMachine, told).toEqual(known(standing, read));
		if ((snapshot.status === 'done') !== (flow.screens[standing.screen]!.kind === 'end')) expect.fail(told);
	};
	agree();
	for (const one of steers) {
		if (snapshot.status === 'done') {
			standing = startOf(flow);
			[snapshot] = initialTransition(machine);
		}
		const way = wayOf(flow, standing.screen, one);
		const next = goOn(flow, standing, way);
		if (snapshot.can(eventOf(way)) !== (next !== null)) expect.fail(`at ${standing.screen}: ${JSON.stringify(way)}`);
		if (!next) continue;
		standing = next;
		[snapshot] = transition(machine, snapshot, eventOf(way));
		agree(way);
	}
}

function expectPlainAndClosed(flow: Flow): void {
	const config = machineConfig(flow) as { id: string; initial: string; states: Record<string, State> };
	expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config);
	expect(machineConfig(flow)).toStrictEqual(config);
	expect(JSON.stringify(config)).not.toMatch(/"(?:invoke|after|always|onDone|spawn)":/);
	for (const step of flow.steps) {
		const screens = step.screens.filter((id) => flow.screens[id]!.kind !== 'end');
		if (screens.length > 0) expect(Object.keys(config.states[step.id]!.states!)).toEqual(screens);
	}
	const finals = Object.entries(config.states).filter(([, state]) => state.type === 'final');
	const ends = Object.values(flow.screens).filter((screen) => screen.kind === 'end');
	expect(finals.map(([id]) => id)).toEqual(ends.map((end) => end.id));
}

interface State {
	readonly type?: string;
	readonly states?: Record<string, State>;
}

/** A row says of a checklist once what is ticked: true where nobody comes to it again. */
function ticksOnce(flow: Flow): boolean {
	const leadsTo = mayLeadTo(flow);
	const lists = Object.values(flow.screens).filter((screen) => screen.kind === 'checklist');
	return lists.every(({ id }) => !reachableFrom(leadsTo.get(id)!, leadsTo).has(id));
}

function expectTrueRows(flow: Flow): void {
	const { rows, count } = decidingPaths(flow);
	expect(rows.length).toBe(count);
	for (const { answers, outcome, norms } of rows) {
		const given = Object.fromEntries(Object.entries(answers).map(([screen, answer]) => [screen, [answer].flat()]));
		expect(walkFlow(flow, given as Parameters<typeof walkFlow>[1]), JSON.stringify(answers)).toMatchObject({
			outcome,
			norms
		});
	}
	expect(new Set(rows.map((row) => JSON.stringify(Object.entries(row.answers).sort()))).size).toBe(rows.length);
}

/**
 * Sends the machine along every way between the states that the verifier found. Ways that rest on ticks which are only
 * decided further on are left out, with what lies behind them: rows and walks cover those.
 */
function expectEveryWay(flow: Flow): void {
	const { explored } = verifyFlow(flow);
	const { plan, screen, firstEdge, edgeTo, edgeWay, edgeTicks, edgeBranch } = explored;
	const machine = compileFlow(flow);
	const snapshots: (SnapshotFrom<FlowMachine> | undefined)[] = [initialTransition(machine)[0]];
	let sent = 0;
	for (let state = 0; state < screen.length; state++) {
		const snapshot = snapshots[state];
		if (!snapshot) continue;
		const { id, ways, screen: here } = plan.screens[screen[state]!]!;
		expect(screenOf(snapshot)).toBe(id);
		for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge++) {
			if (edgeTicks.has(edge) || (here.kind === 'checklist' && plan.given[screen[state]!]!.length > 0)) continue;
			const { by, answer } = ways[edgeWay[edge]! % DEPARTS]!;
			const way: Way = by === 'answer' ? { kind: 'answer', answer: here.answers[answer]!.id } : { kind: by };
			const [next] = transition(machine, snapshot, eventOf(way));
			sent += 1;
			const told = `${id}: ${JSON.stringify(way)}, branch ${edgeBranch[edge]}`;
			expect(screenOf(next), told).toBe(plan.screens[screen[edgeTo[edge]!]!]!.id);
			expect(next.context.outcome, told).toBe(
				flow.screens[screenOf(next) as ScreenId]!.outcome ?? snapshot.context.outcome
			);
			snapshots[edgeTo[edge]!] ??= next;
		}
	}
	expect(sent).toBeGreaterThan(0);
}

describe('any flow', { timeout: 20_000 }, () => {
	it('is walked by its machine and by the walker along the same screens, outcomes and norms', () => {
		fc.assert(
			fc.property(anyFlow(7), fc.array(steer, { maxLength: 40 }), (flow, steers) =>
				walkBoth(flow, compileFlow(flow), steers)
			),
			{ numRuns: 100 }
		);
	});

	it('compiles to plain JSON, the same every time, with its steps as states and its ends as final states', () => {
		fc.assert(fc.property(anyFlow(7), expectPlainAndClosed), { numRuns: 50 });
	});

	it('takes with its machine every way that the verifier found, to the same screen and outcome', () => {
		const moving = anyFlow(5).filter((flow) => flow.screens[flow.start]!.kind !== 'checklist');
		fc.assert(fc.property(moving, expectEveryWay), { numRuns: 50 });
	});

	it('has a table of deciding paths of which every row is true and none is there twice', () => {
		fc.assert(fc.property(anyFlow(4).filter(ticksOnce), expectTrueRows));
	});
});

/** The shipped flows, and of those that differ in words only the first. */
const shipped = new Map<string, Flow>();
for (const id of await flowIds('flows')) {
	const { flow } = (await loadEdition('flows', id)).edition!;
	const machine = JSON.stringify({ ...machineConfig(flow), id: '' });
	if (![...shipped.values()].some((one) => JSON.stringify({ ...machineConfig(one), id: '' }) === machine))
		shipped.set(id, flow);
}

describe.each([...shipped])('%s', { timeout: 30_000 }, (_, flow) => {
	it('is walked by its machine and by the walker along the same screens, outcomes and norms', () => {
		const machine = compileFlow(flow);
		const walks = fc.array(steer, { minLength: 150, maxLength: 300 });
		fc.assert(
			fc.property(walks, (steers) => walkBoth(flow, machine, steers)),
			{ numRuns: 10 }
		);
	});

	it('takes with its machine every way that the verifier found, to the same screen and outcome', () => {
		expectEveryWay(flow);
	});

	it('compiles to plain JSON, the same every time, with its steps as states and its ends as final states', () => {
		expectPlainAndClosed(flow);
	});

	it('has a table of deciding paths of which every row is true and none is there twice', () => {
		expectTrueRows(flow);
	});
});

describe('the machine', () => {
	it('reads in a condition the answer that is being given', () => {
		const flow = aFlow({
			vraag: {
				kind: 'question',
				answers: { ja: { to: [{ when: { answer: 'vraag', is: 'ja' }, to: 'einde' }, { to: 'vraag' }] } }
			},
			einde: { kind: 'end' }
		});
		walkBoth(flow, compileFlow(flow), [{ kind: 'on', answer: 0 }]);
	});

	it('comes back from an aside to which `next` leads', () => {
		const flow = aFlow({
			lezen: { kind: 'information', next: { to: 'advies', then: 'einde' } },
			advies: { kind: 'information', next: 'back' },
			einde: { kind: 'end' }
		});
		const [start] = initialTransition(compileFlow(flow));
		const [aside] = transition(compileFlow(flow), start, { type: 'next' });
		const [end] = transition(compileFlow(flow), aside, { type: 'next' });
		expect([screenOf(aside), screenOf(end), end.status]).toEqual(['advies', 'einde', 'done']);
	});

	it('is finished at once when the flow starts at its end', () => {
		const [snapshot] = initialTransition(compileFlow(aFlow({ einde: { kind: 'end' } })));
		expect(snapshot.status).toBe('done');
	});
});
