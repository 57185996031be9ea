import type { InferOutput } from 'valibot';
import type { Data, DataMap, Path, Source } from '../1-read/read-source.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Answer, Condition, Flow, Route, Screen } from '../flow.ts';
import { edgesOf, hasScreen } from '../graph.ts';
import type { FlowFile, SourcesShape, TranslationShape, WordsShape } from './shape.ts';

/** What a rule looks at. Words and sources are null when their own file could not be read; those rules then say nothing. */
export interface RuleInput {
	readonly flow: Flow;
	readonly file: FlowFile;
	readonly source: Source;
	readonly words: { readonly source: Source; readonly value: InferOutput<typeof WordsShape> } | null;
	readonly sources: { readonly source: Source; readonly value: InferOutput<typeof SourcesShape> } | null;
	readonly english: { readonly source: Source; readonly value: InferOutput<typeof TranslationShape> } | null;
	/** Whether the flow itself brings a translation; what its base does not translate is not its fault. */
	readonly own: { readonly english: boolean };
	/** Calendar date, or null when nothing is to be said about dates that have passed. */
	readonly today: string | null;
	/** Every flow there is, or null when that is not known. */
	readonly flows: readonly string[] | null;
}

/** One rule, one file, all findings. A rule never stops another rule. */
export type Rule = (input: RuleInput) => Iterable<Diagnostic>;

export const screenPath = (screen: Screen): Path => ['steps', screen.step, 'screens', screen.id];

/** Whether every `to` names a screen. Until then nothing sensible can be said about what is reachable. */
export const hasAllTargets = (flow: Flow): boolean =>
	hasScreen(flow, flow.start) &&
	screensOf(flow).every((screen) =>
		edgesOf(flow, screen).every(
			({ to, returnTo }) => (to === 'back' || hasScreen(flow, to)) && (returnTo === null || hasScreen(flow, returnTo))
		)
	);

export const screensOf = (flow: Flow): readonly Screen[] => Object.values(flow.screens);

/** Every route of a screen, with the path at which it is written. */
export function* routesOf(screen: Screen): Generator<{ route: Route; path: Path; answer: Answer | null }> {
	const path = screenPath(screen);
	for (const answer of screen.answers)
		yield { route: answer.route, path: [...path, 'answers', answer.id, 'to'], answer };
	if (screen.next) yield { route: screen.next, path: [...path, 'next'], answer: null };
	if (screen.skip && screen.skip.route !== screen.next)
		yield { route: screen.skip.route, path: [...path, 'skip', 'to'], answer: null };
}

/** Every condition of a screen's routes that reads something, however deep. */
export function* conditionsOf(screen: Screen): Generator<{ condition: Condition; path: Path }> {
	for (const { route, path } of routesOf(screen))
		for (const [i, branch] of route.entries()) if (branch.when) yield* leaves(branch.when, [...path, i, 'when']);
}

function* leaves(condition: Condition, path: Path): Generator<{ condition: Condition; path: Path }> {
	if ('all' in condition) for (const [i, part] of condition.all.entries()) yield* leaves(part, [...path, 'all', i]);
	else if ('any' in condition)
		for (const [i, part] of condition.any.entries()) yield* leaves(part, [...path, 'any', i]);
	else if ('not' in condition) yield* leaves(condition.not, [...path, 'not']);
	else yield { condition, path };
}

/** Place of the `then` of a branch, which stands beside it or beside the whole route. */
export function placeOfThen({ source }: RuleInput, path: Path, branch: number): Place {
	const places = [
		[...path, branch, 'then'],
		[...path, 'then'],
		[...path.slice(0, -1), 'then']
	];
	return source.placeOf(places.find((place) => valueAt(source.data, place) !== undefined) ?? path);
}

/** Place of the value of a branch: of its own `to`, or of the key when the route is only a name. */
export function placeOfTo({ source }: RuleInput, path: Path, branch: number): Place {
	const places = [
		[...path, branch, 'to'],
		[...path, 'to']
	];
	return source.placeOf(places.find((place) => valueAt(source.data, place) !== undefined) ?? path);
}

const valueAt = (data: Data, path: Path): Data | undefined =>
	path.reduce<Data | undefined>(
		(value, key) => (typeof value === 'object' && value !== null ? (value as DataMap)[key] : undefined),
		data
	);

/** Place of a screen, or of something in it. */
export const placeIn = (input: RuleInput, screen: Screen, ...rest: Path): Place =>
	input.source.placeOf([...screenPath(screen), ...rest]);

/** Whether something stands in the flow's own file. What it took away leaves words and claims behind in its base. */
export const isOwn = (source: Source, path: Path): boolean => source.placeOf(path).file === source.file;

/** Every name and text of a file, with its path. */
export function* stringsIn(data: Data, path: Path = []): Generator<{ text: string; path: Path }> {
	if (typeof data === 'string') yield { text: data, path };
	else if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* stringsIn(item, [...path, i]);
	else if (typeof data === 'object' && data !== null)
		for (const [key, value] of Object.entries(data)) {
			yield { text: key, path: [...path, key] };
			yield* stringsIn(value, [...path, key]);
		}
}
