/** Everything out and in again, searching, and what another tab did. */
import { describe, expect, it } from 'vitest';
import { expiryDayAfter, newSituationId, type SituationId } from '#vault/ids.ts';
import type { Exported } from '#vault/vault.ts';
import {
	aNewVault,
	body,
	dieAt,
	dump,
	header,
	newDatabaseName,
	NOW,
	PASSPHRASE,
	tamper,
	vaultOn,
	type Body,
	type Header,
	type TestVault
} from './support.ts';

const named = (name: string) => expect.objectContaining({ name });
const SOON = expiryDayAfter(NOW, 0);

async function withTwo() {
	const made = await aNewVault();
	const ids = [newSituationId(), newSituationId()] as const;
	await made.vault.save(ids[0], header('a'), body('notitie a'), SOON);
	await made.vault.save(ids[1], header('b'), body('notitie b'));
	await made.vault.saveEdition('hash', { flow: 1 });
	return { ...made, ids };
}

async function anotherDevice() {
	const vault = await vaultOn(newDatabaseName());
	await vault.create('een andere zin hier');
	return vault;
}

async function bodiesOf(vault: TestVault): Promise<ReadonlyMap<SituationId, Body>> {
	const found = new Map<SituationId, Body>();
	await vault.readEach((id, one) => {
		expect(found.has(id)).toBe(false);
		found.set(id, one);
	});
	return found;
}

describe('an export', () => {
	it('comes back whole in a new vault', async () => {
		const { vault, ids } = await withTwo();
		const exported = await vault.exportAll();
		expect(exported).toMatchObject({ editions: [{ hash: 'hash', edition: { flow: 1 } }], unreadable: 0 });
		const other = await anotherDevice();
		const throughJson = JSON.parse(JSON.stringify(exported)) as Exported<Header, Body>;
		expect(await other.importAll(throughJson)).toEqual({ added: 2, replaced: 0, unchanged: 0, expired: 0 });
		expect(await other.read(ids[0])).toEqual(body('notitie a'));
		expect(other.list().find(({ id }) => id === ids[0])).toEqual({
			id: ids[0],
			header: header('a'),
			rev: 1,
			expiry: SOON,
			state: 'whole'
		});
		expect(await other.readEdition('hash')).toEqual({ flow: 1 });
		expect(await other.exportAll()).toEqual({
			...exported,
			situations: expect.arrayContaining([...exported.situations])
		});
	});

	it('counts what does not open, and has the rest', async () => {
		const { vault, databaseName, ids } = await withTwo();
		await tamper(databaseName, 'situation', ids[0], undefined);
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		const { situations, unreadable } = await other.exportAll();
		expect([situations.map(({ id }) => id), unreadable]).toEqual([[ids[1]], 1]);
		await vault.lock();
		await expect(vault.exportAll()).rejects.toEqual(named('VaultLockedError'));
	});
});

describe('an import', () => {
	it('takes later revisions, leaves what is here as late or later, and changes nothing the second time', async () => {
		const { vault, ids } = await withTwo();
		const first = await vault.exportAll();
		await vault.save(ids[0], header('a2'), body('later'));
		const second = await vault.exportAll();
		const other = await anotherDevice();
		await other.importAll(second);
		expect(await other.importAll(first)).toEqual({ added: 0, replaced: 0, unchanged: 2, expired: 0 });
		expect(await other.read(ids[0])).toEqual(body('later'));
		const third = await anotherDevice();
		await third.importAll(first);
		expect(await third.importAll(second)).toEqual({ added: 0, replaced: 1, unchanged: 1, expired: 0 });
		expect(await third.read(ids[0])).toEqual(body('later'));
	});

	it('brings a removed one back, but not one whose day has come', async () => {
		const { vault, databaseName, ids } = await withTwo();
		const exported = await vault.exportAll();
		await vault.remove(ids[0]);
		await vault.remove(ids[1]);
		const later = await vaultOn(databaseName, { now: () => NOW + 86_400_000 });
		await later.unlock(PASSPHRASE);
		expect(await later.importAll(exported)).toEqual({ added: 1, replaced: 0, unchanged: 0, expired: 1 });
		expect(later.list().map(({ id }) => id)).toEqual([ids[1]]);
	});

	it('restores what does not open here, also when its revision is no later', async () => {
		const { vault, databaseName, ids } = await withTwo();
		const exported = await vault.exportAll();
		await vault.save(ids[0], header('a2'), body('later'));
		await vault.close();
		await tamper(databaseName, 'situation', ids[0], undefined);
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		expect(await other.importAll(exported)).toEqual({ added: 0, replaced: 1, unchanged: 1, expired: 0 });
		expect(await other.read(ids[0])).toEqual(body('notitie a'));
		expect(other.list().find(({ id }) => id === ids[0])).toMatchObject({ rev: 3, state: 'whole' });
	});

	it('is not written over by a situation that was open before it', async () => {
		const { vault, ids } = await withTwo();
		const [a] = (await vault.exportAll()).situations.filter(({ id }) => id === ids[0]);
		const situations = [{ ...a!, rev: 9, body: body('van elders') }];
		await vault.importAll({ situations, editions: [], unreadable: 0 });
		await expect(vault.save(ids[0], header('a'), body('hier'))).rejects.toEqual(named('SavedElsewhereError'));
		expect(await vault.read(ids[0])).toEqual(body('van elders'));
		await vault.save(ids[0], header('a'), body('hier'));
		expect(vault.list().find(({ id }) => id === ids[0])).toMatchObject({ rev: 10 });
	});

	it('is there or not there after a crash, never half', async () => {
		const { vault } = await withTwo();
		const exported = await vault.exportAll();
		const other = await anotherDevice();
		const crash = dieAt(1);
		await expect(other.importAll(exported)).rejects.toEqual(named('StorageRefusedError'));
		crash.restart();
		expect(other.list()).toEqual([]);
		expect(await other.importAll(exported)).toMatchObject({ added: 2 });
	});

	it.each<[string, unknown]>([
		['nothing', null],
		['a list', []],
		['no editions', { situations: [] }],
		['an id that is none', { situations: [{ id: 'x', rev: 1, expiry: null, header: {}, body: {} }], editions: [] }],
		[
			'a revision beyond any',
			{ situations: [{ id: 'a'.repeat(32), rev: 2 ** 52, expiry: null, header: {}, body: {} }], editions: [] }
		],
		[
			'a day that is none',
			{ situations: [{ id: 'a'.repeat(32), rev: 1, expiry: 'x', header: {}, body: {} }], editions: [] }
		],
		['no header', { situations: [{ id: 'a'.repeat(32), rev: 1, expiry: null, header: null, body: {} }], editions: [] }],
		['an edition without a hash', { situations: [], editions: [{}] }]
	])('of %s is refused, and nothing changes', async (_, given) => {
		const { vault, databaseName } = await withTwo();
		const before = await dump(databaseName);
		await expect(vault.importAll(given as never)).rejects.toEqual(named('ImportRefusedError'));
		expect(await dump(databaseName)).toEqual(before);
	});
});

