import * as v from 'valibot';
import type { CaseDraft } from './case-draft.ts';

/**
 * Reads what an unfinished case was kept as. Lenient about what is missing or empty, which is what unfinished means, and
 * strict about what kind of thing stands where. Null when it is not a draft at all.
 */
export function readDraft(text: string): CaseDraft | null {
	try {
		const { success, output } = v.safeParse(DraftShape, JSON.parse(text));
		return success ? (output as CaseDraft) : null;
	} catch {
		return null;
	}
}

const text = v.optional(v.pipe(v.string(), v.maxLength(20_000)), '');
const name = v.pipe(v.string(), v.maxLength(48));
const id = v.optional(v.nullable(name), null);
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.pipe(v.array(item), v.maxLength(500)), []);
const texts = list(v.pipe(v.string(), v.maxLength(20_000)));
const byName = <T extends v.GenericSchema<unknown, string>>(value: T) => v.optional(v.record(name, value), {});
const option = v.object({ text, why: text });
const number = (otherwise: number) =>
	v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)), otherwise);

const DraftShape = v.object({
	id: name,
	flow: name,
	title: text,
	goal: text,
	about: text,
	warning: text,
	recap: text,
	cards: list(v.object({ id: name, opens: name, text })),
	path: list(v.object({ screen: name, answer: id, ticks: list(name), why: text, otherwise: byName(v.string()) })),
	ends: id,
	reasoning: text,
	traps: list(v.object({ trap: text, instead: text })),
	changes: list(v.object({ id: name, change: text, answers: byName(name), ends: id, why: text })),
	voice: text,
	ask: texts,
	votes: list(
		v.object({
			id: name,
			after: v.optional(name, ''),
			screen: id,
			question: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20_000))), null),
			options: list(option),
			experts: id,
			discuss: text,
			reasoning: text,
			turns: text,
			priority: number(1),
			minutes: number(5),
			notes: texts
		})
	),
	exercises: list(
		v.variant('kind', [
			v.object({
				kind: v.picklist(['sort', 'questions']),
				id: name,
				items: list(v.object({ text, is: name, why: text }))
			}),
			v.object({ kind: v.literal('rewrite'), id: name, items: list(v.object({ text, better: text, why: text })) }),
			v.object({
				kind: v.literal('missing'),
				id: name,
				items: list(v.object({ text, asked: texts, options: list(option), missing: number(1) }))
			})
		])
	),
	notes: texts,
	sources: list(
		v.object({
			document: text,
			place: text,
			url: v.exactOptional(v.string()),
			read: text,
			confidence: v.optional(v.picklist(['high', 'medium', 'low']), 'medium')
		})
	),
	reviewed: v.optional(v.nullable(v.object({ by: text, on: text })), null),
	invented: v.optional(v.boolean(), false)
});
