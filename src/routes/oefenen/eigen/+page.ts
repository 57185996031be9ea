import { browser } from '$app/environment';

/**
 * The editor, the guard and what reads files are for who makes a case, and for nobody else. Waited for before the page is
 * shown: the heading that gets the focus is then the right one.
 */
export async function load() {
	const [{ default: Own }] = await Promise.all([
		import('./Own.svelte'),
		browser ? import('#guard/review.ts').then(({ loadGuard }) => loadGuard()) : null
	]);
	return { Own };
}
