import * as v from 'valibot';
import type { Source } from '../1-read/read-source.ts';
import { date, map, name, record, strict, text, version } from '../3-check/values.ts';
import { FLOW_FORMAT } from '../flow.ts';

/** Kinds of screens that an organisation may put between screens: they never decide where somebody goes. */
export const INSERTED_KINDS = [
	'information',
	'notes',
	'checklist',
	'prompts',
	'contact',
	'consult',
	'talk',
	'agreement'
] as const;

const part = v.optional(map);

/**
 * The one file with what an organisation adds to or changes in a flow. What the parts may look like is asked of the flow
 * that comes out of the merge; here stands only which parts there are.
 */
export const OverlayShape = strict({
	format: v.literal(FLOW_FORMAT),
	overlay: name,
	extends: name,
	/** Version of the flow that it was made on. */
	'made-on': version,
	version,
	/** Who made it: an organisation, a function. */
	by: v.optional(text),
	'review-by': v.optional(date),
	roles: v.optional(v.array(name)),
	contacts: part,
	terms: part,
	steps: part,
	screens: part,
	// Every screen that is put in or taken out means looking through the whole flow.
	insert: v.optional(
		v.pipe(record(v.pipe(map, v.looseObject({ kind: v.picklist(INSERTED_KINDS) }))), v.maxEntries(200, 'short-list'))
	),
	off: v.optional(v.pipe(v.array(name), v.maxLength(200, 'short-list'))),
	words: part,
	'words-en': part,
	sources: part,
	/** By address: what stood there when it was changed, so that a newer edition can be told apart. */
	was: v.optional(record(v.unknown())),
	/** By address: which text to take where both sides changed, and over which version that was chosen. */
	choose: v.optional(record(strict({ take: v.picklist(['mine', 'theirs']), over: version }))),
	// Held by the flow: here so that the finding can say so.
	start: v.optional(v.unknown()),
	sector: v.optional(v.unknown()),
	route: v.optional(v.unknown()),
	offered: v.optional(v.unknown()),
	workplaces: v.optional(v.unknown()),
	parameters: v.optional(v.unknown()),
	norms: v.optional(v.unknown()),
	outcomes: v.optional(v.unknown()),
	reasons: v.optional(v.unknown()),
	rules: v.optional(v.unknown()),
	locks: v.optional(v.unknown()),
	guard: v.optional(v.unknown()),
	vault: v.optional(v.unknown()),
	lock: v.optional(v.unknown()),
	retention: v.optional(v.unknown())
});
export type OverlayFile = v.InferOutput<typeof OverlayShape>;

/** Parts whose every value is held against the locks, one by one. */
export const MERGED_PARTS = ['roles', 'contacts', 'terms', 'steps', 'screens', 'words', 'words-en', 'sources'] as const;

/** Parts that no overlay has. The app's own are held by the app. */
export const HELD_PARTS = [
	...[
		'start',
		'sector',
		'route',
		'offered',
		'workplaces',
		'parameters',
		'norms',
		'outcomes',
		'reasons',
		'rules',
		'locks'
	],
	...['guard', 'vault', 'lock', 'retention']
] as const;
export const HELD_BY_APP: ReadonlySet<string> = new Set(['guard', 'vault', 'lock', 'retention']);

/** Whether a file is an overlay, and not a flow. */
export const isOverlay = (source: Source): boolean =>
	typeof source.data === 'object' && source.data !== null && 'overlay' in source.data;
