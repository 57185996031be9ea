import { describe, expect, it } from 'vitest';
import type { StageState } from '#training/stage/stage-state.ts';
import { act, aDeck, aStage } from '../support/a-deck.ts';
import { aStore, StageWindows } from '../support/stage-windows.ts';

const deck = aDeck();
const next = { kind: 'next' } as const;
const count = act({ kind: 'count', vote: 'baby.eerst', round: 'first', option: 'ja', by: 1 });
const place = (state: StageState | null) => state && `${state.slide} ${state.shown}`;

/** A stage and a presenter in which a session was begun, at the second thing of the first slide. */
async function twoWindows() {
	const windows = new StageWindows();
	const stores = { stage: aStore(), presenter: aStore() };
	const stage = windows.open('stage', stores.stage);
	const presenter = windows.open('presenter', stores.presenter);
	presenter.begin(aStage(), deck);
	await windows.settle();
	presenter.do(next);
	await windows.settle();
	return { windows, stores, stage, presenter };
}

describe('two windows', () => {
	it('show the same, whichever of them was pressed', async () => {
		const { windows, stage, presenter } = await twoWindows();
		expect(place(stage.state)).toBe('opening 2');
		stage.do(next);
		await windows.settle();
		expect(place(presenter.state)).toBe('opening 3');
		expect(presenter.state).toEqual(stage.state);
	});

	it('tell their listeners of every change, and once', async () => {
		const { windows, stage, presenter } = await twoWindows();
		const heard: (string | null)[] = [];
		const stop = stage.onChange(() => heard.push(place(stage.state)));
		presenter.do(next);
		presenter.do(next);
		await windows.settle();
		expect(heard).toEqual(['opening 3', 'exercise.sort.1 1']);
		stop();
		presenter.do(next);
		await windows.settle();
		expect(heard).toHaveLength(2);
	});

	it('know of each other, until one closes', async () => {
		const { windows, stage, presenter } = await twoWindows();
		expect([...presenter.others]).toEqual(['stage']);
		expect([...stage.others]).toEqual(['presenter']);
		let told = 0;
		presenter.onChange(() => told++);
		stage.close();
		await windows.settle();
		expect([...presenter.others]).toEqual([]);
		expect(told).toBe(1);
	});

	it('forget one that crashed when they ask again', async () => {
		const { windows, presenter } = await twoWindows();
		windows.lose('venster-1');
		expect([...presenter.others]).toEqual(['stage']);
		presenter.ask();
		await windows.settle();
		expect([...presenter.others]).toEqual([]);
	});

	it('agree when both are pressed at the same moment', async () => {
		const { windows, stage, presenter } = await twoWindows();
		stage.do(next);
		presenter.do({ kind: 'black' });
		await windows.settle();
		expect(stage.state).toEqual(presenter.state);
	});
});

describe('coming back', () => {
	it('a presenter that was closed is where the stage is', async () => {
		const { windows, stores, stage, presenter } = await twoWindows();
		presenter.close();
		stage.do(next);
		stage.do(next);
		await windows.settle();
		const again = windows.open('presenter', stores.presenter);
		expect(place(again.state)).toBe('opening 2');
		await windows.settle();
		expect(again.state).toEqual(stage.state);
		expect(again.deckStatus).toBe('ready');
		expect([...again.others]).toEqual(['stage']);
	});

	it('a window without any memory is where the others are', async () => {
		const { windows, stage } = await twoWindows();
		const third = windows.open('presenter');
		expect(third.state).toBeNull();
		await windows.settle();
		expect(third.state).toEqual(stage.state);
		expect(third.deckStatus).toBe('ready');
	});

	it('F5 without another window comes back to the same place, with its tallies', async () => {
		const { stores, presenter } = await twoWindows();
		presenter.do(count);
		const alone = new StageWindows();
		const again = alone.open('presenter', stores.presenter);
		expect(again.state).toEqual(presenter.state);
		await alone.settle();
		again.do(next);
		expect(place(again.state)).toBe('opening 3');
	});

	it('a window that remembers more than the others brings them up to date', async () => {
		const { windows, stores, stage, presenter } = await twoWindows();
		windows.lose('venster-2');
		stage.do(next);
		stage.close();
		presenter.close();
		await windows.settle();
		const behind = windows.open('presenter', stores.presenter);
		await windows.settle();
		expect(place(behind.state)).toBe('opening 2');
		windows.open('stage', stores.stage);
		await windows.settle();
		expect(place(behind.state)).toBe('opening 3');
	});
});

