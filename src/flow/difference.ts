/**
 * How one piece of data differs from another: a sector's edition is its base and a few changes, and only those need to be
 * sent and kept ready for when there is no network. Plain JSON on both sides.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Difference =
	/** It is this instead. */
	| { readonly is: Json }
	/** A list with these behind it. */
	| { readonly more: readonly Json[] }
	/** A map: what differs by key, which keys are gone and, where it is not what follows from these, the order of all. */
	| {
			readonly in: Readonly<Record<string, Difference>>;
			readonly gone?: readonly string[];
			readonly order?: readonly string[];
	  };

/** The difference of `whole` with `base`; null when there is none. */
export function differenceOf(base: Json, whole: Json): Difference | null {
	if (isMap(base) && isMap(whole)) return mapDifference(base, whole);
	if (Array.isArray(base) && Array.isArray(whole)) {
		const same = base.length <= whole.length && base.every((item, i) => isEqual(item, whole[i] as Json));
		if (same) return base.length === whole.length ? null : { more: whole.slice(base.length) as Json[] };
		return { is: whole };
	}
	return base === whole ? null : { is: whole };
}

/** What `differenceOf` was made of: equal to `whole`, to the order of its keys. `base` is left as it was. */
export function withDifference(base: Json, difference: Difference | null): Json {
	if (difference === null) return base;
	if ('is' in difference) return difference.is;
	if ('more' in difference) return [...(base as readonly Json[]), ...difference.more];
	const map = base as Map;
	const gone = new Set(difference.gone);
	const keys = [...Object.keys(map).filter((key) => !gone.has(key)), ...added(map, difference.in)];
	return Object.fromEntries(
		(difference.order ?? keys).map((key) => {
			const change = Object.hasOwn(difference.in, key) ? difference.in[key]! : null;
			return [key, withDifference(Object.hasOwn(map, key) ? map[key]! : null, change)];
		})
	);
}

type Map = { readonly [key: string]: Json };

const added = (base: Map, changes: Readonly<Record<string, Difference>>) =>
	Object.keys(changes).filter((key) => !Object.hasOwn(base, key));

function mapDifference(base: Map, whole: Map): Difference | null {
	const changes: Record<string, Difference> = {};
	for (const [key, value] of Object.entries(whole)) {
		const change = Object.hasOwn(base, key) ? differenceOf(base[key]!, value) : { is: value };
		if (change) changes[key] = change;
	}
	const gone = Object.keys(base).filter((key) => !Object.hasOwn(whole, key));
	const follows = [...Object.keys(base).filter((key) => Object.hasOwn(whole, key)), ...added(base, changes)];
	const order = Object.keys(whole);
	const isOrdered = order.every((key, i) => key === follows[i]);
	if (Object.keys(changes).length === 0 && gone.length === 0 && isOrdered) return null;
	return { in: changes, ...(gone.length > 0 ? { gone } : {}), ...(isOrdered ? {} : { order }) };
}

const isMap = (value: Json): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEqual = (one: Json, other: Json): boolean => differenceOf(one, other) === null;
