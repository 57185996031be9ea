/**
 * Shares the minutes of a part over its slides by weight, in whole and half minutes that add up to the part. Where there
 * are more slides than halves, some get none.
 *
 * @param weights - one per slide, not negative
 */
export function shareMinutes(minutes: number, weights: readonly number[]): readonly number[] {
	const halves = Math.round(minutes * 2);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let weighed = 0;
	let given = 0;
	// Cut at rounded places along the way, so that no slide is off by more than a half and nothing is left at the end.
	return weights.map((weight) => {
		weighed += weight;
		const upTo = total > 0 ? Math.round((halves * weighed) / total) : 0;
		const share = upTo - given;
		given = upTo;
		return share / 2;
	});
}
