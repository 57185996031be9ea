import type { InferOutput } from 'valibot';
import type { Path, Source } from '../1-read/read-source.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Answer, Condition, Flow, Route, Screen } from '../flow.ts';
import type { FlowFile, SourcesShape, WordsShape } from './shape.ts';

/** What a rule looks at. Words and sources are null when their own file could not be read; those rules then say nothing. */
export interface RuleInput {
	readonly flow: Flow;
	readonly file: FlowFile;
	readonly source: Source;
	readonly words: { readonly source: Source; readonly value: InferOutput<typeof WordsShape> } | null;
	readonly sources: { readonly source: Source; readonly value: InferOutput<typeof SourcesShape> } | null;
}

/** One rule, one file, all findings. A rule never stops another rule. */
export type Rule = (input: RuleInput) => Iterable<Diagnostic>;

export const screenPath = (screen: Screen): Path => ['steps', screen.step, 'screens', screen.id];

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
		for (const [i, branch] of route.entries())
			if (branch.when) yield* leaves(branch.when, [...path, i, 'when']);
}

function* leaves(condition: Condition, path: Path): Generator<{ condition: Condition; path: Path }> {
	if ('all' in condition) for (const [i, part] of condition.all.entries()) yield* leaves(part, [...path, 'all', i]);
	else if ('any' in condition) for (const [i, part] of condition.any.entries()) yield* leaves(part, [...path, 'any', i]);
	else if ('not' in condition) yield* leaves(condition.not, [...path, 'not']);
	else yield { condition, path };
}

/** Place of a screen, or of something in it. */
export const placeIn = (input: RuleInput, screen: Screen, ...rest: Path): Place =>
	input.source.placeOf([...screenPath(screen), ...rest]);
