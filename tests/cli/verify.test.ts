import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callJson, Folder } from './small-flow.ts';

let folder: Folder;
beforeAll(async () => {
	folder = await Folder.make();
	await folder.small('goed');
	await folder.small('fout', ['flow.yaml', 'ja: { to: uitkomst-bellen }', 'ja: { to: lijst }']);
	await folder.small('kapot', ['flow.yaml', 'nee: { to: lijst }', 'nee: { to: lijts }']);
	await folder.small('rit', ['journeys.yaml', 'outcome: wachten', 'outcome: bellen']);
	await folder.shipped('landelijk', [
		'flow.yaml',
		'structureel: { to: uitkomst-onveilig }',
		'structureel: { to: uitkomst-afsluiten }'
	]);
});
afterAll(() => folder.remove());

describe('flow verify', { timeout: 30_000 }, () => {
	it('says of every rule that it holds, and how much was looked at', async () => {
		const { exit, said } = await folder.json('verify', 'goed');
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(expect.arrayContaining(['ok', 'states', 'transitions', 'ms', 'rules']));
		expect(said).toMatchObject({ ok: true, rules: [{ id: 'ja-dan-bellen', ok: true, counterexample: null }] });
		expect(said['states']).toBeGreaterThan(0);
	});

	it('gives the fewest clicks that break a rule, as screens and answers', async () => {
		const { exit, said } = await folder.json('verify', 'fout');
		expect([exit, said['ok']]).toEqual([1, false]);
		expect(said['rules']).toMatchObject([{ ok: false, counterexample: [{ screen: 'vraag', answer: 'ja' }] }]);
	});

	it('tells people in the words of the screens, and how to walk it', async () => {
		const { exit, out } = await folder.run('verify', 'fout');
		expect(exit).toBe(1);
		expect(out).toContain('✗ geldt niet  Ja betekent dat bellen nodig is. (ja-dan-bellen)');
		expect(out).toContain('1. «Is er "iets" [hier] #1?»: Ja; echt | waar (vraag=ja)');
		expect(out).toContain('walk fout --answer vraag=ja');
		expect(out).toContain('0 van 1 regels');
	});

	it('finds a norm that was turned around in a shipped flow', async () => {
		const { said } = await callJson('verify', folder.at('landelijk'));
		const broken = (
			said['rules'] as { id: string; ok: boolean; counterexample: { screen: string; answer: string }[] }[]
		).find(({ ok }) => !ok)!;
		expect(broken.id).toBe('onveilig-dan-melden');
		expect(broken.counterexample.at(-1)).toEqual({ screen: 'onveiligheid', answer: 'structureel' });
	});

	it('does not verify what cannot be read, and says what is wrong with it', async () => {
		const { exit, said } = await folder.json('verify', 'kapot');
		expect([exit, said['ok'], said['rules']]).toEqual([1, false, []]);
		expect(said['diagnostics']).toContainEqual(expect.objectContaining({ code: 'target-unknown' }));
	});

	it('walks the journeys beside the flow; one that comes out elsewhere is an error', async () => {
		const { exit, said } = await folder.json('verify', 'rit');
		expect(exit).toBe(1);
		expect(said['journeys']).toEqual({ count: 3, tried: 2, answers: 2 });
		expect(said['diagnostics']).toMatchObject([{ code: 'journey-wrong' }]);
		expect((await folder.run('verify', 'goed')).out).toContain('3 proefritten, met 2 van de 2 antwoorden');
	});

	it('takes all flows in one go, and is well when every one is', async () => {
		const { exit, said } = await folder.json('verify', 'goed', 'rit');
		expect(exit).toBe(1);
		expect(said).toMatchObject({
			ok: false,
			flows: [
				{ id: 'goed', ok: true },
				{ id: 'rit', ok: false }
			]
		});
	});
});
