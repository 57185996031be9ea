import { resolve } from '$app/paths';
import type { OpenSituation } from '../keeping/open-situation.svelte.ts';
import { screenAddress } from '../situatie/addresses.ts';

/**
 * Where an observation that begins from a signal is written: the last notes screen of the open situation, its current
 * screen when it has not come to one, and the page that begins a situation when none is open. It never holds the signal.
 */
export function observeAddress(open: Pick<OpenSituation, 'session' | 'edition'> | null): string {
	if (open === null) return resolve('/nieuw/');
	const { screens } = open.edition.flow;
	const { path, currentIndex } = open.session;
	return screenAddress(path.findLast(({ screen }) => screens[screen]?.kind === 'notes')?.index ?? currentIndex);
}
