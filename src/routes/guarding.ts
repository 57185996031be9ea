/** The guard, and the worker that looks through long texts: fetched with the first page on which somebody types. */
export { reviewInWorker } from '#guard/review-in-worker.ts';
export { default as reviewWorkerUrl } from '#guard/review.worker.ts?worker&url';
export { loadGuard, review } from '#guard/review.ts';
export { reviewLongTexts } from '#ui/field-review.svelte.ts';
