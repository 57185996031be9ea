/**
 * The door of the guard. Whatever a person typed goes through `review`, is looked at, and becomes keepable by `accept`.
 * The guard finds much and not all: it never makes a text anonymous.
 */
import { bornBehind } from '#guard/detectors/date-of-birth.ts';
import { CODES, PLACES_AND_INITIALS } from '#guard/detectors/index.ts';
import type { Finding, Stretch } from '#guard/finding.ts';
import { insteadOf, REPLACED } from '#guard/instead.ts';
import { lexicon } from '#guard/lexicon/load.ts';
import { names } from '#guard/names/find-names.ts';
import type { DraftText, ReviewedText } from '#guard/reviewed-text.ts';

export type { Finding, FindingKind, Replacement } from '#guard/finding.ts';
export { loadGuard } from '#guard/lexicon/load.ts';

const BLANK = '\ufffc';
/** Two letters that count as `s` and `k` where case is ignored: a text full of them makes patterns slow. */
const UNEXPECTED = /[\u017f\u212a]/g;

/**
 * What in `text` may lead to a person, in order of appearance. A finding inside another one is left out; two that
 * overlap in part are both given, so that nothing found is left uncovered.
 *
 * @throws Error, a bug of the caller, before `loadGuard` has resolved.
 */
export function review(text: string): readonly Finding[] {
	lexicon();
	const plain = text.replace(UNEXPECTED, (letter) => (letter === '\u017f' ? 's' : 'k'));
	const chosen = blank(
		plain,
		[...text.matchAll(REPLACED)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }))
	);
	const codes = outermost(CODES.flatMap((detect) => [...detect(chosen)]));
	const withoutCodes = blank(chosen, codes);
	const places = outermost(PLACES_AND_INITIALS.flatMap((detect) => [...detect(withoutCodes)]));
	const people = [...names(blank(withoutCodes, places))];
	const births = [...bornBehind(withoutCodes, people)];
	return outermost([...codes, ...places, ...people, ...births]).map((stretch) => ({
		...stretch,
		instead: insteadOf(stretch, text)
	}));
}

/** In order of appearance, without those inside another one. */
function outermost(found: Stretch[]): Stretch[] {
	// Stable, so that of two findings on the same stretch the earlier detector's comes first and stays.
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Stretch[] = [];
	let coveredTo = 0;
	for (const finding of found) {
		if (finding.end <= coveredTo) continue;
		kept.push(finding);
		coveredTo = finding.end;
	}
	return kept;
}

/** The text with something that is no letter, figure or space in place of every stretch: offsets stay as they are. */
function blank(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
	let blanked = '';
	let at = 0;
	for (const { start, end } of stretches) {
		if (end <= at) continue;
		const from = Math.max(at, start);
		blanked += text.slice(at, from) + BLANK.repeat(end - from);
		at = end;
	}
	return blanked + text.slice(at);
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
