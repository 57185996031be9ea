/**
 * The shape of a merged flow file, its words and its sources. References between parts are rules of their own
 * (`rules/`); here stands only what a single value may look like.
 */
import * as v from 'valibot';
import { LOCK_LEVELS, MOST_LOCKS, MOST_PARTS } from '../2-merge/locks.ts';
import { AGREEMENT_PURPOSES, FLOW_FORMAT, SCREEN_KINDS, TALK_PARTNERS } from '../flow.ts';
import { atLeastOne, date, name, names, record, strict, text, upTo, value, version } from './values.ts';

// Dispatching by hand: a plain union would only say "expected Object but received Object".
export const condition: v.GenericSchema = v.lazy((input) => {
	const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
	if (has('parameter')) return strict({ parameter: name, is: value });
	if (has('all')) return strict({ all: atLeastOne(condition) });
	if (has('any')) return strict({ any: atLeastOne(condition) });
	if (has('not')) return strict({ not: condition });
	if (has('ticked')) return ticked(has);
	if (has('answered')) return strict({ answered: name });
	if (has('of') || has('atLeast')) return strict({ atLeast: count, of: atLeastOne(condition) });
	if (has('isNot')) return strict({ answer: name, isNot: name });
	if (has('in')) return strict({ answer: name, in: atLeastOne(name) });
	return strict({ answer: name, is: name });
});
const count = upTo(200, 'a-count');
/** `in` and `atLeast` are short for what `any` and `atLeast … of` say; `to-flow.ts` writes them out. */
const ticked = (has: (key: string) => boolean): v.GenericSchema => {
	if (has('in')) return strict({ ticked: name, in: atLeastOne(name) });
	if (has('atLeast')) return strict({ ticked: name, atLeast: count, among: v.optional(atLeastOne(name)) });
	return strict({ ticked: name, is: name });
};
const branch = strict({ when: v.optional(condition), to: name, then: v.optional(name) });
export const route: v.GenericSchema = v.lazy((input) =>
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
	with: v.optional(v.picklist(TALK_PARTNERS)),
	purpose: v.optional(v.picklist(AGREEMENT_PURPOSES)),
	terms: v.optional(names),
	contacts: v.optional(names),
	// Conditions that count a checklist write out every item: without a limit a small file could ask for millions.
	items: v.optional(v.pipe(names, v.maxLength(200, 'short-list'))),
	answers: v.optional(record(strict({ to: route, then: v.optional(name) }))),
	next: v.optional(route),
	skip: v.optional(
		strict({ reasons: atLeastOne(name), note: v.optional(v.picklist(['required', 'optional'])), to: v.optional(route) })
	),
	advised: v.optional(record(name)),
	departure: v.optional(name),
	reasons: v.optional(names),
	skips: v.optional(name),
	optional: v.optional(v.boolean()),
	continues: v.optional(names)
});

/** Some answers of a question, or any of them. */
export const answersSaid = v.lazy((input) => (input === 'any' ? v.literal('any') : atLeastOne(name)));

const moment = strict({
	answered: v.optional(record(answersSaid)),
	done: v.optional(atLeastOne(name)),
	skipped: v.optional(atLeastOne(name)),
	screen: v.optional(atLeastOne(name)),
	kind: v.optional(atLeastOne(v.picklist(SCREEN_KINDS))),
	weighing: v.optional(v.literal('any')),
	step: v.optional(atLeastOne(name)),
	contact: v.optional(atLeastOne(name)),
	outcome: v.optional(atLeastOne(name)),
	end: v.optional(v.literal(true))
});
export const pathRule: v.GenericSchema<RuleInFile> = v.lazy((input) => {
	const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
	if (has('never')) return strict({ never: moment, after: v.optional(moment), without: v.optional(moment) });
	if (has('first')) return strict({ first: moment, before: moment });
	if (has('reachable')) return strict({ reachable: moment, everywhere: v.optional(v.boolean()) });
	if (has('ends')) return strict({ ends: strict({ outcome: atLeastOne(name) }) });
	return strict({ always: moment, 'leads-to': moment, before: v.optional(moment) });
}) as unknown as v.GenericSchema<RuleInFile>;
export type MomentInFile = v.InferOutput<typeof moment>;
export type RuleInFile =
	| { always: MomentInFile; 'leads-to': MomentInFile; before?: MomentInFile }
	| { never: MomentInFile; after?: MomentInFile; without?: MomentInFile }
	| { first: MomentInFile; before: MomentInFile }
	| { reachable: MomentInFile; everywhere?: boolean }
	| { ends: { outcome: string[] } };

