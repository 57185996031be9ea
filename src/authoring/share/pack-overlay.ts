import { isMap, type Data, type DataMap, type Path } from '#flow/1-read/read-source.ts';
import type { Change } from '#flow/2-merge/merge-overlay.ts';

interface Packing {
	/** The overlay as it was read. */
	readonly overlay: DataMap;
	readonly changes: readonly Change[];
	/** Addresses where both sides changed something and the organisation chose. */
	readonly chosen: ReadonlySet<string>;
	/** Version of the flow that it is packed for. */
	readonly version: string;
}

/** The keys of the file, in the order in which somebody reads them. */
const ORDER = [
	...[
		'format',
		'overlay',
		'extends',
		'made-on',
		'version',
		'by',
		'review-by',
		'roles',
		'contacts',
		'terms',
		'steps',
		'screens'
	],
	...['insert', 'off', 'words', 'words-en', 'sources', 'was']
];

/**
 * An overlay as one file to share: the same keys, as JSON, which is YAML too. It remembers what the flow has now at every
 * place that it changes (`was`), so that whoever opens it over a later edition can tell who changed what. Choices that were
 * made are carried out and no longer needed. Packing what was packed gives the same, byte for byte.
 */
export function packOverlay({ overlay, changes, chosen, version }: Packing): string {
	const choices = overlay['choose'] !== undefined && isMap(overlay['choose']) ? overlay['choose'] : {};
	const isGivenUp = (address: string) => {
		const choice = choices[address];
		return chosen.has(address) && choice !== undefined && isMap(choice) && choice['take'] === 'theirs';
	};
	const kept = changes.filter(({ address }) => !isGivenUp(address.join('.')));
	let packed: DataMap = overlay;
	for (const { address, path } of changes) if (isGivenUp(address.join('.'))) packed = without(packed, path);
	const was = Object.fromEntries(
		kept
			.flatMap(({ address, now }): [string, Data][] => (now === undefined ? [] : [[address.join('.'), now]]))
			.sort(([one], [other]) => (one < other ? -1 : 1))
	);
	const whole: DataMap = { ...packed, 'made-on': version, ...(Object.keys(was).length > 0 ? { was } : {}) };
	const left = Object.keys(was).length > 0 ? whole : without(whole, ['was']);
	const ordered = ORDER.flatMap((key): [string, Data][] => (left[key] === undefined ? [] : [[key, left[key]]]));
	return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
}

/** Without the value at a path, and without the maps that are empty then. */
function without(data: DataMap, [key, ...rest]: Path): DataMap {
	const name = String(key);
	const inner = data[name];
	const { [name]: _, ...others } = data;
	if (rest.length === 0 || inner === undefined || !isMap(inner)) return others;
	const left = without(inner, rest);
	return Object.keys(left).length === 0 ? others : { ...data, [name]: left };
}
