/**
 * The one door of the domain: from text to a checked flow.
 *
 * `readFlow` runs the phases in order (1-read, 2-merge, 3-check) and returns everything that is wrong at once.
 * `compileFlow` (4-compile) makes the machine; verification over every path (5-verify) has its place beside it.
 */
import { readSource, type Source } from './1-read/read-source.ts';
import { extendSource } from './2-merge/extend-source.ts';
import { checkShape } from './3-check/check-shape.ts';
import type { RuleInput } from './3-check/rule.ts';
import { RULES } from './3-check/rules/index.ts';
import { FlowShape, SourcesShape, WordsShape } from './3-check/shape.ts';
import { toFlow } from './3-check/to-flow.ts';
import { diagnostic, sortDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Flow, Sources, Words } from './flow.ts';

export interface TextFile {
	/** Name for messages, relative to where the author works. */
	readonly file: string;
	readonly text: string;
}

/** The files of one flow folder. A file that does not exist is null. */
export interface FlowFiles {
	readonly flow: TextFile;
	readonly words: TextFile | null;
	readonly sources: TextFile | null;
}

export type FlowContent = Readonly<{ flow: Flow; words: Words; sources: Sources }>;

/**
 * Reads and checks a flow.
 *
 * @param chain - the flow's own files first, then those of the flow it extends, up to the base
 * @returns `content` only when there is no error; warnings may stand beside it. Never throws on what a file says.
 */
export function readFlow(chain: readonly FlowFiles[]): { content: FlowContent | null; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const mergeAll = (pick: (files: FlowFiles) => TextFile | null, nullRemoves = false): Source | null => {
		let merged: Source | null = null;
		let whole = true;
		for (const files of [...chain].reverse()) {
			const found = pick(files);
			if (!found) continue;
			const { source, diagnostics: problems } = readSource(found.text, found.file);
			diagnostics.push(...problems);
			if (!source) whole = false;
			else merged = merged ? extendSource(merged, source, nullRemoves) : source;
		}
		return whole ? merged : null;
	};
	const source = mergeAll((files) => files.flow, true);
	const wordsSource = mergeAll((files) => files.words);
	const sourcesSource = mergeAll((files) => files.sources);

	const shaped = <T>(
		from: Source | null,
		check: (source: Source) => { value: T | null; diagnostics: Diagnostic[] }
	) => {
		if (!from) return null;
		const { value, diagnostics: problems } = check(from);
		diagnostics.push(...problems);
		return value === null ? null : { source: from, value };
	};
	const [own] = chain;
	for (const [kind, name] of [
		['words', 'words.nl.yaml'],
		['sources', 'sources.yaml']
	] as const)
		if (own && chain.every((files) => files[kind] === null))
			diagnostics.push(diagnostic('file-missing', { file: own.flow.file, line: 1, column: 1 }, { name }));
	const flowFile = shaped(source, (from) => checkShape(from, FlowShape));
	const words = shaped(wordsSource, (from) => checkShape(from, WordsShape));
	const sources = shaped(sourcesSource, (from) => checkShape(from, SourcesShape));
	if (flowFile) {
		const extended = chain.slice(1).map((files) => idIn(files));
		const flow = toFlow(flowFile.value, extended);
		const input: RuleInput = { flow, file: flowFile.value, source: flowFile.source, words, sources };
		for (const rule of RULES) diagnostics.push(...rule(input));
		const sound = words && sources && !diagnostics.some((finding) => finding.severity === 'error');
		if (sound)
			return {
				content: { flow, words: words.value as Words, sources: sources.value as unknown as Sources },
				diagnostics: sortDiagnostics(diagnostics)
			};
	}
	return { content: null, diagnostics: sortDiagnostics(diagnostics) };
}

function idIn(files: FlowFiles): string {
	const { source } = readSource(files.flow.text, files.flow.file);
	const data = source?.data;
	return typeof data === 'object' && data !== null && 'id' in data ? String(data['id']) : '';
}
