import type { Sources } from './flow.ts';

/** Date of the oldest expert review, null while any claim has none. */
export function reviewedOn(sources: Sources): string | null {
	const { documents: _, ...claims } = sources;
	const reviews = Object.values(claims).flatMap((list) =>
		Object.values(list).map((claim) => claim.reviewed?.on ?? null)
	);
	return reviews.includes(null) ? null : (reviews.sort()[0] ?? null);
}
