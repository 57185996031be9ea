import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { canonicalJson } from '#flow/canonical-json.ts';
import { diagnostic, sortDiagnostics, type Diagnostic, type Place } from '#flow/diagnostics/diagnostic.ts';
import type { Edition, Flow } from '#flow/flow.ts';
import { idProblem } from '#flow/ids.ts';
import { readFlow, type FlowContent, type FlowFiles, type ReadFlow, type TextFile } from '#flow/index.ts';
import { runJourneys, type JourneysRun } from '#flow/journeys/run-journeys.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { loadCases } from './training/load-cases.ts';
import { readOnce } from './read-once.ts';

export interface LoadedEdition {
	/** Null when checking found an error. One about a rule that does not hold leaves the edition to look at. */
	readonly edition: Edition | null;
	readonly diagnostics: readonly Diagnostic[];
	/** Absolute paths of every file that was read or looked for, so that a builder can watch them. */
	readonly files: readonly string[];
	/** The author's own tests of this flow; null when there are none, or nothing to walk. */
	readonly journeys: JourneysRun | null;
	/** The rules over every path; null when checking found an error. */
	readonly verification: ReadFlow['verification'];
	/** The practice cases of this flow in which nothing is wrong; an overlay's are those of its flow. */
	readonly cases: readonly PracticeCase[];
	readonly locks: ReadFlow['locks'];
	readonly changes: ReadFlow['changes'];
}

export interface LoadOptions {
	/** Folder in which extended flows are looked up when `root` has none of that name. */
	readonly bases?: string;
	/** An organisation's file over the flow. */
	readonly overlay?: TextFile;
	/** Calendar date; without it nothing is said about dates that have passed, and the same files always say the same. */
	readonly today?: string;
}

/** What an author keeps on disk may be larger than what comes from outside: a questionnaire of thousands of screens is. */
const MAX_FOLDER_BYTES = 4 * 1024 * 1024;

/** Reads `<root>/<id>/` and everything it extends. Never throws on what is in the files, only on a disk that fails. */
export async function loadEdition(root: string, id: string, options: LoadOptions = {}): Promise<LoadedEdition> {
	const { bases = root, overlay, today } = options;
	const chain: FlowFiles[] = [];
	const files: string[] = [];
	const seen = new Set<string>();
	const read = async (folder: string, name: string): Promise<TextFile | null> =>
		(await readIn(root, folder, name)) ?? (bases === root ? null : await readIn(bases, folder, name));
	const readIn = async (within: string, folder: string, name: string): Promise<TextFile | null> => {
		const path = join(within, folder, name);
		files.push(path);
		const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
			if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
			throw cause;
		});
		return text === null ? null : { file: relative(process.cwd(), path).replaceAll('\\', '/'), text };
	};
	const refused = (finding: Diagnostic) => ({
		edition: null,
		diagnostics: [finding],
		files,
		journeys: null,
		verification: null,
		cases: [],
		locks: [],
		changes: []
	});
	// Where the flow is named: at first nowhere, then by the `extends` of the flow before it.
	let next: { id: string; at: Place } | null = { id, at: { file: `${id}/flow.yaml`, line: 1, column: 1 } };
	while (next) {
		const { id: folder, at }: { id: string; at: Place } = next;
		if (seen.has(folder)) return refused(diagnostic('extends-circular', at, { name: folder }));
		seen.add(folder);
		// The first name is a folder that somebody chose, the others are what a file says.
		const mayRead = seen.size === 1 ? !/[/\\]|^\.+$/.test(folder) : idProblem(folder) === null;
		const flow: TextFile | null = mayRead ? await read(folder, 'flow.yaml') : null;
		if (!flow) return refused(diagnostic('file-missing', at, { name: `${folder}/flow.yaml` }));
		chain.push({
			flow,
			words: await read(folder, 'words.nl.yaml'),
			sources: await read(folder, 'sources.yaml'),
			english: await read(folder, 'words.en.yaml')
		});
		next = extendedBy(flow);
	}
	const flows = [...new Set([...(await flowIds(root)), ...(bases === root ? [] : await flowIds(bases))])];
	const { content, diagnostics, verification, locks, changes } = readFlow(chain, {
		flows,
		maxBytes: MAX_FOLDER_BYTES,
		read: readOnce,
		...(overlay ? { overlay } : {}),
		...(today ? { today } : {})
	});
	const own = overlay ? null : await read(id, 'journeys.yaml');
	const ran = own && content ? runOwn(content.flow, own) : null;
	const trained = await loadCases(root, id, content?.flow ?? null);
	files.push(...trained.files);
	const found = sortDiagnostics([...diagnostics, ...(ran?.diagnostics ?? []), ...trained.diagnostics]);
	const rest = { files, journeys: ran, verification, cases: trained.cases, locks, changes };
	return { edition: content && toEdition(content), diagnostics: found, ...rest };
}

function runOwn(flow: Flow, { text, file }: TextFile): JourneysRun {
	const { source, diagnostics } = readOnce(text, file, MAX_FOLDER_BYTES);
	if (!source) return { journeys: 0, tried: 0, answers: 0, diagnostics };
	const ran = runJourneys(flow, source);
	return { ...ran, diagnostics: [...diagnostics, ...ran.diagnostics] };
}

function extendedBy(flow: TextFile): { id: string; at: Place } | null {
	const { source } = readOnce(flow.text, flow.file, MAX_FOLDER_BYTES);
	const data = source?.data;
	if (!source || typeof data !== 'object' || data === null || !('extends' in data)) return null;
	return typeof data['extends'] === 'string' ? { id: data['extends'], at: source.placeOf(['extends']) } : null;
}

/** Adds the hash: two editions with the same hash are the same, to the letter. */
export function toEdition(content: FlowContent): Edition {
	const hash = createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
	return { ...content, hash: hash as Edition['hash'] };
}

/** Ids of the flows in a folder: its sub-folders with a flow.yaml, in alphabetical order. */
export async function flowIds(root: string): Promise<string[]> {
	const entries = await readdir(root, { withFileTypes: true });
	const ids: string[] = [];
	for (const entry of entries.filter((candidate) => candidate.isDirectory())) {
		const names = await readdir(join(root, entry.name));
		if (names.includes('flow.yaml')) ids.push(entry.name);
	}
	return ids.sort();
}
