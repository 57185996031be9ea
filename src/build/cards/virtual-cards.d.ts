/** What `cards-plugin.ts` gives to the pages. */
declare module 'virtual:cards' {
	import type { Reference } from '#naslag/card.ts';

	export const reference: Reference;
}
