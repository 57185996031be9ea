import { isMap as isYamlMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { isPhrase } from '../diagnostics/phrases.ts';
import { MAX_BYTES, MAX_DEPTH, outOfBounds } from './bounds.ts';

export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export interface DataMap {
	readonly [key: string]: Data;
}
export const isMap = (data: Data): data is DataMap => typeof data === 'object' && data !== null && !Array.isArray(data);
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

/** One string per path; two paths never share one, whatever stands in their names. */
export const pathKey = (path: Path) => JSON.stringify(path.map(String));

/** Names that a map may not have: every object has them already, or valibot leaves them out without a word. */
const isInherited = (name: string) => name in {} || name === 'prototype';

/**
 * Reads YAML (or JSON, which is YAML) from outside. Bounded before parsing: size, depth, no aliases, anchors or tags.
 * Several syntax errors are reported at once; `source` is null when there is one.
 */
export function readSource(
	text: string,
	file: string,
	maxBytes = MAX_BYTES
): { source: Source | null; diagnostics: Diagnostic[] } {
	const start: Place = { file, line: 1, column: 1 };
	if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes)
		return { source: null, diagnostics: [diagnostic('file-too-large', start, { limit: String(maxBytes) })] };
	const lines = new LineCounter();
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const placeOfNode = (node: unknown, otherwise: Place): Place => {
		const range = (node as Node | null)?.range;
		return range ? at(range[0]) : otherwise;
	};
	const outside = outOfBounds(text, lines.addNewLine);
	if (outside.length > 0) {
		const limit = String(MAX_DEPTH);
		return { source: null, diagnostics: outside.map(({ code, offset }) => diagnostic(code, at(offset), { limit })) };
	}
	// `schema` holds whatever a `%YAML` line says, so that `yes` is never a boolean.
	const document = parseDocument(text, { uniqueKeys: false, schema: 'core', merge: false, prettyErrors: false });
	if (document.errors.length > 0)
		return { source: null, diagnostics: document.errors.map((wrong) => syntaxWrong(wrong, at(wrong.pos[0]))) };

	const diagnostics: Diagnostic[] = [];
	const places = new Map<string, Place>();
	const toData = (node: unknown, path: Path, here: Place): Data => {
		if (isYamlMap(node)) {
			const map: Record<string, Data> = {};
			for (const { key, value } of node.items) {
				const place = placeOfNode(key, here);
				if (!isScalar(key)) {
					diagnostics.push(diagnostic('syntax-wrong', place, { detail: 'yaml-key' }));
					continue;
				}
				const name = String(key.value);
				const inner = [...path, name];
				if (isInherited(name)) diagnostics.push(diagnostic('id-forbidden', place, { name }));
				else if (Object.hasOwn(map, name)) diagnostics.push(twice(name, place, places.get(pathKey(inner)) ?? place));
				else {
					places.set(pathKey(inner), place);
					map[name] = toData(value, inner, place);
				}
			}
			return map;
		}
		if (isSeq(node))
			return node.items.map((item, i) => {
				const place = placeOfNode(item, here);
				places.set(pathKey([...path, i]), place);
				return toData(item, [...path, i], place);
			});
		return isScalar(node) ? scalar(node.value) : null;
	};
	const data = toData(document.contents, [], start);
	const placeOf = (path: Path): Place => {
		for (let length = path.length; length > 0; length--) {
			const place = places.get(pathKey(path.slice(0, length)));
			if (place) return place;
		}
		return start;
	};
	return { source: { file, data, placeOf }, diagnostics };
}

function syntaxWrong(wrong: YAMLError, at: Place): Diagnostic {
	const detail = `yaml-${wrong.code.toLowerCase().replaceAll('_', '-')}`;
	return diagnostic('syntax-wrong', at, { detail: isPhrase(detail) ? detail : 'yaml-other' });
}

/** A name that stands somewhere else already. */
export function twice(name: string, at: Place, first: Place): Diagnostic {
	const where = first.file === at.file ? 'on-line' : 'on-line-of-file';
	return diagnostic('id-duplicate', at, { name, where, line: String(first.line), file: first.file });
}

/** Numbers with a meaning as text (a version, a date) stay text in the file by their quotes; the rest is plain. */
function scalar(value: unknown): Data {
	if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	return String(value);
}
