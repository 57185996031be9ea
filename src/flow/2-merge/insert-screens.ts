import { isMap, type Data, type DataMap, type Path, type Source } from '../1-read/read-source.ts';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { isNamed, type Lock } from './locks.ts';
import { mapTargets, screenAt, screensIn } from './routes-in-file.ts';

/**
 * Puts an organisation's own screens between screens. `after: x` goes on where `x` went on; `before: x` takes every way
 * that led to `x` (but not the way back from an aside). Screens that a lock names are left among themselves.
 */
export function insertScreens(flow: Source, overlay: Source, locks: readonly Lock[], found: Diagnostic[]): Source {
	const written = (overlay.data as DataMap)['insert'];
	if (written === undefined || !isMap(written)) return flow;
	let data = flow.data as DataMap;
	const origin = new Map<string, Path>();
	for (const [id, screen] of Object.entries(written)) {
		if (!isMap(screen)) continue;
		const path = ['insert', id];
		const refuse = (code: Parameters<typeof diagnostic>[0], params: Record<string, string>, ...rest: string[]) =>
			found.push(diagnostic(code, overlay.placeOf([...path, ...rest]), params));
		const { after, before, ...own } = screen;
		const place = after ?? before;
		const key = after === undefined ? 'before' : 'after';
		if (typeof place !== 'string' || (after !== undefined && before !== undefined)) {
			refuse('insert-unplaced', { name: id });
			continue;
		}
		const names = screensIn(data).map(([name]) => name);
		const there = screenAt(data, place);
		if (!there) {
			const nearest = nearestName(place, names);
			refuse('overlay-screen-unknown', { name: place, ...(nearest ? { nearest } : {}) }, key);
			continue;
		}
		const lock = isNamed(['screens', place], locks);
		if (lock) {
			refuse('lock-held', { name: `screens.${place}`, lock: lock.id, holder: lock.by }, key);
			continue;
		}
		if (names.includes(id)) {
			refuse('insert-taken', { name: id });
			continue;
		}
		const wrong = DECIDING.find((name) => own[name] !== undefined);
		if (wrong) {
			refuse('insert-decides', { name: wrong }, wrong);
			continue;
		}
		const skip = own['skip'];
		if (skip !== undefined && isMap(skip) && skip['to'] !== undefined) {
			refuse('insert-decides', { name: 'to' }, 'skip', 'to');
			continue;
		}
		if (after !== undefined && there.screen['next'] === undefined) {
			refuse('insert-after-choice', { name: place }, key);
			continue;
		}
		origin.set(id, path);
		data = after === undefined ? putBefore(data, id, own, there) : putAfter(data, id, own, there);
	}
	const placeOf = (path: Path): Place => {
		const [steps, , screens, id, ...rest] = path;
		const own = steps === 'steps' && screens === 'screens' ? origin.get(String(id)) : undefined;
		return own ? overlay.placeOf([...own, ...rest]) : flow.placeOf(path);
	};
	return { file: overlay.file, data, placeOf };
}

/** What would let an organisation's screen decide where somebody goes or what the norm says. */
const DECIDING = ['next', 'answers', 'outcome', 'norms', 'norm', 'weighing', 'advised', 'departure', 'skips'] as const;

type There = NonNullable<ReturnType<typeof screenAt>>;

function putAfter(data: DataMap, id: string, own: DataMap, { step, name, screen }: There): DataMap {
	// A skip without `to` goes where `next` goes, so it passes the new screen too.
	const added: DataMap = { ...own, next: screen['next']! };
	return withScreens(data, step, (entries) =>
		entries.flatMap(([key, value]) =>
			key === name
				? [
						[key, { ...screen, next: id }],
						[id, added]
					]
				: [[key, value]]
		)
	);
}

function putBefore(data: DataMap, id: string, own: DataMap, { step, name }: There): DataMap {
	const led = mapTargets(data, (to) => (to === name ? id : to));
	const start = led['start'] === name ? id : led['start']!;
	return withScreens({ ...led, start }, step, (entries) =>
		entries.flatMap(([key, value]): [string, Data][] =>
			key === name
				? [
						[id, { ...own, next: name }],
						[key, value]
					]
				: [[key, value]]
		)
	);
}

type Entries = [string, Data][];

function withScreens(data: DataMap, step: string, change: (entries: Entries) => Entries): DataMap {
	const steps = data['steps'] as DataMap;
	const inStep = steps[step] as DataMap;
	const screens = Object.fromEntries(change(Object.entries(inStep['screens'] as DataMap)));
	return { ...data, steps: { ...steps, [step]: { ...inStep, screens } } };
}
