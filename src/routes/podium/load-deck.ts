import { loadContent } from 'virtual:training';
import { composeDeck } from '#training/deck/compose-deck.ts';
import type { Deck } from '#training/deck/slide.ts';
import type { DeckRef } from '#training/stage/stage-state.ts';
import type { Language } from '#ui/language.svelte.ts';
import { loadTrained } from '../oefenen/library.ts';

/** The slides of a session, from what is on this device; null when a case, a flow or the preset is not. */
export async function loadDeck({ preset: id, cases }: DeckRef, language: Language): Promise<Deck | null> {
	const [content, ...trained] = await Promise.all([loadContent(), ...cases.map(loadTrained)]);
	const preset = content.presets.find((one) => one.id === id);
	const chosen = trained.flatMap((one) => one ?? []);
	if (!preset || chosen.length === 0 || chosen.length < cases.length) return null;
	return composeDeck(preset, chosen, content, language);
}
