import { harmless } from '../harmless.ts';
import type { Block, Fact, Line, Span } from './paper.ts';

/** Harmless as well: a version or a title from a file may stand in a sentence of ours. */
export const fixed = (text: string): Line => [{ kind: 'fixed', text: harmless(text) }];
/** Words of a flow come from outside too: an organisation's overlay, opened from a file. */
export const flow = (text: string): Line => [{ kind: 'flow', text: harmless(text) }];
export const typed = (text: string): Line => [{ kind: 'typed', text: harmless(text) }];

/** Lines one after the other on one line. */
export function joined(...parts: readonly (Line | string)[]): Line {
	return parts.flatMap((part): readonly Span[] => (typeof part === 'string' ? fixed(part) : part));
}

/** Lines on one line with a comma between. */
export function listed(lines: readonly Line[]): Line {
	return lines.flatMap((line, index) => (index === 0 ? line : [...fixed(', '), ...line]));
}

/** Zero or one line: what is null is not shown. */
export function optional(text: string | null, as: (text: string) => Line): readonly Line[] {
	return text === null ? [] : [as(text)];
}

export function fact(term: string, ...values: readonly Line[]): Fact {
	return { term, values };
}

/** A list of terms, without those that have nothing under them. */
export function facts(...all: readonly Fact[]): readonly Block[] {
	const told = all.filter(({ values }) => values.length > 0);
	return told.length === 0 ? [] : [{ kind: 'facts', facts: told }];
}

export function heading(line: Line | string): Block {
	return { kind: 'heading', line: joined(line) };
}

export function text(line: Line | string): Block {
	return { kind: 'text', line: joined(line) };
}

/** A heading with what stands under it, or nothing when that is nothing. */
export function under(title: string, blocks: readonly Block[]): readonly Block[] {
	return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

export function list(items: readonly Line[]): readonly Block[] {
	return items.length === 0 ? [] : [{ kind: 'list', items }];
}
