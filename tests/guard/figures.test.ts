/** How much of what is marked in our own notes is found. Figures and their history: docs/guard.md. */
import { describe, expect, it } from 'vitest';
import { review } from '#guard/review.ts';
import { notesIn, scoreOf } from '../support/guard-score.ts';

interface Floor {
	readonly recall: number;
	readonly precision: number;
	readonly falseAlarms: number;
	readonly leak: number;
}

/** A little under what was reached when this was written, so that a change that costs something is seen. */
const FLOORS: Readonly<Record<string, Floor>> = {
	'tests/guard/corpus/tune/first-hand.txt': { recall: 0.97, precision: 0.97, falseAlarms: 0.03, leak: 0.03 },
	'tests/guard/corpus/tune/second-hand.txt': { recall: 0.94, precision: 0.92, falseAlarms: 0.12, leak: 0.07 },
	'tests/guard/corpus/held-out/first-hand.txt': { recall: 0.93, precision: 0.92, falseAlarms: 0.1, leak: 0.08 },
	'tests/guard/corpus/held-out/sixth-hand.txt': { recall: 0.9, precision: 0.88, falseAlarms: 0.11, leak: 0.09 },
	'tests/guard/corpus/held-out/second-hand.txt': { recall: 0.82, precision: 0.82, falseAlarms: 0.2, leak: 0.18 }
};

describe.each(Object.entries(FLOORS))('the notes of %s', (file, floor) => {
	const score = scoreOf(notesIn(file), review);

	it('are found as much as before', () => {
		expect(score.recall).toBeGreaterThanOrEqual(floor.recall);
		expect(score.leak).toBeLessThanOrEqual(floor.leak);
	});

	it('give no more false alarms than before', () => {
		expect(score.precision).toBeGreaterThanOrEqual(floor.precision);
		expect(score.falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
	});
});

it('finds names of every origin, and not those of one less than those of another', () => {
	const { recallOf } = scoreOf(notesIn('tests/guard/names-by-origin.txt'), review);
	const origins = [...recallOf].filter(([key]) => key.startsWith('NAME '));
	expect(origins).toHaveLength(13);
	for (const [origin, { all, hit }] of origins) expect(hit / all, origin).toBeGreaterThanOrEqual(0.85);
	expect(recallOf.get('NAME')!.hit / recallOf.get('NAME')!.all).toBeGreaterThanOrEqual(0.95);
});
