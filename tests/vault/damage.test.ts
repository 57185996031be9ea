/** A disk that was altered, is full, or was written by a newer version. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newSituationId, type SituationId } from '#vault/ids.ts';
import type { Bytes } from '#vault/bytes.ts';
import {
	aNewVault,
	body,
	dump,
	header,
	PASSPHRASE,
	tamper,
	vaultOn,
	withFlippedBit,
	type TestVault
} from './support.ts';

const named = (name: string) => expect.objectContaining({ name });
const lines = (vault: TestVault) =>
	vault
		.list()
		.map(({ header, state }) => [header?.name ?? null, state])
		.sort();
afterEach(() => void vi.restoreAllMocks());

async function abc() {
	const { vault, databaseName } = await aNewVault();
	const ids = [newSituationId(), newSituationId(), newSituationId()] as const;
	for (const [at, name] of ['a', 'b', 'c'].entries()) {
		await vault.save(ids[at] as SituationId, header(name), body(`notitie ${name}`));
	}
	const stored = async (store: string, key: string) => (await dump(databaseName))[store]![key]!;
	const reopened = async () => {
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		return other;
	};
	return { vault, databaseName, ids, stored, reopened };
}

describe('a damaged situation', () => {
	it('is named in the list; the others open', async () => {
		const { databaseName, ids, stored, reopened } = await abc();
		const record = await stored('situation', ids[1]);
		await tamper(databaseName, 'situation', ids[1], { ...record, body: withFlippedBit(record['body'] as Bytes, 99) });
		const vault = await reopened();
		expect(vault.state).toMatchObject({ kind: 'open', rebuilt: false });
		expect(lines(vault)).toEqual([
			['a', 'whole'],
			['b', 'damaged'],
			['c', 'whole']
		]);
		await expect(vault.read(ids[1])).rejects.toMatchObject({ name: 'RecordDamagedError', id: ids[1] });
		expect(await vault.read(ids[0])).toEqual(body('notitie a'));
		expect(await vault.read(ids[2])).toEqual(body('notitie c'));
	});

	it('is not written over, but can be removed', async () => {
		const { databaseName, ids, stored, reopened } = await abc();
		const damaged = { ...(await stored('situation', ids[1])), rev: 7 };
		await tamper(databaseName, 'situation', ids[1], damaged);
		const vault = await reopened();
		await expect(vault.save(ids[1], header('b'), body('nieuw'))).rejects.toEqual(named('SavedElsewhereError'));
		expect(await stored('situation', ids[1])).toEqual(damaged);
		await vault.remove(ids[1]);
		expect(lines(await reopened())).toHaveLength(2);
	});

	it('is called missing when it is gone', async () => {
		const { databaseName, ids, reopened } = await abc();
		await tamper(databaseName, 'situation', ids[0], undefined);
		const vault = await reopened();
		expect(lines(vault)[0]).toEqual(['a', 'missing']);
		await expect(vault.read(ids[0])).rejects.toEqual(named('RecordDamagedError'));
	});

	it('is called older when an earlier copy was put back', async () => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		const copy = await stored('situation', ids[0]);
		await vault.save(ids[0], header('a'), body('later'));
		await tamper(databaseName, 'situation', ids[0], copy);
		const other = await reopened();
		expect(lines(other)[0]).toEqual(['a', 'older']);
		await expect(other.read(ids[0])).rejects.toEqual(named('RecordDamagedError'));
	});

	it('is noticed when two bodies were swapped, or a removed one was put back', async () => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		const [a, b, c] = await Promise.all(ids.map((id) => stored('situation', id)));
		if (!a || !b || !c) throw new Error('three were saved');
		await tamper(databaseName, 'situation', ids[0], { ...a, iv: b['iv'], body: b['body'] });
		await tamper(databaseName, 'situation', ids[1], { ...a, id: ids[1] });
		await vault.remove(ids[2]);
		await tamper(databaseName, 'situation', ids[2], c);
		const other = await reopened();
		expect(lines(other)).toEqual([
			['a', 'damaged'],
			['b', 'damaged']
		]);
		await expect(other.read(ids[2])).rejects.toEqual(named('RecordDamagedError'));
	});
});

/** Two digits: what an id begins with names its shard. */
const shardOf = (id: SituationId) => id.slice(0, 2);

