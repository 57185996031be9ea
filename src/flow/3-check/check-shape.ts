import * as v from 'valibot';
import type { Path, Source } from '../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';

/**
 * Holds a source against a shape. Every key that does not belong and every wrong value is a finding of its own. Unknown
 * keys alone do not stop the other rules: they are left out and checking goes on (`value` is then still given).
 */
export function checkShape<T extends v.GenericSchema>(
	source: Source,
	shape: T
): { value: v.InferOutput<T> | null; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	let data: unknown = source.data;
	// valibot stops at the first unknown key of an object; taking it away and looking again finds the next.
	for (;;) {
		const result = v.safeParse(shape, data);
		if (result.success) return { value: result.output, diagnostics };
		const unknown = result.issues.filter(isUnknownKey);
		const others = result.issues.filter((issue) => !isUnknownKey(issue));
		diagnostics.push(...unknown.map((issue) => toDiagnostic(source, issue)));
		if (unknown.length === 0) {
			diagnostics.push(...others.map((issue) => toDiagnostic(source, issue)));
			return { value: null, diagnostics };
		}
		data = without(data, unknown.map(pathOf));
	}
}

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => item.key as string | number);
const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';

function toDiagnostic(source: Source, issue: Issue): Diagnostic {
	const path = pathOf(issue);
	const at = source.placeOf(path);
	const name = String(path.at(-1) ?? '');
	if (isUnknownKey(issue)) {
		const allowed = issue.message.split(', ');
		const nearest = nearestName(name, allowed);
		return diagnostic('key-unknown', at, {
			name,
			allowed: issue.message,
			...(nearest ? { nearest } : {})
		});
	}
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return diagnostic('key-missing', source.placeOf(path.slice(0, -1)), { name });
	if (path.length === 1 && name === 'format')
		return diagnostic('format-newer', at, { received: issue.received, expected: issue.expected ?? '' });
	const wrong = issue.expected ?? 'een andere waarde';
	const near = issue.type === 'picklist' ? nearestName(unquote(issue.received), wrong.split(' | ').map(unquote)) : undefined;
	return diagnostic('value-wrong', at, {
		received: issue.received,
		expected: wrong.replace(/^\(|\)$/g, ''),
		...(near ? { nearest: near } : {})
	});
}

const unquote = (quoted: string) => quoted.replace(/[()"]/g, '').trim();

function without(data: unknown, paths: readonly Path[]): unknown {
	const copy = structuredClone(data);
	for (const path of paths) {
		let parent: unknown = copy;
		for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)?.[key];
		if (parent && typeof parent === 'object') delete (parent as Record<string | number, unknown>)[path.at(-1)!];
	}
	return copy;
}
