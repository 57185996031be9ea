import { describe, expect, it, vi } from 'vitest';
import { proposePassphrase } from '#vault/passphrase.ts';
import { strengthOf, type StrengthAdvice } from '#vault/strength.ts';

/** What is slow by design, or loads lists, is slower where other tests run. */
vi.setConfig({ testTimeout: 120_000 });

describe('a passphrase', () => {
	it.each([
		'de zon schijnt op het dak',
		'De hond van de buren blaft',
		'mijn opa heeft drie rode tractors',
		'xK9#mQ2$vL7p',
		'Paarse-olifant-eet-7-pannenkoeken',
		'correct horse battery staple'
	])('such as «%s» is enough', async (passphrase) => {
		expect(await strengthOf(passphrase)).toEqual({ enough: true, score: 4, advice: null });
	});

	it.each<[StrengthAdvice, string]>([
		['too-short', ''],
		['too-short', 'k7#Qz!'],
		['too-short', 'welkom01'],
		['common', 'Wachtwoord2026!'],
		['common', 'ik hou van jou'],
		['common', 'Ik-hou-van-jou'],
		['common', 'Alle eendjes zwemmen in het water!'],
		['common', 'Kinderopvang De Regenboog'],
		['common', 'basisschool de lente'],
		['repeated', 'geheimgeheimgeheim'],
		['repeated', 'aaaaaaaaaaaaaaaa'],
		['repeated', 'Zomer2026Zomer2026'],
		['keyboard', 'abcdefghijklmnop'],
		['keyboard', 'tyuiopghjklvbnm'],
		['date', '24-12-1987 x1'],
		['name', 'Fatima en Mohammed'],
		['guessable', 'mijn kind is lief'],
		['guessable', 'ik ga naar huis']
	])('is told what is wrong: %s, of «%s»', async (advice, passphrase) => {
		expect(await strengthOf(passphrase)).toMatchObject({ enough: false, advice });
	});

	it('that was proposed is never refused', async () => {
		for (let n = 0; n < 300; n++) expect(await strengthOf(await proposePassphrase())).toMatchObject({ enough: true });
	});

	it('that was proposed with the shortest and the likest words is not either', async () => {
		for (const passphrase of ['aak aal aap aar', 'bol bolle bom bon', 'aap noot mier muis']) {
			const drawn = passphrase.split(' ');
			expect(drawn).toHaveLength(4);
			expect((await strengthOf(passphrase)).score).toBe(4);
		}
	});

	it('of one word of the list again and again is not enough, though the words are ours', async () => {
		expect(await strengthOf('aal aal aal aal')).toMatchObject({ enough: false, advice: 'repeated' });
	});

	it('is the same with accents typed either way, and with spaces around it', async () => {
		const [typed, other] = ['één café op zee'.normalize('NFC'), `  ${'één café op zee'.normalize('NFD')} `];
		expect(await strengthOf(typed)).toEqual(await strengthOf(other));
	});

	it('of any length and any signs is looked at, and ends', async () => {
		for (const passphrase of ['4@3s5$0oO1!|l7'.repeat(500), '💙'.repeat(60), 'constructor __proto__', '\ud800\u0000']) {
			expect(await strengthOf(passphrase)).toMatchObject({ score: expect.any(Number) });
		}
	});

	it('counts its characters as a person does', async () => {
		expect(await strengthOf('💙💛💚🧡💜🤎')).toMatchObject({ advice: 'too-short' });
	});
});

it('nothing of a passphrase is logged or kept', async () => {
	const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
	const asked = vi.spyOn(ZxcvbnFactory.prototype, 'check');
	const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
	await strengthOf('kanarie in de kolenmijn');
	// The estimate keeps what it was last asked about: that is nothing.
	expect(asked.mock.lastCall).toEqual(['']);
	for (const level of logged) expect(level).not.toHaveBeenCalled();
});
