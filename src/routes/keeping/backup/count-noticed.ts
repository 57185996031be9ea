import { loadGuard, review } from '#guard/review.ts';

/** A page must be able to show that it is busy. */
const PAUSE_EVERY_MS = 50;

/** In how many of these situations the guard finds something, also what a person chose to leave. */
export async function countNoticed(situations: readonly (readonly string[])[]): Promise<number> {
	await loadGuard();
	let noticed = 0;
	let since = performance.now();
	for (const texts of situations) {
		if (texts.some((text) => review(text).length > 0)) noticed += 1;
		if (performance.now() - since < PAUSE_EVERY_MS) continue;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	}
	return noticed;
}
