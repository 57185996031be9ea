import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { loadEdition } from '#build/load-edition.ts';
import { readOnce } from '#build/read-once.ts';
import { readSource, type DataMap } from '#flow/1-read/read-source.ts';
import { mergeFlowFiles } from '#flow/2-merge/chain.ts';
import { extendSource } from '#flow/2-merge/extend-source.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { readFlow } from '#flow/index.ts';
import type { ScreenId } from '#flow/ids.ts';
import { findingsOnCase } from '#build/training/load-cases.ts';
import { readContent } from '#training/read-content.ts';
import { aCase } from './a-case.ts';
import { runJourneys } from '#flow/journeys/run-journeys.ts';

/**
 * A piece of a file, as `flow explain` shows it, put where it belongs: into the national base as one flow of its own, into a
 * flow that extends it when the piece says so, or over it as an overlay. Gives every finding.
 */
export async function findingsOnPiece(piece: string): Promise<readonly Diagnostic[]> {
	const { file, path, aside, body } = takenApart(piece.replaceAll(' …', ` ${'nog meer '.repeat(230)}`));
	if (piece.startsWith('# cases/')) return onCase(body);
	if (file === 'training.yaml') return onTraining(body);
	if (file === 'overlay.yaml') return onOverlay(body);
	const said = readable(body);
	if (file === 'flow.yaml' && said && typeof said['extends'] === 'string') return onChain(said);
	const files: Record<string, Map> = { ...WHOLE };
	// The journeys of the base already use every answer: those of the piece stand alone.
	const under = file === 'journeys.yaml' ? {} : WHOLE[file]!;
	if (said) files[file] = merged(under, path.length > 0 ? nested(path, said) : placed(said, file));
	for (const [other, more] of aside) files[other] = merged(files[other]!, more);
	const read = (all: Record<string, Map>) => {
		const text = (name: string) => ({ file: name, text: said || name !== file ? JSON.stringify(all[name]) : body });
		const chain = {
			...{ flow: text('flow.yaml'), words: text('words.nl.yaml') },
			...{ sources: text('sources.yaml'), english: text('words.en.yaml') }
		};
		const { content, diagnostics } = readFlow([chain], {
			today: TODAY,
			flows: ['landelijk', 'kindcheck'],
			read: readOnce
		});
		const { source } = readSource(text('journeys.yaml').text, 'journeys.yaml');
		return content && source ? [...diagnostics, ...runJourneys(content.flow, source).diagnostics] : diagnostics;
	};
	const found = read(files);
	const isAbout = ['words.nl.yaml', 'sources.yaml'].includes(file);
	return isAbout ? found : read(completed(files, found));
}

type Map = Readonly<Record<string, unknown>>;

const TODAY = '2026-11-22';
const BASES = ['veiligheid', 'landelijk'] as const;
const HEAD = { format: 1, version: '2026.11.0', sector: 'proef', route: 'thuissituatie', start: 'gevaar' };

const sources = (name: string) =>
	BASES.map((id) => readSource(readFileSync(`flows/${id}/${name}`, 'utf8'), name).source!);
/** `verder` is only there while nobody builds on `veiligheid`. */
const extended = (name: string): Map => {
	const all = sources(name).reduce((base, over) => extendSource(base, over, false)).data as DataMap;
	const { verder: _verder, ...screens } = all['screens'] as DataMap;
	return { ...all, screens };
};
const { extends: _, ...flow } = mergeFlowFiles(sources('flow.yaml'))!.source.data as DataMap;

/** The base of all flows as one, standing on its own. */
const WHOLE: Readonly<Record<string, Map>> = {
	'flow.yaml': flow,
	'words.nl.yaml': extended('words.nl.yaml'),
	'words.en.yaml': extended('words.en.yaml'),
	'sources.yaml': extended('sources.yaml'),
	'journeys.yaml': parse(readFileSync('flows/landelijk/journeys.yaml', 'utf8')) as Map
};

/** The first line names the file and where in it; a line with an arrow says what stands in another file. */
function takenApart(piece: string) {
	const lines = piece.split('\n');
	const [, file = '', under = ''] = /^# (?:[\w-]+\/)?([\w.]+)((?: › [\w-]+)*)/.exec(lines[0]!) ?? [];
	const aside = lines.flatMap((line): [string, Map][] => {
		const [, other, more] = /^# ([\w.]+) → (.*)$/.exec(line) ?? [];
		return other && more ? [[other, parse(more) as Map]] : [];
	});
	return { file, path: under.split(' › ').filter(Boolean), aside, body: lines.slice(1).join('\n') };
}

/** What the piece says, or null when it is about the text itself and cannot be put into anything. */
function readable(body: string): Map | null {
	const { source, diagnostics } = readSource(body, 'piece');
	return source && diagnostics.length === 0 && parseDocument(body).errors.length === 0
		? (source.data as DataMap)
		: null;
}

const nested = (path: readonly string[], inner: Map): Map =>
	path.reduceRight<Map>((value, key) => ({ [key]: value }), inner);

