import { ID_MAX_LENGTH, ID_PATTERN } from '#flow/ids.ts';
import type { CaseDraft } from './case-draft.ts';

/** One text of a case that somebody typed, and where it stands: `cards.0.text`. */
export interface CaseText {
	readonly key: string;
	readonly text: string;
	/** Puts another text in its place. */
	write(text: string): void;
}

/** Names, choices out of lists and days, where a file that somebody made by hand can say anything too. */
const CHOSEN: ReadonlySet<string> = new Set([
	...['id', 'flow', 'opens', 'screen', 'answer', 'answers', 'ticks', 'ends', 'after', 'experts', 'kind', 'is'],
	...['read', 'on', 'confidence', 'format']
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isChosen = (text: string) =>
	(ID_PATTERN.test(text) && text.length <= ID_MAX_LENGTH) || DAY.test(text) || text === '' || /^[1-4]$/.test(text);

/**
 * Every text that was typed, in the order of the case. What is not a choice counts as typed, so that a part that the
 * format gets later is looked at without anybody remembering to.
 */
export function textsOf(draft: CaseDraft): readonly CaseText[] {
	return [...textsIn(draft as unknown as Parts, [])];
}

type Parts = Record<string | number, unknown>;

function* textsIn(parts: Parts, path: readonly string[]): Generator<CaseText> {
	for (const [name, value] of Object.entries(parts)) {
		const here = [...path, name];
		const isOfList = path.at(-1) !== 'otherwise' && [name, ...path.slice(-1)].some((one) => CHOSEN.has(one));
		if (typeof value === 'string' && isOfList && isChosen(value)) continue;
		if (typeof value === 'string')
			yield { key: here.join('.'), text: value, write: (text) => void (parts[name] = text) };
		else if (typeof value === 'object' && value !== null) yield* textsIn(value as Parts, here);
	}
}

/** White space around a text goes before it is kept, and lines end in one way, as in a note. */
export function trimTexts(draft: CaseDraft): void {
	for (const { text, write } of textsOf(draft)) {
		const trimmed = text.trim().replaceAll(/\r\n?/g, '\n');
		if (text !== trimmed) write(trimmed);
	}
	// What nobody wrote about a choice is not an empty text about it.
	for (const one of draft.path)
		one.otherwise = Object.fromEntries(Object.entries(one.otherwise).filter(([, text]) => text !== ''));
	for (const source of draft.sources) if (source.url === '') delete source.url;
}
