/**
 * Many alike objects as columns: what they have in common is written once. A list of situations is a third of the size so,
 * which is what reading and sealing it costs (docs/formats/vault.md).
 */
export type Column =
	/** The values as they are. */
	| { readonly v: readonly unknown[] }
	/** Few different values: which of them each one is. */
	| { readonly d: readonly unknown[]; readonly i: readonly number[] }
	/** Objects with the same keys in the same order: a column for each key. */
	| { readonly k: readonly string[]; readonly c: readonly Column[] };

/** Of values that survive JSON; `unpacked` gives what JSON would have given. */
export function packed(values: readonly unknown[]): Column {
	const keys = commonKeys(values);
	if (keys !== null) {
		const objects = values as readonly Readonly<Record<string, unknown>>[];
		return { k: keys, c: keys.map((key) => packed(objects.map((object) => object[key]))) };
	}
	const places = new Map<unknown, number>();
	for (const value of values) {
		if (typeof value === 'object' && value !== null) return { v: values };
		if (!places.has(value)) places.set(value, places.size);
		if (places.size * 2 > values.length) return { v: values };
	}
	return { d: [...places.keys()], i: values.map((value) => places.get(value)!) };
}

/** Null when they are not plain objects with the same keys, or hold what JSON leaves out or reads differently. */
function commonKeys(values: readonly unknown[]): readonly string[] | null {
	let common: readonly string[] | null = null;
	for (const value of values) {
		if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return null;
		const keys = Object.keys(value);
		common ??= keys;
		if (keys.length === 0 || keys.length !== common.length) return null;
		for (const [at, key] of keys.entries()) {
			if (key !== common[at] || key === '__proto__') return null;
			if ((value as Readonly<Record<string, unknown>>)[key] === undefined) return null;
		}
	}
	return common;
}

export function unpacked(column: Column): readonly unknown[] {
	if ('v' in column) return column.v;
	if ('d' in column) return column.i.map((at) => column.d[at]);
	const columns = column.c.map(unpacked);
	return (columns[0] ?? []).map((_, row) => {
		const object: Record<string, unknown> = {};
		for (const [at, key] of column.k.entries()) object[key] = columns[at]![row];
		return object;
	});
}