/** Screens without their step go to the step that has them, new ones to that of the first. */
function placed(said: Map, file: string): Map {
	if (
		file !== 'flow.yaml' ||
		!Object.values(said).some((one) => typeof one === 'object' && one !== null && 'kind' in one)
	)
		return said;
	const steps = Object.entries(flow['steps'] as Record<string, { screens: Map }>);
	const [step] = steps.find(([, { screens }]) => Object.keys(said).some((id) => id in screens))!;
	return Object.entries(said).reduce<Map>((all, [id, screen]) => {
		const own = steps.find(([, { screens }]) => id in screens)?.[0] ?? step;
		return merged(all, nested(['steps', own, 'screens', id], screen as Map));
	}, {});
}

/** Merges by name. A screen with a kind, or with words, is the whole screen: what it leaves out is not there. */
function merged(below: Map, above: Map): Map {
	const all: Record<string, unknown> = { ...below };
	for (const [key, value] of Object.entries(above)) {
		const was = all[key];
		const isWhole = !isMap(value) || !isMap(was) || 'kind' in value || 'title' in value || 'sources' in value;
		all[key] = isWhole ? value : merged(was, value);
	}
	return all;
}
const isMap = (value: unknown): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The version that an example names stands for the edition that ships: its choices are about that one. */
async function onOverlay(body: string): Promise<readonly Diagnostic[]> {
	const id = (parse(body) as Map)['overlay'] ? 'kinderopvang-thuis' : 'landelijk';
	const { version } = parse(readFileSync(`flows/${id}/flow.yaml`, 'utf8')) as { readonly version: string };
	const said = parse(body.replaceAll(HEAD.version, version)) as Map;
	const head = { format: 1, overlay: 'proef', extends: id, 'made-on': version, version: HEAD.version };
	const overlay = { file: 'overlay.yaml', text: JSON.stringify({ ...head, ...said }) };
	return (await loadEdition('flows', id, { today: TODAY, overlay })).diagnostics;
}

/** A case on the national base, beginning at the weighing: what comes before it says nothing about the piece. */
async function onCase(body: string): Promise<readonly Diagnostic[]> {
	const { edition } = await loadEdition('flows', 'landelijk', { today: TODAY });
	const said = parse(body) as Map;
	const vote = { discuss: 'Praat.', reasoning: 'Omdat.', turns: 'Iets anders.', priority: 1, minutes: 3 };
	const votes = (said['votes'] as readonly Map[] | undefined)?.map((one) => ({ ...vote, ...one }));
	const text = JSON.stringify(aCase({ ...said, ...(votes ? { votes } : {}) }));
	return findingsOnCase({ file: 'cases/val.yaml', text }, 'landelijk', {
		...edition!.flow,
		start: 'vermoeden' as ScreenId
	});
}

/** Presets and exercises of the piece instead of those that ship. */
function onTraining(body: string): readonly Diagnostic[] {
	const shipped = parse(readFileSync('flows/training.yaml', 'utf8')) as Map;
	const said = { ...shipped, ...(parse(body) as Map) };
	const presets = (said['presets'] as readonly Map[]).map((one) => ({
		title: 'Kort',
		about: 'Kort.',
		cases: 1,
		...one
	}));
	const contacts = [...(shipped['opening'] as Contacts).contacts, ...(shipped['aftercare'] as Contacts).contacts];
	return readContent({ file: 'training.yaml', text: JSON.stringify({ ...said, presets }) }, contacts).diagnostics;
}
type Contacts = { readonly contacts: readonly string[] };

/** A flow that extends another, in a folder beside the flows that ship. */
async function onChain(said: Map): Promise<readonly Diagnostic[]> {
	const id = String(said['id'] ?? 'proef');
	const root = mkdtempSync(join(tmpdir(), 'zorgvuldig-'));
	try {
		mkdirSync(join(root, id));
		writeFileSync(join(root, id, 'flow.yaml'), JSON.stringify({ id, ...HEAD, ...said }));
		return (await loadEdition(root, id, { bases: 'flows', today: TODAY })).diagnostics;
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Words and claims for whatever a piece adds to the flow: what it is about is seldom that. */
function completed(files: Record<string, Map>, found: readonly Diagnostic[]): Record<string, Map> {
	let { 'words.nl.yaml': words, 'sources.yaml': claims } = files as Record<string, Map> &
		Record<'words.nl.yaml' | 'sources.yaml', Map>;
	const text = { title: 'Tekst', text: 'Tekst.', name: 'Tekst', when: 'Altijd.', label: 'Tekst' };
	const needs: Readonly<Record<string, readonly (keyof typeof text)[]>> = {
		screens: ['title'],
		norms: ['title', 'text'],
		outcomes: ['title', 'text'],
		contacts: ['name', 'when'],
		steps: ['name', 'title']
	};
	for (const { code, params } of found) {
		const at = (params['path'] ?? '').split(': ');
		const keys = at.length > 2 ? (['label'] as const) : (needs[at[0]!] ?? ['label']);
		if (code === 'words-missing')
			words = merged(words, nested(at, Object.fromEntries(keys.map((key) => [key, text[key]]))));
		const claim = { sources: [], where: 'Eigen.', confidence: 'low', reviewed: null };
		if (code === 'source-missing') claims = merged(claims, nested([`${params['what']}s`, params['name']!], claim));
	}
	return { ...files, 'words.nl.yaml': words, 'sources.yaml': claims };
}
