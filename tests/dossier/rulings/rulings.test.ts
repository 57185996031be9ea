import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { composeDossier, formatText, writeDecisionReport } from '#dossier/index.ts';
import type { Dossier, GapCode } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';
import { generous, recordsLast, sparse, type Plain } from './hands.ts';

/** A published ruling, replayed: what was judged is from the ruling, the details around it are invented. */
interface Ruling {
	readonly source: string;
	readonly url: string;
	readonly ruled: 'upheld' | 'dismissed';
	readonly said: string;
	/** What the commission missed; empty for a complaint that was dismissed. */
	readonly gaps: readonly GapCode[];
	readonly transcript: Plain;
}

const FOLDER = 'tests/dossier/rulings';
const FLOWS = ['kinderopvang-thuis', 'kinderopvang-medewerker', 'onderwijs-po', 'onderwijs-vo'];
/** Commissions look years later. */
const LATER = '2026-11-22' as IsoDate;

const editions = new Map(
	await Promise.all(
		FLOWS.map(async (id): Promise<[string, Edition]> => [id, (await loadEdition(resolve('flows'), id)).edition!])
	)
);
const rulings = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.json'))
	.map((name): [string, Ruling] => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Ruling]);

function read(file: Plain): Transcript {
	const found = readTranscript(JSON.stringify(file));
	if ('problem' in found) throw new Error(found.problem.message);
	return found.transcript;
}

function dossierOf(transcript: Transcript): Dossier {
	const edition = editions.get(transcript.flow)!;
	return composeDossier(replay(edition, transcript), edition, { codeName: null, today: LATER });
}

const missing = ({ gaps }: Dossier) => gaps.filter(({ ahead }) => !ahead).map(({ code }) => code);

const HANDS: Readonly<Record<string, (ruling: Ruling) => Transcript>> = {
	'by an ordinary hand': ({ transcript }) => read(transcript),
	'by a sparse hand': ({ transcript }) => read(sparse(transcript)),
	'by a hand that writes the records last': ({ transcript }) => read(recordsLast(sparse(transcript))),
	'by a generous hand': ({ transcript }) => generous(read(transcript), editions.get(String(transcript['flow']))!)
};

describe.each(rulings)('the ruling %s', (_name, ruling) => {
	it.each(Object.entries(HANDS))(
		'%s has the gaps that were judged, and no other when it was dismissed',
		(_hand, hand) => {
			const found = missing(dossierOf(hand(ruling)));
			if (ruling.ruled === 'dismissed') expect(found).toEqual([]);
			else expect(found).toEqual(expect.arrayContaining([...ruling.gaps]));
		}
	);

	it('shows each gap in words on the page of the summary', () => {
		const dossier = dossierOf(read(ruling.transcript));
		const page = formatText(writeDecisionReport(dossier, 'short'));
		for (const { message, ahead } of dossier.gaps) if (!ahead) expect(page).toContain(message);
		expect(page.includes('Nog aan te vullen')).toBe(ruling.ruled === 'upheld');
	});

	it('is walked to where it ends: no answer is lost', () => {
		const { transcript } = ruling;
		expect(dossierOf(read(sparse(transcript))).attention.map(({ code }) => code)).not.toContain('answers-off-the-way');
	});
});

describe('the rulings', () => {
	it('are ten and more, upheld and dismissed, in both formats', () => {
		expect(rulings.length).toBeGreaterThanOrEqual(12);
		expect(new Set(rulings.map(([, { ruled }]) => ruled))).toEqual(new Set(['upheld', 'dismissed']));
		expect(new Set(rulings.map(([, { transcript }]) => transcript['format']))).toEqual(new Set([1, 2]));
	});

	it('that were upheld name only what was judged', () => {
		for (const [name, ruling] of rulings)
			if (ruling.ruled === 'upheld')
				expect([name, missing(dossierOf(read(ruling.transcript)))]).toEqual([name, ruling.gaps]);
	});
});
