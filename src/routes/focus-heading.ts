import { tick } from 'svelte';

/** Where one page turns into another without a new address: at the top, on the heading, as after every navigation. */
export async function focusHeading(): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
	scrollTo(0, 0);
}
