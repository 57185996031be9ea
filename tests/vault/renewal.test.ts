/** A change of the data key: whole or resumable, wherever it is broken off. */
import { describe, expect, it } from 'vitest';
import { newSituationId, type SituationId } from '#vault/ids.ts';
import type { Keyring } from '#vault/keyring.ts';
import { aNewVault, body, dieAt, dump, header, PASSPHRASE, tamper, vaultOn } from './support.ts';

const named = (name: string) => expect.objectContaining({ name });
const OLD = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
const NEXT = 'een heel andere zin';

async function withThree() {
	const made = await aNewVault();
	const ids = [newSituationId(), newSituationId(), newSituationId()] as const;
	for (const [at, id] of ids.entries()) await made.vault.save(id, header(`s${at}`), body(`notitie ${at}`));
	await made.vault.saveEdition('hash', { flow: 1 });
	return { ...made, ids };
}

async function everything(databaseName: string, passphrase: string, ids: readonly SituationId[]) {
	const vault = await vaultOn(databaseName);
	await vault.unlock(passphrase);
	const bodies = await Promise.all(ids.map((id) => vault.read(id)));
	expect(bodies).toEqual(ids.map((_, at) => body(`notitie ${at}`)));
	expect(await vault.readEdition('hash')).toEqual({ flow: 1 });
	expect(vault.list().map(({ state }) => state)).toEqual(['whole', 'whole', 'whole']);
	return vault;
}

/** Every data key that anything in the database is under. */
async function keysInUse(databaseName: string): Promise<ReadonlySet<unknown>> {
	const { keyring, index, situation, edition } = await dump(databaseName);
	const records = [keyring, index, situation, edition].flatMap((store) => Object.values(store!));
	return new Set(records.map(({ dek }) => dek));
}

