import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadEdition } from '#build/load-edition.ts';
import { MAX_BYTES } from '#flow/1-read/bounds.ts';
import { CATALOGUE } from '#flow/diagnostics/catalogue.ts';
import { formatDiagnostic, hintOf, messageOf, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { readFlow } from '#flow/index.ts';
import { readContent } from '#training/read-content.ts';

/**
 * One folder, one test: `flow.yaml` with one fault, `expected.yaml` with every finding. A folder may bring `words.nl.yaml`,
 * `words.en.yaml`, `sources.yaml`, `journeys.yaml`, a folder `cases`, a folder `base` to extend, and an `overlay.yaml` that is put over the flow. To add a rule,
 * add two small files.
 */
const SAMPLES = 'tests/flow/samples';
const WORDS_AND_SOURCES: readonly string[] = ['words.nl.yaml', 'sources.yaml'];

/** On this day the samples are checked, whenever the tests run. */
const TODAY = '2026-11-22';

/** Names of contacts that the flows have. */
const CONTACTS = readdirSync('flows').flatMap((id) => {
	const file = `flows/${id}/flow.yaml`;
	return existsSync(file)
		? Object.keys((parse(readFileSync(file, 'utf8')) as { contacts?: object }).contacts ?? {})
		: [];
});

interface Expected {
	readonly code: string;
	/** Absent for `flow.yaml` itself. */
	readonly file?: string;
	readonly line: number;
	readonly column: number;
}

async function findingsOf(name: string): Promise<readonly Diagnostic[]> {
	const file = join(SAMPLES, name, 'overlay.yaml');
	const overlay = existsSync(file) ? { overlay: { file, text: readFileSync(file, 'utf8') } } : {};
	const { diagnostics } = await loadEdition(SAMPLES, name, { bases: join(SAMPLES, name), today: TODAY, ...overlay });
	// A sample about the flow alone brings no words and no sources.
	return diagnostics.filter(
		({ code, params }) => code !== 'file-missing' || !WORDS_AND_SOURCES.includes(params['name'] ?? '')
	);
}

const inShort = (name: string, { code, at }: Diagnostic): Expected => {
	const file = at.file.slice(at.file.indexOf(`${name}/`) + name.length + 1);
	return { code, ...(file === 'flow.yaml' ? {} : { file }), line: at.line, column: at.column };
};

const samples = readdirSync(SAMPLES);
const findings = new Map(await Promise.all(samples.map(async (name) => [name, await findingsOf(name)] as const)));

const tooLarge = () => {
	const flow = { file: 'flow.yaml', text: '#'.repeat(MAX_BYTES + 1) };
	return readFlow([{ flow, words: null, sources: null }]).diagnostics;
};

const tooMany = () => {
	const roles = Array.from({ length: 600 }, (_, i) => `Rol ${i}`).join(', ');
	const text = readFileSync(join(SAMPLES, 'sound/flow.yaml'), 'utf8') + `roles: [${roles}]\n`;
	return readFlow([{ flow: { file: 'flow.yaml', text }, words: null, sources: null }]).diagnostics;
};

/** The texts of sessions stand beside the flows, in one file. */
const wrongPreset = () => {
	const text = readFileSync('flows/training.yaml', 'utf8').replace(/minutes: \d+\n/, 'minutes: 7\n');
	return readContent({ file: 'training.yaml', text }, CONTACTS).diagnostics;
};

describe('check', () => {
	it.each(samples)('samples/%s', (name) => {
		const found = findings.get(name)!;
		const expected: Expected[] = parse(readFileSync(join(SAMPLES, name, 'expected.yaml'), 'utf8'));
		const told = found.map((finding) => formatDiagnostic(finding, 'en')).join('\n');
		expect(
			found.map((finding) => inShort(name, finding)),
			told
		).toEqual(expected);
	});

	it('finds twenty different mistakes in one run, each on a line of its own', () => {
		const found = findings.get('many-twenty')!;
		expect(found).toHaveLength(20);
		expect(new Set(found.map(({ code }) => code)).size).toBe(20);
		expect(new Set(found.map(({ at }) => `${at.file}:${at.line}`)).size).toBe(20);
	});

	it('says no more than five hundred things at once, and that there is more', () => {
		const found = tooMany();
		expect(found).toHaveLength(501);
		expect(found.at(-1)).toMatchObject({ code: 'findings-many', severity: 'hint', params: { number: '500' } });
	});

	it('refuses a file of more than 256 KiB without reading it', () => {
		expect(tooLarge()).toContainEqual({
			code: 'file-too-large',
			severity: 'error',
			at: { file: 'flow.yaml', line: 1, column: 1 },
			params: { limit: '262144' }
		});
	});
});

describe('the catalogue', () => {
	const shown = [...findings.values(), tooLarge(), tooMany(), wrongPreset()].flat();

	it('has a sample for every code', () => {
		const codes = new Set<string>(shown.map((finding) => finding.code));
		expect(Object.keys(CATALOGUE).filter((code) => !codes.has(code))).toEqual([]);
	});

	it('has samples only of what it knows, named after it', () => {
		const names = samples
			.map((name) => name.replace(/-\d+$/, ''))
			.filter((name) => !/^sound|^extends-(?:over|removes)|^many/.test(name));
		expect(names.filter((name) => !(name in CATALOGUE))).toEqual([]);
	});

	it.each(['nl', 'en'] as const)('says in %s of every finding what is wrong and how to mend it', (language) => {
		for (const finding of shown)
			for (const sentence of [messageOf(finding, language), hintOf(finding, language)]) {
				expect(sentence, finding.code).toMatch(/^['A-Z].*[a-z.?…'] ?.*\.$/su);
				expect(sentence, finding.code).not.toMatch(/\{[a-z:]+\}|undefined|\[object| \| |""|\("/);
			}
	});

	it('says it in two languages', () => {
		for (const [code, { message, mend }] of Object.entries(CATALOGUE))
			for (const text of [message, mend]) expect(text.nl, code).not.toBe(text.en);
	});

	it('never repeats a character that nobody sees', () => {
		for (const finding of shown)
			for (const language of ['nl', 'en'] as const)
				for (const sentence of [messageOf(finding, language), hintOf(finding, language)])
					expect(sentence, finding.code).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b]/u);
	});

	it('always knows what belongs where something wrong stands', () => {
		const wrong = shown.filter((finding) => finding.code === 'value-wrong');
		expect(wrong.filter((finding) => finding.params['expected'] === 'something-else')).toEqual([]);
	});
});
