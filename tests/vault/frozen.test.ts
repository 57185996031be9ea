/** What a released version sealed stays readable. The second reader is written from docs/formats/vault.md alone. */
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argon2id } from '@noble/hashes/argon2.js';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { hex, joined, type Bytes } from '#vault/bytes.ts';
import type { SituationId } from '#vault/ids.ts';
import { deriveHere, LIGHTEST_PARAMETERS, type DeriveKey } from '#vault/kdf.ts';
import { cheapKey, dieAt, dump, newDatabaseName, tamper, vaultOn } from './support.ts';

interface Sealed {
	readonly v: number;
	readonly store: string;
	readonly id: string;
	readonly rev: number;
	readonly expiry: string | null;
	readonly dek: string;
	readonly iv: Uint8Array;
	readonly body: Uint8Array;
}

const fromHex = (_: string, value: unknown) => {
	const { hex } = Object(value) as { hex?: string };
	return hex === undefined ? value : new Uint8Array(Buffer.from(hex, 'hex'));
};
const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'), fromHex);
const one = read('./frozen/version-1.json');
const two = read('./frozen/version-2.json');
/** What the vectors need is really derived, once; what is new may be cheap. */
const derived = new Map<string, Promise<Bytes>>();
const deriveKey: DeriveKey = async (secret, salt, parameters) => {
	const isFrozen = [one, two].some(({ stores }) => hex(stores.keyring[0][1].slots[0].salt) === hex(salt));
	if (!isFrozen) return cheapKey(secret, salt, parameters);
	const name = hex(joined([secret, salt])) + JSON.stringify(parameters);
	derived.set(name, derived.get(name) ?? deriveHere(secret.slice(), salt, parameters));
	return (await derived.get(name)!).slice();
};
/** The lightest parameters are those of the vectors: they need not be raised here. */
const HERE = { deriveKey, parameters: LIGHTEST_PARAMETERS };
vi.setConfig({ testTimeout: 30_000 });

async function restored(
	vector: { readonly stores: Readonly<Record<string, readonly [string, unknown][]>> },
	databaseVersion: number
): Promise<string> {
	const name = newDatabaseName();
	const database = await openDB(name, databaseVersion, {
		upgrade(upgrading) {
			for (const store of ['keyring', 'tries', 'index', 'situation', 'edition']) upgrading.createObjectStore(store);
		}
	});
	for (const [store, entries] of Object.entries(vector.stores)) {
		for (const [key, value] of entries) await database.put(store, value, key);
	}
	database.close();
	return name;
}

describe('format version 2', () => {
	it('is opened by this code, by every way in', async () => {
		const { passphrase, recoveryCode, output } = two.secrets;
		const ways = [
			{ kind: 'passphrase', passphrase: passphrase.normalize('NFD') },
			{ kind: 'recovery-code', code: recoveryCode },
			{ kind: 'device', output }
		] as const;
		const { id, header, body } = two.opens;
		for (const way of ways) {
			const vault = await vaultOn(await restored(two, 2), HERE);
			await vault.unlock(way);
			expect(vault.state).toMatchObject({ kind: 'open', rebuilt: false, ways: { recoveryCode: true } });
			const line = vault.list().find((other) => other.id === id);
			expect(line).toEqual({ id, header, rev: 2, expiry: '2027-01-04', state: 'whole' });
			expect(await vault.read(id as SituationId)).toEqual(body);
			expect(await vault.readEdition('a'.repeat(64))).toEqual({ flow: 'voorbeeld' });
			expect(vault.list()).toHaveLength(2);
		}
	});

	it('is what docs/formats/vault.md says', () => {
		const keyring = two.stores.keyring[0][1];
		const [first, second, third] = keyring.slots;
		const ids = [keyring.vault, keyring.dek];
		const { name, memoryKiB, passes, lanes } = first.kdf;
		const slots = [
			{
				slot: first,
				kek: hkdf(argon2(first, two.secrets.passphrase), new Uint8Array(0), 'zorgvuldig/kek/v2/passphrase'),
				fields: [...ids, 'passphrase', name, memoryKiB, passes, lanes, first.salt]
			},
			{
				slot: second,
				kek: hkdf(base32(two.secrets.recoveryCode), second.salt, 'zorgvuldig/kek/v2/recovery-code'),
				fields: [...ids, 'recovery-code', second.salt]
			},
			{
				slot: third,
				kek: hkdf(two.secrets.output, third.salt, 'zorgvuldig/kek/v2/device'),
				fields: [...ids, 'device', third.credential, third.prf, third.salt]
			}
		];
		const keys = slots.map(({ slot, kek, fields }) =>
			decrypt(kek, slot.iv, slot.wrapped, aad(2, 'zorgvuldig/slot', fields))
		);
		expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
		const [dek] = keys as [Buffer];
		const content = (store: string, key: string) => {
			const found = two.stores[store].find(([other]: [string]) => other === key)[1] as Sealed;
			expect([found.v, found.store, found.id, found.dek]).toEqual([2, store, key, keyring.dek]);
			const place = [...ids, store, key, found.rev, found.expiry ?? ''];
			return unpadded(decrypt(dek, found.iv, found.body, aad(2, 'zorgvuldig/record', place)));
		};
		const { id, header, body } = two.opens;
		expect(content('situation', id)).toEqual({ header, body });
		const shard = id.slice(0, 2);
		const { situations } = content('index', shard) as { situations: Column };
		expect(fromColumn(situations)[0]).toEqual({ id, rev: 2, expiry: '2027-01-04', header });
		const root = content('index', 'root') as {
			shards: number[];
			editions: { id: string; hash: string }[];
			seals: number;
		};
		const shards = two.stores.index.filter(([key]: [string]) => key !== 'root') as [string, Sealed][];
		expect(root.shards).toHaveLength(256);
		for (const [at, rev] of root.shards.entries()) {
			expect(rev).toBe(shards.find(([key]) => Number.parseInt(key, 16) === at)?.[1].rev ?? 0);
		}
		expect(root.seals).toBe(12);
		const [edition] = root.editions;
		expect(edition).toEqual({ id: edition!.id, rev: 1, hash: 'a'.repeat(64) });
		expect(content('edition', edition!.id)).toEqual({ hash: 'a'.repeat(64), edition: { flow: 'voorbeeld' } });
	});
});

