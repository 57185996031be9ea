import { isMap, pathKey, type Data, type DataMap, type Path, type Source } from '../1-read/read-source.ts';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { insertScreens } from './insert-screens.ts';
import { isDeepEqual } from './is-deep-equal.ts';
import { levelOf, lockOn, type Address, type Lock } from './locks.ts';
import { HELD_BY_APP, HELD_PARTS, MERGED_PARTS, type OverlayFile } from './overlay-shape.ts';
import { switchOff } from './switch-off.ts';

/** The files that together make a flow, merged up to the flow that the overlay builds on. */
export interface MergedFiles {
	readonly flow: Source;
	readonly words: Source;
	readonly sources: Source;
	readonly english: Source | null;
	readonly locks: readonly Lock[];
}

/** A value that the overlay gives, and where it belongs. */
export interface Change {
	/** As locks and `was` name it: `screens.kindcheck.items`. */
	readonly address: Address;
	/** Where it goes in the merged file. */
	readonly target: { readonly file: 'flow' | 'words' | 'english' | 'sources'; readonly path: Path };
	/** Where it stands in the overlay. */
	readonly path: Path;
	readonly value: Data;
	/** What the flow has there now; undefined when nothing. */
	readonly now: Data | undefined;
}

/**
 * An organisation's file over a flow: three-way, by address. What only the flow changed is taken over, what only the
 * organisation changed is kept, and where both changed it is a conflict that names both texts until somebody chose.
 * Whatever a lock holds stays as it is, and the finding says which lock and whose.
 */
export function mergeOverlay(
	base: MergedFiles,
	overlay: Source,
	file: OverlayFile
): { merged: MergedFiles; diagnostics: Diagnostic[]; changes: readonly Change[] } {
	const diagnostics: Diagnostic[] = [];
	const unknown = new Set<string>();
	const changes = [...changesIn(base, overlay)].filter((change) =>
		isAllowed(change, base, overlay, unknown, diagnostics)
	);
	const taken = changes.filter((change) => isTaken(change, base, overlay, file, diagnostics));
	for (const part of HELD_PARTS)
		if (file[part] !== undefined) {
			const lock = lockOn([part], base.locks);
			const params = HELD_BY_APP.has(part) ? { name: part, lock: part, holder: 'app' } : heldParams(part, lock);
			diagnostics.push(diagnostic('lock-held', overlay.placeOf([part]), params));
		}
	const contested = new Set(
		changes.filter((change) => isContested(change, base, file)).map(({ address }) => address.join('.'))
	);
	for (const address of Object.keys(file.choose ?? {}))
		if (!contested.has(address))
			diagnostics.push(diagnostic('choice-unneeded', overlay.placeOf(['choose', address]), { name: address }));

	const over = (name: Change['target']['file'], source: Source) =>
		withChanges(
			source,
			taken.filter((change) => change.target.file === name),
			base.locks,
			overlay
		);
	const written = {
		flow: over('flow', base.flow),
		words: over('words', base.words),
		english: over('english', base.english ?? emptySource(overlay)),
		sources: over('sources', base.sources)
	};
	const head = withHead(written.flow, overlay, file);
	const inserted = insertScreens(head, overlay, base.locks, diagnostics);
	const flow = switchOff(inserted, overlay, diagnostics);
	const english = base.english || file['words-en'] ? written.english : null;
	return { merged: { ...base, ...written, english, flow }, diagnostics, changes };
}

const emptySource = ({ file, placeOf }: Source): Source => ({ file, data: {}, placeOf });

/** Every value of the overlay, leaf by leaf: maps are gone into, lists and texts are one value. */
function* changesIn(base: MergedFiles, overlay: Source): Generator<Change> {
	const whole = overlay.data as DataMap;
	for (const part of MERGED_PARTS) {
		const value = whole[part];
		if (value === undefined) continue;
		for (const { value: leaf, rest } of leaves(value)) {
			const address = [part, ...rest];
			const target = targetOf(base, address);
			const now = valueAt(dataOf(base, target.file), target.path);
			// An empty block changes nothing; it never stands in for what the flow has there.
			if (isMap(leaf) && (rest.length === 0 || (now !== undefined && isMap(now)))) continue;
			yield { address, target, path: address, value: leaf, now };
		}
	}
}

