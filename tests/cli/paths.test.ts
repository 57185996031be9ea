import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, callJson, Folder } from './small-flow.ts';

let folder: Folder;
beforeAll(async () => {
	folder = await Folder.make();
	await folder.small('klein', ['words.nl.yaml', 'title: Wat past?', "title: '=2+3; past | dit'"]);
});
afterAll(() => folder.remove());

interface Row {
	readonly answers: Record<string, string>;
	readonly outcome: string;
	readonly norms: string[];
}

describe('flow paths', { timeout: 30_000 }, () => {
	it('gives every combination of deciding answers once, with what the norm says then', async () => {
		const { exit, said } = await callJson('paths', 'landelijk');
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(['paths']);
		const paths = said['paths'] as Row[];
		for (const path of paths) expect(Object.keys(path)).toEqual(['answers', 'outcome', 'norms']);
		expect(new Set(paths.map((path) => JSON.stringify(path.answers))).size).toBe(paths.length);
		expect(new Set(paths.map((path) => path.outcome))).toEqual(
			new Set(['afsluiten', 'melden', 'opnieuw-melden', 'hulp-afsluiten', 'advies-vragen'])
		);
	});

	it('shows people a table per outcome', async () => {
		const { out } = await folder.run('paths', 'klein');
		expect(out).toMatch(/^Bellen is nodig \(bellen\)\n {2}1 {2}vraag=ja\n/);
		expect(out).toContain('Wachten kan (wachten)');
		expect(out).toMatch(/\n\d paden\n$/);
	});

	it('makes a sheet to sign on paper: words beside ids, the edition, the date, a place to sign', async () => {
		const { out } = await folder.run('paths', 'klein', '--format', 'md');
		expect(out).toMatch(
			/^# Controle van de uitkomsten: Klein\n\nFlow `klein`, editie 2026\.11\.0 \(`[0-9a-f]{16}`\), gemaakt op 2026-11-22/
		);
		expect(out).toContain('**Ja; echt \\| waar** (`vraag=ja`)');
		for (const place of ['Naam en functie', 'Organisatie', 'Datum', 'Handtekening'])
			expect(out).toContain(`${place}: ___`);
		// Every row of a table has the columns of its head, whatever stands in the texts.
		for (const row of out.split('\n').filter((line) => line.startsWith('|')))
			expect(row.replaceAll('\\|', '').match(/\|/g), row).toHaveLength(6);
	});

	it('makes a sheet for a spreadsheet, in which no text becomes a formula or a column', async () => {
		const { out } = await folder.run('paths', 'klein', '--format', 'csv');
		const [head, ...rows] = out.trimEnd().split('\r\n');
		expect(head).toContain('uitkomst;uitkomst in woorden;normen');
		for (const row of rows)
			expect(row.replaceAll(/"(?:[^"]|"")*"/g, '').split(';')).toHaveLength(head!.split(';').length);
		expect(out).not.toMatch(/(?:^|;)[=+@]/m);
	});

	it('says every number once, so that a remark can name a row', async () => {
		const { out } = await call('paths', 'kinderopvang-thuis');
		const numbers = [...out.matchAll(/^ +(\d+) {2}/gm)].map(([, number]) => Number(number));
		expect(numbers).toEqual(numbers.map((_, i) => i + 1));
	});
});
