import * as v from 'valibot';
import { atLeastOne, date, name, names, strict } from '#flow/3-check/values.ts';
import type { PhraseName } from '#flow/diagnostics/phrases.ts';
import { AGES, CARD_FORMAT, CONFIDENCES, GROUPS, LIFE_AREAS, SIGNAL_KINDS } from '#naslag/card.ts';

/** What one file of cards or signals may look like. What they say about each other is checked by `check-cards.ts`. */

const upTo = (most: number, phrase: PhraseName) =>
	v.pipe(v.string(), v.nonEmpty('full-text'), v.maxLength(most, phrase));

const title = upTo(60, 'card-title');
const summary = upTo(140, 'card-summary');
const text = upTo(600, 'card-text');
const texts = atLeastOne(text);

const term = strict({ term: title, use: text, care: v.optional(text), 'rather-not': v.optional(text) });
const stuck = strict({ recognise: text, ask: text, agree: text, who: text });

/** Every key may be left out, so that a misspelt one is a finding with the nearest key; then exactly one has to be there. */
const block = v.pipe(
	strict({
		heading: v.optional(title),
		text: v.optional(text),
		list: v.optional(texts),
		steps: v.optional(texts),
		say: v.optional(texts),
		avoid: v.optional(texts),
		attention: v.optional(text),
		terms: v.optional(atLeastOne(term)),
		question: v.optional(stuck),
		card: v.optional(name)
	}),
	v.check((one) => Object.keys(one).length === 1, 'a-card-block' satisfies PhraseName)
);

const source = strict({
	document: text,
	place: text,
	url: v.optional(text),
	read: date,
	confidence: v.picklist(CONFIDENCES)
});
const sources = atLeastOne(source);

export const CardShape = strict({
	format: v.literal(CARD_FORMAT),
	id: name,
	group: v.picklist(GROUPS),
	title,
	summary,
	// Who writes 112 means the word.
	keywords: v.optional(v.array(v.union([v.string(), v.number()], 'a-text')), []),
	sectors: v.optional(names, []),
	steps: v.optional(names, []),
	urgent: v.optional(v.boolean(), false),
	contacts: v.optional(names, []),
	see: v.optional(names, []),
	blocks: atLeastOne(block),
	sources,
	reviewed: v.nullable(strict({ by: text, on: date }))
});

export const SignalsShape = strict({
	format: v.literal(CARD_FORMAT),
	signals: atLeastOne(
		strict({
			id: name,
			what: summary,
			ages: atLeastOne(v.picklist(AGES)),
			kind: v.picklist(SIGNAL_KINDS),
			area: v.picklist(LIFE_AREAS),
			otherwise: texts,
			'write-down': texts,
			today: v.optional(text),
			sources
		})
	)
});
