import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StageSync } from '#training/stage/sync-stage.ts';
import type { WindowKind } from '#training/stage/stage-message.ts';
import { aDeck, aStage } from '../support/a-deck.ts';
import { anyStageAction } from '../support/any-stage-action.ts';
import { aStore, StageWindows } from '../support/stage-windows.ts';

const PLACES = 3;
const which = fc.nat({ max: PLACES - 1 });

/** What may happen to up to three windows, in any order. */
const happening = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('do' as const), which, action: anyStageAction }) },
	{ weight: 8, arbitrary: fc.record({ kind: fc.constant('deliver' as const), pick: fc.nat({ max: 20 }) }) },
	fc.record({ kind: fc.constant('compose' as const) }),
	fc.record({ kind: fc.constant('begin' as const), which }),
	// F5 keeps the memory of the tab; a tab that is closed and opened anew has none; a crash says nothing.
	fc.record({ kind: fc.constantFrom('reload' as const, 'reopen' as const, 'crash' as const), which }),
	fc.record({ kind: fc.constant('ask' as const), which })
);

const deck = aDeck();

it('whatever is pressed, lost and opened again, in whatever order it is heard, all windows end at the same', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (list) => {
			const windows = new StageWindows();
			const kinds: readonly WindowKind[] = ['presenter', 'stage', 'stage'];
			const stores = kinds.map(() => aStore());
			const ids = ['venster-1', 'venster-2', 'venster-3'];
			const open: StageSync[] = kinds.map((kind, i) => windows.open(kind, stores[i]));
			let [opened, begun] = [PLACES, 0];
			open[0]!.begin(aStage('sessie-nul'), deck);
			for (const one of list) {
				if (one.kind === 'deliver') windows.deliverOne(one.pick);
				else if (one.kind === 'compose') await Promise.resolve();
				else if (one.kind === 'do') open[one.which]!.do(one.action);
				else if (one.kind === 'ask') open[one.which]!.ask();
				else if (one.kind === 'begin') open[one.which]!.begin(aStage(`sessie-begin-${++begun}`), deck);
				else {
					if (one.kind === 'crash') windows.lose(ids[one.which]!);
					else open[one.which]!.close();
					windows.lose(ids[one.which]!);
					if (one.kind === 'reopen') stores[one.which] = aStore();
					open[one.which] = windows.open(kinds[one.which]!, stores[one.which]);
					ids[one.which] = `venster-${++opened}`;
				}
			}
			await windows.settle();
			const states = open.map(({ state }) => state);
			for (const state of states) expect(state).toEqual(states[0]);
			if (states[0]) for (const window of open) expect(window.deckStatus).toBe('ready');
		}),
		{ numRuns: 150 }
	);
});

it('what the only trainer pressed is never lost while windows come and go', async () => {
	const harmless = fc.oneof(
		{ weight: 4, arbitrary: fc.constant('press' as const) },
		{ weight: 6, arbitrary: fc.nat({ max: 20 }) },
		fc.constantFrom('reload' as const, 'reopen' as const)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(harmless, { maxLength: 50 }), async (list) => {
			const windows = new StageWindows();
			const presenter = windows.open('presenter');
			let store = aStore();
			let [stage, id, opened] = [windows.open('stage', store), 'venster-2', 2];
			presenter.begin(aStage(), deck);
			let presses = 0;
			for (const one of list) {
				if (typeof one === 'number') windows.deliverOne(one);
				else if (one === 'press') presenter.do({ kind: presses++ < 15 ? 'next' : 'black' });
				else {
					stage.close();
					windows.lose(id);
					if (one === 'reopen') store = aStore();
					stage = windows.open('stage', store);
					id = `venster-${++opened}`;
				}
			}
			await windows.settle();
			expect(presenter.state!.revision).toBe(presses);
			expect(stage.state).toEqual(presenter.state);
		}),
		{ numRuns: 100 }
	);
});
