/**
 * The files for reading along: those of format 1 open for good; and whatever somebody makes of one, it is refused by name
 * or can be shown. `FUZZ_RUNS=10000` looks longer, `FUZZ_SEED` elsewhere.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeDossier, formatText, writeDossier } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import { openQuestion } from '#routes/keeping/read-along/open-files.ts';
import * as errors from '#session/read-along/errors.ts';
import { fitAdvice } from '#session/read-along/merge.ts';
import { readAdvice, readQuestion } from '#session/read-along/read.ts';
import { subjectsOf } from '#session/read-along/subjects.ts';
import { replay } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';
import { openJson, sealJson } from '#vault/backup/backup.ts';
import { readJson } from '#vault/backup/content.ts';
import { BACKUP_ERRORS } from '#vault/backup/errors.ts';
import { utf8 } from '#vault/bytes.ts';

/** An app without this flow: what is in the file has to do. */
vi.mock('#routes/keeping/load-walking.ts', () => ({ loadShipped: async () => null }));
/** What is slow by design, or loads lists, is slower where other tests run. */
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 500);
const options = { numRuns: RUNS, seed: Number(process.env['FUZZ_SEED'] ?? 1) };
const LONG = { timeout: 120_000 + RUNS * 200 };
const PASSPHRASE = 'tafel wolk fiets lampé';

type Loose = Record<string, unknown>;
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`./frozen/${name}`, import.meta.url)));
const parsed = (name: string) => JSON.parse(new TextDecoder().decode(bytes(name))) as Loose;
const theQuestion = () => parsed('read-along-question-1.json');
const theAdvice = () => parsed('read-along-advice-1.json');
const theEdition = (theQuestion()['edition'] as { edition: Edition }).edition;
const theTranscript = readQuestion(theQuestion()).transcript;

describe('format 1', () => {
	it('of a question opens, and can be shown', async () => {
		const content = await openJson(bytes('read-along-question-1.age'), PASSPHRASE);
		expect(content).toEqual(theQuestion());
		const { question, transcript, edition } = await openQuestion(content);
		expect({ question, transcript }).toEqual({
			question: content['question'],
			transcript: content['transcript']
		});
		expect(edition.hash).toBe(transcript.hash);
		expect(replay(edition, transcript).path.length).toBe(2);
	});

	it('of advice opens, and belongs to that question', async () => {
		const content = await openJson(bytes('read-along-advice-1.age'), PASSPHRASE);
		expect(content).toEqual(theAdvice());
		const consults = fitAdvice(readAdvice(content), theTranscript, theEdition);
		expect(consults.map(({ id, consult }) => [id.at(-1), consult.advice, consult.asked])).toEqual([
			['1', 'Vraag het kind zelf.', 'Mis ik iets? Ook ’s middags.'],
			['2', 'Schrijf de dag erbij.', undefined]
		]);
	});

	it('is sealed under the passphrase, and says by name why it does not open', LONG, async () => {
		const file = await sealJson(theAdvice(), PASSPHRASE);
		expect(await openJson(file, PASSPHRASE)).toEqual(theAdvice());
		const nameOf = (work: Promise<unknown>) => work.catch(({ name }: Error) => name);
		expect(await nameOf(openJson(file, 'een andere zin'))).toBe('BackupWrongPassphraseError');
		expect(await nameOf(openJson(file.slice(0, -1), PASSPHRASE))).toBe('BackupDamagedError');
		expect(await nameOf(openJson(file.slice(1), PASSPHRASE))).toBe('NotABackupError');
	});
});