describe('format version 1', () => {
	const { id, header, body } = one.opens;
	const migrated = async (databaseName: string, passphrase = one.passphrase) => {
		const vault = await vaultOn(databaseName, HERE);
		await vault.unlock(passphrase);
		return vault;
	};
	async function isWhole(databaseName: string) {
		const vault = await migrated(databaseName);
		expect(vault.state).toEqual({ kind: 'open', rebuilt: false, ways: { recoveryCode: false, device: null } });
		// The first Monday after its month.
		expect(vault.list()).toEqual([{ id, header, rev: 2, expiry: '2026-12-07', state: 'whole' }]);
		expect(await vault.read(id as SituationId)).toEqual(body);
		expect(await vault.readEdition('a'.repeat(64))).toEqual({ flow: 'voorbeeld' });
		await vault.close();
		const { keyring, index, situation, edition } = await dump(databaseName);
		const all = [keyring, index, situation, edition].flatMap((store) => Object.values(store!));
		expect(new Set(all.map(({ v }) => v))).toEqual(new Set([2]));
		expect(new Set(all.map(({ dek }) => dek)).size).toBe(1);
		expect(keyring!['only']).toMatchObject({ previous: null, vault: one.stores.keyring[0][1].vault });
	}

	it('is sealed again in version 2 at the first unlock, with the passphrase typed either way', async () => {
		const databaseName = await restored(one, 1);
		const vault = await vaultOn(databaseName, HERE);
		const seen: number[] = [];
		await vault.unlock(one.passphrase.normalize('NFD'), (done, of) => seen.push(done / of));
		expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
		await vault.close();
		await isWhole(databaseName);
	});

	it('stays as it is for a wrong passphrase, and has no other way in', async () => {
		const databaseName = await restored(one, 1);
		const before = await dump(databaseName);
		const vault = await vaultOn(databaseName, HERE);
		expect(vault.state).toEqual({ kind: 'locked', ways: { recoveryCode: false, device: null } });
		await expect(vault.unlock('fout')).rejects.toMatchObject({ name: 'WrongPassphraseError' });
		await expect(vault.unlock({ kind: 'recovery-code', code: '0'.repeat(32) })).rejects.toMatchObject({
			name: 'WrongRecoveryCodeError'
		});
		expect({ ...(await dump(databaseName)), tries: {} }).toEqual({ ...before, tries: {} });
		await isWhole(databaseName);
	});

	it('comes over whole, wherever the migration is broken off', async () => {
		let crashes = 0;
		for (let at = 1; ; at++) {
			const databaseName = await restored(one, 1);
			const crash = dieAt(at);
			await migrated(databaseName).catch(() => {});
			const { died } = crash;
			crash.restart();
			await isWhole(databaseName);
			if (!died) break;
			crashes++;
		}
		expect(crashes).toBeGreaterThan(4);
	});

	it('comes over where the list or a situation is damaged, and says so', async () => {
		const withoutIndex = await restored(one, 1);
		await tamper(withoutIndex, 'index', 'only', undefined);
		const rebuilt = await migrated(withoutIndex);
		expect(rebuilt.state).toMatchObject({ kind: 'open', rebuilt: true });
		expect(rebuilt.list()).toEqual([{ id, header, rev: 2, expiry: '2026-12-07', state: 'whole' }]);
		expect(await rebuilt.readEdition('a'.repeat(64))).toEqual({ flow: 'voorbeeld' });
		const damaged = await restored(one, 1);
		const record = one.stores.situation[0][1] as Sealed;
		await tamper(damaged, 'situation', id, { ...record, rev: 7 });
		const vault = await migrated(damaged);
		expect(vault.list()).toMatchObject([{ id, header, state: 'damaged' }]);
		await expect(vault.read(id as SituationId)).rejects.toMatchObject({ name: 'RecordDamagedError' });
		await vault.remove(id as SituationId);
		expect(vault.list()).toEqual([]);
	});

	it.each([
		['a cost out of bounds', { memoryKiB: 8 }, 'KdfParametersError'],
		['a huge cost', { passes: 10_000 }, 'KdfParametersError'],
		['another cost than it was made with', { passes: 3 }, 'WrongPassphraseError']
	])('of %s is refused', async (_, change, name) => {
		const databaseName = await restored(one, 1);
		const keyring = one.stores.keyring[0][1];
		const slots = keyring.slots.map((slot: { kdf: object }) => ({ ...slot, kdf: { ...slot.kdf, ...change } }));
		await tamper(databaseName, 'keyring', 'only', { ...keyring, slots });
		const vault = await vaultOn(databaseName, { deriveKey: cheapKey });
		await expect(vault.unlock(one.passphrase)).rejects.toMatchObject({ name });
	});

	it('with one record of a newer version is refused, and nothing is written', async () => {
		const databaseName = await restored(one, 1);
		await tamper(databaseName, 'edition', 'ff'.repeat(16), { v: 3 } as never);
		const before = await dump(databaseName);
		const vault = await vaultOn(databaseName, HERE);
		await expect(vault.unlock(one.passphrase)).rejects.toMatchObject({ name: 'VaultNewerError' });
		expect({ ...(await dump(databaseName)), tries: {} }).toEqual({ ...before, tries: {} });
	});
});

