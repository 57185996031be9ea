import { describe, expect, it, vi } from 'vitest';
import type { Secret } from '#vault/contract.ts';
import { KdfParametersError, KeyringDamagedError, VaultNewerError, WrongPassphraseError } from '#vault/errors.ts';
import { boundedParameters, DEFAULT_PARAMETERS, deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { createKeyring, openKeyring, type Keyring } from '#vault/keyring.ts';
import { missingFeatures, selfTest } from '#vault/self-test.ts';
import { deviceSlot, passphraseSlot, recoverySlot, type Slot } from '#vault/slots.ts';
import { cheapKey, PASSPHRASE, withFlippedBit } from './support.ts';

const MAKING = { parameters: DEFAULT_PARAMETERS, deriveKey: cheapKey, now: () => 0 };
const WAY = { credential: new Uint8Array(40).fill(7), salt: new Uint8Array(32).fill(8) };
const OUTPUT = new Uint8Array(32).fill(9);
const phrase = (passphrase: string): Secret => ({ kind: 'passphrase', passphrase });

/** A keyring with a slot of every kind, and what opens each. */
async function everyWay() {
	const { keyring: made, dataKey, code } = await createKeyring(PASSPHRASE, MAKING);
	const dek = (await openKeyring(made, phrase(PASSPHRASE), cheapKey, true)).dataKey.key;
	const keyring: Keyring = { ...made, slots: [...made.slots, await deviceSlot(made, dek, WAY, OUTPUT)] };
	const secrets: Record<Slot['kind'], Secret> = {
		passphrase: phrase(PASSPHRASE),
		'recovery-code': { kind: 'recovery-code', code },
		device: { kind: 'device', output: OUTPUT }
	};
	return { keyring, dataKey, dek, code, secrets };
}

const aKeyring = async () => (await createKeyring(PASSPHRASE, MAKING)).keyring;
const withSlot = (keyring: Keyring, change: object): unknown => {
	return {
		...keyring,
		slots: keyring.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, ...change } : slot))
	};
};
const opens = (stored: unknown, passphrase = PASSPHRASE, derive = cheapKey) =>
	openKeyring(stored, phrase(passphrase), derive);

