/** What only walking a case needs: the machine and the screens of a situation. Fetched when a case is opened. */
export { PracticeWalk } from '../practice-walk.svelte.ts';
export { default as CasePages } from './CasePages.svelte';
