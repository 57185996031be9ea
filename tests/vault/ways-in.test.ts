/** Recovery code, device and passphrase: made, replaced, counted, and never one that stands alone. */
import { describe, expect, it, vi } from 'vitest';
import { newSituationId } from '#vault/ids.ts';
import { DEFAULT_PARAMETERS, LIGHTEST_PARAMETERS, type DeriveKey, type KdfParameters } from '#vault/kdf.ts';
import type { Keyring } from '#vault/keyring.ts';
import {
	aNewVault,
	body,
	cheapKey,
	dieAt,
	dump,
	header,
	newDatabaseName,
	NOW,
	PASSPHRASE,
	tamper,
	vaultOn
} from './support.ts';

const named = (name: string) => expect.objectContaining({ name });
const phrase = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const;
const WAY = { credential: new Uint8Array(40).fill(7), salt: new Uint8Array(32).fill(8) };
const OUTPUT = new Uint8Array(32).fill(9);
const device = { kind: 'device', output: OUTPUT } as const;

async function aVault() {
	const databaseName = newDatabaseName();
	const vault = await vaultOn(databaseName);
	const { recoveryCode } = await vault.create(PASSPHRASE);
	const id = newSituationId();
	await vault.save(id, header('a'), body('notitie'));
	/** What another start of the app sees after opening with `secret`. */
	const opened = async (secret: Parameters<typeof vault.unlock>[0]) => {
		const other = await vaultOn(databaseName);
		await other.unlock(secret);
		return other.read(id);
	};
	return { vault, databaseName, recoveryCode, opened };
}
const keyringOf = async (databaseName: string) => (await dump(databaseName))['keyring']!['only'] as never as Keyring;

