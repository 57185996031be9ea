import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundTo } from '#vault/associated-data.ts';
import {
	openerOf,
	parsed,
	seal,
	type DataKey,
	type Place,
	type SealedRecord,
	type StoreName
} from '#vault/envelope.ts';
import { RecordDamagedError, VaultNewerError } from '#vault/errors.ts';
import { newId, newSituationId, type DekId, type ExpiryDay, type VaultId } from '#vault/ids.ts';
import { pad, unpad } from '#vault/padding.ts';
import { withFlippedBit } from './support.ts';

const runs = process.env['SLOW'] ? 1_000 : 60;
const RECORD = newSituationId();
const PLACE: Place = { store: 'situation', id: RECORD, rev: 3, expiry: '2026-11-23' as ExpiryDay };

const open = async (dataKey: DataKey, store: StoreName, id: string, stored: unknown) =>
	parsed(await openerOf(dataKey)(store, id, stored));

async function aDataKey(): Promise<DataKey> {
	const usages: KeyUsage[] = ['encrypt', 'decrypt'];
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);
	return { vault: newId<VaultId>(), id: newId<DekId>(), key };
}

describe('seal and open', () => {
	it.each([0, 1, 1_017, 1_018, 1_019, 1_023, 1_024, 1_025, 2_042, 2_043, 65_536])('%i characters', async (length) => {
		const dataKey = await aDataKey();
		const sealed = await seal(dataKey, PLACE, 'x'.repeat(length));
		expect(sealed.body.length % 1024).toBe(16);
		expect(await open(dataKey, 'situation', RECORD, sealed)).toBe('x'.repeat(length));
	});

	it('are inverse for anything JSON can say', async () => {
		const dataKey = await aDataKey();
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const opened = await open(dataKey, 'situation', RECORD, await seal(dataKey, PLACE, value));
				expect(JSON.stringify(opened)).toBe(JSON.stringify(value));
			}),
			{ numRuns: runs }
		);
	});

	it('never seal the same content to the same bytes', async () => {
		const dataKey = await aDataKey();
		const [one, other] = [await seal(dataKey, PLACE, 'x'), await seal(dataKey, PLACE, 'x')];
		expect(one.iv).not.toEqual(other.iv);
		expect(one.body).not.toEqual(other.body);
	});
});

describe('a record that was altered', () => {
	it('is refused for a flipped bit, wherever it is', async () => {
		const dataKey = await aDataKey();
		const sealed = await seal(dataKey, PLACE, { note: 'x' });
		const bits = { iv: 12 * 8, body: sealed.body.length * 8 };
		for (let bit = 0; bit < bits.iv; bit++) await refuses(dataKey, { ...sealed, iv: withFlippedBit(sealed.iv, bit) });
		for (let bit = 0; bit < bits.body; bit += process.env['SLOW'] ? 1 : 37) {
			await refuses(dataKey, { ...sealed, body: withFlippedBit(sealed.body, bit) });
		}
	});

	it.each<[string, Partial<Record<keyof SealedRecord, unknown>>]>([
		['another revision', { rev: 4 }],
		['another expiry', { expiry: '2027-11-22' }],
		['no expiry', { expiry: null }],
		['an expiry that is no day', { expiry: '2026-11' }],
		['a revision that is no number', { rev: '3' }],
		['a revision beyond what a number holds', { rev: 2 ** 60 }],
		['another data key', { dek: newId<DekId>() }],
		['another store', { store: 'edition' }],
		['another id', { id: newSituationId() }],
		['no version', { v: undefined }],
		['a version that never was', { v: 0 }],
		['a shorter body', { body: new Uint8Array(16) }],
		['no body', { body: null }],
		['a longer nonce', { iv: new Uint8Array(16) }]
	])('is refused for %s', async (_, change) => {
		const dataKey = await aDataKey();
		await refuses(dataKey, { ...(await seal(dataKey, PLACE, 'x')), ...change });
	});

	it('is refused in another place, and in another vault with the same key', async () => {
		const dataKey = await aDataKey();
		const sealed = await seal(dataKey, PLACE, 'x');
		const other = newSituationId();
		await expect(open(dataKey, 'situation', other, { ...sealed, id: other })).rejects.toThrow(RecordDamagedError);
		await expect(open(dataKey, 'edition', RECORD, { ...sealed, store: 'edition' })).rejects.toThrow(RecordDamagedError);
		await refuses({ ...dataKey, vault: newId<VaultId>() }, sealed);
	});

	it.each([undefined, null, 7, 'x', [], {}])('is refused when it is %j', async (nothing) => {
		await refuses(await aDataKey(), nothing);
	});

	it('is named by its id and by nothing that was in it', async () => {
		const dataKey = await aDataKey();
		const sealed = await seal(dataKey, PLACE, 'geheim');
		const error = await open(dataKey, 'situation', RECORD, { ...sealed, rev: 9 }).catch((cause: unknown) => cause);
		expect(error).toMatchObject({ name: 'RecordDamagedError', id: RECORD, message: `record ${RECORD} is damaged` });
	});

	it('is refused as newer, not as damaged, when a newer version sealed it', async () => {
		const dataKey = await aDataKey();
		const sealed = { ...(await seal(dataKey, PLACE, 'x')), v: 3 };
		await expect(open(dataKey, 'situation', RECORD, sealed)).rejects.toThrow(VaultNewerError);
	});

	async function refuses(dataKey: DataKey, stored: unknown) {
		await expect(open(dataKey, 'situation', RECORD, stored)).rejects.toThrow(RecordDamagedError);
	}
});

describe('padding', () => {
	it('is undone exactly, and gives multiples of 1 KiB', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
				const padded = pad(new Uint8Array(content));
				expect(padded.length % 1024).toBe(0);
				expect(padded.length - content.length).toBeLessThan(1024 + 4);
				expect(unpad(padded)).toEqual(new Uint8Array(content));
			}),
			{ numRuns: runs }
		);
	});

	it.each([0, 1, 1_019, 1_020, 1_021, 1_023, 1_024, 1_025, 2_044, 2_045])('of %i bytes is undone', (length) => {
		expect(unpad(pad(new Uint8Array(length).fill(7)))).toEqual(new Uint8Array(length).fill(7));
	});

	it('of a length that it cannot have is refused', () => {
		const padded = pad(new Uint8Array(10));
		expect(unpad(padded.slice(0, 1_000))).toBeNull();
		expect(unpad(new Uint8Array(0))).toBeNull();
		expect(unpad(new Uint8Array(1_024).fill(255))).toBeNull();
		expect(unpad(new Uint8Array(2_048))).toBeNull();
	});
});

describe('what a seal is bound to', () => {
	it('differs for any two lists of fields', () => {
		const fields = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
		fc.assert(
			fc.property(fields, fields, (one, other) => {
				const isSame = JSON.stringify(one.map(String)) === JSON.stringify(other.map(String));
				expect(Buffer.from(boundTo('x', one)).equals(Buffer.from(boundTo('x', other)))).toBe(isSame);
			})
		);
		expect(boundTo('a', ['bc'])).not.toEqual(boundTo('a', ['b', 'c']));
		expect(boundTo('a', [])).not.toEqual(boundTo('b', []));
	});
});
