import { describe, expect, it } from 'vitest';
import type { Exercise } from '#training/exercises/exercise.ts';
import { BEGIN, isDone, itemAt, reduceRun, type ExerciseAction } from '#training/exercises/run-exercise.ts';

const sort: Exercise = {
	kind: 'sort',
	id: 'feiten',
	items: [
		{ text: 'Het kind huilde toen de deur openging.', is: 'seen', why: 'Dit zag je zelf.' },
		{ text: 'De buurvrouw hoort vaak ruzie.', is: 'told', why: 'Iemand vertelde het.' }
	]
};
const missing: Exercise = {
	kind: 'missing',
	id: 'gemist',
	items: [
		{
			text: 'Een kind komt moe binnen.',
			asked: ['Sinds wanneer?'],
			options: [
				{ text: 'Wat zegt het kind zelf?', why: 'De stem van het kind ontbreekt.' },
				{ text: 'Is het vandaag koud?', why: 'Dat helpt hier minder.' }
			],
			missing: 1
		}
	]
};
const rewrite: Exercise = {
	kind: 'rewrite',
	id: 'herschrijf',
	items: [{ text: 'Moeder is slordig.', better: 'De tas was drie dagen leeg.', why: 'Nu staat er wat je zag.' }]
};

const run = (exercise: Exercise, ...actions: ExerciseAction[]) =>
	actions.reduce((state, action) => reduceRun(state, action, exercise), BEGIN);
const give = (given: string) => ({ kind: 'give', given }) as const;
const next = { kind: 'next' } as const;

describe('a short exercise', () => {
	it('shows the why only after somebody chose, and goes on only after that', () => {
		expect(run(sort, next)).toEqual(BEGIN);
		expect(run(sort, give('impression'))).toEqual({ at: 0, isShown: true, given: ['impression'] });
		expect(run(sort, give('impression'), next)).toEqual({ at: 1, isShown: false, given: ['impression'] });
	});

	it('does not let a choice be changed once the why is there: it stands beside what many experts choose', () => {
		expect(run(sort, give('impression'), give('seen')).given).toEqual(['impression']);
	});

	it('knows no other choices than its own', () => {
		expect(run(sort, give('mening'))).toEqual(BEGIN);
		expect(run(missing, give('3'))).toEqual(BEGIN);
	});

	it('is done after the last item, stays as it is, and begins again empty', () => {
		const done = run(sort, give('seen'), next, give('seen'), next);
		expect(isDone(done, sort)).toBe(true);
		expect(reduceRun(done, give('told'), sort)).toBe(done);
		expect(reduceRun(done, { kind: 'again' }, sort)).toEqual(BEGIN);
	});

	it('may be read without writing anything', () => {
		expect(run(rewrite, give(''))).toEqual({ at: 0, isShown: true, given: [''] });
	});

	it('gives every kind the same shape', () => {
		expect(itemAt(sort, 0)).toMatchObject({ experts: 'seen', why: 'Dit zag je zelf.', example: null });
		expect(itemAt(sort, 0).options.map(({ id }) => id)).toEqual(['seen', 'told', 'impression']);
		expect(itemAt(missing, 0)).toMatchObject({ lines: ['Sinds wanneer?'], experts: '1', why: null });
		expect(itemAt(missing, 0).options[0]).toEqual({
			...{ id: '1', text: 'Wat zegt het kind zelf?', why: 'De stem van het kind ontbreekt.' }
		});
		expect(itemAt(rewrite, 0)).toMatchObject({ options: [], experts: null, example: 'De tas was drie dagen leeg.' });
		expect(() => itemAt(sort, 2)).toThrow(RangeError);
	});
});
