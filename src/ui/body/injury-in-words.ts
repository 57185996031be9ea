import type { Injury } from '#session/transcript.ts';
import { messages } from '#ui/messages/body.nl.ts';
import { inCentimetres } from './injury-form.ts';

/** One line: where, what, how large, which shape, and what else was written. */
export function injuryInWords({ place, kind, length, width, shape, note }: Injury): string {
	const [long, wide] = [inCentimetres(length, messages.decimal), inCentimetres(width, messages.decimal)];
	const size =
		long && wide ? messages.size(long, wide) : long ? messages.onlyLength(long) : wide && messages.onlyWidth(wide);
	const seen = [messages.kinds[kind], size, shape && messages.shapes[shape], note].filter(Boolean).join(', ');
	return `${messages.places[place]}: ${seen}`;
}