const locks = v.pipe(
	record(strict({ level: v.picklist(LOCK_LEVELS), parts: v.pipe(atLeastOne(name), v.maxLength(MOST_PARTS, 'few')) })),
	v.maxEntries(MOST_LOCKS, 'few')
);

export const FlowShape = strict({
	format: v.literal(FLOW_FORMAT),
	id: name,
	extends: v.optional(name),
	version,
	sector: name,
	route: name,
	start: name,
	workplaces: v.optional(names),
	offered: v.optional(v.boolean()),
	'review-by': v.optional(date),
	// Each is proven by itself, and where there are very many combinations that takes a while.
	rules: v.optional(v.pipe(record(pathRule), v.maxEntries(200, 'short-list'))),
	locks: v.optional(locks),
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
				through: v.optional(name),
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

export const block: v.GenericSchema = v.lazy((input) => {
	if (typeof input === 'string') return text;
	const key = typeof input === 'object' && input !== null ? Object.keys(input)[0] : undefined;
	if (key === 'heading') return strict({ heading: text });
	if (key === 'list' || key === 'do' || key === 'dont' || key === 'say') return strict({ [key]: atLeastOne(text) });
	if (key === 'details') return strict({ details: strict({ title: text, body: v.array(block) }) });
	if (key === 'dated')
		return strict({ dated: strict({ from: v.optional(date), until: v.optional(date), body: v.array(block) }) });
	return v.string('a-block');
});
const label = strict({ label: text, hint: v.optional(text) });

const title = { title: text, short: text, summary: text };
const step = { name: text, title: text, summary: v.optional(text) };
const screenWords = {
	title: text,
	short: v.optional(text),
	intro: v.optional(text),
	explain: v.optional(v.array(strict({ title: text, body: v.array(block) }))),
	body: v.optional(v.array(block)),
	after: v.optional(v.array(block)),
	submit: v.optional(text),
	skip: v.optional(text),
	note: v.optional(text)
};
const contact = { name: text, when: text, hours: v.optional(text), note: v.optional(text) };
const normed = { title: text, text };
const labels = v.optional(record(label), {});

export const WordsShape = strict({
	flow: strict(title),
	steps: record(strict(step)),
	screens: record(strict({ ...screenWords, answers: v.optional(record(label)), items: v.optional(record(label)) })),
	norms: v.optional(record(strict(normed)), {}),
	outcomes: v.optional(record(strict(normed)), {}),
	reasons: labels,
	roles: labels,
	contacts: v.optional(record(strict(contact)), {}),
	terms: labels,
	parameters: labels,
	rules: labels,
	workplaces: labels
});

/** The same with every part left out at will: what is not translated is shown in Dutch. */
const partly = <T extends v.ObjectEntries>(entries: T) =>
	v.optional(record(strict(Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, loose(part)])))));
const loose = (part: v.GenericSchema) => (part.type === 'optional' ? part : v.optional(part));
const someLabels = partly({ label: text, hint: text });

export const TranslationShape = strict({
	flow: v.optional(strict({ title: v.optional(text), short: v.optional(text), summary: v.optional(text) })),
	steps: partly(step),
	screens: partly({ ...screenWords, answers: someLabels, items: someLabels }),
	norms: partly(normed),
	outcomes: partly(normed),
	reasons: someLabels,
	roles: someLabels,
	contacts: partly(contact),
	terms: someLabels,
	parameters: someLabels,
	rules: someLabels,
	workplaces: someLabels
});

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
	rules: claims,
	screens: claims
});
