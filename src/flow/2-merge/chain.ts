import { isMap, type DataMap, type Source } from '../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { extendSource } from './extend-source.ts';
import { LOCK_LEVELS, loosenedBy, MOST_LOCKS, MOST_PARTS, type Lock, type LockLevel } from './locks.ts';

export interface MergedChain {
	readonly source: Source;
	readonly locks: readonly Lock[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Flow files over each other, base first. Rules and locks are added to and never changed: what stands in a base is held by
 * that base, and trying to redefine, remove or loosen it is a finding.
 */
export function mergeFlowFiles(fromBase: readonly Source[]): MergedChain | null {
	const diagnostics: Diagnostic[] = [];
	const holders = new Map<string, string>();
	const locks: Lock[] = [];
	let merged: Source | null = null;
	for (const source of fromBase) {
		const own = isMap(source.data) ? source.data : {};
		const id = String(own['id'] ?? '');
		const held: Source = merged ? heldRules(source, own, holders, diagnostics) : source;
		for (const rule of Object.keys(mapAt(own, 'rules'))) if (!holders.has(rule)) holders.set(rule, id);
		const added = [...ownLocks(source, own, id, locks, diagnostics)];
		locks.push(...added);
		merged = merged ? extendSource(withoutOwn(merged), held, true) : source;
	}
	return merged && { source: merged, locks, diagnostics };
}

/** What a base says about itself only: that it is not offered does not go for who builds on it. */
function withoutOwn(base: Source): Source {
	if (!isMap(base.data)) return base;
	const { offered: _, ...data } = base.data;
	return { ...base, data };
}

/** The file without the rules that a base holds already. */
function heldRules(source: Source, own: DataMap, holders: ReadonlyMap<string, string>, found: Diagnostic[]): Source {
	const rules = mapAt(own, 'rules');
	const taken = Object.keys(rules).filter((rule) => holders.has(rule));
	if (taken.length === 0 && own['rules'] !== null) return source;
	for (const rule of taken)
		found.push(diagnostic('rule-held', source.placeOf(['rules', rule]), { name: rule, holder: holders.get(rule)! }));
	if (own['rules'] === null) {
		const [rule = '', holder = ''] = [...holders][0] ?? [];
		found.push(diagnostic('rule-held', source.placeOf(['rules']), { name: rule, holder }));
	}
	const kept = Object.fromEntries(Object.entries(rules).filter(([rule]) => !taken.includes(rule)));
	return { ...source, data: { ...own, rules: kept } };
}

/** The locks that a file adds. One that gives more room than its base does is a finding, and does not count. */
function* ownLocks(
	source: Source,
	own: DataMap,
	by: string,
	below: readonly Lock[],
	found: Diagnostic[]
): Generator<Lock> {
	for (const [id, written] of Object.entries(mapAt(own, 'locks')).slice(0, MOST_LOCKS)) {
		if (!isMap(written)) continue;
		const level = written['level'];
		const parts = Array.isArray(written['parts'])
			? written['parts'].slice(0, MOST_PARTS).filter((part) => typeof part === 'string')
			: [];
		if (!isLevel(level)) continue;
		const lock: Lock = { id, level, parts, by };
		const loosened = loosenedBy(lock, below);
		const holder = below.find((one) => one.id === id) ?? loosened?.holder;
		if (!holder) {
			yield lock;
			continue;
		}
		const params = { name: id, part: loosened?.part ?? parts[0] ?? '', holder: holder.by };
		found.push(diagnostic('lock-loosened', source.placeOf(['locks', id]), params));
	}
}

const isLevel = (level: unknown): level is LockLevel => LOCK_LEVELS.some((known) => known === level);

function mapAt(data: DataMap, key: string): DataMap {
	const value = data[key];
	return value !== undefined && isMap(value) ? value : {};
}
