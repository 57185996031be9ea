import * as v from 'valibot';
import type { PhraseName } from '../diagnostics/phrases.ts';

/** What a single value in any file of a flow may look like. */

/*
 * Where valibot's own expectation would not tell an author what to write, the message is the name of a phrase that does
 * (diagnostics/phrases.ts).
 */

/** valibot takes a list for an object, too. */
export const map = v.custom<Record<string, unknown>>(
	(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
	'a-map' satisfies PhraseName
);

/** The message carries the keys that are known, for the diagnostic: valibot itself only says that one is not. */
export const strict = <T extends v.ObjectEntries>(entries: T) =>
	v.pipe(map, v.strictObject(entries, Object.keys(entries).join(', ')));

export const name = v.string('a-name');
export const names = v.array(name);
export const text = v.pipe(v.string(), v.nonEmpty('full-text'), v.maxLength(4000, 'short-text'));
export const upTo = (max: number, phrase: PhraseName) =>
	v.pipe(v.number(phrase), v.integer(phrase), v.minValue(1, phrase), v.maxValue(max, phrase));
export const value = v.union([v.string(), v.number(), v.boolean()], 'plain-value');
export const atLeastOne = <T extends v.GenericSchema>(schema: T) =>
	v.pipe(v.array(schema), v.minLength(1, 'list-of-one'));
export const record = <T extends v.GenericSchema>(schema: T) => v.pipe(map, v.record(v.string(), schema));

export const date = v.pipe(v.string('a-date'), v.isoDate('a-date'));
export const version = v.pipe(v.string('a-version'), v.regex(/^\d{4}\.\d{1,2}\.\d{1,6}$/, 'a-version'));
