import { beforeAll, describe, expect, it } from 'vitest';
import { countFigures, formatCsv, type Figures, type FigureWords } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import { replay } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';
import { nationalEdition, REPORT_WALK, transcriptOf } from '../support/a-report-walk.ts';

const HOUR_MS = 3_600_000;
const TODAY = '2026-12-01' as IsoDate;
const WORDS: FigureWords = {
	...{ part: 'Onderdeel', what: 'Wat', count: 'Aantal', situations: 'Situaties', steps: 'Stappen', outcomes: 'Norm' },
	...{ decisions: 'Besluiten', departures: 'Afwijken', skipped: 'Overslaan', elapsed: 'Dagen', dues: 'Afspraken' },
	...{ followed: 'Zoals de norm', departed: 'Anders', noAdvice: 'Geen advies', done: 'Nagegaan', open: 'Open' },
	...{ overdue: 'Voorbij', n: 'situaties', median: 'middelste', smallest: 'kortst', largest: 'langst' },
	fromTo: (from, to) => `${from} - ${to}`
};

let edition: Edition;

// Reading the files of a flow takes seconds where much else runs.
beforeAll(async () => {
	edition = await nationalEdition();
}, 60_000);

type Entries = Parameters<typeof transcriptOf>[1];

function figuresOf(...walks: readonly { entries: Entries; stepMs?: number }[]): Figures {
	const all = walks.map(({ entries, stepMs }) => {
		return { session: replay(edition, transcriptOf(edition, entries, stepMs)), edition };
	});
	return countFigures(all, TODAY);
}

const until = (screen: string) =>
	REPORT_WALK.slice(
		0,
		REPORT_WALK.findIndex((entry) => entry.screen === screen)
	);
const agreed = (due: string) => ({
	kind: 'agreed' as const,
	screen: 'terugkijken',
	agreement: { what: 'Samen kijken.', role: 'beroepskracht', due }
});

describe('figures over situations', () => {
	it('count in how many each step was begun, in the order of the steps', () => {
		const { situations, steps } = figuresOf({ entries: REPORT_WALK }, { entries: until('overleg-collega') });
		expect(situations).toBe(2);
		expect(steps.map(({ id, count }) => [id, count])).toEqual([
			['signalen', 2],
			['overleg', 2],
			['gesprek', 1],
			['wegen', 1],
			['beslissen', 1]
		]);
	});

	it('count what the norm said, and decisions by whether they follow it', () => {
		const departing = REPORT_WALK.map((entry) =>
			entry.kind === 'decided' ? { ...entry, answer: 'niet-melden' } : entry
		);
		const departed = {
			kind: 'departed' as const,
			screen: 'afwijking-melden',
			departure: { reasons: ['eigen-oordeel', 'al-gemeld'], why: 'Omdat.', discussedWith: [], lookAgain: '2026-11-30' }
		};
		const figures = figuresOf({ entries: REPORT_WALK }, { entries: [...departing, departed] });
		expect(figures.outcomes.map(({ id, count }) => [id, count])).toEqual([['melden', 2]]);
		expect(figures.decisions).toEqual({ followed: 1, departed: 1, noAdvice: 0 });
		expect(figures.departures.map(({ id, count }) => [id, count])).toEqual([
			['eigen-oordeel', 1],
			['al-gemeld', 1]
		]);
		expect(figures.dues).toEqual({ done: 0, open: 3, overdue: 3 });
	});

	it('count why something was skipped, most first', () => {
		const { skipped } = figuresOf({ entries: REPORT_WALK }, { entries: until('gesprek-kind') });
		expect(skipped.map(({ id, count }) => [id, count])).toEqual([
			['genoeg-deskundigheid', 2],
			['kind-te-jong', 1]
		]);
	});

	it('give the days between the beginnings of steps, with the middle, the smallest and the largest', () => {
		const { elapsed } = figuresOf(
			{ entries: REPORT_WALK },
			{ entries: REPORT_WALK, stepMs: 2 * 24 * HOUR_MS },
			{ entries: REPORT_WALK, stepMs: HOUR_MS / 60 }
		);
		// Step 1 begins at the second entry, step 2 at the ninth.
		expect(elapsed[0]).toMatchObject({ from: 'signalen', to: 'overleg', n: 3, smallest: 0, median: 7, largest: 14 });
		const even = figuresOf({ entries: REPORT_WALK }, { entries: REPORT_WALK, stepMs: HOUR_MS / 60 });
		expect(even.elapsed[0]?.median).toBe(3.5);
	});

	it('count what is open and what is past, and not what was followed up', () => {
		const followed = {
			kind: 'followed' as const,
			screen: 'terugkijken',
			followUp: { agreement: `e${REPORT_WALK.length}`, on: '2026-11-20', went: 'done' }
		};
		const entries = [...REPORT_WALK, agreed('2026-11-20'), agreed('2026-12-24'), followed];
		// Besides these two: what was agreed in the consult, with a day that is past.
		expect(figuresOf({ entries }).dues).toEqual({ done: 1, open: 2, overdue: 1 });
	});

	it('are all zero over nothing', () => {
		expect(figuresOf()).toMatchObject({ situations: 0, steps: [], outcomes: [], elapsed: [] });
	});
});

describe('the table of figures', () => {
	const lines = (csv: string) => csv.slice(1).split('\r\n');

	it('opens in a Dutch spreadsheet: a mark for UTF-8, semicolons, and a comma in a number', () => {
		const csv = formatCsv(figuresOf({ entries: REPORT_WALK }, { entries: REPORT_WALK, stepMs: HOUR_MS / 60 }), WORDS);
		expect(csv.startsWith('\ufeff"Onderdeel";"Wat";"Aantal"\r\n')).toBe(true);
		expect(csv).toMatch(/"Dagen";"[^"]+ - [^"]+: middelste";3,5\r\n/);
		for (const line of lines(csv).slice(1, -1)) expect(line).toMatch(/^"[^"]*";"[^"]*";\d+(?:,5)?$/);
	});

	it('holds nothing that was typed', () => {
		const csv = formatCsv(figuresOf({ entries: REPORT_WALK }), WORDS);
		const typed = JSON.stringify(REPORT_WALK).match(/[A-Z][^"]+\./g) ?? [];
		expect(typed.length).toBeGreaterThan(10);
		for (const text of typed) expect(csv).not.toContain(text);
	});

	it('makes no formula of words from a flow that somebody opened', () => {
		const figures = { ...figuresOf({ entries: REPORT_WALK }), outcomes: [{ id: 'x', label: '=1+"1"\n@', count: 1 }] };
		expect(lines(formatCsv(figures, WORDS))).toContain('"Norm";"\'=1+""1"" @";1');
	});
});
