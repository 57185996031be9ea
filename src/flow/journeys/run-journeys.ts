import * as v from 'valibot';
import type { Source } from '../1-read/read-source.ts';
import { checkShape } from '../3-check/check-shape.ts';
import { name, names, record, strict, text } from '../3-check/values.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Flow } from '../flow.ts';
import { hasScreen } from '../graph.ts';
import type { AnswerId, ScreenId } from '../ids.ts';
import { walkFlow } from '../walk-flow.ts';

/** The author's own tests of a flow: answers by name, and what the norm must say then. */
export const JourneysShape = strict({
	journeys: record(
		strict({
			title: text,
			from: v.optional(name),
			answers: record(v.union([name, names], 'a-name')),
			outcome: v.nullable(name),
			norms: v.optional(names),
			passes: v.optional(names)
		})
	)
});
type Journey = v.InferOutput<typeof JourneysShape>['journeys'][string];

export interface JourneysRun {
	readonly journeys: number;
	/** Answers to questions and decisions that some journey gives, and all there are. */
	readonly tried: number;
	readonly answers: number;
	readonly diagnostics: readonly Diagnostic[];
}

/** Walks every journey of a file. A flow without the file has none; a journey that is not right is an error. */
export function runJourneys(flow: Flow, source: Source): JourneysRun {
	const { value, diagnostics } = checkShape(source, JourneysShape);
	const found = [...diagnostics];
	const tried = new Set<string>();
	for (const [id, journey] of Object.entries(value?.journeys ?? {})) {
		const unknown = [...unknownNames(flow, source, id, journey)];
		found.push(...unknown);
		if (unknown.length > 0) continue;
		const given = Object.fromEntries(
			Object.entries(journey.answers).map(([screen, answer]) => [screen, [answer].flat() as AnswerId[]])
		);
		const walk = walkFlow(flow, given, journey.from as ScreenId | undefined);
		for (const { screen, answer } of walk.answered) tried.add(`${screen} ${answer}`);
		found.push(...differences(source, id, journey, walk));
	}
	const all = Object.values(flow.screens).flatMap((screen) => screen.answers.map(({ id }) => ({ screen, id })));
	for (const { screen, id } of all)
		if (value && !tried.has(`${screen.id} ${id}`))
			found.push(diagnostic('answer-untried', source.placeOf(['journeys']), { screen: screen.id, name: id }));
	return {
		journeys: Object.keys(value?.journeys ?? {}).length,
		tried: tried.size,
		answers: all.length,
		diagnostics: found
	};
}

function* unknownNames(flow: Flow, source: Source, id: string, journey: Journey): Generator<Diagnostic> {
	const path = ['journeys', id];
	const screens = Object.keys(flow.screens);
	const wrong = (wrongName: string, known: readonly string[], ...at: (string | number)[]) => {
		const nearest = nearestName(wrongName, known);
		const params = { name: id, wrong: wrongName, ...(nearest ? { nearest } : {}) };
		return diagnostic('journey-unknown', source.placeOf([...path, ...at]), params);
	};
	if (journey.from && !hasScreen(flow, journey.from)) yield wrong(journey.from, screens, 'from');
	for (const [i, screen] of (journey.passes ?? []).entries())
		if (!hasScreen(flow, screen)) yield wrong(screen, screens, 'passes', i);
	for (const [screen, answers] of Object.entries(journey.answers)) {
		if (!hasScreen(flow, screen)) {
			yield wrong(screen, screens, 'answers', screen);
			continue;
		}
		const { answers: asked, items } = flow.screens[screen]!;
		const known: readonly string[] = asked.length > 0 ? asked.map((answer) => answer.id) : items;
		for (const answer of [answers].flat()) if (!known.includes(answer)) yield wrong(answer, known, 'answers', screen);
	}
	if (journey.outcome !== null && !(flow.outcomes as readonly string[]).includes(journey.outcome))
		yield wrong(journey.outcome, flow.outcomes, 'outcome');
}

function* differences(
	source: Source,
	id: string,
	journey: Journey,
	{ visited, outcome, norms }: ReturnType<typeof walkFlow>
): Generator<Diagnostic> {
	const path = ['journeys', id];
	const at = (...rest: string[]) => source.placeOf([...path, ...rest]);
	if (outcome !== journey.outcome)
		yield diagnostic('journey-wrong', at('outcome'), {
			...{ name: id, what: 'outcome', found: outcome ?? 'null', expected: journey.outcome ?? 'null' }
		});
	const expected = journey.norms ?? [];
	if (norms.join() !== expected.join())
		yield diagnostic('journey-wrong', at('norms'), {
			...{ name: id, what: 'norm', found: norms.join(', ') || 'null', expected: expected.join(', ') || 'null' }
		});
	for (const screen of journey.passes ?? [])
		if (!(visited as readonly string[]).includes(screen))
			yield diagnostic('journey-passes-by', at('passes'), { name: id, screen });
	for (const screen of Object.keys(journey.answers))
		if (!(visited as readonly string[]).includes(screen))
			yield diagnostic('journey-unused', at('answers', screen), { name: id, screen });
}