describe('a damaged index', () => {
	it.each([
		['the root', 'damaged'],
		['the root', 'missing'],
		['the root', 'nonsense'],
		['the root', 'odd'],
		['a shard', 'damaged'],
		['a shard', 'missing'],
		['a shard', 'nonsense']
	])('of which %s is %s is made again from the situations that open', async (part, how) => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		await vault.saveEdition('hash', { flow: 1 });
		const key = part === 'the root' ? 'root' : shardOf(ids[1]);
		const index = await stored('index', key);
		const altered = {
			damaged: { ...index, rev: 5_000 },
			missing: undefined,
			nonsense: { rev: -1 },
			odd: { ...index, rev: {}, dek: NaN }
		}[how];
		await tamper(databaseName, 'index', key, altered);
		const record = await stored('situation', ids[1]);
		await tamper(databaseName, 'situation', ids[1], { ...record, rev: 9 });
		const other = await reopened();
		expect(other.state).toMatchObject({ kind: 'open', rebuilt: true });
		// The header of what does not open is in its shard, or it is gone.
		const b = part === 'the root' ? 'b' : null;
		expect(lines(other)).toEqual(
			[
				['a', 'whole'],
				[b, 'damaged'],
				['c', 'whole']
			].sort()
		);
		expect(await other.readEdition('hash')).toEqual({ flow: 1 });
		await other.save(newSituationId(), header('d'), body());
		expect((await reopened()).state).toMatchObject({ kind: 'open', rebuilt: false });
	});

	it('that is lost altogether is made again', async () => {
		const { databaseName, ids, reopened } = await abc();
		for (const key of Object.keys((await dump(databaseName))['index']!)) {
			await tamper(databaseName, 'index', key, undefined);
		}
		const other = await reopened();
		expect(other.state).toMatchObject({ kind: 'open', rebuilt: true });
		expect(lines(other)).toEqual(['a', 'b', 'c'].map((name) => [name, 'whole']));
		await other.read(ids[0]);
		await other.save(ids[0], header('a'), body('nieuw'));
		expect((await reopened()).state).toMatchObject({ kind: 'open', rebuilt: false });
	});

	it.each(['root', 'shard'])('whose %s was put back from an older copy is noticed, and hides nothing', async (part) => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		const key = part === 'root' ? 'root' : shardOf(ids[0]);
		const copy = await stored('index', key);
		await vault.save(ids[0], header('a, later'), body('later'));
		await tamper(databaseName, 'index', key, copy);
		const other = await reopened();
		expect(other.state).toMatchObject({ kind: 'open', rebuilt: true });
		expect(lines(other)[0]).toEqual(['a, later', 'whole']);
		expect(await other.read(ids[0])).toEqual(body('later'));
		await other.save(ids[0], header('a'), body('nog later'));
		expect((await reopened()).state).toMatchObject({ kind: 'open', rebuilt: false });
	});

	it('that was put back from an older copy as a whole hides nothing that is there', async () => {
		const { vault, databaseName, ids, reopened } = await abc();
		const copy = (await dump(databaseName))['index']!;
		await vault.save(ids[0], header('a, later'), body('later'));
		for (const [key, record] of Object.entries(copy)) await tamper(databaseName, 'index', key, record);
		const other = await reopened();
		expect(lines(other)[0]).toEqual(['a, later', 'whole']);
		await other.read(ids[0]);
		await other.save(ids[0], header('a'), body('nog later'));
		expect(await (await reopened()).read(ids[0])).toEqual(body('nog later'));
	});

	it('does not open as another shard', async () => {
		const { databaseName, ids, stored, reopened } = await abc();
		const [one, two] = [shardOf(ids[0]), shardOf(ids[1])];
		const [a, b] = [await stored('index', one), await stored('index', two)];
		if (one === two) return;
		await tamper(databaseName, 'index', one, { ...b, id: one });
		await tamper(databaseName, 'index', two, { ...a, id: two });
		const other = await reopened();
		expect(other.state).toMatchObject({ kind: 'open', rebuilt: true });
		expect(lines(other)).toEqual(['a', 'b', 'c'].map((name) => [name, 'whole']));
	});
});

