import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { composeDossier } from '#dossier/index.ts';
import { RECORD_KINDS } from '#session/read-record.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';

/** Files as they were shipped: they are never changed, only added to when the format gets a new number. */
function frozen(format: 1 | 2): Transcript {
	const read = readTranscript(readFileSync(`tests/dossier/frozen/transcript-${format}.json`, 'utf8'));
	if ('problem' in read) throw new Error(read.problem.message);
	return read.transcript;
}

const { edition } = await loadEdition(resolve('flows'), 'kinderopvang-thuis');
const dossierOf = (transcript: Transcript) =>
	composeDossier(replay(edition!, transcript), edition!, { codeName: null, today: '2026-11-12' as IsoDate });

const FORMAT_1_RECORDS = ['noted', 'consulted', 'talked', 'agreed', 'withdrawn'];
const MOVES = ['answered', 'revised', 'decided', 'passed', 'skipped'];

describe('a transcript of format 1', () => {
	const transcript = frozen(1);

	it('is read with every kind of entry it has', () => {
		const kinds = new Set(transcript.entries.map(({ kind }) => kind));
		for (const kind of [...MOVES, ...FORMAT_1_RECORDS]) expect(kinds).toContain(kind);
		expect(transcript.format).toBe(2);
	});

	it('made before some screens existed loses nothing that comes after them', () => {
		const dossier = dossierOf(transcript);
		expect(dossier.weighing.map(({ screen, answer }) => [screen, answer])).toEqual([
			['zelf-verteld', 'nee'],
			['vermoeden', 'ja'],
			['onveiligheid', 'structureel']
		]);
		expect(dossier.decision).toMatchObject({ report: { answer: 'melden' }, help: { answer: 'hulp' } });
		expect(dossier.consults.at(-1)).toMatchObject({ about: 'report' });
		expect(dossier.checklists.at(-1)?.items.filter(({ ticked }) => ticked)).toHaveLength(2);
		expect(dossier.finished).toBe(true);
		expect(dossier.gaps).toEqual([]);
	});

	it('says that it was begun on another edition', () => {
		expect(dossierOf(transcript).edition.begunOn).toEqual({ version: '2026.11.0', hash: '4f739050db32b92b' });
	});
});

describe('a transcript of format 2', () => {
	const transcript = frozen(2);

	it('is read with every kind of entry there is', () => {
		const kinds = new Set(transcript.entries.map(({ kind }) => kind));
		for (const kind of [...MOVES, ...RECORD_KINDS]) expect(kinds).toContain(kind);
	});

	it('gives the same dossier as on the day it was frozen', () => {
		const { edition: walkedOn, ...dossier } = dossierOf(transcript);
		expect(walkedOn.begunOn).toEqual({ version: '2026.11.0', hash: '0000000000000000' });
		expect(dossier).toMatchObject({
			finished: true,
			outcome: 'melden',
			facts: [
				{
					on: '2026-10-27',
					until: '2026-10-29',
					injuries: [{ place: 'left-upper-arm', placeText: 'linkerbovenarm', length: 25, width: 20, shape: 'round' }]
				},
				{ on: '2026-11-11', isSinceWeighing: false }
			],
			told: [{ toldBy: 'een buur' }],
			impressions: [{ on: null }],
			attempts: [{ with: 'parents', on: '2026-11-03' }],
			talks: [{ present: 'Een tolk.', reaction: 'De ouder schrok.', agreedRole: 'ouder' }, { with: 'child' }],
			voices: [{ knows: 'partly', safeAdult: 'oma' }, { knows: 'not-yet' }],
			against: ['De jas kan zoek zijn.'],
			unknown: [{ kind: 'written', text: 'Wie er nog thuis woont.' }],
			estimates: [{ estimate: 'report-and-help', outcome: 'melden' }],
			decision: { report: { departs: true, advised: 'melden' }, help: { answer: 'hulp' } },
			departure: { reasons: ['andere-bescherming'], lookAgain: '2026-11-11' },
			agreements: [
				{ horizon: 'today' },
				{ isLookAgain: true, followed: [{ went: 'partly', note: 'De jas is er.' }] },
				{ horizon: 'weeks', goal: 'Er is een jas en een plan voor de schulden.', lead: 'aandachtsfunctionaris' }
			],
			well: ['Oma haalt het kind op vrijdag.', 'Het kind speelt graag buiten.'],
			reweighed: [{ on: '2026-11-11', note: 'De antwoorden blijven zo.' }],
			withdrawn: 1
		});
		expect(dossier.consults.filter(({ readAlong }) => readAlong)).toHaveLength(1);
	});
});
