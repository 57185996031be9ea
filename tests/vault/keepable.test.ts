/** Checked by the compiler: a line marked as an error that is none fails `npm run check`. */
import { expect, expectTypeOf, it } from 'vitest';
import type { Transcript } from '#session/transcript.ts';
import type { DraftText, ReviewedText } from '#guard/reviewed-text.ts';
import type { Keepable } from '#vault/keepable.ts';
import type { SituationId } from '#vault/ids.ts';
import type { Vault } from '#vault/vault.ts';

interface Good {
	readonly kind: 'noted' | 'talked';
	readonly version: `${number}.${number}.${number}`;
	readonly text: ReviewedText;
	readonly draft?: DraftText;
	readonly at: number;
	readonly done: boolean | null;
	readonly entries: readonly { readonly words: ReviewedText; readonly on?: SituationId }[];
	readonly pair: readonly [number, ReviewedText];
	readonly byKind: Readonly<Record<'a' | 'b', number>>;
}

it('what is reviewed, counted or chosen may be kept', () => {
	expectTypeOf<Keepable<Good>>().toEqualTypeOf<Good>();
	// A transcript, whole: no text in it that was not reviewed.
	expectTypeOf<Transcript>().toExtend<Keepable<Transcript>>();
});

it('what was only typed may not', () => {
	expectTypeOf<Keepable<string>>().toEqualTypeOf<never>();
	expectTypeOf<Keepable<Record<string, number>>>().toEqualTypeOf<never>();
	expectTypeOf<Keepable<unknown>>().toEqualTypeOf<never>();
	expectTypeOf<Keepable<Date>>().toEqualTypeOf<never>();
	expectTypeOf<Keepable<{ readonly deep: readonly { readonly note: string }[] }>>().toEqualTypeOf<{
		readonly deep: readonly { readonly note: never }[];
	}>();
});

it('a save of unreviewed text does not compile', () => {
	const vault = {} as Vault<{ readonly name: string }, Good>;
	const sketch = (id: SituationId, good: Good, typed: string) => {
		// @ts-expect-error: the header is a bare string
		void vault.save(id, { name: typed }, good);
		const other = {} as Vault<Good, { readonly notes: readonly string[] }>;
		// @ts-expect-error: so is a note, two levels down
		void other.save(id, good, { notes: [typed] });
		const right = {} as Vault<Good, Good>;
		// @ts-expect-error: typed text is not reviewed text
		void right.save(id, good, { ...good, text: typed });
		void right.save(id, good, good);
	};
	expect(sketch).toBeDefined();
});
