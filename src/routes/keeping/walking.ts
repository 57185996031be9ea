/** What only a walk needs (the machine above all): fetched when a situation is begun or opened, not with the first page. */
export { reviewInWorker } from '#guard/review-in-worker.ts';
export { default as reviewWorkerUrl } from '#guard/review.worker.ts?worker&url';
export { loadGuard, review } from '#guard/review.ts';
export { proposeCodeName } from '#session/code-name.ts';
export { deviceWorld, replay, startSession } from '#session/session.ts';
export { reviewLongTexts } from '#ui/field-review.svelte.ts';
export { OpenSituation } from './open-situation.svelte.ts';
export { default as Situation } from '../situatie/Situation.svelte';
