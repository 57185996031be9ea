import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { flows } from '#build/flows-plugin.ts';
import { flowIds, loadEdition, toEdition } from '#build/load-edition.ts';
import type { FlowContent } from '#flow/index.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'flows-'));
	await cp('tests/flow/samples/sound', join(root, 'klein'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const path = (file: string) => join(root, 'klein', file);
const change = async (file: string, from: string, to: string) =>
	writeFile(path(file), (await readFile(path(file), 'utf8')).replace(from, to));

async function built(entry: string): Promise<string> {
	await mkdir(join(root, 'pages'), { recursive: true });
	const input = join(root, 'pages', 'page.js');
	await writeFile(input, entry);
	const result = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [flows(root)],
		build: { write: false, minify: false, rollupOptions: { input, preserveEntrySignatures: 'strict' } }
	});
	const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { type: string; code?: string }[] };
	return output.map((part) => part.code ?? '').join('\n');
}

/** The text of a module as the plugin gives it to a page, without building one. */
async function moduleOf(id: string): Promise<string> {
	const { resolveId, load } = flows(root) as unknown as {
		resolveId: (id: string) => string | undefined;
		load: (this: { addWatchFile: (file: string) => void }, id: string) => Promise<string>;
	};
	return load.call({ addWatchFile: () => undefined }, resolveId(id)!);
}

describe('the build', { timeout: 20_000 }, () => {
	it('puts a checked edition in the page, as JSON', async () => {
		const code = await built("import edition from 'virtual:flow/klein'; export const it = edition;");
		expect(code).toContain('JSON.parse(');
		expect(code).toContain('Is het zo?');
	});

	it('lists the flows with their hash and title, and loads each of them on demand', async () => {
		const { edition } = await loadEdition(root, 'klein');
		const code = await moduleOf('virtual:flows');
		expect(code).toContain(`"hash":"${edition!.hash}"`);
		expect(code).toContain("'klein': () => import('virtual:flow/klein')");
	});

	it('fails on a flow with an error, with file, line, column and how to mend it, though no page imports it', async () => {
		await change('flow.yaml', 'nee: { to: anders }', 'nee: { to: eind }');
		const failed = built('export const nothing = 1;');
		await expect(failed).rejects.toThrow("De flow 'klein' kan niet worden gebouwd.");
		await expect(failed).rejects.toThrow(/klein\/flow\.yaml:14:18 error target-unknown: 'eind' is geen scherm/);
		await expect(failed).rejects.toThrow("Bedoel je 'einde'? Verwijs naar een scherm dat bestaat.");
	});

	it('fails on a flow that is not there', async () => {
		await expect(moduleOf('virtual:flow/groot')).rejects.toThrow('groot/flow.yaml');
	});

	it.each(['words.nl.yaml', 'sources.yaml'])('fails when %s is missing', async (file) => {
		await rm(path(file));
		const { edition, diagnostics } = await loadEdition(root, 'klein');
		expect(edition).toBeNull();
		expect(diagnostics).toMatchObject([{ code: 'file-missing', params: { name: file } }]);
	});
});

describe('an edition', { timeout: 20_000 }, () => {
	const hash = async () => (await loadEdition(root, 'klein')).edition!.hash;

	it('has the same hash as long as it says the same, however it is laid out', async () => {
		const before = await hash();
		expect(before).toMatch(/^[0-9a-f]{16}$/);
		await change('flow.yaml', 'format: 1', '# Uitleg voor auteurs.\nformat:   1');
		await change('words.nl.yaml', 'title: Is het zo?', 'title: "Is het zo?"');
		expect(await hash()).toBe(before);
	});

	it.each([
		['words.nl.yaml', 'Is het zo?', 'Is dit zo?'],
		['flow.yaml', 'version: 2026.11.0', 'version: 2026.11.1'],
		['sources.yaml', 'Blz. 1.', 'Blz. 2.']
	])('has another hash when something in %s changes', async (file, from, to) => {
		const before = await hash();
		await change(file, from, to);
		expect(await hash()).not.toBe(before);
	});

	it('has another hash when any text or value of it changes, and for another order of answers', async () => {
		const { edition } = await loadEdition('flows', 'kinderopvang-thuis');
		const { hash: shipped, ...content } = edition!;
		const hashOf = (changed: unknown) => toEdition(changed as FlowContent).hash;
		expect(hashOf(structuredClone(content))).toBe(shipped);
		const leaves = [...leavesOf(content)];
		// Hashing is quick, not free: one leaf in every sixty, and every kind of file among them.
		for (const leaf of leaves.filter((_, i) => i % 60 === 0)) {
			const changed: unknown = structuredClone(content);
			const parent = leaf
				.slice(0, -1)
				.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], changed) as Record<string, unknown>;
			parent[leaf.at(-1)!] = 'anders';
			expect(hashOf(changed), leaf.join('.')).not.toBe(shipped);
		}
		const turned = structuredClone(content) as unknown as { flow: { screens: Record<string, { answers: unknown[] }> } };
		turned.flow.screens['vermoeden']!.answers.reverse();
		expect(hashOf(turned)).not.toBe(shipped);
	});

	it('does not depend on the order in which names were written', () => {
		const turned = (value: unknown): unknown =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(
						Object.entries(value)
							.reverse()
							.map(([key, item]) => [key, turned(item)])
					)
				: value;
		const content = { flow: { a: 1, b: { c: 2, d: [1, 2] } }, words: {}, sources: {} };
		expect(toEdition(turned(content) as FlowContent).hash).toBe(toEdition(content as unknown as FlowContent).hash);
	});
});

describe('loadEdition', () => {
	it('reads no folder but those of flows', async () => {
		for (const name of ['..', '../klein', 'a/../klein', '..\\klein']) {
			const { edition, diagnostics, files } = await loadEdition(root, name);
			expect([edition, diagnostics[0]?.code, files]).toEqual([null, 'file-missing', []]);
		}
		await change('flow.yaml', 'id: klein', 'id: klein\nextends: ../klein');
		const { diagnostics, files } = await loadEdition(root, 'klein');
		expect(diagnostics).toMatchObject([{ code: 'file-missing', at: { line: 3, column: 1 } }]);
		expect(files).toEqual(['flow.yaml', 'words.nl.yaml', 'sources.yaml', 'words.en.yaml'].map(path));
	});

	it('says which files it read or looked for, those of the base too', async () => {
		const { files } = await loadEdition('flows', 'kinderopvang-thuis');
		for (const flow of ['kinderopvang-thuis', 'landelijk'])
			for (const file of ['flow.yaml', 'words.nl.yaml', 'sources.yaml'])
				expect(files).toContain(join('flows', flow, file));
	});

	it('finds flows by their flow.yaml, in alphabetical order', async () => {
		await mkdir(join(root, 'leeg'));
		await mkdir(join(root, 'aap'));
		await writeFile(join(root, 'aap', 'flow.yaml'), '');
		expect(await flowIds(root)).toEqual(['aap', 'klein']);
	});
});

function* leavesOf(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
	if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...at, key]);
	else yield at;
}
