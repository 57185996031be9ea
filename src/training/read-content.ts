import type { InferOutput } from 'valibot';
import { readSource, type Source } from '#flow/1-read/read-source.ts';
import { checkShape } from '#flow/3-check/check-shape.ts';
import { markupIn } from '#flow/3-check/rules/markup-used.ts';
import { invisibleIn } from '#flow/3-check/rules/text-invisible.ts';
import { diagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { TextFile } from '#flow/index.ts';
import { ContentShape } from './content-shape.ts';
import { checkExercise, checkIds, unknown } from './read-case.ts';
import type { TrainingContent } from './training-content.ts';

export interface ReadContent {
	readonly content: TrainingContent | null;
	readonly diagnostics: readonly Diagnostic[];
}

type ContentFile = InferOutput<typeof ContentShape>;

/** @param contacts - names of contacts that the flows have */
export function readContent({ text, file }: TextFile, contacts: readonly string[]): ReadContent {
	const { source, diagnostics } = readSource(text, file);
	if (!source) return { content: null, diagnostics };
	const { value, diagnostics: wrong } = checkShape(source, ContentShape);
	const found = [...diagnostics, ...wrong, ...markupIn(source), ...invisibleIn(source)];
	if (value) found.push(...checkContent(value, contacts, source));
	const isSound = value && !found.some(({ severity }) => severity === 'error');
	return { content: isSound ? toContent(value) : null, diagnostics: found };
}

function* checkContent(file: ContentFile, contacts: readonly string[], source: Source): Generator<Diagnostic> {
	yield* checkIds(file.exercises, 'exercises', source);
	yield* checkIds(file.presets, 'presets', source);
	for (const part of ['opening', 'aftercare'] as const)
		for (const [i, id] of file[part].contacts.entries())
			if (!contacts.includes(id)) yield unknown(id, 'contacts', contacts, [part, 'contacts', i], source);
	for (const [i, exercise] of file.exercises.entries()) yield* checkExercise(exercise, ['exercises', i], source);
	const kinds = file.exercises.map(({ kind }) => kind);
	for (const [i, { id, minutes, parts }] of file.presets.entries()) {
		const sum = parts.reduce((total, part) => total + part.minutes, 0);
		if (sum !== minutes)
			yield diagnostic('preset-minutes', source.placeOf(['presets', i, 'minutes']), {
				...{ name: id, found: String(sum), expected: String(minutes) }
			});
		for (const [j, part] of parts.entries())
			if (part.kind === 'exercise' && !kinds.includes(part.exercise))
				yield unknown(part.exercise, 'exercises', kinds, ['presets', i, 'parts', j, 'exercise'], source);
	}
}

function toContent(file: ContentFile): TrainingContent {
	const { format: _, opening, 'look-back': lookBack, paper, ...rest } = file;
	const { 'opt-out': optOut, ...opened } = opening;
	const { 'veilig-thuis': veiligThuis, ...papers } = paper;
	return {
		...rest,
		opening: { ...opened, optOut },
		lookBack,
		paper: { ...papers, veiligThuis }
	} as unknown as TrainingContent;
}
