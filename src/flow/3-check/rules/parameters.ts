import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Rule } from '../rule.ts';

/** A parameter has one of the values that it says it can have. */
export const parameters: Rule = function* ({ file, source }) {
	for (const [id, parameter] of Object.entries(file.parameters ?? {}))
		if (!parameter.options.includes(parameter.value)) {
			const nearest = nearestName(String(parameter.value), parameter.options.map(String));
			yield diagnostic('parameter-value-unknown', source.placeOf(['parameters', id, 'value']), {
				name: String(parameter.value),
				parameter: id,
				allowed: parameter.options.join(', '),
				...(nearest ? { nearest } : {})
			});
		}
};
