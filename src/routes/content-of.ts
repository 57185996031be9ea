import type { ListedFlow } from 'virtual:flows';
import type { Edition } from '#flow/flow.ts';
import { reviewedOn } from '#flow/reviewed-on.ts';

/** Which content stands on a page, and how fresh it is: the foot of every page says so. */
export interface Content {
	/** Title of the flow; null for all flows together. */
	readonly title: string | null;
	/** One version, or the oldest and the newest. */
	readonly versions: readonly string[];
	/** Date of the oldest expert review, null while any part has none. */
	readonly reviewed: string | null;
	/** The first date before which somebody has to look again, null when nobody set one. */
	readonly reviewBy: string | null;
	/** That date has passed. The app works on: an old norm in view beats none. */
	readonly isOverdue: boolean;
}

/** Of the edition that a situation was begun on. */
export function contentOfEdition({ flow, sources }: Edition, title: string, today: string): Content {
	const { version, reviewBy } = flow;
	return { title, versions: [version], reviewed: reviewedOn(sources), reviewBy, isOverdue: isPast(reviewBy, today) };
}

/** Of everything that is offered. */
export function contentOfAll(flows: readonly ListedFlow[], today: string): Content {
	const offered = flows.filter((flow) => flow.offered);
	const versions = [...new Set(offered.map(({ version }) => String(version)))].sort(inOrder);
	const reviews = offered.map(({ reviewed }) => reviewed);
	const reviewBy = offered.flatMap((flow) => flow.reviewBy ?? []).sort()[0] ?? null;
	return {
		title: null,
		versions: versions.length > 1 ? [versions[0]!, versions.at(-1)!] : versions,
		reviewed: reviews.includes(null) ? null : (reviews.sort()[0] ?? null),
		reviewBy,
		isOverdue: isPast(reviewBy, today)
	};
}

/** `vóór` a date: on the day itself it has passed. */
function isPast(reviewBy: string | null, today: string): boolean {
	return reviewBy !== null && reviewBy <= today;
}

/** Versions are numbers with dots: 2026.9.0 comes before 2026.11.0. */
function inOrder(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