describe('a session', () => {
	it('that is begun in the presenter reaches a stage that shows an earlier one', async () => {
		const { windows, stage, presenter } = await twoWindows();
		presenter.begin(aStage('sessie-twee'), deck);
		await windows.settle();
		expect(stage.state).toMatchObject({ session: 'sessie-twee', revision: 0 });
		stage.do(next);
		await windows.settle();
		expect(presenter.state).toMatchObject({ session: 'sessie-twee', shown: 2 });
	});

	it('of before does not come back with a tab that still remembers it', async () => {
		const { windows, stores, presenter } = await twoWindows();
		const old = aStore(stores.stage.text);
		presenter.begin(aStage('sessie-twee'), deck);
		await windows.settle();
		const restored = windows.open('stage', old);
		expect(restored.state?.session).toBe('sessie-een');
		await windows.settle();
		expect(restored.state?.session).toBe('sessie-twee');
		expect(presenter.state?.session).toBe('sessie-twee');
	});

	it('is begun anew even where the clock of the device was put back', async () => {
		const { windows, stage, presenter } = await twoWindows();
		windows.now -= 86_400_000;
		presenter.begin(aStage('sessie-twee'), deck);
		await windows.settle();
		expect(stage.state?.session).toBe('sessie-twee');
	});

	it('of which the cases are not on this device has no deck, and says so', async () => {
		const { windows, presenter } = await twoWindows();
		const without = windows.open('stage', aStore(), async () => null);
		const failing = windows.open('stage', aStore(), async () => Promise.reject(new Error('network')));
		await windows.settle();
		for (const window of [without, failing]) {
			expect(window.state).toEqual(presenter.state);
			expect(window.deck).toBeNull();
			expect(window.deckStatus).toBe('missing');
			window.do(next);
			expect(window.state).toEqual(presenter.state);
		}
	});

	it('keeps its deck until another language has come, and takes the one that was asked last', async () => {
		const windows = new StageWindows();
		const finish: ((title: string) => void)[] = [];
		const load = () =>
			new Promise<typeof deck>((resolve) =>
				finish.push((language) => resolve({ ...deck, language: language as 'nl' }))
			);
		const presenter = windows.open('presenter', aStore(), load);
		presenter.begin(aStage(), deck);
		presenter.refresh();
		presenter.refresh();
		expect(presenter.deck?.language).toBe('nl');
		finish[1]!('en');
		finish[0]!('nl');
		await windows.settle();
		expect(presenter.deck?.language).toBe('en');
	});
});

describe('another language', () => {
	it('that cannot be had leaves the deck as it is, and tells nobody', async () => {
		const windows = new StageWindows();
		const presenter = windows.open('presenter', aStore(), async () => null);
		presenter.begin(aStage(), deck);
		let told = 0;
		presenter.onChange(() => told++);
		presenter.refresh();
		await windows.settle();
		expect(presenter.deck).toBe(deck);
		expect(presenter.deckStatus).toBe('ready');
		expect(told).toBe(0);
	});
});

describe('the line', () => {
	it('is deaf for anything that no window of a session says', async () => {
		const { windows, stage, presenter } = await twoWindows();
		const before = stage.state;
		const stamped = { begun: windows.now + 1e6, by: 'venster-9', state: aStage('sessie-negen') };
		const signed = { from: 'venster-9', window: 'presenter' };
		const say = (message: unknown) => windows.say('venster-9', message);
		for (const message of [
			null,
			'Mijn oma vertelt dat het al drie weken duurt.',
			{ kind: 'state', ...signed },
			{ kind: 'state', ...signed, stamped: { ...stamped, note: 'Hij had een blauwe plek.' } },
			{ kind: 'state', ...signed, stamped: { ...stamped, state: { ...stamped.state, observations: [] } } },
			{ kind: 'state', ...signed, stamped, notes: ['voor de trainer'] },
			{ kind: 'dossier', ...signed, stamped },
			{ kind: 'state', from: 'Een zin', window: 'presenter', stamped },
			{ kind: 'hello', ...signed, window: 'situation', stamped: null }
		])
			say(message);
		await windows.settle();
		expect(stage.state).toBe(before);
		expect([...stage.others]).toEqual(['presenter']);
		expect(presenter.state).toEqual(before);
		// The same with nothing wrong in it is heard.
		say({ kind: 'state', ...signed, stamped });
		await windows.settle();
		expect(stage.state?.session).toBe('sessie-negen');
	});

	it('is deaf for what a tab remembers that is no session', () => {
		for (const text of ['', '{', 'null', '{"begun":1}', '[]', JSON.stringify({ entries: [] }), 'x'.repeat(600_000)])
			expect(new StageWindows().open('stage', aStore(text)).state).toBeNull();
	});

	it('works where a tab may remember nothing', async () => {
		const windows = new StageWindows();
		const refused = {
			read: () => null,
			write: () => {
				throw new Error('QuotaExceededError');
			}
		};
		const presenter = windows.open('presenter', refused);
		presenter.begin(aStage(), deck);
		presenter.do(next);
		expect(place(presenter.state)).toBe('opening 2');
	});

	it('carries nothing more, and remembers nothing more, after five hundred presses', async () => {
		const { windows, stores, stage, presenter } = await twoWindows();
		const presses = async (times: number) => {
			for (let i = 0; i < times; i++) {
				presenter.do(i % 40 < 20 ? next : { kind: 'previous' });
				if (i % 50 === 0) presenter.do({ kind: 'next-group' });
				await windows.settle();
			}
		};
		await presses(500);
		const [text, posted] = [stores.stage.text!.length, windows.posted];
		await presses(500);
		// Each press is said once, and said on once.
		expect(windows.posted - posted).toBeLessThanOrEqual(2 * 510);
		// A digit more of the revision, the moment and the number of the group.
		expect(Math.abs(stores.stage.text!.length - text)).toBeLessThan(60);
		expect(stage.state).toEqual(presenter.state);
	});
});
