import { hintOf, messageOf } from '#flow/diagnostics/diagnostic.ts';
import type { Flow, Words } from '#flow/flow.ts';
import type { CaseDraft } from '#training/own/case-draft.ts';
import { textsOf } from '#training/own/case-texts.ts';
import type { DraftFinding } from '#training/own/check-draft.ts';
import { screenWords } from '#ui/label-of.ts';
import { language } from '#ui/language.svelte.ts';
import { messages } from '#ui/messages/own-cases.nl.ts';
import { labelOfText } from './field-labels.ts';

/** Parts of the editor, each with the parts of a case that stand in it. */
export const EDITOR_PARTS = {
	basics: ['title', 'goal', 'about', 'warning', 'recap'],
	cards: ['cards'],
	path: ['path', 'ends', 'reasoning'],
	changes: ['changes'],
	votes: ['votes'],
	talk: ['traps', 'voice', 'ask'],
	exercises: ['exercises'],
	notes: ['notes', 'sources', 'reviewed']
} as const satisfies Record<string, readonly (keyof CaseDraft)[]>;
export type EditorPart = keyof typeof EDITOR_PARTS;

/** What is not about a part of its own is about what the case is about. */
export function partOf(name: string | number | undefined): EditorPart {
	const parts = Object.keys(EDITOR_PARTS) as EditorPart[];
	return parts.find((part) => EDITOR_PARTS[part].some((one) => one === name)) ?? 'basics';
}

export interface ShownFinding {
	readonly key: string;
	readonly part: EditorPart;
	/** Id of the field to go to; null when it is about no one field. */
	readonly field: string | null;
	readonly message: string;
}

/**
 * What is left to do, in words for who writes a case: no names of the file, no lines. What may stay as it is (choices that
 * nobody wrote about) is counted apart.
 */
export function findingsInWords(
	findings: readonly DraftFinding[],
	draft: CaseDraft,
	flow: Flow | null,
	words: Words | null
): { readonly todo: readonly ShownFinding[]; readonly otherwise: number } {
	const keys = new Set(textsOf(draft).map(({ key }) => key));
	const todo = findings
		.filter(({ severity }) => severity === 'error')
		.map((finding, at): ShownFinding => {
			const key = finding.path.join('.');
			const isField = keys.has(key) || finding.code === 'reference-unknown';
			return {
				key: `${key} ${at}`,
				part: partOf(finding.path[0]),
				field: isField ? key : null,
				message: inWords(finding, draft, flow, words)
			};
		});
	return { todo, otherwise: findings.filter(({ code }) => code === 'case-otherwise-missing').length };
}

function inWords(
	{ code, severity, path, params }: DraftFinding,
	draft: CaseDraft,
	flow: Flow | null,
	words: Words | null
) {
	const { check } = messages;
	const label = labelOfText(path.join('.'), draft, words);
	const titleOf = (screen = '') =>
		words ? (screenWords(words, screen).short ?? screenWords(words, screen).title) : screen;
	switch (code) {
		case 'value-wrong': {
			const expected = params['expected'] ?? '';
			if (params['received'] === 'empty-text') return check.empty(label);
			const [, most] = /^text-(\d+)$/.exec(expected) ?? [];
			if (most) return check.long(label, Number(most), lengthAt(draft, path));
			if (expected === 'list-of-one') return check.missingList(label || messages.edit.parts[partOf(path[0])]);
			if (expected === 'two-to-four') return check.options(labelOfText(path.slice(0, -1).join('.'), draft, words));
			return check.choose(label);
		}
		case 'reference-unknown':
			return check.choose(labelOfText(path.slice(0, -1).join('.'), draft, words) || label);
		case 'case-path-stops':
			return path[0] === 'changes'
				? check.changeStops(titleOf(params['screen']))
				: check.stops(titleOf(params['screen']));
		case 'case-ends-elsewhere':
			return check.elsewhere(words?.outcomes[params['found'] ?? '']?.title ?? check.noOutcome);
		case 'case-answer-unused':
			return check.unused(titleOf(params['screen']));
		case 'case-vote-unclear':
			return check.voteUnclear(label);
		default: {
			const finding = { code, severity, params, at: { file: '', line: 1, column: 1 } };
			return `${label}: ${messageOf(finding, language())} ${hintOf(finding, language())}`;
		}
	}
}

function lengthAt(draft: CaseDraft, path: DraftFinding['path']): number {
	return (
		textsOf(draft)
			.find(({ key }) => key === path.join('.'))
			?.text.trim().length ?? 0
	);
}
