import * as v from 'valibot';
import type { Source } from '#flow/1-read/read-source.ts';
import type { Rule, RuleInput } from '#flow/3-check/rule.ts';
import { adviceUnknown } from '#flow/3-check/rules/advice-unknown.ts';
import { asides } from '#flow/3-check/rules/asides.ts';
import { conditionUnknown } from '#flow/3-check/rules/condition-unknown.ts';
import { contactNumber } from '#flow/3-check/rules/contact-number.ts';
import { countImpossible } from '#flow/3-check/rules/count-impossible.ts';
import { idDuplicate } from '#flow/3-check/rules/id-duplicate.ts';
import { ids } from '#flow/3-check/rules/ids.ts';
import { kinds } from '#flow/3-check/rules/kinds.ts';
import { markupUsed } from '#flow/3-check/rules/markup-used.ts';
import { referenceUnknown } from '#flow/3-check/rules/reference-unknown.ts';
import { routeShape } from '#flow/3-check/rules/route-shape.ts';
import { targetUnknown } from '#flow/3-check/rules/target-unknown.ts';
import { textInvisible } from '#flow/3-check/rules/text-invisible.ts';
import { wordsMissing } from '#flow/3-check/rules/words-missing.ts';
import { FlowShape, SourcesShape, TranslationShape, WordsShape } from '#flow/3-check/shape.ts';
import { toFlow } from '#flow/3-check/to-flow.ts';
import { canonicalJson } from '#flow/canonical-json.ts';
import type { Edition, Flow } from '#flow/flow.ts';
import { idProblem } from '#flow/ids.ts';
import { flowAsFile } from './flow-as-file.ts';

/**
 * What the app relies on when it walks an edition and shows it. Not: what makes a flow a good one. That was looked at when
 * it was made, and a later version that asks for more must not keep people from their notes.
 */
const RELIED_ON: readonly Rule[] = [
	ids,
	idDuplicate,
	kinds,
	targetUnknown,
	routeShape,
	asides,
	referenceUnknown,
	conditionUnknown,
	adviceUnknown,
	countImpossible,
	contactNumber,
	wordsMissing,
	markupUsed,
	textInvisible
];

const MAX_CHARACTERS = 4 * 1024 * 1024;
/** The longest flow that is shipped has about a tenth of it. */
const MAX_SCREENS = 2_000;
const MAX_BASES = 16;

/**
 * An edition from outside, as one that may be kept and walked. That it is sound does not say that it is ours: whoever made
 * the backup could make it.
 *
 * @param hash - the name that it has in the backup
 * @returns the edition as it was given, so that it stays what its hash says; `completeEdition` fills in what the language has
 * learned since. Null when it is not what its hash says, or when anything in it is not what `readFlow` could have made
 */
export async function readEdition(hash: unknown, given: unknown): Promise<Edition | null> {
	if (typeof given !== 'object' || given === null) return null;
	const { flow, words, translations, sources, hash: own, ...more } = given as Record<string, unknown>;
	if (typeof hash !== 'string' || own !== hash || Object.keys(more).length > 0) return null;
	const text = canonicalJson({ flow, words, translations, sources });
	if (text.length > MAX_CHARACTERS || (await shortHash(text)) !== hash) return null;
	const rebuilt = rebuild(flow, words, translations, sources);
	if (rebuilt === null || !isWithin({ flow, words, translations, sources }, rebuilt)) return null;
	return given as Edition;
}

async function shortHash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const bytes = [...new Uint8Array(digest, 0, 8)];
	return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function rebuild(flow: unknown, words: unknown, translations: unknown, sources: unknown): Omit<Edition, 'hash'> | null {
	const written = flowAsFile(flow);
	const file = v.safeParse(FlowShape, written);
	const inWords = v.safeParse(WordsShape, words);
	const inSources = v.safeParse(SourcesShape, sources);
	const { en } = Object(translations) as { en?: unknown };
	const inEnglish = en === undefined ? null : v.safeParse(TranslationShape, en);
	if (!file.success || !inWords.success || !inSources.success || inEnglish?.success === false) return null;
	const bases = basesOf(flow);
	const own = toFlow(file.output, bases);
	if (Object.keys(own.screens).length > MAX_SCREENS) return null;
	const input: RuleInput = {
		flow: own,
		file: file.output,
		source: sourceOf(written),
		words: { source: sourceOf(words), value: inWords.output },
		sources: { source: sourceOf(sources), value: inSources.output },
		english: inEnglish && { source: sourceOf(en), value: inEnglish.output },
		own: { english: false },
		today: null,
		flows: null
	};
	if (RELIED_ON.some((rule) => isBroken(rule, input))) return null;
	const read = { flow: own, words: inWords.output, sources: inSources.output };
	// The shapes say `string` where a flow has ids; the rules have seen to it that they are.
	return { ...read, translations: inEnglish ? { en: inEnglish.output } : {} } as unknown as Omit<Edition, 'hash'>;
}

function isBroken(rule: Rule, input: RuleInput): boolean {
	for (const { severity } of rule(input)) if (severity === 'error') return true;
	return false;
}

function basesOf(flow: unknown): Flow['extends'] {
	const { extends: bases } = Object(flow) as { extends?: unknown };
	const isList = Array.isArray(bases) && bases.length <= MAX_BASES;
	return isList && bases.every((base) => typeof base === 'string' && idProblem(base) === null) ? bases : [];
}

/** There is no file to point at, and nobody to whom the findings are shown. */
function sourceOf(data: unknown): Source {
	return { data, placeOf: () => ({ file: '', line: 1, column: 1 }) } as unknown as Source;
}

/** Whether everything that is in `part` is in `whole`, and the same there. `whole` may have more keys, no more in a list. */
function isWithin(part: unknown, whole: unknown): boolean {
	if (typeof part !== 'object' || part === null) return part === whole;
	if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
	if (Array.isArray(part) && part.length !== (whole as readonly unknown[]).length) return false;
	return Object.entries(part).every(
		([key, value]) => Object.hasOwn(whole, key) && isWithin(value, (whole as Record<string, unknown>)[key])
	);
}
