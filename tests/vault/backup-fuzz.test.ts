/**
 * Backups with something changed in them by chance. Whatever comes of it: a named error, or what was there; and nothing
 * gets past the checks that the app cannot work with. `FUZZ_RUNS=10000` looks longer, `FUZZ_SEED` elsewhere.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { armor } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson } from '#flow/canonical-json.ts';
import type { Edition } from '#flow/flow.ts';
import { completeEdition } from '#flow/older-edition.ts';
import { readForVault } from '#routes/keeping/backup/read-for-vault.ts';
import { replay, startSession, type World } from '#session/session.ts';
import type { EntryId } from '#session/transcript.ts';
import type { Command } from '#session/view.ts';
import { openFile, sealFile } from '#vault/backup/age-file.ts';
import { readContent } from '#vault/backup/content.ts';
import { BACKUP_ERRORS } from '#vault/backup/errors.ts';
import { utf8, type Bytes } from '#vault/bytes.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const options = { numRuns: RUNS, seed: SEED };
const LONG = { timeout: 60_000 + RUNS * 100 };

const FROZEN = readFileSync(new URL('./frozen/backup-1.json', import.meta.url), 'utf8');
const PASSPHRASE = 'tafel wolk fiets lamp';
const at = fc.nat({ max: 1_000_000 });

const unhandled: unknown[] = [];
const note = (cause: unknown) => unhandled.push(cause);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => {
	process.off('unhandledRejection', note);
	expect(unhandled).toEqual([]);
});

/** The result, or the error when it has a name of ours; any other error is thrown on. */
async function named<Result>(work: Promise<Result>): Promise<Result | null> {
	return work.catch((cause: Error) => {
		if (Object.values(BACKUP_ERRORS).some((kind) => cause instanceof kind)) return null;
		throw cause;
	});
}

// --- the file ----------------------------------------------------------------------------------------------

type Change = { readonly do: string; readonly at: number; readonly with: number };
const change = fc.record({ do: fc.constantFrom('flip', 'cut', 'drop', 'add', 'swap', 'repeat'), at, with: at });

function changed(file: Bytes, { do: how, at: position, with: other }: Change): Bytes {
	const [i, j] = [position % file.length, other % file.length];
	const [first, last] = [Math.min(i, j), Math.max(i, j)];
	const copy = Uint8Array.from(file);
	switch (how) {
		case 'flip':
			copy[i] = copy[i]! ^ (1 << (other % 8));
			return copy;
		case 'cut':
			return copy.slice(0, i);
		case 'drop':
			return Uint8Array.from([...copy.slice(0, first), ...copy.slice(last)]);
		case 'add':
			return Uint8Array.from([...copy.slice(0, i), other % 256, ...copy.slice(i)]);
		case 'swap':
			[copy[i], copy[j]] = [copy[j]!, copy[i]!];
			return copy;
		default:
			return Uint8Array.from([...copy.slice(0, last), ...copy.slice(first)]);
	}
}

it('a file that was changed is refused by name, or gives what was in it', LONG, async () => {
	const small = JSON.stringify({ ...JSON.parse(FROZEN), editions: [] });
	const file = await sealFile(utf8(small), PASSPHRASE, 1);
	const files = [file, utf8(armor.encode(file))];
	const inIt = readContent(utf8(small));
	await fc.assert(
		fc.asyncProperty(fc.nat(1), fc.array(change, { minLength: 1, maxLength: 3 }), async (which, changes) => {
			const spoilt = changes.reduce(changed, files[which]!);
			// Work that was asked for by chance is not what is looked at here.
			if (/^-> scrypt \S+ (?:1[5-9]|20)$/m.test(new TextDecoder().decode(spoilt.subarray(0, 200)))) return;
			const content = await named(openFile(spoilt, PASSPHRASE));
			if (content !== null) expect(readContent(content)).toEqual(inIt);
		}),
		options
	);
});

// --- what is in it -----------------------------------------------------------------------------------------

