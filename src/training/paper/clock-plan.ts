import type { Deck, Slide } from '../deck/slide.ts';

/** A slide with the moment at which it is planned. */
export interface PlannedSlide {
	readonly slide: Slide;
	/** In the deck, from 1. */
	readonly number: number;
	/** Planned minutes before it, from the beginning of the session. */
	readonly from: number;
	readonly notes: readonly string[];
}

export function planSlides({ slides, notes }: Deck): readonly PlannedSlide[] {
	let from = 0;
	return slides.map((slide, index) => {
		const planned = { slide, number: index + 1, from, notes: notesOf(slide.id, notes) };
		from += slide.minutes;
		return planned;
	});
}

const notesOf = (id: string, notes: Deck['notes']) =>
	notes.filter(({ slide }) => slide === id).flatMap((one) => [...one.notes, ...one.experts]);

/** `13:35` for 65 minutes after `12:30`. Minutes are rounded: a plan is not a train. */
export function clockAt(startsAt: string, minutes: number): string {
	const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
	const moment = (hours * 60 + rest + Math.round(minutes)) % (24 * 60);
	return `${String(Math.floor(moment / 60)).padStart(2, '0')}:${String(moment % 60).padStart(2, '0')}`;
}
