import type { Edition } from '#flow/flow.ts';

export interface TextChange {
	/** Its address, as in an overlay: `words.screens.vermoeden.title`. */
	readonly id: string;
	/** Null where the text is not there. Paragraphs and items stand on lines of their own. */
	readonly before: string | null;
	readonly after: string | null;
}

/** Every text that is not the same, in Dutch and then in English. Which sources there are is no text. */
export function textChanges(before: Edition, after: Edition): TextChange[] {
	const [was, is] = [textsOf(before), textsOf(after)];
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
		const change = { id, before: was.get(id) ?? null, after: is.get(id) ?? null };
		return change.before === change.after ? [] : [change];
	});
}

const textsOf = ({ words, translations }: Edition): ReadonlyMap<string, string> =>
	new Map([...texts(words, 'words'), ...texts(translations.en ?? {}, 'words-en')]);

function* texts(value: unknown, id: string): Generator<[string, string]> {
	if (Array.isArray(value)) yield [id, value.map(linesOf).join('\n')];
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${id}.${key}`);
	else if (typeof value === 'string') yield [id, value];
}

/** A block of running text as lines. Its kind stands in front, because a `do` that becomes a `dont` is no small thing. */
function linesOf(block: unknown): string {
	if (typeof block !== 'object' || block === null) return String(block);
	return Object.entries(block)
		.map(([kind, inner]) => {
			const lines = Array.isArray(inner) ? inner.map(linesOf).join('\n') : linesOf(inner);
			return ['title', 'heading', 'body', 'from', 'until'].includes(kind) ? lines : `${kind}: ${lines}`;
		})
		.join('\n');
}
