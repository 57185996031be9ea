import type { Edition, Screen } from './flow.ts';

/**
 * An edition that was kept with a situation may be older than this app: its screens then lack what the language has
 * learned since. Filled in here as that edition was shown when it was made, so that nobody else has to know.
 */
export function completeEdition(kept: Edition): Edition {
	const screens = Object.entries(kept.flow.screens).map(([id, screen]) => [id, complete(screen)]);
	return { ...kept, flow: { ...kept.flow, screens: Object.fromEntries(screens) as Edition['flow']['screens'] } };
}

/** Before `with` and `purpose` were in a file, the name of a screen told them. */
function complete(screen: Screen): Screen {
	const older: Partial<Screen> = screen;
	const partner = screen.kind === 'talk' ? (screen.id.includes('kind') ? 'child' : 'parents') : null;
	return {
		...screen,
		with: older.with === undefined ? partner : older.with,
		purpose: older.purpose === undefined ? (screen.id === 'terugkijken' ? 'look-again' : null) : older.purpose,
		terms: older.terms ?? []
	};
}
