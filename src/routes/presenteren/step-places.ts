import { wordsIn } from '#flow/words-in.ts';
import type { Deck, Slide } from '#training/deck/slide.ts';
import type { StepPlace } from '#ui/training/stage/SlideJump.svelte';

/** The steps of the case that is on the stage (before the first: of the first), each with its first slide. */
export function stepPlaces({ slides, cases, language }: Deck, { caseNumber }: Slide): readonly StepPlace[] {
	const of = caseNumber ?? 1;
	const shown = cases[of - 1];
	if (!shown) return [];
	const { words } = wordsIn(shown.edition, language);
	return shown.edition.flow.steps.flatMap(({ id, number }) => {
		const first = slides.find((slide) => slide.caseNumber === of && slide.step === id);
		const name = words.steps[id]?.name ?? id;
		return first ? [{ step: id, label: number === null ? name : `${number} ${name}`, slide: first.id }] : [];
	});
}
