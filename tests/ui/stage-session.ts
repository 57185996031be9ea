import { loadOnce } from '#build/load-once.ts';
import { loadContent } from '#build/training/load-content.ts';
import { composeDeck } from '#training/deck/compose-deck.ts';
import type { Deck, Slide } from '#training/deck/slide.ts';
import { reduceStage, startStage } from '#training/stage/reduce-stage.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';

const { cases, edition } = await loadOnce('flows', 'kinderopvang-thuis');
const { content: read } = await loadContent('flows', edition?.flow.contacts.map(({ id }) => id) ?? []);
if (!edition || !cases[0] || !read) throw new Error('the shipped case has an error');

export const content = read;
export const practiceCase = cases[0];
const preset = content.presets.find(({ minutes }) => minutes === 90)!;
/** The longest session, on the first shipped case: every kind of slide is in it. */
export const deck: Deck = composeDeck(preset, [{ practiceCase, edition }], content, 'nl');
export const start: StageState = startStage({ preset: preset.id, cases: [] }, deck, 'sessie-een');

/** A state that actions lead to, all at one moment. */
export const after = (actions: readonly StageAction[], from: StageState = start): StageState =>
	actions.reduce((state, action) => reduceStage(state, action, deck, 1_000), from);

export const slidesOf = <Kind extends Slide['kind']>(kind: Kind): Extract<Slide, { kind: Kind }>[] =>
	deck.slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind);

/** At a slide, with so much of it shown. */
export const at = (slide: Slide, shown = 1, from: StageState = start): StageState =>
	after(
		[
			{ kind: 'go', slide: slide.id },
			{ kind: 'reveal', shown }
		],
		from
	);