describe('a record of another vault', () => {
	it('is damaged here, and so is a shard; a keyring of another vault opens nothing here', async () => {
		const { databaseName, ids, reopened } = await abc();
		const foreign = await abc();
		const record = await foreign.stored('situation', foreign.ids[0]);
		await tamper(databaseName, 'situation', ids[0], { ...record, id: ids[0] });
		await tamper(databaseName, 'index', shardOf(ids[1]), {
			...(await foreign.stored('index', shardOf(foreign.ids[1]))),
			id: shardOf(ids[1])
		});
		const other = await reopened();
		expect(other.state).toMatchObject({ rebuilt: true });
		expect(lines(other)).toEqual([
			['a', 'damaged'],
			['b', 'whole'],
			['c', 'whole']
		]);
		await other.close();
		await tamper(databaseName, 'keyring', 'only', await foreign.stored('keyring', 'only'));
		const before = await dump(databaseName);
		const robbed = await reopened();
		expect(lines(robbed).every(([, state]) => state === 'damaged')).toBe(true);
		expect((await dump(databaseName))['situation']).toEqual(before['situation']);
	});
});

describe('many situations', () => {
	it('are listed at once, and looked at afterwards', async () => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		const many = Array.from({ length: 300 }, () => newSituationId());
		const situations = many.map((id) => ({ id, rev: 1, expiry: null, header: header('x'), body: body('x') }));
		await vault.importAll({ situations, editions: [], unreadable: 0 });
		const record = await stored('situation', ids[0]);
		await tamper(databaseName, 'situation', ids[0], { ...record, iv: withFlippedBit(record['iv'] as Bytes, 3) });
		await tamper(databaseName, 'situation', many[0]!, undefined);
		const other = await reopened();
		expect(lines(other).filter(([, state]) => state !== 'whole')).toEqual([]);
		await expect(other.read(ids[0])).rejects.toEqual(named('RecordDamagedError'));
		let told = 0;
		other.onChange(() => told++);
		await other.checked();
		expect(lines(other).filter(([, state]) => state !== 'whole')).toEqual([
			['a', 'damaged'],
			['x', 'missing']
		]);
		expect(told).toBe(1);
	});

	it('of which one is newer lock the vault once that is found', async () => {
		const { vault, databaseName, ids, stored, reopened } = await abc();
		const many = Array.from({ length: 300 }, () => newSituationId());
		const situations = many.map((id) => ({ id, rev: 1, expiry: null, header: header('x'), body: body('x') }));
		await vault.importAll({ situations, editions: [], unreadable: 0 });
		await tamper(databaseName, 'situation', ids[0], { ...(await stored('situation', ids[0])), v: 3 });
		const root = await stored('index', 'root');
		const other = await reopened();
		await other.checked();
		expect(other.state).toEqual({ kind: 'newer' });
		expect(() => other.list()).toThrow(named('VaultLockedError'));
		expect([(await stored('situation', ids[0]))['v'], (await stored('index', 'root'))['rev']]).toEqual([
			3,
			root['rev']
		]);
	});
});

