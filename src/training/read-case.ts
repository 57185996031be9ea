import type { InferOutput } from 'valibot';
import { readSource, twice, type Path, type Source } from '#flow/1-read/read-source.ts';
import { checkShape } from '#flow/3-check/check-shape.ts';
import { markupIn } from '#flow/3-check/rules/markup-used.ts';
import { SAFE_LINK } from '#flow/3-check/rules/source-missing.ts';
import { invisibleIn } from '#flow/3-check/rules/text-invisible.ts';
import { diagnostic, type Diagnostic, type Place } from '#flow/diagnostics/diagnostic.ts';
import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import { idProblem } from '#flow/ids.ts';
import type { TextFile } from '#flow/index.ts';
import { CaseShape } from './case-shape.ts';
import type { Exercise } from './exercises/exercise.ts';
import type { PracticeCase } from './practice-case.ts';

export interface ReadCase {
	/** Only without an error; it still has to be walked on a flow (`checkCase`). */
	readonly practiceCase: PracticeCase | null;
	/** Where everything stands in the file; null when it could not be read at all. */
	readonly source: Source | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** A case is text of a few pages; more than this is something else. */
export const CASE_MAX_BYTES = 128 * 1024;

/**
 * Reads a practice case, YAML or JSON, from a folder or from outside. Says everything that is wrong with the file by itself,
 * at once; never throws on what it says.
 */
export function readCase({ text, file }: TextFile): ReadCase {
	const { source, diagnostics } = readSource(text, file, CASE_MAX_BYTES);
	if (!source) return { practiceCase: null, source, diagnostics };
	const { value, diagnostics: wrong } = checkShape(source, CaseShape);
	const found = [...diagnostics, ...wrong, ...markupIn(source), ...invisibleIn(source)];
	if (!value) return { practiceCase: null, source, diagnostics: found };
	found.push(...checkNames(value, source));
	const isSound = !found.some(({ severity }) => severity === 'error');
	return { practiceCase: isSound ? toCase(value) : null, source, diagnostics: found };
}

type CaseFile = InferOutput<typeof CaseShape>;

function* checkNames(file: CaseFile, source: Source): Generator<Diagnostic> {
	yield* checkId(file.id, ['id'], source);
	yield* checkIds(file.cards, 'cards', source);
	yield* checkIds(file.votes, 'votes', source);
	yield* checkIds(file.changes, 'changes', source);
	yield* checkIds(file.exercises, 'exercises', source);
	const cards = file.cards.map(({ id }) => id);
	for (const [i, vote] of file.votes.entries()) {
		if (!cards.includes(vote.after)) yield unknown(vote.after, 'cards', cards, ['votes', i, 'after'], source);
		// One or the other: a question of the flow has its own words and answers.
		const own = vote.question !== undefined;
		const options = vote.options ?? [];
		if (own === (vote.screen !== undefined) || own !== options.length > 0)
			yield diagnostic('case-vote-unclear', source.placeOf(['votes', i]), { name: vote.id });
		if (own && vote.experts !== undefined)
			yield* checkNumber(vote.experts, options.length, ['votes', i, 'experts'], source);
	}
	for (const [i, exercise] of file.exercises.entries()) yield* checkExercise(exercise, ['exercises', i], source);
	for (const [i, { url, document }] of file.sources.entries())
		if (url !== undefined && !SAFE_LINK.test(url))
			yield diagnostic('link-unsafe', source.placeOf(['sources', i, 'url']), { name: document });
}

/** What one exercise says about itself, in a case and in the content of all sessions. */
export function* checkExercise(
	exercise: CaseFile['exercises'][number],
	path: Path,
	source: Source
): Generator<Diagnostic> {
	if (exercise.kind !== 'missing') return;
	for (const [i, { missing, options }] of exercise.items.entries())
		yield* checkNumber(missing, options.length, [...path, 'items', i, 'missing'], source);
}

function* checkNumber(chosen: string | number, count: number, path: Path, source: Source): Generator<Diagnostic> {
	const numbers = Array.from({ length: count }, (_, i) => String(i + 1));
	if (!numbers.includes(String(chosen))) yield unknown(String(chosen), 'options', numbers, path, source);
}

export function* checkIds(
	list: readonly { readonly id: string }[],
	key: string,
	source: Source
): Generator<Diagnostic> {
	const places = new Map<string, Place>();
	for (const [i, { id }] of list.entries()) {
		const path = [key, i, 'id'];
		yield* checkId(id, path, source);
		const first = places.get(id);
		if (first) yield twice(id, source.placeOf(path), first);
		else places.set(id, source.placeOf(path));
	}
}

function* checkId(name: string, path: Path, source: Source): Generator<Diagnostic> {
	const problem = idProblem(name);
	if (problem)
		yield diagnostic(problem === 'forbidden' ? 'id-forbidden' : 'id-malformed', source.placeOf(path), { name });
}

export function unknown(name: string, list: string, among: readonly string[], path: Path, source: Source): Diagnostic {
	const nearest = nearestName(name, among);
	return diagnostic('reference-unknown', source.placeOf(path), { name, list, ...(nearest ? { nearest } : {}) });
}

/** Every id was looked at above: from here on they are what they are called. */
function toCase({ format: _, path, votes, exercises, ...rest }: CaseFile): PracticeCase {
	return {
		...rest,
		path: path.map((one) => ({ ...one, answer: one.answer ?? null })),
		votes: votes.map((vote) => ({
			...vote,
			screen: vote.screen ?? null,
			question: vote.question ?? null,
			options: vote.options ?? [],
			experts: vote.experts === undefined ? null : String(vote.experts)
		})),
		exercises: exercises as readonly Exercise[]
	} as unknown as PracticeCase;
}
