import { describe, expect, it, vi } from 'vitest';
import { KdfParametersError, KeyringDamagedError, VaultNewerError, WrongPassphraseError } from '#vault/errors.ts';
import { boundedParameters, DEFAULT_PARAMETERS, deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { createKeyring, openKeyring, type Keyring, type PassphraseSlot } from '#vault/keyring.ts';
import { missingFeatures, selfTest } from '#vault/self-test.ts';
import { cheapKey, PASSPHRASE, withFlippedBit } from './support.ts';

const aKeyring = async () => (await createKeyring(PASSPHRASE, DEFAULT_PARAMETERS, cheapKey)).keyring;
const withSlot = (keyring: Keyring, change: object): unknown => {
	return { ...keyring, slots: keyring.slots.map((slot) => ({ ...slot, ...change })) };
};

describe('a keyring', () => {
	it('gives the data key to the right passphrase, not extractable', async () => {
		const { keyring, dataKey } = await createKeyring(PASSPHRASE, DEFAULT_PARAMETERS, cheapKey);
		const opened = await openKeyring(keyring, PASSPHRASE, cheapKey);
		expect(opened).toMatchObject({ vault: dataKey.vault, id: dataKey.id });
		expect([opened.key.extractable, dataKey.key.extractable]).toEqual([false, false]);
		const iv = new Uint8Array(12);
		const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, dataKey.key, new Uint8Array(5));
		expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, opened.key, sealed))).toHaveLength(5);
	});

	it('takes a passphrase however its accents were typed', async () => {
		const { keyring } = await createKeyring('cafe\u0301 ﬁets', DEFAULT_PARAMETERS, cheapKey);
		await expect(openKeyring(keyring, 'café fiets', cheapKey)).resolves.toBeDefined();
	});

	it('says the same of a wrong passphrase as of any bit that was altered', async () => {
		const keyring = await aKeyring();
		const [slot] = keyring.slots as [PassphraseSlot];
		const altered: unknown[] = [];
		for (let bit = 0; bit < 48 * 8; bit += 5)
			altered.push(withSlot(keyring, { wrapped: withFlippedBit(slot.wrapped, bit) }));
		for (let bit = 0; bit < 16 * 8; bit += 5) altered.push(withSlot(keyring, { salt: withFlippedBit(slot.salt, bit) }));
		for (let bit = 0; bit < 12 * 8; bit += 5) altered.push(withSlot(keyring, { iv: withFlippedBit(slot.iv, bit) }));
		altered.push(withSlot(keyring, { kdf: { ...slot.kdf, memoryKiB: 65_537 } }));
		altered.push(withSlot(keyring, { kdf: LIGHTEST_PARAMETERS }));
		altered.push({ ...keyring, vault: '0'.repeat(32) }, { ...keyring, dek: '0'.repeat(32) });
		const said = new Set<string>();
		for (const stored of altered)
			said.add(String(await openKeyring(stored, PASSPHRASE, cheapKey).catch((cause) => cause)));
		said.add(String(await openKeyring(keyring, 'iets anders', cheapKey).catch((cause) => cause)));
		expect([...said]).toEqual([String(new WrongPassphraseError('no slot opens with this passphrase'))]);
	});

	it('opens by a later slot when an earlier one is for something else', async () => {
		const keyring = await aKeyring();
		const slots = [{ kind: 'recovery' }, { kind: 'passphrase', kdf: DEFAULT_PARAMETERS }, ...keyring.slots];
		await expect(openKeyring({ ...keyring, slots }, PASSPHRASE, cheapKey)).resolves.toBeDefined();
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
			await expect(openKeyring(stored, PASSPHRASE, derive)).rejects.toThrow(KdfParametersError);
		}
		expect(derive).not.toHaveBeenCalled();
	});

	it.each<[string, (keyring: Keyring) => unknown]>([
		['nothing', () => null],
		['no slots', (keyring) => ({ ...keyring, slots: [] })],
		['slots that are no list', (keyring) => ({ ...keyring, slots: 'x' })],
		['more slots than anybody has', (keyring) => ({ ...keyring, slots: Array(9).fill(keyring.slots[0]) })],
		['a short salt', (keyring) => withSlot(keyring, { salt: new Uint8Array(8) })],
		['no vault id', (keyring) => ({ ...keyring, vault: 7 })],
		['an older version than the first', (keyring) => ({ ...keyring, v: 0 })]
	])('is damaged when it has %s', async (_, change) => {
		const derive = vi.fn(cheapKey);
		await expect(openKeyring(change(await aKeyring()), PASSPHRASE, derive)).rejects.toThrow(KeyringDamagedError);
		expect(derive).not.toHaveBeenCalled();
	});

	it('of a newer version is refused as newer', async () => {
		const keyring = await aKeyring();
		await expect(openKeyring({ ...keyring, v: 2 }, PASSPHRASE, cheapKey)).rejects.toThrow(VaultNewerError);
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
		expect(missingFeatures().filter((feature) => feature !== 'worker')).toEqual([]);
	});
});
