import type { Slide } from '#training/deck/slide.ts';
import { messages } from '../../messages/stage.nl.ts';

/** What a press shows, in words; of things with the same name, which. @param shown - number of the reveal, from 1 */
export function revealName({ shows }: Pick<Slide, 'shows'>, shown: number): string {
	const reveal = shows[shown - 1] ?? 'whole';
	return reveal === 'item' ? messages.reveals.part(shown) : messages.reveals[reveal];
}
