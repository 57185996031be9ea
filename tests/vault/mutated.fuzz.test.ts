/**
 * A disk that somebody wrote on: records, shards, root and keyring with bits flipped, cut, exchanged or retyped. No crash,
 * no plaintext that was not saved there, and only errors that have a name.
 */
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { newId, newSituationId, type DekId, type SituationId, type VaultId } from '#vault/ids.ts';
import { openerOf, parsed, seal, type DataKey, type SealedRecord } from '#vault/envelope.ts';
import * as errors from '#vault/errors.ts';
import { aNewVault, body, dump, header, PASSPHRASE, vaultOn, withFlippedBit } from './support.ts';

// In the suite a few; for more, `FUZZ_RUNS=10000`.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const WHOLE_VAULTS = Math.ceil(RUNS / 10);
vi.setConfig({ testTimeout: 30_000 + 100 * RUNS });
const NAMES = new Set(Object.keys(errors).filter((name) => name.endsWith('Error')));

type Stored = Record<string, unknown>;
type Mutation = (stored: Stored, other: Stored) => unknown;

const nonsense = fc.oneof(
	fc.constantFrom(undefined, null, '', 0, -1, 2 ** 53, NaN, true, [], {}, 'x'.repeat(40)),
	fc.uint8Array({ maxLength: 64 }),
	fc.jsonValue(),
	fc.constant(new Uint8Array(1024 + 16)),
	fc.constantFrom('passphrase', 'device', 'recovery-code', 'situation', 'index', '2026-11-23', '2026-11')
);

/** Where `pick` lands among the fields, the fields of fields and the items of lists. */
function changed(value: unknown, pick: number, change: (inner: unknown) => unknown): unknown {
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return change(value);
	const keys = Object.keys(value);
	const key = keys[pick % Math.max(1, keys.length)];
	if (key === undefined) return change(value);
	const inner = changed((value as Stored)[key], Math.floor(pick / keys.length), change);
	return Array.isArray(value) ? value.map((one, at) => (String(at) === key ? inner : one)) : { ...value, [key]: inner };
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	// A bit.
	fc.tuple(fc.nat(), fc.nat()).map(([pick, bit]): Mutation => {
		return (stored) =>
			changed(stored, pick, (inner) =>
				inner instanceof Uint8Array && inner.length > 0
					? withFlippedBit(new Uint8Array(inner), bit % (inner.length * 8))
					: typeof inner === 'number'
						? inner ^ (1 << (bit % 31))
						: inner
			);
	}),
	// Cut, or longer.
	fc.tuple(fc.nat(), fc.nat(2_000)).map(([pick, length]): Mutation => {
		return (stored) =>
			changed(stored, pick, (inner) =>
				inner instanceof Uint8Array ? new Uint8Array(inner.subarray(0, length)) : String(inner).slice(0, length)
			);
	}),
	// A field of another record.
	fc.nat().map((pick): Mutation => {
		return (stored, other) => {
			const key = Object.keys(stored)[pick % Object.keys(stored).length]!;
			return { ...stored, [key]: other[key] };
		};
	}),
	// Another record in its place.
	fc.constant<Mutation>((stored, other) => ({ ...other, id: stored['id'], store: stored['store'] })),
	// Another type.
	fc.tuple(fc.nat(), nonsense).map(([pick, value]): Mutation => {
		return (stored) => changed(stored, pick, () => value);
	}),
	nonsense.map(
		(value): Mutation =>
			() =>
				value
	)
);

async function aDataKey(): Promise<DataKey> {
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
	return { vault: newId<VaultId>(), id: newId<DekId>(), key };
}

describe('a record that was changed in any way', () => {
	it('opens as what was sealed, or is refused by name', async () => {
		const dataKey = await aDataKey();
		const place = { store: 'situation', id: newSituationId(), rev: 3, expiry: null } as const;
		const record = (await seal(dataKey, place, { note: 'deze' })) as never as Stored;
		const second = await seal(dataKey, { ...place, id: newSituationId(), rev: 4 }, { note: 'andere' });
		await fc.assert(
			fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
				let stored: unknown = record;
				for (const mutate of mutations) stored = mutate(Object(stored) as Stored, second as never as Stored);
				const opened = await openerOf(dataKey)('situation', place.id, stored).catch((cause: Error) => cause);
				if (opened instanceof Error) expect(NAMES).toContain(opened.name);
				else {
					expect(parsed(opened)).toEqual({ note: 'deze' });
					expect((stored as SealedRecord).rev).toBe(3);
				}
			}),
			{ numRuns: RUNS }
		);
	});
});

describe('a disk of which anything was changed', () => {
	it('gives what was saved, or an error with a name; never anything else', async () => {
		const { vault, databaseName } = await aNewVault();
		const saved = new Map<SituationId, readonly string[]>();
		for (const name of ['a', 'b', 'c', 'd']) {
			const id = newSituationId();
			await vault.save(id, header(name), body(`${name} eerst`));
			await vault.save(id, header(name), body(`${name} later`));
			saved.set(id, [JSON.stringify(body(`${name} eerst`)), JSON.stringify(body(`${name} later`))]);
		}
		await vault.close();
		const clean = await dump(databaseName);
		const places = ['keyring', 'index', 'situation'].flatMap((store) =>
			Object.keys(clean[store]!).map((key) => ({ store, key }))
		);
		const database = await openDB(databaseName);
		const write = async (store: string, key: string, value: unknown) =>
			value === undefined ? database.delete(store, key) : database.put(store, value, key);
		const one = fc.record({ place: fc.constantFrom(...places), other: fc.nat(), mutate: mutation });
		await fc.assert(
			fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 3 }), async (changes) => {
				for (const { place, other, mutate } of changes) {
					const all = Object.values(clean[place.store]!);
					await write(place.store, place.key, mutate(clean[place.store]![place.key]!, all[other % all.length]!));
				}
				try {
					await harmless(databaseName, saved);
				} finally {
					for (const store of ['keyring', 'tries', 'index', 'situation']) {
						await database.clear(store);
						for (const [key, value] of Object.entries(clean[store] ?? {})) await database.put(store, value, key);
					}
				}
			}),
			{ numRuns: WHOLE_VAULTS }
		);
		database.close();
	});
});

async function harmless(databaseName: string, saved: ReadonlyMap<SituationId, readonly string[]>): Promise<void> {
	const isNamed = (cause: Error) => {
		expect(NAMES, String(cause.stack)).toContain(cause.name);
		return cause;
	};
	const vault = await vaultOn(databaseName).catch(isNamed);
	if (vault instanceof Error) return;
	const refused = await vault.unlock(PASSPHRASE).catch(isNamed);
	if (!refused) {
		for (const { id, state } of vault.list()) {
			const read = await vault.read(id).catch(isNamed);
			if (read instanceof Error) expect(state).not.toBe('whole');
			else expect(saved.get(id)?.[1]).toBe(JSON.stringify(read));
		}
		await vault.readEach((id, one) => expect(saved.get(id)?.[1]).toBe(JSON.stringify(one)));
		await vault.save(newSituationId(), header('nieuw'), body('nieuw')).catch(isNamed);
	}
	await vault.close();
}