describe('a keyring', () => {
	it('gives the data key to every right secret, not extractable', async () => {
		const { keyring, dataKey, secrets } = await everyWay();
		const iv = new Uint8Array(12);
		const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, dataKey.key, new Uint8Array(5));
		for (const [kind, secret] of Object.entries(secrets)) {
			const { dataKey: opened, slot } = await openKeyring(keyring, secret, cheapKey);
			expect([slot.kind, opened.vault, opened.id]).toEqual([kind, dataKey.vault, dataKey.id]);
			expect([opened.key.extractable, dataKey.key.extractable]).toEqual([false, false]);
			const { byteLength } = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, opened.key, sealed);
			expect(byteLength).toBe(5);
		}
	});

	it('takes a passphrase however its accents were typed', async () => {
		const { keyring } = await createKeyring('cafe\u0301 ﬁets', MAKING);
		await expect(opens(keyring, 'café fiets')).resolves.toBeDefined();
	});

	it('takes a recovery code in any case, with or without dashes, and O and I as they were meant', async () => {
		const { keyring, dek } = await everyWay();
		const code = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-1010';
		const slots = [await recoverySlot(keyring, dek, code)];
		const typed = [
			code,
			code.toLowerCase(),
			code.replaceAll('-', ''),
			code.replaceAll('-', ' – '),
			'o123 4567 89ab cdef ghjk mnpq rstv LoIO'
		];
		for (const one of typed) {
			await openKeyring({ ...keyring, slots }, { kind: 'recovery-code', code: one }, cheapKey);
		}
		for (const wrong of ['', code.slice(1), `${code}0`, code.replace('V', 'U'), code.replace('V', 'W')]) {
			await expect(
				openKeyring({ ...keyring, slots }, { kind: 'recovery-code', code: wrong }, cheapKey)
			).rejects.toMatchObject({ name: 'WrongRecoveryCodeError' });
		}
	});

	it('says the same of a wrong secret as of any bit that was altered, in any slot', async () => {
		const { keyring, secrets } = await everyWay();
		const said: Record<string, Set<string>> = {};
		for (const slot of keyring.slots) {
			const altered: unknown[] = [];
			const put = (change: object) =>
				altered.push({ ...keyring, slots: keyring.slots.map((one) => (one === slot ? { ...one, ...change } : one)) });
			for (const [field, value] of Object.entries(slot)) {
				if (!(value instanceof Uint8Array)) continue;
				for (let bit = 0; bit < value.length * 8; bit += 5) put({ [field]: withFlippedBit(value as never, bit) });
			}
			if (slot.kind === 'passphrase') {
				put({ kdf: { ...slot.kdf, memoryKiB: 65_537 } });
				put({ kdf: LIGHTEST_PARAMETERS });
			}
			if (slot.kind === 'device') put({ credential: new Uint8Array(1) });
			// Its own bytes under the name of another kind.
			put({ kind: slot.kind === 'device' ? 'recovery-code' : 'device', credential: WAY.credential, prf: WAY.salt });
			altered.push({ ...keyring, vault: '0'.repeat(32) }, { ...keyring, dek: '0'.repeat(32) });
			const of = (said[slot.kind] = new Set<string>());
			for (const stored of altered) {
				of.add(String(await openKeyring(stored, secrets[slot.kind], cheapKey).catch((cause) => cause)));
			}
		}
		const others: Secret[] = [
			phrase('iets anders'),
			{ kind: 'recovery-code', code: '0'.repeat(32) },
			{ kind: 'device', output: new Uint8Array(32) }
		];
		for (const secret of others) {
			said[secret.kind]!.add(String(await openKeyring(keyring, secret, cheapKey).catch((cause) => cause)));
		}
		expect([...said['passphrase']!]).toEqual([String(new WrongPassphraseError('no slot opens with this passphrase'))]);
		expect([...said['recovery-code']!]).toEqual(['WrongRecoveryCodeError: no slot opens with this code']);
		expect([...said['device']!]).toEqual(['WrongDeviceError: no slot opens with what the device answered']);
	});

	it('opens no slot with a secret of another kind, whatever its bytes', async () => {
		const { keyring, dek, code } = await everyWay();
		const output = new Uint8Array(32).fill(1);
		const slots = [await passphraseSlot(keyring, dek, code, MAKING), await deviceSlot(keyring, dek, WAY, output)];
		const stored = { ...keyring, slots };
		await expect(openKeyring(stored, { kind: 'recovery-code', code }, cheapKey)).rejects.toBeDefined();
		await expect(openKeyring(stored, { kind: 'device', output: output.slice(1) }, cheapKey)).rejects.toBeDefined();
		await expect(openKeyring(stored, phrase(code), cheapKey)).resolves.toBeDefined();
	});

	it('opens by a later slot when an earlier one is for something else', async () => {
		const keyring = await aKeyring();
		const slots = [{ kind: 'later' }, { kind: 'passphrase', kdf: DEFAULT_PARAMETERS }, ...keyring.slots];
		await expect(opens({ ...keyring, slots })).resolves.toBeDefined();
	});

	it('is refused before any work when guessing was made cheap, or the device is made to hang', async () => {
		const keyring = await aKeyring();
		const derive = vi.fn(cheapKey);
		const costs = [
			{ memoryKiB: 19_455 },
			{ memoryKiB: 8 },
			{ memoryKiB: 1_048_577 },
			{ memoryKiB: 65_536.5 },
			{ memoryKiB: '65536' },
			{ passes: 1 },
			{ passes: 21 },
			{ passes: Infinity },
			{ lanes: 0 },
			{ lanes: 5 },
			{ name: 'pbkdf2' }
		];
		for (const cost of costs) {
			const stored = withSlot(keyring, { kdf: { ...DEFAULT_PARAMETERS, ...cost } });
			await expect(opens(stored, PASSPHRASE, derive)).rejects.toThrow(KdfParametersError);
		}
		expect(derive).not.toHaveBeenCalled();
	});

	it.each<[string, (keyring: Keyring) => unknown]>([
		['nothing', () => null],
		['no slots', (keyring) => ({ ...keyring, slots: [] })],
		['slots that are no list', (keyring) => ({ ...keyring, slots: 'x' })],
		['more slots than anybody has', (keyring) => ({ ...keyring, slots: Array(9).fill(keyring.slots[0]) })],
		[
			'only slots with short salts',
			(keyring) => ({ ...keyring, slots: keyring.slots.map((slot) => ({ ...slot, salt: new Uint8Array(8) })) })
		],
		['a previous key that cannot be read', (keyring) => ({ ...keyring, previous: { v: 1 } })],
		['no vault id', (keyring) => ({ ...keyring, vault: 7 })],
		['an older version than the first', (keyring) => ({ ...keyring, v: 0 })]
	])('is damaged when it has %s', async (_, change) => {
		const derive = vi.fn(cheapKey);
		await expect(opens(change(await aKeyring()), PASSPHRASE, derive)).rejects.toThrow(KeyringDamagedError);
		expect(derive).not.toHaveBeenCalled();
	});

	it('of a newer version is refused as newer', async () => {
		const keyring = await aKeyring();
		await expect(opens({ ...keyring, v: 3 })).rejects.toThrow(VaultNewerError);
	});
});

describe('the key derivation', () => {
	it('accepts its own defaults and its own floor', () => {
		expect(boundedParameters(DEFAULT_PARAMETERS)).toEqual(DEFAULT_PARAMETERS);
		expect(boundedParameters(LIGHTEST_PARAMETERS)).toEqual(LIGHTEST_PARAMETERS);
	});

	it('depends on passphrase, salt and cost', async () => {
		const derive = async (secret: number, salt: number, passes: number) => {
			const [one, other] = [new Uint8Array(8).fill(secret), new Uint8Array(16).fill(salt)];
			const parameters = { ...LIGHTEST_PARAMETERS, passes, memoryKiB: 64 };
			return Buffer.from(await deriveHere(one, other, parameters)).toString('hex');
		};
		const all = [await derive(1, 1, 2), await derive(2, 1, 2), await derive(1, 2, 2), await derive(1, 1, 3)];
		expect(new Set(all).size).toBe(4);
		expect(await derive(1, 1, 2)).toBe(all[0]);
	});

	it('gives the known answers on this platform', async () => {
		expect(await selfTest()).toEqual([]);
		const decrypt = vi.spyOn(crypto.subtle, 'unwrapKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
		expect(await selfTest()).toEqual(['keyring']);
		decrypt.mockRestore();
		expect(missingFeatures().filter((feature) => feature !== 'worker')).toEqual([]);
	});
});
