/**
 * The one door of the domain: from text to a checked flow.
 *
 * `readFlow` runs the phases in order (1-read, 2-merge, 3-check, 5-verify) and returns everything that is wrong at once.
 * `compileFlow` (4-compile) makes the machine.
 */
import { MAX_BYTES } from './1-read/bounds.ts';
import { isMap, readSource, type DataMap, type Source } from './1-read/read-source.ts';
import { mergeFlowFiles } from './2-merge/chain.ts';
import { extendSource } from './2-merge/extend-source.ts';
import type { Lock } from './2-merge/locks.ts';
import { mergeOverlay, type Change } from './2-merge/merge-overlay.ts';
import { OverlayShape, type OverlayFile } from './2-merge/overlay-shape.ts';
import { checkShape } from './3-check/check-shape.ts';
import type { RuleInput } from './3-check/rule.ts';
import { RULES } from './3-check/rules/index.ts';
import { markupIn } from './3-check/rules/markup-used.ts';
import { invisibleIn } from './3-check/rules/text-invisible.ts';
import { FlowShape, SourcesShape, TranslationShape, WordsShape } from './3-check/shape.ts';
import { toFlow } from './3-check/to-flow.ts';
import { verifyFindings } from './5-verify/findings.ts';
import { verifyFlow, type Verification } from './5-verify/verify-flow.ts';
import { diagnostic, MOST_FINDINGS, sortDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Flow, Sources, Translation, TranslatedLanguage, Words } from './flow.ts';

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
	/** The words in English. */
	readonly english?: TextFile | null;
}

export interface ReadOptions {
	/** An organisation's file over the first flow of the chain. */
	readonly overlay?: TextFile;
	/** Calendar date; without it nothing is said about dates that have passed. */
	readonly today?: string;
	/** Ids of the flows there are, for `continues`; without them those are not looked at. */
	readonly flows?: readonly string[];
	/** Largest file in bytes: what comes from outside stays small, what stands on the author's own disk may be larger. */
	readonly maxBytes?: number;
	/** Reads one file; given by who reads many flows on the same base and does not want to read it each time. */
	readonly read?: typeof readSource;
}

export interface FlowContent {
	readonly flow: Flow;
	readonly words: Words;
	readonly translations: Readonly<Partial<Record<TranslatedLanguage, Translation>>>;
	readonly sources: Sources;
}

export interface ReadFlow {
	/** Only when checking found no error; warnings and hints may stand beside it. */
	readonly content: FlowContent | null;
	/** The rules over every path; null when there is no content. A rule that does not hold is an error among the findings. */
	readonly verification: Verification | null;
	readonly diagnostics: Diagnostic[];
	/** What an organisation may do with which part. */
	readonly locks: readonly Lock[];
	/** What the overlay changes, and what stood there. */
	readonly changes: readonly Change[];
}

/**
 * Reads and checks a flow, and proves its rules.
 *
 * @param chain - the flow's own files first, then those of the flow it extends, up to the base
 * @returns everything that is wrong, at once. Never throws on what a file says.
 */
export function readFlow(chain: readonly FlowFiles[], options: ReadOptions = {}): ReadFlow {
	const found: Diagnostic[] = [];
	const read = (file: TextFile | null | undefined, maxBytes = options.maxBytes): Source | null => {
		if (!file) return null;
		const { source, diagnostics } = (options.read ?? readSource)(file.text, file.file, maxBytes);
		addSome(found, diagnostics);
		return source;
	};
	const fromBase = [...chain].reverse();
	const sourcesOf = (pick: (files: FlowFiles) => TextFile | null | undefined): readonly Source[] | null => {
		const there = fromBase.flatMap((files) => pick(files) ?? []).map((file) => read(file));
		return there.every((source) => source !== null) ? there : null;
	};
	const extended = (pick: (files: FlowFiles) => TextFile | null | undefined): Source | null => {
		const sources = sourcesOf(pick) ?? [];
		return sources.length > 0 ? sources.reduce((base, over) => extendSource(base, over, false)) : null;
	};
	const flowSources = sourcesOf((files) => files.flow);
	const ids = (flowSources ?? []).map(idIn).reverse();
	const merged = flowSources && mergeFlowFiles(flowSources);
	addSome(found, merged?.diagnostics ?? []);
	addSome(found, missingFiles(chain));
	let flow = merged?.source ?? null;
	let words = extended((files) => files.words);
	let sources = extended((files) => files.sources);
	let english = extended((files) => files.english);
	const locks = merged?.locks ?? [];

	// From outside, so small: whatever the flow itself may be.
	const overlay = read(options.overlay, MAX_BYTES);
	const overlayFile = overlay && shaped(overlay, found, (from) => checkShape(from, OverlayShape));
	let changes: readonly Change[] = [];
	// Of a file that is no block of names the shape says so; there is nothing to put an overlay over.
	const areMaps = [flow, words, sources, english].every((source) => !source || isMap(source.data));
	if (overlayFile && flow && words && sources && areMaps) {
		found.push(...wrongBase(overlayFile.source, overlayFile.value, ids[0] ?? ''));
		found.push(...takenName(overlayFile.source, overlayFile.value, [...ids, ...(options.flows ?? [])]));
		addSome(found, [...markupIn(ownTexts(overlayFile.source)), ...invisibleIn(ownTexts(overlayFile.source))]);
		const over = mergeOverlay({ flow, words, sources, english, locks }, overlayFile.source, overlayFile.value);
		({ flow, words, sources, english } = over.merged);
		addSome(found, over.diagnostics);
		changes = over.changes;
	}

	const flowFile = shaped(flow, found, (from) => checkShape(from, FlowShape));
	const wordsFile = shaped(words, found, (from) => checkShape(from, WordsShape));
	const sourcesFile = shaped(sources, found, (from) => checkShape(from, SourcesShape));
	const englishFile = shaped(english, found, (from) => checkShape(from, TranslationShape));
	let content: FlowContent | null = null;
	let verification: Verification | null = null;
	if (flowFile) {
		const bases = options.overlay ? ids : ids.slice(1);
		const input: RuleInput = {
			flow: toFlow(flowFile.value, bases),
			file: flowFile.value,
			source: flowFile.source,
			words: wordsFile,
			sources: sourcesFile,
			english: englishFile,
			own: { english: Boolean((options.overlay ? null : chain[0]?.english) ?? null) },
			today: options.today ?? null,
			flows: options.flows ?? null
		};
		for (const rule of RULES) addSome(found, rule(input));
		const isWhole =
			flowSources && wordsFile && sourcesFile && !(english && !englishFile) && !(options.overlay && !overlayFile);
		const isSound = !found.some((finding) => finding.severity === 'error');
		if (isSound) {
			verification = verifyFlow(input.flow);
			found.push(...verifyFindings(input, verification));
		}
		if (isWhole && isSound)
			content = {
				flow: input.flow,
				words: wordsFile.value as unknown as Words,
				translations: englishFile ? { en: englishFile.value as unknown as Translation } : {},
				sources: sourcesFile.value as unknown as Sources
			};
	}
	return { content, verification, diagnostics: limited(sortDiagnostics(found)), locks, changes };
}