describe('a newer version', () => {
	it.each(['keyring', 'index', 'situation'])('of a %s is refused and left as it is', async (store) => {
		const { vault, databaseName, stored } = await abc();
		await vault.saveEdition('hash', { flow: 1 });
		const [key] = Object.keys((await dump(databaseName))[store]!) as [string];
		await tamper(databaseName, store, key, { ...(await stored(store, key)), v: 3, somethingNew: true });
		const before = await dump(databaseName);
		const other = await vaultOn(databaseName);
		await expect(other.unlock(PASSPHRASE)).rejects.toEqual(named('VaultNewerError'));
		expect(other.state).toEqual({ kind: 'newer' });
		const { tries: _, ...after } = await dump(databaseName);
		expect(after).toEqual({ ...before, tries: undefined });
	});

	it('of an edition is refused when it is read, and left as it is', async () => {
		const { vault, databaseName, stored, reopened } = await abc();
		await vault.saveEdition('hash', { flow: 1 });
		const [key] = Object.keys((await dump(databaseName))['edition']!) as [string];
		await tamper(databaseName, 'edition', key, { ...(await stored('edition', key)), v: 3 });
		const before = (await dump(databaseName))['edition'];
		await expect((await reopened()).readEdition('hash')).rejects.toEqual(named('VaultNewerError'));
		expect((await dump(databaseName))['edition']).toEqual(before);
	});

	it('of the database is refused before anything is read', async () => {
		const { vault, databaseName } = await abc();
		await vault.close();
		await new Promise((resolve) => {
			const request = indexedDB.open(databaseName, 99);
			request.onsuccess = () => resolve(request.result.close());
		});
		const other = await vaultOn(databaseName);
		expect(other.state).toEqual({ kind: 'newer' });
		await expect(other.create(PASSPHRASE)).rejects.toEqual(named('VaultNewerError'));
	});
});

describe('a disk that refuses', () => {
	/** The second write of a transaction fails, so that the first would be left behind if nobody aborted. */
	function failing(name: string) {
		const put = IDBObjectStore.prototype.put;
		let calls = 0;
		return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...input) {
			if (++calls % 2 === 0) throw new DOMException('', name);
			return put.apply(this, input);
		});
	}

	it('because it is full loses nothing: what was kept is still there, and the same save works later', async () => {
		const { vault, databaseName, ids, reopened } = await abc();
		const before = await dump(databaseName);
		const disk = failing('QuotaExceededError');
		await expect(vault.save(ids[0], header('a'), body('meer'))).rejects.toEqual(named('StorageFullError'));
		expect(await dump(databaseName)).toEqual(before);
		disk.mockRestore();
		await vault.save(ids[0], header('a'), body('meer'));
		expect(await (await reopened()).read(ids[0])).toEqual(body('meer'));
	});

	it('for another reason says so', async () => {
		const { vault, ids } = await abc();
		failing('UnknownError');
		await expect(vault.save(ids[0], header('a'), body('meer'))).rejects.toEqual(named('StorageRefusedError'));
	});

	it('after saying that it wrote is found out at the next unlock', async () => {
		const { vault, ids, reopened } = await abc();
		const put = IDBObjectStore.prototype.put;
		const writing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...input
		) {
			return this.name === 'situation' ? (this.get('nowhere') as never) : put.apply(this, input);
		});
		await vault.save(ids[0], header('a'), body('meer'));
		writing.mockRestore();
		expect(lines(await reopened())[0]).toEqual(['a', 'older']);
	});

	it('altogether is called unavailable', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await expect(vaultOn('nowhere')).rejects.toEqual(named('StorageUnavailableError'));
		vi.unstubAllGlobals();
	});
});

describe('saves', () => {
	it('asked at once are done in order, and one that fails does not stop the next', async () => {
		const { vault, ids, reopened } = await abc();
		const later = newSituationId();
		const saves = [1, 2, 3, 4, 5].map((n) => vault.save(ids[0], header(`a${n}`), body(`${n}`)));
		const tooLarge = vault.save(later, header('x'), body('x'.repeat(17 * 1024 * 1024)));
		const last = vault.save(ids[0], header('a6'), body('6'));
		await expect(tooLarge).rejects.toThrow(RangeError);
		await Promise.all([...saves, last]);
		const other = await reopened();
		expect(other.list().find(({ id }) => id === ids[0])).toMatchObject({ header: header('a6'), rev: 7 });
		expect(await other.read(ids[0])).toEqual(body('6'));
		expect(lines(other)).toHaveLength(3);
	});
});