function* leaves(value: Data, rest: readonly string[] = []): Generator<{ value: Data; rest: readonly string[] }> {
	if (isMap(value) && Object.keys(value).length > 0)
		for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...rest, key]);
	else yield { value, rest };
}

function targetOf(base: MergedFiles, address: Address): Change['target'] {
	const [part, id, ...rest] = address as [string, string, ...string[]];
	if (part === 'words') return { file: 'words', path: address.slice(1) };
	if (part === 'words-en') return { file: 'english', path: address.slice(1) };
	if (part === 'sources') return { file: 'sources', path: address.slice(1) };
	if (part !== 'screens') return { file: 'flow', path: address };
	return { file: 'flow', path: ['steps', stepOf(base.flow, id) ?? '', 'screens', id, ...rest] };
}

export function stepOf(flow: Source, screen: string): string | undefined {
	const steps = valueAt(flow.data, ['steps']);
	if (steps === undefined || !isMap(steps)) return undefined;
	return Object.keys(steps).find((step) => valueAt(steps, [step, 'screens', screen]) !== undefined);
}

const dataOf = (base: MergedFiles, file: Change['target']['file']): Data => base[file]?.data ?? {};

function isAllowed(
	change: Change,
	base: MergedFiles,
	overlay: Source,
	unknown: Set<string>,
	found: Diagnostic[]
): boolean {
	const { address, value, now } = change;
	const at = overlay.placeOf(change.path);
	const name = address.join('.');
	const screen = address[1] ?? '';
	if (address[0] === 'screens' && stepOf(base.flow, screen) === undefined) {
		// Once, however much is said about it.
		if (!unknown.has(screen))
			found.push(
				diagnostic('overlay-screen-unknown', overlay.placeOf(['screens', screen]), {
					name: screen,
					...nearScreen(base, screen)
				})
			);
		unknown.add(screen);
		return false;
	}
	// The English of a text is held by the lock on the text.
	const held = address[0] === 'words-en' ? ['words', ...address.slice(1)] : address;
	const level = levelOf(held, base.locks);
	if (level === 'yours' || (level === 'add' && now === undefined)) return true;
	if (level === 'add' && Array.isArray(now) && Array.isArray(value)) return true;
	const lock = lockOn(held, base.locks);
	found.push(diagnostic(level === 'add' ? 'lock-add-only' : 'lock-held', at, heldParams(name, lock)));
	return false;
}

const heldParams = (name: string, lock: Lock | null) => ({
	name,
	lock: lock?.id ?? name,
	holder: lock?.by ?? 'landelijk'
});

function nearScreen(base: MergedFiles, wrong: string): { nearest?: string } {
	const steps = valueAt(base.flow.data, ['steps']);
	const names = steps !== undefined && isMap(steps) ? Object.values(steps).flatMap((step) => screenNames(step)) : [];
	const nearest = nearestName(wrong, names);
	return nearest ? { nearest } : {};
}

const screenNames = (step: Data): string[] => {
	const screens = valueAt(step, ['screens']);
	return screens !== undefined && isMap(screens) ? Object.keys(screens) : [];
};

const isAdded = ({ address, now, value }: Change, locks: readonly Lock[]) =>
	Array.isArray(now) && Array.isArray(value) && levelOf(address, locks) === 'add';

/** Both sides changed the same value, differently, since the overlay was made. */
function isContested(change: Change, base: MergedFiles, file: OverlayFile): boolean {
	if (isAdded(change, base.locks) || isDeepEqual(change.value, change.now)) return false;
	const was = file.was?.[change.address.join('.')];
	if (was !== undefined) return !isDeepEqual(was, change.now);
	// Made on this very edition: what it changes is what stands there. On another one nobody can know.
	return change.now !== undefined && file['made-on'] !== versionOf(base.flow);
}

