import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import {
	compileFlow,
	machineConfig,
	screensReadBy,
	type FlowMachine,
	type MachineEvent
} from '#flow/4-compile/compile-flow.ts';
import { decidingPaths } from '#flow/5-verify/deciding-paths.ts';
import type { Flow } from '#flow/flow.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { goOn, startOf, walkFlow, type Standing, type Way } from '#flow/walk-flow.ts';
import { aFlow, anyFlow } from '../support/a-flow.ts';

/** A way that the screen may have or not: numbers are matched to what is there, and now and then to what is not. */
const steer = fc.record({ kind: fc.constantFrom('on', 'on', 'on', 'skip', 'wrong'), answer: fc.nat({ max: 1000 }) });
type Steer = typeof steer extends fc.Arbitrary<infer T> ? T : never;

function wayOf(flow: Flow, screen: ScreenId, { kind, answer }: Steer): Way {
	const { answers } = flow.screens[screen]!;
	if (kind === 'skip') return { kind: 'skip' };
	if (kind === 'wrong') return answer % 2 ? { kind: 'answer', answer: 'onbekend' as AnswerId } : { kind: 'next' };
	return answers.length === 0 ? { kind: 'next' } : { kind: 'answer', answer: answers[answer % answers.length]!.id };
}

const eventOf = (way: Way): MachineEvent =>
	way.kind === 'answer' ? { type: 'answer', answer: way.answer } : { type: way.kind };

const screenOf = ({ value }: SnapshotFrom<FlowMachine>) =>
	typeof value === 'string' ? value : Object.values(value as Record<string, string>)[0];

/** What both know: of the answers only those that some condition reads. */
function known({ screen, answers, returnTo, outcome, norms }: Standing, read: ReadonlySet<string>) {
	const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => read.has(id)));
	return { screen, answers: kept, returnTo, outcome, norms };
}

/** Walks machine and walker along the same ways and holds them together at every screen. Starts over after an end. */
function walkBoth(flow: Flow, machine: FlowMachine, steers: readonly Steer[]): void {
	const read = screensReadBy(flow);
	let standing = startOf(flow);
	let [snapshot] = initialTransition(machine);
	const agree = (way?: Way) => {
		const { answers, returnTo, outcome, norms } = snapshot.context;
		const told = `after ${JSON.stringify(way)}`;
		const inMachine = { screen: screenOf(snapshot), answers, returnTo, outcome, norms };
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

function expectTrueRows(flow: Flow): void {
	const rows = decidingPaths(flow);
	for (const { answers, outcome, norms } of rows) {
		const given = Object.fromEntries(Object.entries(answers).map(([screen, answer]) => [screen, [answer]]));
		expect(walkFlow(flow, given), JSON.stringify(answers)).toMatchObject({ outcome, norms });
	}
	expect(new Set(rows.map((row) => JSON.stringify(Object.entries(row.answers).sort()))).size).toBe(rows.length);
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

	it('has a table of deciding paths of which every row is true and none is there twice', () => {
		fc.assert(fc.property(anyFlow(4), expectTrueRows));
	});
});

const shipped = await flowIds('flows');

describe.each(shipped)('%s', { timeout: 20_000 }, (id) => {
	let flow: Flow;
	beforeAll(async () => {
		flow = (await loadEdition('flows', id)).edition!.flow;
	});

	it('is walked by its machine and by the walker along the same screens, outcomes and norms', () => {
		const machine = compileFlow(flow);
		const walks = fc.array(steer, { minLength: 150, maxLength: 300 });
		fc.assert(
			fc.property(walks, (steers) => walkBoth(flow, machine, steers)),
			{ numRuns: 30 }
		);
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