function argon2(slot: { salt: Uint8Array; kdf: Record<string, number> }, passphrase: string): Uint8Array {
	const { memoryKiB: m, passes: t, lanes: p } = slot.kdf as { memoryKiB: number; passes: number; lanes: number };
	return argon2id(passphrase.normalize('NFKC'), slot.salt, { m, t, p, dkLen: 32 });
}

function hkdf(secret: Uint8Array, salt: Uint8Array, info: string): Uint8Array {
	return new Uint8Array(hkdfSync('sha256', secret, salt, info, 32));
}

/** Crockford's, most significant bit first. */
function base32(code: string): Uint8Array {
	const bits = [...code.replaceAll('-', '')]
		.map((one) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(one).toString(2).padStart(5, '0'))
		.join('');
	return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function aad(version: number, label: string, values: readonly (string | number | Uint8Array)[]): Buffer {
	const parts = [label, version, ...values].map((value) =>
		Buffer.from(value instanceof Uint8Array ? value : String(value))
	);
	return Buffer.concat(
		parts.flatMap((part) => {
			const length = Buffer.alloc(4);
			length.writeUInt32BE(part.length);
			return [length, part];
		})
	);
}

function decrypt(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array, aad: Buffer): Buffer {
	const decipher = createDecipheriv('aes-256-gcm', key, iv);
	decipher.setAAD(aad);
	decipher.setAuthTag(sealed.subarray(-16));
	return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

type Column = { v: unknown[] } | { d: unknown[]; i: number[] } | { k: string[]; c: Column[] };

function fromColumn(column: Column): unknown[] {
	if ('v' in column) return column.v;
	if ('d' in column) return column.i.map((at) => column.d[at]);
	const columns = column.c.map(fromColumn);
	return columns[0]!.map((_, row) => Object.fromEntries(column.k.map((key, at) => [key, columns[at]![row]])));
}

function unpadded(padded: Buffer): unknown {
	expect(padded.length % 1024).toBe(0);
	return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8'));
}
