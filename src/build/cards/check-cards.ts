import type { InferOutput } from 'valibot';
import { readSource, twice, type Path, type Source } from '#flow/1-read/read-source.ts';
import { checkShape } from '#flow/3-check/check-shape.ts';
import { markupIn } from '#flow/3-check/rules/markup-used.ts';
import { SAFE_LINK } from '#flow/3-check/rules/source-missing.ts';
import { invisibleIn } from '#flow/3-check/rules/text-invisible.ts';
import { diagnostic, sortDiagnostics, type Diagnostic, type Place } from '#flow/diagnostics/diagnostic.ts';
import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import { idProblem } from '#flow/ids.ts';
import type { TextFile } from '#flow/index.ts';
import { GROUPS, type Card, type CardSource, type Reference, type Signal } from '#naslag/card.ts';
import { CardShape, SignalsShape } from './card-shape.ts';

/** The names that a card may refer to: what stands in the flows, and the other cards. */
export interface Known {
	readonly contacts: readonly string[];
	readonly steps: readonly string[];
	readonly sectors: readonly string[];
}

/** The files of `flows/cards`. A card is named as its file. */
export interface CardFiles {
	readonly cards: readonly (TextFile & { readonly id: string })[];
	readonly signals: readonly TextFile[];
}

/** One file that has the right shape; null when it has not. The other files are checked all the same. */
interface Checked<Content> {
	readonly source: Source | null;
	readonly content: Content | null;
}

/** Checks all cards and signals at once. `reference` holds what is right, also when something else is wrong. */
export function checkCards(
	files: CardFiles,
	known: Known
): { reference: Reference; diagnostics: readonly Diagnostic[] } {
	const found: Diagnostic[] = [];
	const read = <Shape extends typeof CardShape | typeof SignalsShape>({ text, file }: TextFile, shape: Shape) => {
		const { source, diagnostics } = readSource(text, file);
		found.push(...diagnostics);
		if (!source) return { source, content: null };
		const { value, diagnostics: wrong } = checkShape(source, shape);
		found.push(...wrong, ...markupIn(source), ...invisibleIn(source));
		return { source, content: value } as Checked<InferOutput<Shape>>;
	};
	const names = new Set(files.cards.map(({ id }) => id));
	const cards = files.cards.flatMap((file) => {
		const { source, content } = read(file, CardShape);
		if (!source || !content) return [];
		found.push(...checkCard(content as Card, file.id, source, { ...known, cards: [...names] }));
		return [content as Card];
	});
	const places = new Map<string, Place>();
	const signals = files.signals.flatMap((file) => {
		const { source, content } = read(file, SignalsShape);
		if (!source || !content) return [];
		for (const [i, signal] of content.signals.entries())
			found.push(...checkSignal(signal as Signal, ['signals', i], source, places));
		return content.signals as readonly Signal[];
	});
	return { reference: { cards: cards.map(toCard).sort(inOrder), signals }, diagnostics: sortDiagnostics(found) };
}

function* checkCard(
	card: Card,
	named: string,
	source: Source,
	known: Known & { readonly cards: readonly string[] }
): Generator<Diagnostic> {
	yield* checkId(card.id, ['id'], source);
	if (card.id !== named)
		yield diagnostic('value-wrong', source.placeOf(['id']), {
			...{ received: 'quoted', value: card.id, expected: 'one-of', allowed: named, nearest: named }
		});
	const refer = (list: string, among: readonly string[], path: Path, name: string): Diagnostic[] => {
		if (among.includes(name)) return [];
		const nearest = nearestName(name, among);
		return [diagnostic('reference-unknown', source.placeOf(path), { name, list, ...(nearest ? { nearest } : {}) })];
	};
	for (const list of ['contacts', 'steps', 'sectors'] as const)
		for (const [i, name] of card[list].entries()) yield* refer(list, known[list], [list, i], name);
	const others = known.cards.filter((id) => id !== named);
	for (const [i, name] of card.see.entries()) yield* refer('flows/cards', others, ['see', i], name);
	for (const [i, block] of card.blocks.entries())
		if ('card' in block) yield* refer('flows/cards', others, ['blocks', i, 'card'], block.card);
	yield* checkSources(card.sources, ['sources'], source);
	const { reviewed } = card;
	if (reviewed && card.sources.some(({ read }) => read > reviewed.on))
		yield diagnostic('value-wrong', source.placeOf(['reviewed', 'on']), {
			...{ received: 'quoted', value: reviewed.on, expected: 'after-reading' }
		});
}

function* checkSignal(signal: Signal, path: Path, source: Source, places: Map<string, Place>): Generator<Diagnostic> {
	const here = source.placeOf([...path, 'id']);
	const first = places.get(signal.id);
	if (first) yield twice(signal.id, here, first);
	else places.set(signal.id, here);
	yield* checkId(signal.id, [...path, 'id'], source);
	yield* checkSources(signal.sources, [...path, 'sources'], source);
}

function* checkId(name: string, path: Path, source: Source): Generator<Diagnostic> {
	const problem = idProblem(name);
	if (problem)
		yield diagnostic(problem === 'forbidden' ? 'id-forbidden' : 'id-malformed', source.placeOf(path), { name });
}

function* checkSources(sources: readonly CardSource[], path: Path, source: Source): Generator<Diagnostic> {
	for (const [i, { url, document }] of sources.entries())
		if (url !== undefined && !SAFE_LINK.test(url))
			yield diagnostic('link-unsafe', source.placeOf([...path, i, 'url']), { name: document });
}

/** As a page gets it: keywords that are numbers in the file are words there. */
function toCard(card: Card): Card {
	const { format: _, ...rest } = card as Card & { format: number };
	return { ...rest, keywords: card.keywords.map(String) };
}

/** Urgent ones first within their group; then by title, as a reader of Dutch looks for it. */
function inOrder(a: Card, b: Card): number {
	return (
		GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
		Number(b.urgent) - Number(a.urgent) ||
		a.title.localeCompare(b.title, 'nl')
	);
}
