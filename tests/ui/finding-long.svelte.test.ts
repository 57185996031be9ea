import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { review, type Finding } from '#guard/review.ts';
import { FieldReview, LONG_TEXT, reviewLongTexts } from '#ui/field-review.svelte.ts';

const PHONE = '06-12345678';
const LONG = `${'Het kind speelde buiten. '.repeat(LONG_TEXT / 20)}Bel ${PHONE}`;

/** Texts that were given away for review and are still there, each with how to answer. */
let asked: { text: string; answer: (findings: readonly Finding[]) => void }[] = [];

beforeEach(() => {
	asked = [];
	vi.useFakeTimers();
	reviewLongTexts((text) => new Promise((answer) => asked.push({ text, answer })));
});

async function reviewing(text: string) {
	const field = $state({ text });
	const its = new FieldReview(() => field.text);
	its.typed();
	await vi.runAllTimersAsync();
	return { field, found: () => its.findings.map(({ start, end }) => field.text.slice(start, end)), its };
}

it('reviews a short text here', async () => {
	const { found } = await reviewing(`Bel ${PHONE}`);
	expect(asked).toEqual([]);
	expect(found()).toEqual([PHONE]);
});

it('reviews a long text beside, without the white space around it, and puts what comes back in its place', async () => {
	const { found } = await reviewing(`\n  ${LONG}  `);
	expect(asked.map(({ text }) => text)).toEqual([LONG]);
	expect(found()).toEqual([]);
	asked[0]!.answer(review(LONG));
	await vi.runAllTimersAsync();
	expect(found()).toEqual([PHONE]);
});

it('takes no answer about a text that was changed meanwhile', async () => {
	const { field, found, its } = await reviewing(LONG);
	field.text = `Eerst dit. ${LONG}`;
	flushSync();
	asked[0]!.answer(review(LONG));
	await vi.runAllTimersAsync();
	expect(found()).toEqual([]);
	its.typed();
	await vi.runAllTimersAsync();
	asked[1]!.answer(review(field.text));
	await vi.runAllTimersAsync();
	expect(found()).toEqual([PHONE]);
});
