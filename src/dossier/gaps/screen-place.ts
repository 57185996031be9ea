import { edgesOf } from '#flow/graph.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { PathStop } from '#session/view.ts';
import type { Walk } from '../collect/walk.ts';

/** `behind`: gone on from. `ahead`: where the person is, or may still come. `not-asked`: not on this way. */
export type ScreenPlace = 'behind' | 'ahead' | 'not-asked';

/** Where a screen stands for this walk. An acute danger asks for no talk first, so a dossier of it does not miss one. */
export function placeOf(walk: Walk, screen: ScreenId): ScreenPlace {
	if (walk.done.some(({ stop }) => stop.screen === screen)) return 'behind';
	return screensAhead(walk).has(screen) ? 'ahead' : 'not-asked';
}

/** Every rule asks, of the same walk. */
const known = new WeakMap<Walk, ReadonlySet<ScreenId>>();

function screensAhead(walk: Walk): ReadonlySet<ScreenId> {
	const here = walk.session.path.at(-1);
	const ahead = known.get(walk) ?? (here === undefined ? new Set<ScreenId>() : screensFrom(walk, here));
	known.set(walk, ahead);
	return ahead;
}

/**
 * Every screen that may come, the present one included. Not `reachableFrom`: there an aside leads back to all screens
 * that ever ask for it, also to those this walk left behind.
 */
function screensFrom({ edition, screen }: Walk, here: PathStop): ReadonlySet<ScreenId> {
	const ahead = new Set<ScreenId>([here.screen]);
	if (here.returnTo !== null) ahead.add(here.returnTo);
	for (const id of ahead) {
		const asked = screen(id);
		if (asked === null) continue;
		for (const { to, returnTo } of edgesOf(edition.flow, asked)) {
			if (to !== 'back') ahead.add(to);
			if (returnTo !== null) ahead.add(returnTo);
		}
	}
	return ahead;
}
