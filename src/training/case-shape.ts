import * as v from 'valibot';
import { atLeastOne, date, name, names, record, strict, upTo } from '#flow/3-check/values.ts';
import type { PhraseName } from '#flow/diagnostics/phrases.ts';
import { CASE_FORMAT, KNOWLEDGES } from './practice-case.ts';
import { QUESTION_KINDS } from './exercises/exercise.ts';

/**
 * What a file with a practice case may look like, one the app brings and one somebody sends. What its parts say about each
 * other and about the flow is checked by `check-case.ts`. Texts are short because a room has to read them from the last row:
 * at these lengths every slide fits a projector without scrolling.
 */
const textOf = (most: number, phrase: PhraseName) =>
	v.pipe(v.string(), v.nonEmpty('full-text'), v.maxLength(most, phrase));

const title = textOf(60, 'text-60');
const line = textOf(120, 'text-120');
const sentence = textOf(180, 'text-180');
const passage = textOf(300, 'text-300');
const text = textOf(420, 'text-420');
const long = textOf(800, 'text-800');

const sorted = <T extends readonly [string, ...string[]]>(piles: T) =>
	atLeastOne(strict({ text: sentence, is: v.picklist(piles), why: passage }));

/** As many as there are letters on the cards. */
function fewOf<T extends v.GenericSchema>(schema: T) {
	return v.pipe(v.array(schema), v.minLength(2, 'two-to-four'), v.maxLength(4, 'two-to-four'));
}

export const ExerciseShape = v.variant('kind', [
	strictKind('sort', { items: sorted(KNOWLEDGES) }),
	strictKind('questions', { items: sorted(QUESTION_KINDS) }),
	strictKind('rewrite', { items: atLeastOne(strict({ text: sentence, better: passage, why: passage })) }),
	strictKind('missing', {
		items: atLeastOne(
			strict({
				text: sentence,
				asked: v.pipe(atLeastOne(line), v.maxLength(4, 'four-at-most')),
				options: fewOf(strict({ text: line, why: passage })),
				missing: upTo(4, 'one-to-four')
			})
		)
	})
]);

function strictKind<Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) {
	return v.strictObject(
		{ kind: v.literal(kind), id: name, ...entries },
		['kind', 'id', ...Object.keys(entries)].join(', ')
	);
}

const vote = strict({
	id: name,
	after: name,
	screen: v.optional(name),
	question: v.optional(line),
	options: v.optional(fewOf(strict({ text: line, why: passage }))),
	experts: v.optional(v.union([v.string(), v.number()], 'a-name')),
	discuss: sentence,
	reasoning: text,
	turns: sentence,
	priority: upTo(9, 'one-to-nine'),
	minutes: upTo(30, 'minutes'),
	notes: v.optional(v.array(passage), [])
});

export const CaseShape = strict({
	format: v.literal(CASE_FORMAT),
	id: name,
	flow: name,
	title,
	goal: line,
	about: sentence,
	warning: sentence,
	recap: passage,
	cards: atLeastOne(strict({ id: name, opens: name, text })),
	path: v.array(
		strict({
			screen: name,
			answer: v.optional(name),
			ticks: v.optional(names, []),
			why: passage,
			otherwise: v.optional(record(passage), {})
		})
	),
	// No outcome, where the norm gives none on this way.
	ends: v.nullable(name),
	reasoning: long,
	traps: v.array(strict({ trap: sentence, instead: sentence })),
	changes: v.array(strict({ id: name, change: sentence, answers: record(name), ends: v.nullable(name), why: text })),
	voice: text,
	ask: v.array(sentence),
	votes: v.array(vote),
	exercises: v.optional(v.array(ExerciseShape), []),
	notes: v.optional(v.array(passage), []),
	sources: v.array(
		strict({
			document: passage,
			place: passage,
			url: v.optional(passage),
			read: date,
			confidence: v.picklist(['high', 'medium', 'low'])
		})
	),
	reviewed: v.nullable(strict({ by: line, on: date })),
	// Somebody says so; no programme can.
	invented: v.literal(true)
});
