import type { Claim, Screen, Sources, Words } from '#flow/flow.ts';
import { messages } from './messages/walk.nl.ts';

/** A claim, and what it is about when it is not about the screen itself. */
export interface NamedClaim {
	readonly about: string | null;
	readonly claim: Claim;
}

/** What a screen rests on: its own claim; else those of its norms and outcome; else that of its step. */
export function claimsOf(screen: Screen, words: Words, sources: Sources): readonly NamedClaim[] {
	const own = sources.screens[screen.id];
	if (own) return [{ about: null, claim: own }];
	const norms = [...new Set([screen.norm, ...screen.norms])].flatMap((id) =>
		id === null ? [] : named(sources.norms[id], words.norms[id]?.title)
	);
	const { outcome } = screen;
	const outcomes = outcome === null ? [] : named(sources.outcomes[outcome], words.outcomes[outcome]?.title);
	const closest = [...norms, ...outcomes];
	return closest.length > 0 ? closest : named(sources.steps[screen.step], words.steps[screen.step]?.title);
}

function named(claim: Claim | undefined, about: string | undefined): NamedClaim[] {
	return claim ? [{ about: about ?? null, claim }] : [];
}

/** Folded, a source still says that it is unsure, and that nobody reviewed it. */
export function sourceTitle(title: string, claims: readonly Claim[]): string {
	return [
		title,
		...(claims.some(({ confidence }) => confidence === 'low') ? [messages.source.unsure] : []),
		...(claims.some(({ reviewed }) => reviewed === null) ? [messages.source.notReviewed] : [])
	].join(' ');
}
