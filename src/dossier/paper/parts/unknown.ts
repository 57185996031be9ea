import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fixed, flow, joined, list, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';

/** What is not known, what is missing, what would help, and what a later step will ask for: each apart. */
export function unknownPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const missing = dossier.gaps.filter(({ ahead }) => !ahead);
	const helps = dossier.attention.filter(({ ahead }) => !ahead);
	const ahead = [...dossier.gaps, ...dossier.attention].filter((one) => one.ahead);
	const unknown = unknownLines(dossier, sentences);
	return [
		...(unknown.length === 0 ? [text(sentences.none)] : list(unknown)),
		...under(labels.gaps, list(missing.map(({ message }) => fixed(message)))),
		...under(labels.attention, list(helps.map(({ message }) => fixed(message)))),
		...under(labels.ahead, list(ahead.map(({ message }) => fixed(message))))
	];
}

export function unknownLines({ unknown }: Dossier, { unknownKinds }: Sentences): readonly Line[] {
	return unknown.map(({ kind, about, text: said }) => {
		const what = kind === 'written' ? flow(about) : joined(flow(about), ` (${unknownKinds[kind]})`);
		return said === null ? what : joined(what, ' ', typed(said));
	});
}
