import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 16;

export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export interface DataMap {
	readonly [key: string]: Data;
}
export type Path = readonly (string | number)[];

/**
 * One file, as plain data that remembers where everything stood. `data` has only own, ordinary properties: keys that every
 * object already has (`__proto__`, `constructor`) are findings and never become properties.
 */
export interface Source {
	readonly file: string;
	readonly data: Data;
	/** Place of the key or item at `path`, or of its nearest ancestor that the file mentions. */
	placeOf(path: Path): Place;
}

export const pathKey = (path: Path) => path.join('/');

/**
 * Reads YAML (or JSON, which is YAML) from outside. Bounded before parsing: size, depth, no aliases, anchors or tags.
 * Several syntax errors are reported at once; `source` is null when there is one.
 */
export function readSource(text: string, file: string): { source: Source | null; diagnostics: Diagnostic[] } {
	const start: Place = { file, line: 1, column: 1 };
	if (new TextEncoder().encode(text).length > MAX_BYTES)
		return { source: null, diagnostics: [diagnostic('file-too-large', start, { limit: String(MAX_BYTES) })] };
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: '1.2', prettyErrors: false });
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const diagnostics = document.errors.map((e) => diagnostic('syntax-wrong', at(e.pos[0]), { detail: e.message }));
	visit(document, {
		Node(_, node) {
			const anchored = 'anchor' in node && node.anchor;
			if (isAlias(node) || anchored || node.tag) diagnostics.push(diagnostic('alias-used', at(node.range?.[0] ?? 0)));
		}
	});
	if (diagnostics.length > 0) return { source: null, diagnostics };

	const places = new Map<string, Place>([['', start]]);
	const toData = (node: unknown, path: Path): Data => {
		if (path.length > MAX_DEPTH) {
			diagnostics.push(diagnostic('file-too-deep', at((node as Node)?.range?.[0] ?? 0), { limit: String(MAX_DEPTH) }));
			return null;
		}
		if (isMap(node)) {
			const map: Record<string, Data> = {};
			for (const { key, value } of node.items) {
				const name = isScalar(key) ? String(key.value) : '';
				const place = at((key as Node).range?.[0] ?? 0);
				const known = places.get(pathKey([...path, name]));
				if (name === '__proto__' || (name in {} && !Object.hasOwn(map, name)))
					diagnostics.push(diagnostic('id-forbidden', place, { name }));
				else if (known && Object.hasOwn(map, name))
					diagnostics.push(diagnostic('id-duplicate', place, { name, line: String(known.line) }));
				else {
					places.set(pathKey([...path, name]), place);
					map[name] = toData(value, [...path, name]);
				}
			}
			return map;
		}
		if (isSeq(node))
			return node.items.map((item, i) => {
				places.set(pathKey([...path, i]), at((item as Node | null)?.range?.[0] ?? node.range?.[0] ?? 0));
				return toData(item, [...path, i]);
			});
		return isScalar(node) ? scalar(node.value) : null;
	};
	const data = toData(document.contents, []);
	const placeOf = (path: Path): Place => {
		for (let length = path.length; length > 0; length--) {
			const place = places.get(pathKey(path.slice(0, length)));
			if (place) return place;
		}
		return start;
	};
	return { source: { file, data, placeOf }, diagnostics };
}

/** Numbers with a meaning as text (a version, a date) stay text in the file by their quotes; the rest is plain. */
function scalar(value: unknown): Data {
	if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	return String(value);
}
