import type { Edition, Flow, Screen } from './flow.ts';

/**
 * An edition that was kept with a situation may be older than this app: it then lacks what the language has learned since.
 * Filled in here as that edition was shown when it was made, so that nobody else has to know. What is kept stays as it is:
 * its hash is of that.
 */
export function completeEdition(kept: Edition): Edition {
	const screens = Object.entries(kept.flow.screens).map(([id, screen]) => [id, complete(screen)]);
	const flow = { ...FLOW_WITHOUT, ...kept.flow, screens: Object.fromEntries(screens) as Flow['screens'] };
	const completed = { ...kept, flow };
	AS_KEPT.set(completed, kept);
	return completed;
}

/** The edition as it was kept, which is what its hash is of: for when it goes into a file. */
export function asKept(edition: Edition): Edition {
	return AS_KEPT.get(edition) ?? edition;
}

const AS_KEPT = new WeakMap<Edition, Edition>();

/** What a flow says that says nothing of it. */
const FLOW_WITHOUT = { workplaces: [], offered: true, reviewBy: null, terms: {}, rules: [] } satisfies Partial<Flow>;

const SCREEN_WITHOUT = {
	weighing: null,
	norm: null,
	outcome: null,
	norms: [],
	role: null,
	roles: [],
	contacts: [],
	items: [],
	answers: [],
	next: null,
	skip: null,
	advised: {},
	departure: null,
	reasons: [],
	skips: null,
	terms: [],
	optional: false,
	continues: []
} satisfies Partial<Screen>;

/** Before `with` and `purpose` were in a file, the name of a screen told them. */
function complete(screen: Screen): Screen {
	const older: Partial<Screen> = screen;
	const partner = screen.kind === 'talk' ? (screen.id.includes('kind') ? 'child' : 'parents') : null;
	return {
		...SCREEN_WITHOUT,
		...screen,
		with: older.with === undefined ? partner : older.with,
		purpose: older.purpose === undefined ? (screen.id === 'terugkijken' ? 'look-again' : null) : older.purpose
	};
}
