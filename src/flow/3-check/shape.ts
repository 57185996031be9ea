/**
 * The shape of a merged flow file, its words and its sources. References between parts are rules of their own
 * (`rules/`); here stands only what a single value may look like.
 */
import * as v from 'valibot';
import type { PhraseName } from '../diagnostics/phrases.ts';
import { FLOW_FORMAT, SCREEN_KINDS } from '../flow.ts';

/*
 * Where valibot's own expectation would not tell an author what to write, the message is the name of a phrase that does
 * (diagnostics/phrases.ts).
 */

/** valibot takes a list for an object, too. */
const map = v.custom<Record<string, unknown>>(
	(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
	'a-map' satisfies PhraseName
);

/** The message carries the keys that are known, for the diagnostic: valibot itself only says that one is not. */
const strict = <T extends v.ObjectEntries>(entries: T) =>
	v.pipe(map, v.strictObject(entries, Object.keys(entries).join(', ')));

const name = v.string('a-name');
const names = v.array(name);
const text = v.pipe(v.string(), v.nonEmpty('full-text'), v.maxLength(4000, 'short-text'));
const upTo = (max: number, phrase: PhraseName) =>
	v.pipe(v.number(phrase), v.integer(phrase), v.minValue(1, phrase), v.maxValue(max, phrase));
const value = v.union([v.string(), v.number(), v.boolean()], 'plain-value');
const atLeastOne = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.minLength(1, 'list-of-one'));
const record = <T extends v.GenericSchema>(schema: T) => v.pipe(map, v.record(v.string(), schema));

// Dispatching by hand: a plain union would only say "expected Object but received Object".
const condition: v.GenericSchema = v.lazy((input) => {
	const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
	if (has('parameter')) return strict({ parameter: name, is: value });
	if (has('all')) return strict({ all: atLeastOne(condition) });
	if (has('any')) return strict({ any: atLeastOne(condition) });
	if (has('not')) return strict({ not: condition });
	if (has('isNot')) return strict({ answer: name, isNot: name });
	if (has('in')) return strict({ answer: name, in: atLeastOne(name) });
	return strict({ answer: name, is: name });
});
const branch = strict({ when: v.optional(condition), to: name, then: v.optional(name) });
const route: v.GenericSchema = v.lazy((input) =>
	Array.isArray(input) ? atLeastOne(branch) : typeof input === 'object' ? branch : name
);

const screen = strict({
	kind: v.picklist(SCREEN_KINDS),
	weighing: v.optional(upTo(9, 'weighing-number')),
	norm: v.optional(name),
	outcome: v.optional(name),
	norms: v.optional(names),
	role: v.optional(name),
	roles: v.optional(names),
	contacts: v.optional(names),
	items: v.optional(names),
	answers: v.optional(record(strict({ to: route, then: v.optional(name) }))),
	next: v.optional(route),
	skip: v.optional(
		strict({ reasons: atLeastOne(name), note: v.optional(v.picklist(['required', 'optional'])), to: v.optional(route) })
	),
	advised: v.optional(record(name)),
	departure: v.optional(name),
	reasons: v.optional(names),
	skips: v.optional(name)
});

export const FlowShape = strict({
	format: v.literal(FLOW_FORMAT),
	id: name,
	extends: v.optional(name),
	version: v.pipe(v.string('a-version'), v.regex(/^\d{4}\.\d{1,2}\.\d{1,6}$/, 'a-version')),
	sector: name,
	route: name,
	start: name,
	parameters: v.optional(
		record(
			strict({
				value,
				options: atLeastOne(value)
			})
		)
	),
	roles: v.optional(names),
	norms: v.optional(names),
	outcomes: v.optional(names),
	reasons: v.optional(names),
	contacts: v.optional(
		record(
			strict({
				number: v.optional(v.string()),
				tel: v.optional(v.pipe(v.string('a-phone-number'), v.regex(/^\+?\d{3,15}$/, 'a-phone-number'))),
				kind: v.picklist(['emergency', 'advice', 'other']),
				always: v.optional(v.boolean())
			})
		)
	),
	terms: v.optional(
		record(
			strict({
				amount: upTo(1000, 'term-amount'),
				unit: v.picklist(['days', 'working-days', 'weeks'])
			})
		)
	),
	steps: record(
		strict({
			number: v.optional(upTo(20, 'step-number')),
			role: v.optional(name),
			screens: record(screen)
		})
	)
});
export type FlowFile = v.InferOutput<typeof FlowShape>;

const block: v.GenericSchema = v.lazy((input) => {
	if (typeof input === 'string') return text;
	const key = typeof input === 'object' && input !== null ? Object.keys(input)[0] : undefined;
	if (key === 'heading') return strict({ heading: text });
	if (key === 'list' || key === 'do' || key === 'dont' || key === 'say') return strict({ [key]: atLeastOne(text) });
	if (key === 'details') return strict({ details: strict({ title: text, body: v.array(block) }) });
	return v.string('a-block');
});
const label = strict({ label: text, hint: v.optional(text) });

export const WordsShape = strict({
	flow: strict({ title: text, short: text, summary: text }),
	steps: record(strict({ name: text, title: text, summary: v.optional(text) })),
	screens: record(
		strict({
			title: text,
			short: v.optional(text),
			intro: v.optional(text),
			explain: v.optional(v.array(strict({ title: text, body: v.array(block) }))),
			body: v.optional(v.array(block)),
			after: v.optional(v.array(block)),
			answers: v.optional(record(label)),
			items: v.optional(record(label)),
			submit: v.optional(text),
			skip: v.optional(text),
			note: v.optional(text)
		})
	),
	norms: v.optional(record(strict({ title: text, text })), {}),
	outcomes: v.optional(record(strict({ title: text, text })), {}),
	reasons: v.optional(record(label), {}),
	roles: v.optional(record(label), {}),
	contacts: v.optional(record(strict({ name: text, when: text, hours: v.optional(text), note: v.optional(text) })), {}),
	terms: v.optional(record(label), {}),
	parameters: v.optional(record(label), {})
});

const date = v.pipe(v.string('a-date'), v.isoDate('a-date'));
const claim = strict({
	sources: names,
	where: text,
	confidence: v.picklist(['high', 'medium', 'low']),
	reviewed: v.nullable(strict({ by: text, on: date }))
});
const claims = v.optional(record(claim), {});

export const SourcesShape = strict({
	documents: record(strict({ title: text, url: text, read: date })),
	norms: claims,
	outcomes: claims,
	parameters: claims,
	contacts: claims,
	terms: claims,
	steps: claims,
	screens: claims
});
