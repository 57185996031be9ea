/**
 * The door of the guard. Whatever a person typed goes through `review`, is looked at, and becomes keepable by `accept`.
 * The guard finds much and not all: it never makes a text anonymous.
 */
import { DETECTORS } from '#guard/detectors/index.ts';
import type { Finding } from '#guard/finding.ts';
import type { DraftText, ReviewedText } from '#guard/reviewed-text.ts';

export type { Finding, FindingKind } from '#guard/finding.ts';

/**
 * What in `text` may lead to a person, in order of appearance. A finding inside another one is left out; two that
 * overlap in part are both given, so that nothing found is left uncovered.
 */
export function review(text: string): readonly Finding[] {
	const found = DETECTORS.flatMap((detect) => [...detect(text)]);
	// Stable, so that of two findings on the same stretch the earlier detector's comes first and stays.
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Finding[] = [];
	let coveredTo = 0;
	for (const finding of found) {
		if (finding.end <= coveredTo) continue;
		kept.push(finding);
		coveredTo = finding.end;
	}
	return kept;
}

/**
 * The text as one that may be kept. `seen` are the findings that were shown and that the person chose to leave.
 *
 * @throws Error, a bug of the caller, when something is found that is not in `seen`. It names the kind, never the text.
 */
export function accept(text: string, seen: readonly Finding[]): ReviewedText {
	const isSeen = (finding: Finding) =>
		seen.some(({ kind, start, end }) => kind === finding.kind && start === finding.start && end === finding.end);
	const unseen = review(text).find((finding) => !isSeen(finding));
	if (unseen !== undefined) throw new Error(`accept: a finding of kind ${unseen.kind} was not shown`);
	return text as ReviewedText;
}

/**
 * Half-typed text as one that may be sealed for the time being. Nothing is reviewed: it may be kept only as the draft
 * of the open screen, and becomes part of the record by `review` and `accept`.
 */
export function asDraft(text: string): DraftText {
	return text as DraftText;
}