describe('reading each', () => {
	it('gives every situation once as it was last saved, from the disk and from memory', async () => {
		const { vault, databaseName, ids } = await withTwo();
		await vault.save(ids[0], header('a'), body('later'));
		const expected = new Map([
			[ids[0], body('later')],
			[ids[1], body('notitie b')]
		]);
		expect(await bodiesOf(vault)).toEqual(expected);
		expect(await bodiesOf(vault)).toEqual(expected);
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		expect(await bodiesOf(other)).toEqual(expected);
		await vault.read(ids[1]);
		await vault.save(ids[1], header('b'), body('in het andere tabblad'));
		await other.reload();
		expect((await bodiesOf(other)).get(ids[1])).toEqual(body('in het andere tabblad'));
		await other.remove(ids[0]);
		expect([...(await bodiesOf(other)).keys()]).toEqual([ids[1]]);
	});

	it('goes through many', async () => {
		const { vault, databaseName } = await withTwo();
		const many = Array.from({ length: 300 }, () => newSituationId());
		const situations = many.map((id) => ({ id, rev: 1, expiry: null, header: header('x'), body: body(id) }));
		await vault.importAll({ situations, editions: [], unreadable: 0 });
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		const found = await bodiesOf(other);
		expect(found.size).toBe(302);
		for (const id of many) expect(found.get(id)).toEqual(body(id));
		await other.checked();
		expect(await bodiesOf(other)).toEqual(found);
	});

	it('stops when the vault is locked, and refuses when it is', async () => {
		const { vault } = await withTwo();
		let seen = 0;
		const reading = vault.readEach(() => {
			seen++;
			void vault.lock();
		});
		await expect(reading).rejects.toEqual(named('VaultLockedError'));
		expect(seen).toBe(1);
		await expect(vault.readEach(() => seen++)).rejects.toEqual(named('VaultLockedError'));
	});
});

describe('another tab', () => {
	it('has its saves, additions and removals in the list after a reload, and listeners are told', async () => {
		const { vault, databaseName, ids } = await withTwo();
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		await vault.save(ids[0], header('a2'), body('later'));
		await vault.remove(ids[1]);
		const added = newSituationId();
		await vault.save(added, header('c'), body());
		let told = 0;
		other.onChange(() => told++);
		await other.reload();
		expect(told).toBeGreaterThan(0);
		expect(new Map(other.list().map(({ id, header }) => [id, header?.name]))).toEqual(
			new Map([
				[ids[0], 'a2'],
				[added, 'c']
			])
		);
	});

	it('that made the vault is seen after a reload of one that saw none', async () => {
		const databaseName = newDatabaseName();
		const [one, other] = [await vaultOn(databaseName), await vaultOn(databaseName)];
		await one.create(PASSPHRASE);
		await other.reload();
		expect(other.state).toEqual({ kind: 'locked', ways: { recoveryCode: true, device: null } });
	});
});

describe('a list', () => {
	it('that was given out stays as it was, and lines that did not change stay the same', async () => {
		const { vault, ids } = await withTwo();
		const before = vault.list();
		const copy = structuredClone(before);
		await vault.save(ids[0], header('a2'), body('later'));
		expect(before).toEqual(copy);
		const line = (lines: typeof before, id: SituationId) => lines.find((one) => one.id === id);
		expect(line(vault.list(), ids[1])).toBe(line(before, ids[1]));
		expect(line(vault.list(), ids[0])).not.toBe(line(before, ids[0]));
		expect(vault.list()).toBe(vault.list());
	});
});
