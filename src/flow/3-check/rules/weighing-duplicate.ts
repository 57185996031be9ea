import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** A number of the weighing frame belongs to one question. */
export const weighingDuplicate: Rule = function* (input) {
	const first = new Map<number, string>();
	for (const screen of screensOf(input.flow)) {
		if (screen.weighing === null) continue;
		const other = first.get(screen.weighing);
		if (other === undefined) first.set(screen.weighing, screen.id);
		else
			yield diagnostic('weighing-duplicate', placeIn(input, screen, 'weighing'), {
				number: String(screen.weighing),
				name: screen.id,
				other
			});
	}
};
