import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** Where a flow is offered, what may be switched off, and with what somebody can go on afterwards. */
export const offers: Rule = function* (input) {
	const { flow, source, flows } = input;
	if (flow.offered && flow.workplaces.length === 0 && flow.extends.length > 0)
		yield diagnostic('workplace-missing', source.placeOf(['id']));
	for (const screen of screensOf(flow)) {
		if (screen.optional && (screen.next?.length !== 1 || screen.next[0]!.to === 'back' || screen.next[0]!.returnTo))
			yield diagnostic('optional-branches', placeIn(input, screen, 'optional'), { name: screen.id });
		for (const [i, name] of screen.continues.entries())
			if (flows && !flows.includes(name)) {
				const nearest = nearestName(name, flows);
				const params = { name, ...(nearest ? { nearest } : {}) };
				yield diagnostic('continues-unknown', placeIn(input, screen, 'continues', i), params);
			}
	}
};