describe('a recovery code', () => {
	it('is 32 characters in groups of four, opens the vault, and stands nowhere', async () => {
		const { databaseName, recoveryCode, opened } = await aVault();
		expect(recoveryCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(await opened({ kind: 'recovery-code', code: recoveryCode.toLowerCase() })).toEqual(body('notitie'));
		expect(JSON.stringify(await dump(databaseName))).not.toContain(recoveryCode.slice(0, 9));
	});

	it('lets a forgotten passphrase be replaced', async () => {
		const { vault, recoveryCode, opened } = await aVault();
		await vault.lock();
		await vault.changePassphrase({ kind: 'recovery-code', code: recoveryCode }, 'een heel nieuwe zin');
		expect(vault.state).toMatchObject({ kind: 'locked' });
		expect(await opened('een heel nieuwe zin')).toEqual(body('notitie'));
		await expect(opened(PASSPHRASE)).rejects.toEqual(named('WrongPassphraseError'));
		expect(await opened({ kind: 'recovery-code', code: recoveryCode })).toEqual(body('notitie'));
	});

	it('ends when another one is made', async () => {
		const { vault, recoveryCode, opened } = await aVault();
		const next = await vault.makeRecoveryCode(phrase(PASSPHRASE));
		await expect(opened({ kind: 'recovery-code', code: recoveryCode })).rejects.toEqual(
			named('WrongRecoveryCodeError')
		);
		expect(await opened({ kind: 'recovery-code', code: next })).toEqual(body('notitie'));
	});

	it('is not made for somebody without a secret, though the vault is open', async () => {
		const { vault, databaseName } = await aVault();
		const before = await keyringOf(databaseName);
		await expect(vault.makeRecoveryCode(phrase('fout'))).rejects.toEqual(named('WrongPassphraseError'));
		await expect(vault.addDevice(phrase('fout'), WAY, OUTPUT)).rejects.toEqual(named('WrongPassphraseError'));
		await expect(vault.changePassphrase(phrase('fout'), 'x')).rejects.toEqual(named('WrongPassphraseError'));
		await expect(vault.renewKey(phrase('fout'), 'x')).rejects.toEqual(named('WrongPassphraseError'));
		expect(await keyringOf(databaseName)).toEqual(before);
		expect(vault.state.kind).toBe('open');
	});
});

describe('a device', () => {
	it('opens the vault beside the others, and is found while locked', async () => {
		const { vault, databaseName, recoveryCode, opened } = await aVault();
		await vault.addDevice({ kind: 'recovery-code', code: recoveryCode }, WAY, OUTPUT);
		expect(vault.state).toEqual({ kind: 'open', rebuilt: false, ways: { recoveryCode: true, device: WAY } });
		const other = await vaultOn(databaseName);
		expect(other.state).toEqual({ kind: 'locked', ways: { recoveryCode: true, device: WAY } });
		expect(await opened(device)).toEqual(body('notitie'));
		expect(await opened(PASSPHRASE)).toEqual(body('notitie'));
		await expect(opened({ kind: 'device', output: new Uint8Array(32) })).rejects.toEqual(named('WrongDeviceError'));
	});

	it('can be taken away, after which the others still open', async () => {
		const { vault, opened } = await aVault();
		await vault.addDevice(phrase(PASSPHRASE), WAY, OUTPUT);
		await vault.removeDevice();
		await vault.removeDevice();
		expect(vault.state).toMatchObject({ ways: { recoveryCode: true, device: null } });
		await expect(opened(device)).rejects.toEqual(named('WrongDeviceError'));
		expect(await opened(PASSPHRASE)).toEqual(body('notitie'));
	});

	it('that gives something else than 32 bytes is not added', async () => {
		const { vault, databaseName } = await aVault();
		const before = await keyringOf(databaseName);
		await expect(vault.addDevice(phrase(PASSPHRASE), WAY, new Uint8Array(31))).rejects.toThrow(RangeError);
		const noWay = { credential: new Uint8Array(0), salt: WAY.salt };
		await expect(vault.addDevice(phrase(PASSPHRASE), noWay, OUTPUT)).rejects.toThrow(RangeError);
		expect(await keyringOf(databaseName)).toEqual(before);
	});
});

describe('a change of the ways in', () => {
	it('leaves the old way or has the new one, wherever it is broken off', async () => {
		for (let at = 1; at < 6; at++) {
			const { vault, opened, databaseName } = await aVault();
			const crash = dieAt(at);
			const changed = await vault.changePassphrase(phrase(PASSPHRASE), 'iets nieuws').catch(() => 'broken off');
			crash.restart();
			const passphrase = await opened('iets nieuws').catch(() => opened(PASSPHRASE));
			expect(passphrase).toEqual(body('notitie'));
			if (changed === undefined) expect(await opened('iets nieuws')).toEqual(body('notitie'));
			expect((await keyringOf(databaseName)).slots).toHaveLength(2);
		}
	});

	it('of another tab is not written over', async () => {
		const { vault, databaseName } = await aVault();
		const other = await vaultOn(databaseName, {
			// While this one is being derived, the other tab changes the passphrase.
			deriveKey: async (...input) => {
				if (vault.state.kind === 'open') await vault.changePassphrase(phrase(PASSPHRASE), 'eerst');
				await vault.lock();
				return cheapKey(...input);
			}
		});
		await expect(other.changePassphrase(phrase(PASSPHRASE), 'later')).rejects.toEqual(named('KeyRenewedError'));
		await expect(vault.unlock('eerst')).resolves.toBeUndefined();
	});

	it('leaves the records as they are, byte by byte', async () => {
		const { vault, databaseName } = await aVault();
		const before = await dump(databaseName);
		await vault.changePassphrase(phrase(PASSPHRASE), 'iets nieuws');
		const { situation, index } = await dump(databaseName);
		expect({ situation, index }).toEqual({ situation: before['situation'], index: before['index'] });
	});

	it('needs a vault', async () => {
		const vault = await vaultOn(newDatabaseName());
		await expect(vault.makeRecoveryCode(phrase(PASSPHRASE))).rejects.toEqual(named('VaultGoneError'));
	});
});

describe('wrong secrets', () => {
	it('of all kinds share one count, also when an open vault asks for one', async () => {
		const { vault, databaseName, recoveryCode } = await aVault();
		const tab = await vaultOn(databaseName);
		const code = '0'.repeat(32);
		await expect(tab.unlock('fout')).rejects.toEqual(named('WrongPassphraseError'));
		await expect(tab.unlock({ kind: 'recovery-code', code })).rejects.toEqual(named('WrongRecoveryCodeError'));
		await expect(tab.unlock(device)).rejects.toEqual(named('WrongDeviceError'));
		await expect(vault.makeRecoveryCode(phrase('fout'))).rejects.toEqual(named('WrongPassphraseError'));
		await expect(vault.changePassphrase(device, 'x')).rejects.toEqual(named('WrongDeviceError'));
		expect(vault.waitUntil).toBe(NOW + 30_000);
		await expect(tab.unlock({ kind: 'recovery-code', code: recoveryCode })).rejects.toEqual(named('TooManyTriesError'));
	});
});

describe('the cost of guessing', () => {
	const kdfOf = async (databaseName: string) => {
		const [slot] = (await keyringOf(databaseName)).slots;
		return slot?.kind === 'passphrase' ? slot.kdf : null;
	};
	/** A derivation that takes `ms` for the lightest parameters, and in proportion for others. */
	function clocked(ms: number) {
		let at = NOW;
		const costs: KdfParameters[] = [];
		const work = ({ memoryKiB, passes }: KdfParameters) => memoryKiB * passes;
		const deriveKey: DeriveKey = async (secret, salt, parameters) => {
			costs.push(parameters);
			at += (ms * work(parameters)) / work(LIGHTEST_PARAMETERS);
			return cheapKey(secret, salt, parameters);
		};
		return { options: { deriveKey, now: () => at }, costs };
	}

	it('is raised at an unlock when the device affords it', async () => {
		const { vault, databaseName } = await aNewVault({ parameters: LIGHTEST_PARAMETERS });
		await vault.close();
		const fast = clocked(200);
		const other = await vaultOn(databaseName, fast.options);
		await other.unlock(PASSPHRASE);
		expect(await kdfOf(databaseName)).toEqual(DEFAULT_PARAMETERS);
		await other.lock();
		await other.unlock(PASSPHRASE);
		expect(fast.costs).toEqual([LIGHTEST_PARAMETERS, DEFAULT_PARAMETERS, DEFAULT_PARAMETERS]);
	});

	it('stays where the device would take too long, or has not the memory', async () => {
		const { databaseName } = await aNewVault({ parameters: LIGHTEST_PARAMETERS });
		const slow = clocked(1_000);
		await (await vaultOn(databaseName, slow.options)).unlock(PASSPHRASE);
		expect(slow.costs).toEqual([LIGHTEST_PARAMETERS]);
		const { DerivationFailedError } = await import('#vault/errors.ts');
		const small: DeriveKey = async (secret, salt, parameters) => {
			if (parameters.memoryKiB > 20_000) throw new DerivationFailedError('not enough memory');
			return cheapKey(secret, salt, parameters);
		};
		const vault = await vaultOn(databaseName, { deriveKey: small });
		await vault.unlock(PASSPHRASE);
		expect(vault.state.kind).toBe('open');
		expect(await kdfOf(databaseName)).toEqual(LIGHTEST_PARAMETERS);
	});

	it('is never lowered', async () => {
		const { databaseName } = await aNewVault({ parameters: { ...DEFAULT_PARAMETERS, passes: 5 } });
		await (await vaultOn(databaseName)).unlock(PASSPHRASE);
		expect(await kdfOf(databaseName)).toMatchObject({ passes: 5 });
	});

	it('out of bounds is refused by name before any work, and nothing is counted', async () => {
		const { databaseName } = await aNewVault();
		const keyring = await keyringOf(databaseName);
		const derive = vi.fn(cheapKey);
		for (const change of [{ memoryKiB: 64 }, { passes: 1_000_000 }, { memoryKiB: 2 ** 31 }]) {
			const slots = keyring.slots.map((slot) =>
				slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, ...change } } : slot
			);
			await tamper(databaseName, 'keyring', 'only', { ...keyring, slots });
			const vault = await vaultOn(databaseName, { deriveKey: derive });
			await expect(vault.unlock(PASSPHRASE)).rejects.toEqual(named('KdfParametersError'));
			expect(vault.waitUntil).toBeNull();
		}
		expect(derive).not.toHaveBeenCalled();
	});
});