interface Shaped<T> {
	readonly source: Source;
	readonly value: T;
}

function shaped<T>(
	from: Source | null,
	found: Diagnostic[],
	check: (source: Source) => { value: T | null; diagnostics: Diagnostic[] }
): Shaped<T> | null {
	if (!from) return null;
	const { value, diagnostics } = check(from);
	addSome(found, diagnostics);
	return value === null ? null : { source: from, value };
}

/** The words and sources may stand in any flow of the chain, but somewhere they stand. */
function missingFiles(chain: readonly FlowFiles[]): Diagnostic[] {
	const [own] = chain;
	const needed = [
		['words', 'words.nl.yaml'],
		['sources', 'sources.yaml']
	] as const;
	return needed.flatMap(([kind, name]) =>
		own && chain.every((files) => files[kind] === null)
			? [diagnostic('file-missing', { file: own.flow.file, line: 1, column: 1 }, { name })]
			: []
	);
}

/** What an overlay says that goes into no file of the flow; what does is looked at there. */
function ownTexts(overlay: Source): Source {
	const { by, was, choose } = overlay.data as DataMap;
	const data = Object.fromEntries(Object.entries({ by, was, choose }).filter(([, value]) => value !== undefined));
	return { ...overlay, data: data as DataMap };
}

/** With the name of a flow, nobody could tell the two apart, and neither could a device that has both. */
const takenName = (overlay: Source, file: OverlayFile, taken: readonly string[]): Diagnostic[] =>
	taken.includes(file.overlay)
		? [diagnostic('overlay-name-taken', overlay.placeOf(['overlay']), { name: file.overlay })]
		: [];

/** An overlay goes over the flow that it names, and over no other. */
function wrongBase(overlay: Source, file: OverlayFile, base: string): Diagnostic[] {
	return file.extends === base
		? []
		: [diagnostic('overlay-base-wrong', overlay.placeOf(['extends']), { name: file.extends, base, nearest: base })];
}

/**
 * Takes over findings of one rule or file: of each severity no more than are told. A rule is asked for no more once it has
 * that many errors, so that a file with a hundred thousand mistakes costs no more than one with five hundred.
 */
function addSome(found: Diagnostic[], more: Iterable<Diagnostic>): void {
	const left = { error: MOST_FINDINGS + 1, warning: MOST_FINDINGS + 1, hint: MOST_FINDINGS + 1 };
	for (const finding of more) {
		if (left[finding.severity]-- > 0) found.push(finding);
		if (left.error === 0) return;
	}
}

/** More than anybody mends in one go is left out; errors go before the rest. */
function limited(found: Diagnostic[]): Diagnostic[] {
	if (found.length <= MOST_FINDINGS) return found;
	const errors = found.filter((finding) => finding.severity === 'error');
	const kept = (errors.length > 0 ? errors : found).slice(0, MOST_FINDINGS);
	return [...kept, diagnostic('findings-many', kept[0]!.at, { number: String(MOST_FINDINGS) })];
}

function idIn({ data }: Source): string {
	return typeof data === 'object' && data !== null && 'id' in data ? String(data['id']) : '';
}
