/** What only a walk needs (the machine above all): fetched when a situation is begun or opened, not with the first page. */
export { proposeCodeName } from '#session/code-name.ts';
export { deviceWorld, replay, startSession } from '#session/session.ts';
export { OpenSituation } from './open-situation.svelte.ts';
export { default as Situation } from '../situatie/Situation.svelte';
