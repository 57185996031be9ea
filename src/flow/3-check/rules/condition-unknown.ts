import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { conditionsOf, screensOf, type Rule } from '../rule.ts';

/** A condition reads an answer or parameter that exists, and asks for a value that it can have. */
export const conditionUnknown: Rule = function* ({ flow, file, source }) {
	const asked = screensOf(flow).filter((screen) => screen.answers.length > 0);
	const near = (wrong: string, names: readonly string[]): Record<string, string> => {
		const nearest = nearestName(wrong, names);
		return nearest ? { nearest } : {};
	};
	for (const screen of screensOf(flow))
		for (const { condition, path } of conditionsOf(screen)) {
			if ('parameter' in condition) {
				const parameters = file.parameters ?? {};
				const parameter = parameters[condition.parameter];
				const at = source.placeOf([...path, 'parameter']);
				const params = { name: condition.parameter, ...near(condition.parameter, Object.keys(parameters)) };
				if (!parameter) yield diagnostic('condition-parameter-unknown', at, params);
				else if (!parameter.options.includes(condition.is))
					yield diagnostic('parameter-value-unknown', source.placeOf([...path, 'is']), {
						name: String(condition.is),
						parameter: condition.parameter,
						allowed: parameter.options.join(', ')
					});
			} else if ('answer' in condition) {
				const question = asked.find((candidate) => candidate.id === condition.answer);
				const names = asked.map((candidate) => candidate.id);
				const params = { name: condition.answer, ...near(condition.answer, names) };
				if (!question) yield diagnostic('condition-screen-unknown', source.placeOf([...path, 'answer']), params);
				else {
					const answers: readonly string[] = question.answers.map((answer) => answer.id);
					const wanted = 'in' in condition ? condition.in : ['is' in condition ? condition.is : condition.isNot];
					const key = 'in' in condition ? 'in' : 'is' in condition ? 'is' : 'isNot';
					for (const name of wanted)
						if (!answers.includes(name))
							yield diagnostic('condition-answer-unknown', source.placeOf([...path, key]), {
								name,
								screen: question.id,
								allowed: answers.join(', '),
								...near(name, answers)
							});
				}
			}
		}
};
