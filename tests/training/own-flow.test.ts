import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { loadOnce } from '#build/load-once.ts';
import { readSource } from '#flow/1-read/read-source.ts';
import { baseOf, OWN_FLOW_FILE, readOwnFlow, type OwnFlowBase } from '#training/own/read-own-flow.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';

/** An organisation's file is put over the editions that are in the app; `flow check` puts it over files on a disk. */
const flows = await flowIds('flows');

async function baseFor(id: string): Promise<OwnFlowBase> {
	const { edition } = await loadOnce('flows', id);
	const chain = [id, ...edition!.flow.extends];
	const data = chain.map((one) => readSource(readFileSync(`flows/${one}/flow.yaml`, 'utf8'), one).source!.data);
	return { edition: edition!, data };
}

const overlay = (base: string, said: object = {}) =>
	stringify({ format: 1, overlay: 'de-linde', extends: base, 'made-on': '2026.11.0', version: '2026.11.0', ...said });

describe("an organisation's flow, read in the browser", () => {
	it('comes out as it does on a disk, to the letter', async () => {
		const base = await baseFor('kinderopvang-thuis');
		const text = overlay('kinderopvang-thuis', { ...EVERYTHING, 'made-on': base.edition.flow.version });
		const onDisk = await loadEdition('flows', 'kinderopvang-thuis', { overlay: { file: 'a.yaml', text } });
		const { edition, diagnostics } = await readOwnFlow(text, base, flows);
		expect(diagnostics).toEqual([]);
		expect(edition).toEqual(onDisk.edition);
	});

	// A base, one on a base, one on a sector, and the two routes of a sector: each is proved whole.
	it.each(['landelijk', 'kinderopvang-medewerker', 'onderwijs-mbo', 'kinderopvang-kinderen'])(
		'stands on the edition of %s as on its files',
		async (id) => {
			const base = await baseFor(id);
			const { edition, diagnostics } = await readOwnFlow(
				overlay(id, { 'made-on': base.edition.flow.version }),
				base,
				flows
			);
			expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(edition?.words.screens).toEqual(base.edition.words.screens);
		}
	);

	it('is refused with the line and column of what is wrong, in its own file', async () => {
		const base = await baseFor('kinderopvang-thuis');
		const text = `${overlay('kinderopvang-thuis', { 'made-on': base.edition.flow.version })}start: welke-route\n`;
		const { edition, diagnostics } = await readOwnFlow(text, base, flows);
		expect(edition).toBeNull();
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ severity: 'error', at: { file: OWN_FLOW_FILE, line: 6, column: 1 } })
		);
	});

	it('is refused when it takes a rule away', async () => {
		const base = await baseFor('kinderopvang-thuis');
		const { edition } = await readOwnFlow(overlay('kinderopvang-thuis', { off: ['vermoeden'] }), base, flows);
		expect(edition).toBeNull();
	});

	it('says over which flow it goes, or that it says none', () => {
		expect(baseOf(overlay('onderwijs-po'))).toBe('onderwijs-po');
		expect(baseOf('format: 1\n')).toBeNull();
		expect(baseOf('een brief')).toBeNull();
	});
});
