import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { runDossier } from '#cli/run-dossier.ts';
import { composeDossier, prepareReport } from '#dossier/index.ts';
import { composeTimeline } from '#dossier/compose-timeline.ts';
import { countFigures } from '#dossier/figures/count-figures.ts';
import type { AnswerId } from '#flow/ids.ts';
import { replay } from '#session/session.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';
import { readSituation } from '#routes/keeping/backup/read-situation.ts';
import type { Keeper } from '#routes/keeping/keeper.ts';
import { OpenSituation, type Identity } from '#routes/keeping/open-situation.svelte.ts';
import { QUESTION_KIND, READ_ALONG_FORMAT } from '#session/read-along/files.ts';
import { readQuestion } from '#session/read-along/read.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { readCase } from '#training/read-case.ts';
import { startPractice } from '#training/start-practice.ts';
import { aCase } from '../support/a-case.ts';
import { aTranscript } from '../support/a-transcript.ts';
import { sourceFiles, sourceImports } from '../support/source-imports.ts';

/** Where practice lives, and what it may never reach, by whatever way around. */
const PRACTICE = /^(?:training|ui\/training|routes\/(?:oefenen|podium|presenteren))\//;
const REAL = /^(?:vault|dossier|routes\/(?:keeping|situatie|situaties|dossier|melding|meelezen|overzicht|nieuw))\//;
/** Lists of words and a few settings in clear: nothing of a situation. */
const HARMLESS =
	/^(?:dossier\/sentences\/body\.(?:nl|en)\.ts|dossier\/shared-ids\.ts|routes\/keeping\/preferences\.ts)$/;

const { edition } = await loadEdition('flows', 'kinderopvang-thuis');
const TODAY = '2026-11-22' as IsoDate;

/** A walk on the real flow, as somebody who practises makes it. */
function practised() {
	let count = 0;
	const session = startPractice(edition!, { now: () => 1_000 * ++count, newId: () => `e${++count}` as EntryId });
	session.act([{ kind: 'answer', answer: 'nee' as AnswerId }]);
	return session;
}

/** The shortest way from practice to something real, as a list of files. */
function wayFrom(file: string): readonly string[] | null {
	const ways = [[file]];
	const seen = new Set<string>();
	for (const way of ways) {
		const at = way.at(-1)!;
		if (seen.has(at) || HARMLESS.test(at)) continue;
		seen.add(at);
		if (REAL.test(at)) return way;
		for (const { path, typesOnly, file: from } of sourceImports)
			if (from === at && path !== null && !typesOnly) ways.push([...way, path]);
	}
	return null;
}

describe('the wall, in the code', () => {
	const own = sourceFiles.filter((file) => PRACTICE.test(file));

	it('stands around something', () => {
		expect(own.length).toBeGreaterThan(20);
		expect(wayFrom('routes/situatie/Hub.svelte')).not.toBeNull();
	});

	it.each(own)('%s reaches no vault, no situation and no dossier, not even through another file', (file) => {
		expect(wayFrom(file)?.join(' → ')).toBeUndefined();
	});

	it('is not gone around from the other side: no page of a situation puts anything on the stage', () => {
		const over = sourceImports.filter(
			({ file, path, typesOnly }) => REAL.test(file) && path !== null && PRACTICE.test(path) && !typesOnly
		);
		expect(over.map(({ file, path }) => `${file} → ${path}`)).toEqual([]);
	});
});

describe('a practice case cannot become a dossier', () => {
	it('for whoever composes one, its report, its timeline or figures', () => {
		const session = practised();
		const refused = 'practice never becomes';
		expect(() => composeDossier(session, session.edition, { codeName: null, today: TODAY })).toThrow(refused);
		expect(() => prepareReport(session, session.edition)).toThrow(refused);
		expect(() => composeTimeline(session, session.edition)).toThrow(refused);
		expect(() => countFigures([{ session, edition: session.edition }], TODAY)).toThrow(refused);
	});

	it('also when it is replayed on the real edition', () => {
		const session = replay(edition!, practised().transcript);
		expect(() => composeDossier(session, edition!, { codeName: null, today: TODAY })).toThrow('practice never becomes');
	});

	it('by opening its file: reading says that it is practice, and repeats nothing of it', async () => {
		const json = JSON.stringify(practised().transcript);
		const read = readTranscript(json);
		expect(read).toMatchObject({ problem: { code: 'practice', message: expect.stringContaining('oefening') } });
		const folder = await mkdtemp(join(tmpdir(), 'wall-'));
		await writeFile(join(folder, 'a.json'), json);
		expect(await runDossier([join(folder, 'a.json')])).toMatchObject({ exit: 1, out: '' });
		await rm(folder, { recursive: true });
	});

	it('by keeping it: not as a situation, not out of a backup, not out of a question to read along', () => {
		const { transcript } = practised();
		const session = replay(edition!, transcript);
		const identity = { id: 'a', codeName: 'Blauwe fiets', begunAt: 1, changedAt: 1, at: null, expiry: null };
		const keep = () => new OpenSituation(session, { kind: 'memory' } as Keeper, identity as Identity, () => 90);
		expect(keep).toThrow('practice never becomes');
		const header = {
			...{ codeName: 'Blauwe fiets', flow: transcript.flow, hash: transcript.hash, step: 'signalen', stepNumber: 1 },
			...{ ended: false, begunAt: 1, changedAt: 1, openedAt: 1, at: null, lookAgain: null }
		};
		const given = (hash: string) => ({
			...{ id: 'a'.repeat(32), rev: 1, expiry: null, header: { ...header, hash } },
			body: { transcript: { ...transcript, hash }, drafts: [] }
		});
		expect(readSituation(given(transcript.hash))).toBeNull();
		expect(readSituation(given(edition!.hash)), 'the same one, if it were real').not.toBeNull();
		const asked = (hash: string) => ({
			...{ kind: QUESTION_KIND, format: READ_ALONG_FORMAT, question: 'Wat zie jij?' },
			...{ transcript: { ...transcript, hash }, edition: { hash } }
		});
		expect(() => readQuestion(asked(transcript.hash))).toThrow();
		expect(readQuestion(asked(edition!.hash)).transcript.entries, 'the same one, if it were real').toHaveLength(1);
	});
});

describe('a real situation cannot be put on the stage', () => {
	const transcript = aTranscript('kinderopvang-thuis', edition!.hash).answered('gevaar', 'nee').build();
	const session = replay(edition!, transcript);
	const dossier = composeDossier(session, edition!, { codeName: 'Blauwe fiets', today: TODAY });

	it.each([
		['transcript', transcript],
		['dossier', dossier],
		['transcript dressed up as a case', { ...aCase(), transcript }],
		['transcript among the cards', { ...aCase(), cards: [transcript] }],
		['case without a word that it is invented', { ...aCase(), invented: false }]
	])('as a %s', (_, file) => {
		const { practiceCase, diagnostics } = readCase({ file: 'casus.json', text: JSON.stringify(file) });
		expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
		if (practiceCase !== null) expect(practiceCase).not.toHaveProperty('transcript');
	});

	it('while a case that is one is read', () => {
		const { practiceCase, diagnostics } = readCase({ file: 'casus.json', text: JSON.stringify(aCase()) });
		expect(diagnostics).toEqual([]);
		expect(practiceCase).toMatchObject({ id: 'val', invented: true });
	});
});