/** Whether the overlay's value counts. */
function isTaken(change: Change, base: MergedFiles, overlay: Source, file: OverlayFile, found: Diagnostic[]): boolean {
	if (!isContested(change, base, file)) return true;
	const name = change.address.join('.');
	const chosen = file.choose?.[name];
	const version = versionOf(base.flow);
	if (chosen && chosen.over === version) return chosen.take === 'mine';
	const was = file.was?.[name];
	const params = { name, mine: shown(change.value), theirs: shown(change.now), version };
	const code = was === undefined ? 'merge-unknown' : 'merge-conflict';
	found.push(diagnostic(code, overlay.placeOf(change.path), { ...params, was: shown(was as Data | undefined) }));
	return true;
}

const versionOf = (flow: Source): string => String(valueAt(flow.data, ['version']) ?? '');
const shown = (value: Data | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

function withChanges(source: Source, changes: readonly Change[], locks: readonly Lock[], overlay: Source): Source {
	// What the flow says is not the organisation's, also where it changes nothing.
	if (changes.length === 0) return { ...source, file: overlay.file };
	const data = structuredClone(source.data) as Record<string, Data>;
	const origin = new Map<string, { readonly path: Path; readonly after: number }>();
	for (const change of changes) {
		const added = isAdded(change, locks);
		const now = added ? (change.now as readonly Data[]) : [];
		const value = added
			? [...now, ...(change.value as Data[]).filter((item) => !now.some((known) => isDeepEqual(known, item)))]
			: change.value;
		setAt(data, change.target.path, value);
		const { path: target } = change.target;
		origin.set(pathKey(target), { path: change.path, after: now.length });
		// What was not there before is the overlay's as well: the block in which the value stands.
		for (let up = 1; up < target.length && valueAt(source.data, target.slice(0, -up)) === undefined; up++)
			origin.set(pathKey(target.slice(0, -up)), { path: change.path.slice(0, -up), after: 0 });
	}
	const placeOf = (path: Path): Place => {
		for (let length = path.length; length > 0; length--) {
			const from = origin.get(pathKey(path.slice(0, length)));
			if (!from) continue;
			const [index, ...rest] = path.slice(length);
			if (typeof index !== 'number') return overlay.placeOf([...from.path, ...path.slice(length)]);
			if (index >= from.after) return overlay.placeOf([...from.path, index - from.after, ...rest]);
			break;
		}
		return source.placeOf(path);
	};
	return { file: overlay.file, data, placeOf };
}

/** The merged flow is the organisation's: its name, its version. */
function withHead(flow: Source, overlay: Source, file: OverlayFile): Source {
	const data = flow.data as DataMap;
	const head: Record<string, Data> = { id: file.overlay, extends: file.extends, version: file.version };
	if (file['review-by']) head['review-by'] = file['review-by'];
	const own = new Map<string, string>([...Object.keys(head).map((key) => [key, key] as const), ['id', 'overlay']]);
	const placeOf = (path: Path): Place => {
		const key = path.length === 1 ? own.get(String(path[0])) : undefined;
		return key ? overlay.placeOf([key]) : flow.placeOf(path);
	};
	return { file: overlay.file, data: { ...data, ...head }, placeOf };
}

export function valueAt(data: Data, path: Path): Data | undefined {
	let value: Data | undefined = data;
	for (const key of path) {
		if (value === undefined || !isMap(value) || !Object.hasOwn(value, key)) return undefined;
		value = value[key];
	}
	return value;
}

function setAt(data: Record<string, Data>, path: Path, value: Data): void {
	let here = data;
	for (const key of path.slice(0, -1)) {
		const inner = here[key];
		here = (inner !== undefined && isMap(inner) ? inner : (here[key] = {})) as Record<string, Data>;
	}
	here[path.at(-1)!] = value;
}