describe('a file that nests or names what none does', () => {
	it.each([
		['BackupDamagedError', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`],
		['BackupDamagedError', '{"kind":"zorgvuldig-vraag","__proto__":{}}'],
		['NotABackupError', '["zorgvuldig-vraag"]'],
		['NotABackupError', 'geen JSON']
	])('is refused as %s', (name, text) => {
		expect(() => readJson(utf8(text))).toThrow(expect.objectContaining({ name }));
	});
});

describe('the edition of a question', () => {
	it('is refused when it is not what its hash says', async () => {
		const file = theQuestion();
		const { edition } = file['edition'] as { edition: Loose };
		edition['words'] = { ...(edition['words'] as Loose), flow: { title: 'Anders', short: 'Anders', summary: '' } };
		await expect(openQuestion(file)).rejects.toMatchObject({ name: 'ReadAlongUnfitError' });
	});

	it('is that of the file where this app does not have it, and that is told', async () => {
		const { edition, isKnownFlow } = await openQuestion(theQuestion());
		expect([edition.hash, isKnownFlow]).toEqual([theEdition.hash, false]);
	});
});

const strange = fc.oneof(
	fc.constantFrom<unknown[]>(
		...[null, true, 0, -1, 1.5, 1e308, '', 'a', 'back', 'constructor', '__proto__', '<b>', '\u202e', 'toString'],
		...[[], {}, [[]], [null], 'a'.repeat(25_000), '2026-02-30', 'gevaar', 'einde', '\ud800', 'noted', 'consulted']
	),
	fc.jsonValue({ maxDepth: 3 })
);
const at = fc.nat({ max: 1_000_000 });
const change = fc.record({ do: fc.constantFrom('put', 'delete', 'add', 'move', 'key'), at, with: at, value: strange });
type Change = { readonly do: string; readonly at: number; readonly with: number; readonly value: unknown };

/** Every place of a value: what holds it, and its key there. */
function places(value: unknown, found: [Loose, string][] = []): [Loose, string][] {
	if (typeof value !== 'object' || value === null) return found;
	for (const key of Object.keys(value)) {
		found.push([value as Loose, key]);
		places((value as Loose)[key], found);
	}
	return found;
}

function spoil(value: Loose, { do: how, at: position, with: other, value: put }: Change): void {
	const all = places(value);
	if (all.length === 0) return;
	const [holder, key] = all[position % all.length]!;
	const [from, fromKey] = all[other % all.length]!;
	if (how === 'put') holder[key] = put;
	else if (how === 'delete' && Array.isArray(holder)) holder.splice(Number(key), 1);
	else if (how === 'delete') delete holder[key];
	else if (how === 'move') holder[key] = structuredClone(from[fromKey]);
	else if (Array.isArray(holder)) holder.push(put);
	// As JSON.parse makes it: `holder[key] = …` would set the prototype.
	else {
		const name = how === 'key' ? String(put) : fromKey;
		Object.defineProperty(holder, name, { value: put, enumerable: true, configurable: true, writable: true });
	}
}

const OURS: readonly unknown[] = [...Object.values(errors), ...Object.values(BACKUP_ERRORS)];

/** The result, or null when it was refused by name; any other error is thrown on, and none may quote the file. */
async function named<Result>(work: () => Promise<Result> | Result): Promise<Result | null> {
	try {
		return await work();
	} catch (cause) {
		if (!OURS.includes((cause as Error).constructor)) throw cause;
		expect((cause as Error).message).not.toMatch(/Mis ik iets|Vraag het kind|at weinig/);
		return null;
	}
}

describe('what somebody made of a file by hand', () => {
	it('a question is refused by name, or can be shown as it is', LONG, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
				const file = theQuestion();
				// Mostly the transcript: most places are in the edition, which backup-fuzz.test is about.
				const part = changes[0]!.at % 5 === 0 ? file : (file['transcript'] as Loose);
				for (const one of changes) spoil(part, one);
				const read = await named(() => openQuestion(readJson(utf8(JSON.stringify(file)))));
				if (read === null) return;
				const { edition, transcript } = read;
				const session = replay(edition, transcript);
				const dossier = composeDossier(session, edition, { codeName: null, today: '2026-11-22' as IsoDate });
				expect(formatText(writeDossier(dossier))).toBeTypeOf('string');
				expect(subjectsOf(edition.flow, session.path)[0]).toEqual({ step: null, screen: edition.flow.start });
			}),
			options
		);
	});

	it('advice is refused by name, or adds consults and changes nothing else', LONG, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
				const file = theAdvice();
				for (const one of changes) spoil(file, one);
				const session = replay(theEdition, theTranscript);
				const consults = await named(() =>
					fitAdvice(readAdvice(readJson(utf8(JSON.stringify(file)))), session.transcript, theEdition)
				);
				if (consults === null) return;
				session.act([{ kind: 'merge', consults }], 0);
				const { entries } = session.transcript;
				expect(entries.slice(0, 2)).toEqual(theTranscript.entries);
				for (const entry of entries.slice(2)) {
					expect(entry).toMatchObject({ kind: 'consulted', consult: { readAlong: true } });
				}
				expect(session.path).toEqual(replay(theEdition, theTranscript).path);
			}),
			options
		);
	});
});
