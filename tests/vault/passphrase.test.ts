import { describe, expect, it } from 'vitest';
import { isStrongEnough, proposePassphrase, type FillRandom } from '#vault/passphrase.ts';
import { WORDS } from '#vault/words.nl.ts';
import { proposeCodeName } from '#session/code-name.ts';

describe('the words', () => {
	it('are 4,096 different ones of 3 to 8 letters from a to z', () => {
		expect(new Set(WORDS).size).toBe(4_096);
		expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
	});
});

describe('a proposed passphrase', () => {
	it('is four words, the ones that chance points at', async () => {
		const chance: FillRandom = (numbers) => numbers.set([0, 1_500, 4_095, 4_096]);
		expect(await proposePassphrase(chance)).toBe([WORDS[0], WORDS[1_500], WORDS[4_095], WORDS[0]].join(' '));
	});

	it('is not the same twice, and always passes our own floor', async () => {
		const proposed = await Promise.all(Array.from({ length: 500 }, () => proposePassphrase()));
		expect(new Set(proposed).size).toBe(500);
		expect(proposed.filter((passphrase) => !isStrongEnough(passphrase))).toEqual([]);
	});

	it('is drawn again when it is too short', async () => {
		const short = WORDS.indexOf('aal');
		const draws = [
			[short, short, short, short],
			[0, 1_000, 2_000, 3_000]
		];
		const chance: FillRandom = (numbers) => numbers.set(draws.shift() ?? []);
		expect((await proposePassphrase(chance)).split(' ')[0]).toBe(WORDS[0]);
	});
});

describe('a passphrase of somebody’s own choice', () => {
	it.each(['', 'welkom01', 'aaaaaaaaaaaaaaaaaaaa', 'geheimgeheimgeheim', 'Welkom Welkom Welkom', '1234123412341234'])(
		'such as «%s» is not enough',
		(passphrase) => expect(isStrongEnough(passphrase)).toBe(false)
	);

	it.each(['de zon schijnt op het dak', 'Tafel-Wolk-Fiets-9', 'tafel wolk fiets lamp'])(
		'such as «%s» passes the floor',
		(passphrase) => expect(isStrongEnough(passphrase)).toBe(true)
	);
});

describe('a code name', () => {
	it('is two words, and one that is not in use', () => {
		const taken = new Set<string>();
		for (let n = 0; n < 300; n++) {
			const name = proposeCodeName(taken, () => ((n * 7_919) % 1_000) / 1_000);
			expect(name).toMatch(/^[A-Z][a-z]+e [a-z]+$/);
			expect(taken.has(name)).toBe(false);
			taken.add(name);
		}
	});

	it('has a number when every pair of words is in use', () => {
		const all = { has: (name: string) => !/\d/.test(name) || name.endsWith('2') } as ReadonlySet<string>;
		expect(proposeCodeName(all, () => 0)).toBe('Blauwe fiets 3');
	});
});