const strange = fc.oneof(
	fc.constantFrom<unknown[]>(
		...[null, true, 0, -1, 1.5, 1e308, Number.MAX_VALUE, '', 'a', 'back', 'constructor', '__proto__', '<b>', '\u202e'],
		...[[], {}, [[]], [null], { is: 'x' }, 'a'.repeat(25_000), '2026-02-30', 'einde', '\ud800', 'toString', 'noted']
	),
	fc.jsonValue({ maxDepth: 3 })
);
const inner = fc.record({
	do: fc.constantFrom('put', 'delete', 'add', 'double', 'move', 'key'),
	at,
	with: at,
	value: strange
});
type Inner = { readonly do: string; readonly at: number; readonly with: number; readonly value: unknown };
type Holder = Record<string, unknown>;

/** Every place of a value: what holds it, and its key there. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
	if (typeof value !== 'object' || value === null) return found;
	for (const key of Object.keys(value)) {
		found.push([value as Holder, key]);
		places((value as Holder)[key], found);
	}
	return found;
}

function spoil(value: unknown, { do: how, at: position, with: other, value: put }: Inner): void {
	const all = places(value);
	if (all.length === 0) return;
	const [holder, key] = all[position % all.length]!;
	const [from, fromKey] = all[other % all.length]!;
	if (how === 'put') holder[key] = put;
	else if (how === 'delete' && Array.isArray(holder)) holder.splice(Number(key), 1);
	else if (how === 'delete') delete holder[key];
	else if (how === 'move') holder[key] = structuredClone(from[fromKey]);
	else if (Array.isArray(holder)) holder.push(structuredClone(how === 'add' ? put : holder[Number(key)]));
	// As JSON.parse makes it: `holder[key] = …` would set the prototype.
	else
		Object.defineProperty(holder, how === 'key' ? String(put) : fromKey, {
			value: put,
			enumerable: true,
			configurable: true,
			writable: true
		});
}

const world: World = { now: () => 0, newId: () => crypto.randomUUID() as EntryId };

it('what was changed inside goes in only if it would go in again just so', LONG, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(inner, { minLength: 1, maxLength: 3 }), async (changes) => {
			const content = JSON.parse(FROZEN);
			// Mostly the situations: most places are in the edition, which the next test is about.
			const part = changes[0]!.at % 5 === 0 ? content : content.situations;
			for (const one of changes) spoil(part, one);
			const exported = await named(Promise.resolve().then(() => readContent(utf8(JSON.stringify(content)))));
			if (exported === null) return;
			const kept = await readForVault(exported);
			const again = await readForVault(JSON.parse(JSON.stringify(kept.exported)));
			expect(again).toEqual({ exported: kept.exported, leftOut: 0, editionsLeftOut: 0 });
			const [edition] = JSON.parse(FROZEN).editions;
			for (const { body } of kept.exported.situations)
				replay(completeEdition(edition.edition), body.transcript, world).view();
		}),
		options
	);
});

it('an edition that was changed, with a hash that fits, stays out or can be walked and shown', LONG, async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(inner, { minLength: 1, maxLength: 2 }),
			fc.array(fc.nat(9), { maxLength: 20 }),
			async (changes, choices) => {
				const { hash: _, ...content } = JSON.parse(FROZEN).editions[0].edition;
				for (const one of changes) spoil(content, one);
				const plain = JSON.parse(JSON.stringify(content));
				const hash = createHash('sha256').update(canonicalJson(plain)).digest('hex').slice(0, 16);
				const inFile = { situations: [], editions: [{ hash, edition: { ...plain, hash } }], unreadable: 0 };
				const { exported } = await readForVault(inFile);
				for (const { edition } of exported.editions) walk(completeEdition(edition as Edition), choices);
			}
		),
		options
	);
});

function walk(edition: Edition, choices: readonly number[]): void {
	const { flow, words } = edition;
	for (const screen of Object.values(flow.screens)) {
		expect(words.screens[screen.id]!.title).toBeTypeOf('string');
		for (const { id } of screen.answers) expect(words.screens[screen.id]!.answers![id]!.label).toBeTypeOf('string');
		for (const id of screen.contacts) expect(words.contacts[id]!.name).toBeTypeOf('string');
	}
	const session = startSession(edition, world);
	for (const choice of choices) {
		const { screen } = session.view();
		session.steps();
		if (session.isEnded) return;
		const { answers } = screen;
		const command: Command =
			answers.length > 0
				? { kind: 'answer', answer: answers[choice % answers.length]!.id }
				: screen.skip && choice % 2 === 0
					? { kind: 'skip', reasons: screen.skip.reasons.slice(0, 1) }
					: { kind: 'pass' };
		session.act([command]);
	}
}
