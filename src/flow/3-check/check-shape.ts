import * as v from 'valibot';
import type { Path, Source } from '../1-read/read-source.ts';
import { diagnostic, MOST_FINDINGS, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { isPhrase, type PhraseName } from '../diagnostics/phrases.ts';

/**
 * Holds a source against a shape. Every key that does not belong and every wrong value is a finding of its own. Unknown
 * keys alone do not stop the other rules: they are left out and checking goes on (`value` is then still given). Of a format
 * that is not known nothing else is said.
 */
export function checkShape<T extends v.GenericSchema>(
	source: Source,
	shape: T
): { value: v.InferOutput<T> | null; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	let data: unknown = source.data;
	// valibot stops at the first unknown key of an object; taking all of them away and looking again shows what is below.
	for (;;) {
		const result = v.safeParse(shape, data);
		if (result.success) return { value: result.output, diagnostics };
		const format = result.issues.find(isFormat);
		if (format) return { value: null, diagnostics: [wrongFormat(source, format)] };
		const unknown = result.issues.filter(isUnknownKey).flatMap((issue) => unknownKeys(data, issue));
		if (unknown.length === 0) {
			for (const issue of result.issues.slice(0, MOST_FINDINGS + 1)) diagnostics.push(toDiagnostic(source, issue));
			return { value: null, diagnostics };
		}
		for (const { path, allowed } of unknown.slice(0, MOST_FINDINGS + 1 - diagnostics.length)) {
			const name = String(path.at(-1));
			diagnostics.push(
				diagnostic('key-unknown', source.placeOf(path), {
					name,
					...nearest(name, allowed),
					allowed: allowed.join(', ')
				})
			);
		}
		data = without(
			data,
			unknown.map(({ path }) => path)
		);
	}
}

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => item.key as string | number);
const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';
const isFormat = (issue: Issue) => issue.type === 'literal' && pathOf(issue).join() === 'format';

const nearest = (wrong: string, names: readonly string[]): { nearest?: string } => {
	const near = nearestName(wrong, names);
	return near === undefined ? {} : { nearest: near };
};

const wrongFormat = (source: Source, { path, received, expected }: Issue) =>
	diagnostic('format-newer', source.placeOf(['format']), {
		received: String(path?.at(-1)?.value ?? received),
		expected: expected ?? ''
	});

/** All keys that do not belong in the object in which valibot found the first. */
function unknownKeys(data: unknown, issue: Issue): { path: Path; allowed: string[] }[] {
	const parent = pathOf(issue).slice(0, -1);
	const allowed = issue.message.split(', ');
	return Object.keys(valueAt(data, parent) ?? {})
		.filter((key) => !allowed.includes(key))
		.map((key) => ({ path: [...parent, key], allowed }));
}

function toDiagnostic(source: Source, issue: Issue): Diagnostic {
	const path = pathOf(issue);
	const name = String(path.at(-1) ?? '');
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return diagnostic('key-missing', source.placeOf(path.slice(0, -1)), { name });
	const choices = issue.type === 'picklist' ? (issue.expected ?? '').split(' | ').map(unquote) : [];
	return diagnostic('value-wrong', source.placeOf(path), {
		...received(issue.input),
		expected: isPhrase(issue.message) ? issue.message : (EXPECTED[issue.type] ?? 'something-else'),
		allowed: choices.join(', '),
		...(typeof issue.input === 'string' ? nearest(issue.input, choices) : {})
	});
}

const EXPECTED: Readonly<Record<string, PhraseName>> = {
	string: 'a-text',
	number: 'a-number',
	boolean: 'true-or-false',
	array: 'a-list',
	record: 'a-map',
	strict_object: 'a-map',
	picklist: 'one-of'
};

function received(input: unknown): { received: PhraseName; value?: string; length?: string } {
	if (input === null || input === undefined) return { received: 'nothing' };
	if (Array.isArray(input)) return { received: input.length === 0 ? 'empty-list' : 'a-list' };
	if (typeof input === 'object') return { received: 'a-map' };
	if (input === '') return { received: 'empty-text' };
	const value = String(input);
	return value.length > 80 ? { received: 'long-text', length: String(value.length) } : { received: 'quoted', value };
}

const unquote = (quoted: string) => quoted.replace(/[()"]/g, '').trim();

type Keyed = Record<string | number, unknown>;

const valueAt = (data: unknown, path: Path): object | null =>
	path.reduce<unknown>((value, key) => (value as Keyed | null)?.[key], data) as object | null;

function without(data: unknown, paths: readonly Path[]): unknown {
	const copy = structuredClone(data);
	for (const path of paths) delete (valueAt(copy, path.slice(0, -1)) as Keyed)[path.at(-1)!];
	return copy;
}
