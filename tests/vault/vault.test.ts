import { afterEach, describe, expect, it, vi } from 'vitest';
import { expiryDayAfter, newSituationId, type SituationId } from '#vault/ids.ts';
import { LIGHTEST_PARAMETERS, type DeriveKey } from '#vault/kdf.ts';
import type { Vault } from '#vault/vault.ts';
import {
	aNewVault,
	body,
	cheapKey,
	dump,
	header,
	newDatabaseName,
	NOW,
	PASSPHRASE,
	tamper,
	vaultOn,
	type Body,
	type Header
} from './support.ts';

const named = (name: string) => expect.objectContaining({ name });
const MINUTE = 60_000;
const DAY = 86_400_000;
const WAYS = { recoveryCode: true, device: null };
/** NOW is a Sunday. */
const TOMORROW = expiryDayAfter(NOW, 0);
afterEach(() => void vi.restoreAllMocks());

async function withSituations(...names: string[]) {
	const made = await aNewVault();
	const ids: SituationId[] = [];
	for (const name of names) {
		ids.push(newSituationId());
		await made.vault.save(ids.at(-1)!, header(name), body(`${name}: notitie`));
	}
	return { ...made, ids };
}

async function reopened(databaseName: string) {
	const vault = await vaultOn(databaseName);
	await vault.unlock(PASSPHRASE);
	return vault;
}

const seen = (vault: Vault<Header, Body>) =>
	vault
		.list()
		.map(({ header, state }) => [header?.name ?? null, state])
		.sort();

