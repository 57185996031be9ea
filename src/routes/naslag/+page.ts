/** Waits for the cards before the page is shown: the heading that gets the focus is then the right one. */
export async function load() {
	const [{ reference }, { default: Shown }] = await Promise.all([import('virtual:cards'), import('./Naslag.svelte')]);
	return { reference, Shown };
}
