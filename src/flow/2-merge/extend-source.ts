import { isMap, pathKey, type Data, type Path, type Source } from '../1-read/read-source.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Lists of names at the top of a flow file: a flow that extends another adds to them. */
const ADDED_LISTS: ReadonlySet<string> = new Set(['roles', 'norms', 'outcomes', 'reasons']);

/**
 * A sector over its base, by id: maps merge key by key, everything else replaces. The lists of names at the top are added
 * to. Order: what the base has keeps its place, what is new comes after.
 *
 * @param nullRemoves - `key: null` takes the key away (flow files: `skip: null`); else null is a value (`reviewed: null`)
 *
 * This is the plain `extends` of shipped flows; `merge-overlay.ts` is how an organisation's file goes over one.
 */
export function extendSource(base: Source, over: Source, nullRemoves: boolean): Source {
	const fromBase = new Set<string>();
	const merge = (below: Data, above: Data, path: Path): Data => {
		if (isMap(below) && isMap(above)) {
			const ordered: Record<string, Data> = {};
			for (const key of new Set([...Object.keys(below), ...Object.keys(above)])) {
				const inBase = Object.hasOwn(below, key);
				if (!Object.hasOwn(above, key)) {
					ordered[key] = below[key]!;
					fromBase.add(pathKey([...path, key]));
				} else if (!inBase) ordered[key] = above[key]!;
				else if (above[key] !== null || !nullRemoves) ordered[key] = merge(below[key]!, above[key]!, [...path, key]);
			}
			return ordered;
		}
		if (path.length === 1 && ADDED_LISTS.has(String(path[0])) && Array.isArray(below) && Array.isArray(above)) {
			below.forEach((_, i) => fromBase.add(pathKey([...path, i])));
			return [...(below as Data[]), ...(above as Data[])];
		}
		return above;
	};
	const data = merge(base.data, over.data, []);
	const baseLength = (path: Path) => {
		const list = isMap(base.data) && path.length > 1 && base.data[String(path[0])];
		return Array.isArray(list) && ADDED_LISTS.has(String(path[0])) ? list.length : 0;
	};
	const placeOf = (path: Path): Place => {
		for (let length = path.length; length > 0; length--)
			if (fromBase.has(pathKey(path.slice(0, length)))) return base.placeOf(path);
		const shift = baseLength(path);
		return over.placeOf(shift ? [path[0]!, Number(path[1]) - shift, ...path.slice(2)] : path);
	};
	return { file: over.file, data, placeOf };
}
