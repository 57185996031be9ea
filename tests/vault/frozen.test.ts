/** What a released version sealed stays readable. The second reader is written from docs/formats/vault.md alone. */
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argon2id } from '@noble/hashes/argon2.js';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '#vault/database.ts';
import type { SituationId } from '#vault/ids.ts';
import { deriveHere } from '#vault/kdf.ts';
import { newDatabaseName, vaultOn } from './support.ts';

interface Sealed {
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
const vector = JSON.parse(readFileSync(new URL('./frozen/version-1.json', import.meta.url), 'utf8'), fromHex);
const stored = (store: string): Sealed[] => vector.stores[store].map(([, value]: [string, Sealed]) => value);

async function restored(): Promise<string> {
	const name = newDatabaseName();
	const stores = Object.entries(vector.stores) as [string, [string, unknown][]][];
	const database = await openDB(name, DATABASE_VERSION, {
		upgrade(upgrading) {
			for (const store of ['keyring', 'tries', 'index', 'situation', 'edition']) upgrading.createObjectStore(store);
		}
	});
	for (const [store, entries] of stores) for (const [key, value] of entries) await database.put(store, value, key);
	database.close();
	return name;
}

describe('format version 1', () => {
	it('is opened by this code, with the passphrase typed either way', async () => {
		const vault = await vaultOn(await restored(), { deriveKey: deriveHere });
		await vault.unlock(vector.passphrase.normalize('NFD'));
		const { id, header, body } = vector.opens;
		expect(vault.list()).toEqual([{ id, header, rev: 2, expiry: '2026-11', state: 'whole' }]);
		expect(await vault.read(id as SituationId)).toEqual(body);
		expect(await vault.readEdition('a'.repeat(64))).toEqual({ flow: 'voorbeeld' });
	});

	it('is what docs/formats/vault.md says', () => {
		const [keyring] = vector.stores.keyring[0].slice(1);
		const [slot] = keyring.slots;
		const kek = hkdfSync('sha256', argon2(slot), new Uint8Array(0), 'zorgvuldig/kek/v1', 32);
		const { name, memoryKiB, passes, lanes } = slot.kdf;
		const slotFields = [keyring.vault, keyring.dek, slot.kind, name, memoryKiB, passes, lanes, slot.salt];
		const dek = decrypt(new Uint8Array(kek), slot.iv, slot.wrapped, fields('zorgvuldig/slot', slotFields));
		const [situation] = stored('situation') as [Sealed];
		const { store, id, rev, expiry, iv } = situation;
		const place = fields('zorgvuldig/record', [keyring.vault, keyring.dek, store, id, rev, expiry ?? '']);
		const padded = decrypt(dek, iv, situation.body, place);
		const content = padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8');
		const { header, body } = vector.opens;
		expect(padded.length % 1024).toBe(0);
		expect(JSON.parse(content)).toEqual({ header, body });
	});
});

function argon2(slot: { salt: Uint8Array; kdf: { memoryKiB: number; passes: number; lanes: number } }): Uint8Array {
	const { memoryKiB: m, passes: t, lanes: p } = slot.kdf;
	return argon2id(vector.passphrase.normalize('NFKC'), slot.salt, { m, t, p, dkLen: 32 });
}

function fields(label: string, values: readonly (string | number | Uint8Array)[]): Buffer {
	const parts = [label, 1, ...values].map((value) => Buffer.from(value instanceof Uint8Array ? value : String(value)));
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