describe('a vault', () => {
	it('is none, then open, then locked, then open again with what was kept', async () => {
		const databaseName = newDatabaseName();
		const vault = await vaultOn(databaseName);
		expect(vault.state).toEqual({ kind: 'none' });
		await vault.create(PASSPHRASE);
		expect(vault.state).toEqual({ kind: 'open', rebuilt: false, ways: WAYS });
		const id = newSituationId();
		await vault.save(id, header('Blauwe fiets'), body('Zegt niets.'), TOMORROW);
		await vault.lock();
		expect(vault.state).toEqual({ kind: 'locked', ways: WAYS });
		const other = await vaultOn(databaseName);
		expect(other.state).toMatchObject({ kind: 'locked' });
		await other.unlock(PASSPHRASE);
		const line = { id, header: header('Blauwe fiets'), rev: 1, expiry: '2026-11-23', state: 'whole' };
		expect(other.list()).toEqual([line]);
		expect(await other.read(id)).toEqual(body('Zegt niets.'));
	});

	it('keeps the last of several saves, and the expiry that was given last', async () => {
		const { vault, databaseName } = await aNewVault();
		const id = newSituationId();
		await vault.save(id, header('a'), body('1'), TOMORROW);
		await vault.save(id, header('b'), body('2'));
		await vault.save(id, header('c'), body('3'));
		const other = await reopened(databaseName);
		expect(other.list()).toMatchObject([{ header: header('c'), rev: 3, expiry: '2026-11-23' }]);
		expect(await other.read(id)).toEqual(body('3'));
	});

	it('removes a situation and its line together', async () => {
		const { vault, databaseName, ids } = await withSituations('a', 'b');
		await vault.remove(ids[0]!);
		expect(seen(vault)).toEqual([['b', 'whole']]);
		expect(Object.keys((await dump(databaseName))['situation']!)).toEqual([ids[1]]);
		await expect(vault.read(ids[0]!)).rejects.toEqual(named('RecordDamagedError'));
	});

	it('keeps editions by hash, and gives null for one that it has not', async () => {
		// No hexadecimal digits: a random id may hold any of those.
		const HASH = 'kenmerk-van-de-editie';
		const { vault, databaseName } = await aNewVault();
		await vault.saveEdition(HASH, { flow: 1 });
		await vault.saveEdition(HASH, { flow: 1 });
		const other = await reopened(databaseName);
		expect(await other.readEdition(HASH)).toEqual({ flow: 1 });
		expect(await other.readEdition('onbekend')).toBeNull();
		expect(JSON.stringify(await dump(databaseName))).not.toContain(HASH);
	});

	it('is made once', async () => {
		const { vault, databaseName } = await aNewVault();
		await expect(vault.create('iets anders')).rejects.toEqual(named('VaultExistsError'));
		const [one, other] = [await vaultOn(newDatabaseName()), await vaultOn(databaseName)];
		await one.create(PASSPHRASE);
		await expect(other.create(PASSPHRASE)).rejects.toEqual(named('VaultExistsError'));
	});

	it('is made by one of two tabs that make it at the same moment', async () => {
		const databaseName = newDatabaseName();
		const tabs = [await vaultOn(databaseName), await vaultOn(databaseName)];
		const results = await Promise.allSettled(tabs.map((tab) => tab.create(PASSPHRASE)));
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	it('tells its listeners of every change until they stop listening', async () => {
		const vault = await vaultOn(newDatabaseName());
		const heard: string[] = [];
		const stop = vault.onChange(() => heard.push(vault.state.kind));
		await vault.create(PASSPHRASE);
		await vault.lock();
		stop();
		await vault.unlock(PASSPHRASE);
		expect(heard).toContain('open');
		expect(heard.at(-1)).toBe('locked');
	});

	it('leaves nothing readable in the database', async () => {
		const canary = 'Kanarie-Zwaluwstaart';
		const { vault, databaseName } = await aNewVault();
		await vault.save(newSituationId(), header(canary), body(canary, canary));
		await vault.saveEdition(canary, { canary });
		const needles = [canary, PASSPHRASE, JSON.stringify(canary).slice(1, -1)];
		const hay: Buffer[] = [];
		const collect = (value: unknown): void => {
			if (value instanceof Uint8Array) hay.push(Buffer.from(value));
			else if (typeof value === 'object' && value !== null) {
				for (const [key, inner] of Object.entries(value)) {
					hay.push(Buffer.from(key));
					collect(inner);
				}
			} else hay.push(Buffer.from(String(value)));
		};
		collect(await dump(databaseName));
		const all = Buffer.concat(hay);
		expect(all.length).toBeGreaterThan(3 * 1024);
		for (const needle of needles) {
			expect(all.includes(needle, 0, 'utf8')).toBe(false);
			expect(all.includes(needle, 0, 'utf16le')).toBe(false);
		}
	});

	it('takes lighter parameters on a device where the usual ones take too long', async () => {
		let at = NOW;
		const slow: DeriveKey = (...input) => ((at += 5_000), cheapKey(...input));
		const databaseName = newDatabaseName();
		await (await vaultOn(databaseName, { deriveKey: slow, now: () => at })).create(PASSPHRASE);
		const { keyring } = await dump(databaseName);
		expect(keyring).toMatchObject({ only: { slots: [{ kdf: LIGHTEST_PARAMETERS }, { kind: 'recovery-code' }] } });
	});
});

describe('a locked vault', () => {
	it('refuses to list, read, save and remove', async () => {
		const { vault, ids } = await withSituations('a');
		await vault.lock();
		expect(() => vault.list()).toThrow(named('VaultLockedError'));
		await expect(vault.read(ids[0]!)).rejects.toEqual(named('VaultLockedError'));
		await expect(vault.save(ids[0]!, header('b'), body())).rejects.toEqual(named('VaultLockedError'));
		await expect(vault.remove(ids[0]!)).rejects.toEqual(named('VaultLockedError'));
		await expect(vault.saveEdition('x', {})).rejects.toEqual(named('VaultLockedError'));
	});

	it('still finishes the save that was asked before the lock', async () => {
		const { vault, databaseName } = await aNewVault();
		const id = newSituationId();
		const saved = vault.save(id, header('a'), body('net op tijd'));
		const locked = vault.lock();
		expect(vault.state).toEqual({ kind: 'locked', ways: WAYS });
		await Promise.all([saved, locked]);
		expect(await (await reopened(databaseName)).read(id)).toEqual(body('net op tijd'));
	});

	it('stays locked when it was locked while the passphrase was being tried', async () => {
		const { vault } = await aNewVault();
		await vault.lock();
		const unlocking = vault.unlock(PASSPHRASE);
		await vault.lock();
		await expect(unlocking).rejects.toEqual(named('VaultLockedError'));
		expect(vault.state).toEqual({ kind: 'locked', ways: WAYS });
	});
});

describe('wrong passphrases', () => {
	it('say nothing but that, and leave the vault locked', async () => {
		const { vault, databaseName } = await withSituations('a');
		await vault.lock();
		const error = await vault.unlock('tafel wolk fiets').catch((cause: unknown) => cause);
		expect(error).toEqual(named('WrongPassphraseError'));
		expect(Object.keys(error as object)).toEqual(['name']);
		expect(JSON.stringify(await dump(databaseName))).not.toContain('fiets');
		expect(vault.state).toEqual({ kind: 'locked', ways: WAYS });
		await vault.unlock(PASSPHRASE);
	});

	it('bring a waiting time after the fifth, which doubles, which a reload keeps and a right one ends', async () => {
		const { databaseName } = await aNewVault();
		let at = NOW;
		const derive = vi.fn(cheapKey);
		const options = { now: () => at, deriveKey: derive };
		let vault = await vaultOn(databaseName, options);
		const isWrong = () => expect(vault.unlock('fout')).rejects.toEqual(named('WrongPassphraseError'));
		for (let wrong = 1; wrong <= 4; wrong++) await isWrong();
		expect(vault.waitUntil).toBeNull();
		await isWrong();
		expect(vault.waitUntil).toBe(NOW + MINUTE / 2);
		vault = await vaultOn(databaseName, options);
		expect(vault.waitUntil).toBe(NOW + MINUTE / 2);
		await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({
			name: 'TooManyTriesError',
			until: NOW + MINUTE / 2
		});
		expect(derive).toHaveBeenCalledTimes(5);
		at += MINUTE / 2;
		await isWrong();
		expect(vault.waitUntil).toBe(at + MINUTE);
		at += MINUTE;
		await vault.unlock(PASSPHRASE);
		expect(vault.waitUntil).toBeNull();
		await vault.lock();
		await isWrong();
		expect(vault.waitUntil).toBeNull();
	});

	it('are counted over two tabs', async () => {
		const { databaseName } = await aNewVault();
		const tabs = [await vaultOn(databaseName), await vaultOn(databaseName)];
		for (let wrong = 0; wrong < 5; wrong++) {
			await expect(tabs[wrong % 2]!.unlock('fout')).rejects.toEqual(named('WrongPassphraseError'));
		}
		for (const tab of tabs) await expect(tab.unlock(PASSPHRASE)).rejects.toEqual(named('TooManyTriesError'));
	});

	it('never bring more than an hour, whatever is stored', async () => {
		const { databaseName } = await aNewVault();
		await tamper(databaseName, 'tries', 'only', { wrong: 1e9, until: 8e15 });
		expect((await vaultOn(databaseName)).waitUntil).toBe(NOW + 60 * MINUTE);
		await tamper(databaseName, 'tries', 'only', { wrong: 'x', until: null });
		expect((await vaultOn(databaseName)).waitUntil).toBeNull();
	});

	it('are not counted when the device could not derive the key', async () => {
		const { databaseName } = await aNewVault();
		const vault = await vaultOn(databaseName, { deriveKey: () => Promise.reject(new Error('no memory')) });
		for (let failed = 0; failed < 6; failed++) await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('no memory');
		expect(vault.waitUntil).toBeNull();
	});
});

describe('retention', () => {
	it('purges what is over from its day on, also while locked, and forgets its line', async () => {
		const { vault, databaseName } = await aNewVault();
		const [over, soon, endless] = [newSituationId(), newSituationId(), newSituationId()];
		await vault.save(over, header('over'), body(), expiryDayAfter(NOW, -6));
		await vault.save(soon, header('morgen'), body(), TOMORROW);
		await vault.save(endless, header('zonder einde'), body());
		await vault.lock();
		expect(await vault.purge()).toBe(1);
		expect(seen(await reopened(databaseName))).toEqual([
			['morgen', 'whole'],
			['zonder einde', 'whole']
		]);
		const later = await vaultOn(databaseName, { now: () => NOW + DAY });
		await later.unlock(PASSPHRASE);
		expect(await later.purge()).toBe(1);
		expect(seen(later)).toEqual([['zonder einde', 'whole']]);
		expect(Object.keys((await dump(databaseName))['situation']!)).toEqual([endless]);
	});

	it('keeps to a Monday, so that the disk does not tell the day of the last step', () => {
		const monday = Date.UTC(2026, 10, 23);
		expect(expiryDayAfter(monday - 1, 0)).toBe('2026-11-23');
		expect(expiryDayAfter(monday, 0)).toBe('2026-11-23');
		for (let later = 1; later <= 7; later++) expect(expiryDayAfter(monday, later)).toBe('2026-11-30');
		expect(expiryDayAfter(monday, 42)).toBe('2027-01-04');
		expect(expiryDayAfter(Date.UTC(1969, 5, 4), 0)).toBe('1969-06-09');
	});
});

describe('destroying', () => {
	it.each(['open', 'locked'])('leaves nothing when the vault is %s', async (state) => {
		const { vault, databaseName } = await withSituations('a');
		if (state === 'locked') await vault.lock();
		await vault.destroy();
		expect(vault.state).toEqual({ kind: 'none' });
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
		await vault.create('een heel ander geheim');
		expect(vault.list()).toEqual([]);
	});

	it('locks the vault in another tab, which then has none', async () => {
		const { vault, databaseName } = await withSituations('a');
		const other = await reopened(databaseName);
		await vault.destroy();
		expect(other.state).toMatchObject({ kind: 'locked' });
		await expect(other.unlock(PASSPHRASE)).rejects.toEqual(named('VaultGoneError'));
		expect(other.state).toEqual({ kind: 'none' });
	});
});

describe('two tabs', () => {
	it('both keep what they add', async () => {
		const { vault, databaseName } = await withSituations('a');
		const other = await reopened(databaseName);
		await vault.save(newSituationId(), header('b'), body());
		await other.save(newSituationId(), header('c'), body());
		expect(seen(other)).toEqual(['a', 'b', 'c'].map((name) => [name, 'whole']));
		expect(seen(await reopened(databaseName))).toHaveLength(3);
	});

	it('do not write over what the other saved of the same situation', async () => {
		const { vault, databaseName, ids } = await withSituations('a');
		const other = await reopened(databaseName);
		await other.read(ids[0]!);
		await vault.save(ids[0]!, header('a'), body('eerst'));
		await expect(other.save(ids[0]!, header('a'), body('later'))).rejects.toEqual(named('SavedElsewhereError'));
		expect(await other.read(ids[0]!)).toEqual(body('eerst'));
		await other.save(ids[0]!, header('a'), body('eerst', 'later'));
		expect(await vault.read(ids[0]!)).toEqual(body('eerst', 'later'));
	});
});
