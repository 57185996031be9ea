import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { flowIds, loadEdition, type LoadedEdition } from '#build/load-edition.ts';
import { isMap, readSource } from '#flow/1-read/read-source.ts';
import { OverlayShape } from '#flow/2-merge/overlay-shape.ts';
import { checkShape } from '#flow/3-check/check-shape.ts';
import { diagnostic, sortDiagnostics } from '#flow/diagnostics/diagnostic.ts';
import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import type { TextFile } from '#flow/index.ts';
import { Misuse, onlyArgument, type Call, type Surroundings } from './call.ts';

export interface Loaded extends LoadedEdition {
	/** As it was named in the call. */
	readonly name: string;
	/** Set when an overlay lies over the flow. */
	readonly overlay: TextFile | null;
	/** Absolute path of that overlay. */
	readonly overlayPath: string | null;
}

export const OVERLAY_FILE = 'overlay.yaml';

/** The flow of a call: its one argument, with `--overlay` and `--flows`. */
export const loadNamed = (call: Call, around: Surroundings): Promise<Loaded> =>
	loadFlow(onlyArgument(call, 'een flow'), call, around);

/**
 * A flow by its name, by the path of its folder, or by the path of an overlay, which says itself what it builds on. Names are
 * looked up in `--flows` first and then among the shipped flows.
 */
export async function loadFlow(name: string, call: Call, { root, today }: Surroundings): Promise<Loaded> {
	const within = await folderOf(call, root);
	const over = call.overlay === undefined ? null : await overlayAt(call.overlay);
	const load = async (folder: string, id: string, bases: string): Promise<Loaded> => {
		const loaded = await loadEdition(folder, id, { bases, today, ...(over ? { overlay: over.file } : {}) });
		return { ...loaded, name, overlay: over?.file ?? null, overlayPath: over?.path ?? null };
	};
	if ((await isFlowIn(within, name)) || (await isFlowIn(root, name))) return load(within, name, root);
	const path = resolve(name);
	const isPath = /[/\\.]/.test(name);
	// A plain name may be a folder here, too; what is neither was meant as a name.
	if (!isPath && !(await isFile(join(path, 'flow.yaml'))) && !(await isFile(join(path, OVERLAY_FILE))))
		throw await noSuchFlow(name, [within, root]);
	const folder = basename(path) === 'flow.yaml' ? dirname(path) : path;
	if (await isFile(join(folder, 'flow.yaml'))) return load(dirname(folder), basename(folder), within);
	if (over) throw new Misuse(`in '${name}' staat geen flow.yaml`);
	const { file, path: overlayPath } = await overlayAt(name);
	return { ...(await loadOverlay(file, within, root, today)), name, overlay: file, overlayPath };
}

/** An overlay over the flow that it names. What is wrong with that name is a finding in the overlay. */
async function loadOverlay(overlay: TextFile, within: string, bases: string, today: string): Promise<LoadedEdition> {
	const { source, diagnostics } = readSource(overlay.text, overlay.file);
	const refused = (findings: LoadedEdition['diagnostics']): LoadedEdition => ({
		...{ edition: null, verification: null, journeys: null, cases: [], files: [], locks: [], changes: [] },
		diagnostics: sortDiagnostics(findings)
	});
	if (!source) return refused(diagnostics);
	const base = isMap(source.data) ? source.data['extends'] : undefined;
	if (typeof base === 'string' && ((await isFlowIn(within, base)) || (await isFlowIn(bases, base))))
		return loadEdition(within, base, { bases, overlay, today });
	const shape = checkShape(source, OverlayShape);
	const missing =
		typeof base === 'string'
			? [diagnostic('file-missing', source.placeOf(['extends']), { name: `${base}/flow.yaml` })]
			: [];
	return refused([...diagnostics, ...shape.diagnostics, ...missing]);
}

async function overlayAt(name: string): Promise<{ file: TextFile; path: string }> {
	const given = resolve(name);
	const path = (await isFile(join(given, OVERLAY_FILE))) ? join(given, OVERLAY_FILE) : given;
	if (!(await isFile(path))) throw new Misuse(`bij '${name}' staat geen flow.yaml, en het is ook geen overlay`);
	const file = relative(process.cwd(), path).replaceAll('\\', '/');
	return { file: { file, text: await readFile(path, 'utf8') }, path };
}

/** A name that is a plain name, and the folder of a flow. */
const isFlowIn = async (root: string, name: string): Promise<boolean> =>
	/^[a-z0-9-]+$/.test(name) && (await isFile(join(root, name, 'flow.yaml')));

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;

/** Where flows are looked up first. */
export async function folderOf({ flows }: Call, root: string): Promise<string> {
	if (flows === undefined) return root;
	const folder = resolve(flows);
	if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new Misuse(`er is geen map '${flows}'`);
	return folder;
}

async function noSuchFlow(name: string, roots: readonly string[]): Promise<Misuse> {
	const ids = await Promise.all(roots.map((root) => flowIds(root).catch(() => [])));
	const near = nearestName(name, new Set(ids.flat()));
	return new Misuse(`er is geen flow '${name}'${near ? `; bedoel je '${near}'?` : ''}`);
}

/** The flows of a call that may name several, or all of them with `--all`. */
export async function loadEach(call: Call, around: Surroundings): Promise<Loaded[]> {
	if (call.all && call.arguments.length > 0) throw new Misuse(`--all en '${call.arguments.join(' ')}' gaan niet samen`);
	const names = call.all ? await flowIds(await folderOf(call, around.root)) : call.arguments;
	if (names.length === 0) throw new Misuse('noem een flow');
	const loaded: Loaded[] = [];
	for (const name of names) loaded.push(await loadFlow(name, call, around));
	return loaded;
}