describe('a new data key', () => {
	it('is what everything is under; old secrets open nothing, the new ones do', async () => {
		const { vault, databaseName, ids } = await withThree();
		await vault.addDevice(OLD, { credential: new Uint8Array(8), salt: new Uint8Array(32) }, new Uint8Array(32));
		const before = await keysInUse(databaseName);
		const seen: [number, number][] = [];
		const { recoveryCode } = await vault.renewKey(OLD, NEXT, (done, of) => seen.push([done, of]));
		expect(seen[0]).toEqual([0, 5]);
		expect(seen.at(-1)).toEqual([5, 5]);
		expect(vault.state).toEqual({ kind: 'open', rebuilt: false, ways: { recoveryCode: true, device: null } });
		const after = await keysInUse(databaseName);
		expect(after.size).toBe(1);
		expect([...after]).not.toEqual([...before]);
		await everything(databaseName, NEXT, ids);
		const other = await vaultOn(databaseName);
		await expect(other.unlock(PASSPHRASE)).rejects.toEqual(named('WrongPassphraseError'));
		await other.unlock({ kind: 'recovery-code', code: recoveryCode });
		expect(((await dump(databaseName))['keyring']!['only'] as never as Keyring).previous).toBeNull();
	});

	it('makes an old keyring that was put back useless', async () => {
		const { vault, databaseName, ids } = await withThree();
		const keyring = (await dump(databaseName))['keyring']!['only'];
		await vault.renewKey(OLD, NEXT);
		await vault.close();
		await tamper(databaseName, 'keyring', 'only', keyring);
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		for (const id of ids) await expect(other.read(id)).rejects.toEqual(named('RecordDamagedError'));
	});

	it('lets the situation that is open be saved on, and the saves that wait for it', async () => {
		const { vault, databaseName, ids } = await withThree();
		await vault.read(ids[0]);
		const renewing = vault.renewKey(OLD, NEXT);
		const saving = vault.save(ids[1], header('s1'), body('later'));
		const reading = vault.read(ids[2]);
		await Promise.all([renewing, saving, reading]);
		await vault.save(ids[0], header('s0'), body('nog later'));
		const other = await vaultOn(databaseName);
		await other.unlock(NEXT);
		expect(await other.read(ids[1])).toEqual(body('later'));
		expect(await other.read(ids[0])).toEqual(body('nog later'));
	});

	it('is finished though the vault is locked meanwhile', async () => {
		const { vault, databaseName, ids } = await withThree();
		const { recoveryCode } = await vault.renewKey(OLD, NEXT, () => void vault.lock());
		expect(recoveryCode).toHaveLength(39);
		expect(vault.state).toEqual({ kind: 'locked', ways: { recoveryCode: true, device: null } });
		await everything(databaseName, NEXT, ids);
	});

	it('locks the other tab, which then opens with the new passphrase', async () => {
		const { vault, databaseName, ids } = await withThree();
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		await other.read(ids[0]);
		await vault.renewKey(OLD, NEXT);
		await expect(other.save(ids[0], header('s0'), body('van de andere'))).rejects.toEqual(named('KeyRenewedError'));
		expect(other.state.kind).toBe('locked');
		await other.unlock(NEXT);
		expect(await other.read(ids[0])).toEqual(body('notitie 0'));
	});

	it('refuses the save of another tab that comes half-way', async () => {
		const { vault, databaseName, ids } = await withThree();
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		await other.read(ids[0]);
		let saving: Promise<unknown> | null = null;
		await vault.renewKey(OLD, NEXT, () => {
			saving ??= other.save(ids[0], header('s0'), body('van de andere')).catch((cause: unknown) => cause);
		});
		expect(await saving).toEqual(named('KeyRenewedError'));
		await everything(databaseName, NEXT, ids);
	});

	it('locks the other tab also when it only reads or reloads', async () => {
		const { vault, databaseName, ids } = await withThree();
		const tabs = [await vaultOn(databaseName), await vaultOn(databaseName)] as const;
		for (const tab of tabs) await tab.unlock(PASSPHRASE);
		await vault.renewKey(OLD, NEXT);
		await expect(tabs[0].read(ids[0])).rejects.toEqual(named('KeyRenewedError'));
		await expect(tabs[1].reload()).rejects.toEqual(named('KeyRenewedError'));
		expect(tabs.map(({ state }) => state.kind)).toEqual(['locked', 'locked']);
	});

	it('leaves a damaged situation damaged and an older one older, and the others whole', async () => {
		const { vault, databaseName, ids } = await withThree();
		const copy = (await dump(databaseName))['situation']!;
		await vault.save(ids[1], header('s1'), body('later'));
		await tamper(databaseName, 'situation', ids[0], { ...copy[ids[0]], rev: 7 });
		await tamper(databaseName, 'situation', ids[1], copy[ids[1]]);
		await vault.renewKey(OLD, NEXT);
		const states = Object.fromEntries(vault.list().map(({ header, state }) => [header?.name, state]));
		expect(states).toEqual({ s0: 'damaged', s1: 'older', s2: 'whole' });
		expect(await vault.read(ids[2])).toEqual(body('notitie 2'));
	});

	it('is there or resumable after a crash at any moment, and nothing is unreadable in between', async () => {
		let crashes = 0;
		for (let at = 1; ; at++) {
			const { vault, databaseName, ids } = await withThree();
			const crash = dieAt(at);
			const outcome = await vault.renewKey(OLD, NEXT).catch(() => 'broken off');
			const { died } = crash;
			crash.restart();
			if (!died) break;
			crashes++;
			if (outcome === 'broken off') expect(vault.state.kind).not.toBe('newer');
			const probe = await vaultOn(databaseName);
			const isNew = await probe.unlock(NEXT).then(
				() => true,
				() => false
			);
			await probe.close();
			const passphrase = isNew ? NEXT : PASSPHRASE;
			const after = await everything(databaseName, passphrase, ids);
			if (isNew) await expect((await vaultOn(databaseName)).unlock(PASSPHRASE)).rejects.toBeDefined();
			expect((await keysInUse(databaseName)).size).toBe(1);
			// What was never shown does not count as a way in.
			if (isNew && outcome === 'broken off' && at < 6)
				expect(after.state).toMatchObject({ ways: { recoveryCode: false } });
			await after.save(newSituationId(), header('erna'), body());
		}
		expect(crashes).toBeGreaterThan(4);
	});

	it('is gone on with after crashes in the going on as well', async () => {
		const { vault, databaseName, ids } = await withThree();
		const first = dieAt(3);
		await vault.renewKey(OLD, NEXT).catch(() => {});
		first.restart();
		for (let at = 1; at < 6; at++) {
			const other = await vaultOn(databaseName);
			const crash = dieAt(at);
			await other.unlock(NEXT).catch(() => {});
			crash.restart();
		}
		await everything(databaseName, NEXT, ids);
		expect((await keysInUse(databaseName)).size).toBe(1);
	});

	it('is advised once very much was sealed under one', async () => {
		const { vault, databaseName } = await withThree();
		expect(vault.shouldRenewKey).toBe(false);
		// A lost root counts too high rather than too low: its revision is all there is to go by.
		await tamper(databaseName, 'index', 'root', { ...(await dump(databaseName))['index']!['root'], rev: 2 ** 24 });
		const other = await vaultOn(databaseName);
		await other.unlock(PASSPHRASE);
		expect(other.shouldRenewKey).toBe(true);
		await other.renewKey(OLD, NEXT);
		expect(other.shouldRenewKey).toBe(false);
	});
});
