import * as v from 'valibot';
import { atLeastOne, name, names, strict, upTo } from '#flow/3-check/values.ts';
import type { PhraseName } from '#flow/diagnostics/phrases.ts';
import { ExerciseShape } from './case-shape.ts';
import { EXERCISE_KINDS } from './exercises/exercise.ts';

/** What `flows/training.yaml` may look like: the texts, exercises and presets of sessions. */

const textOf = (most: number, phrase: PhraseName) =>
	v.pipe(v.string(), v.nonEmpty('full-text'), v.maxLength(most, phrase));
const title = textOf(60, 'text-60');
const line = textOf(120, 'text-120');
const sentence = textOf(180, 'text-180');
const lines = atLeastOne(line);
const notes = v.optional(v.array(textOf(300, 'text-300')), []);
const minutes = upTo(240, 'minutes');
const count = v.pipe(
	v.number('a-number'),
	v.integer('a-number'),
	v.minValue(0, 'a-number'),
	v.maxValue(9, 'one-to-nine')
);

const partOf = <Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
	v.strictObject(
		{ kind: v.literal(kind), ...entries, minutes },
		['kind', ...Object.keys(entries), 'minutes'].join(', ')
	);

const part = v.variant('kind', [
	partOf('opening', {}),
	partOf('steps', {}),
	partOf('exercise', { exercise: v.picklist(EXERCISE_KINDS), items: upTo(9, 'one-to-nine') }),
	partOf('case', {
		which: upTo(9, 'one-to-nine'),
		votes: count,
		changes: count,
		voice: v.boolean(),
		traps: v.boolean(),
		path: v.boolean()
	}),
	partOf('break', {}),
	partOf('look-back', {}),
	partOf('aftercare', {})
]);

export const ContentShape = strict({
	format: v.literal(1),
	opening: strict({ title, agreements: lines, 'opt-out': sentence, contacts: names, notes }),
	steps: strict({ title, notes }),
	break: strict({ title, text: sentence }),
	'look-back': strict({ title, ask: lines, notes }),
	aftercare: strict({ title, lines, contacts: names, notes }),
	voting: strict({ how: sentence, spread: sentence }),
	exercises: v.array(ExerciseShape),
	presets: atLeastOne(
		strict({ id: name, title, about: sentence, minutes, cases: upTo(9, 'one-to-nine'), parts: atLeastOne(part) })
	),
	paper: strict({ observer: lines, consult: lines, 'veilig-thuis': lines })
});
