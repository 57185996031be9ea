import type { Path } from '../../1-read/read-source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../../fold.ts';
import type { Condition } from '../../flow.ts';
import { routesOf, screensOf, type Rule } from '../rule.ts';

/** Who asks for at least so many gives that many to count. */
export const countImpossible: Rule = function* ({ flow, source }) {
	for (const screen of screensOf(flow))
		for (const { route, path } of routesOf(screen))
			for (const [i, { when }] of route.entries())
				for (const { condition, at } of counts(when, [...path, i, 'when']))
					if (condition.of.length < condition.atLeast)
						yield diagnostic('count-impossible', source.placeOf([...at, 'atLeast']), {
							atleast: String(condition.atLeast),
							number: String(condition.of.length)
						});
};

type Count = Extract<Condition, { of: unknown }>;

function* counts(condition: Condition | undefined, at: Path): Generator<{ condition: Count; at: Path }> {
	if (!condition) return;
	if ('of' in condition) yield { condition, at };
	const key = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not' in condition ? 'not' : 'of';
	for (const [i, part] of (partsOf(condition) ?? []).entries())
		yield* counts(part, key === 'not' ? [...at, key] : [...at, key, i]);
}
