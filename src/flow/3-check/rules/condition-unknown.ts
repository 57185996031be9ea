import type { Path } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Condition } from '../../flow.ts';
import { conditionsOf, screensOf, type Rule, type RuleInput } from '../rule.ts';

/** A condition reads an answer or parameter that exists, and asks for a value that it can have. */
export const conditionUnknown: Rule = function* (input) {
	const asked = new Map<string, readonly string[]>();
	const checklists = new Map<string, readonly string[]>();
	for (const screen of screensOf(input.flow)) {
		if (screen.answers.length > 0)
			asked.set(
				screen.id,
				screen.answers.map((answer) => answer.id)
			);
		if (screen.kind === 'checklist') checklists.set(screen.id, screen.items);
	}
	for (const screen of screensOf(input.flow))
		for (const { condition, path } of conditionsOf(screen))
			if ('parameter' in condition) yield* onParameter(input, condition, path);
			else if ('ticked' in condition) yield* onTicks(input, condition, path, checklists);
			else if ('answered' in condition) yield* onQuestion(input, condition.answered, [...path, 'answered'], asked);
			else if ('answer' in condition) yield* onAnswer(input, condition, path, asked);
};

function* onQuestion({ source }: RuleInput, name: string, path: Path, asked: ReadonlyMap<string, unknown>) {
	if (asked.has(name)) return;
	yield diagnostic('condition-screen-unknown', source.placeOf(path), { name, ...near(name, asked.keys()) });
}

function* onTicks(
	{ source }: RuleInput,
	condition: Extract<Condition, { ticked: unknown }>,
	path: Path,
	checklists: ReadonlyMap<string, readonly string[]>
): Generator<Diagnostic> {
	const { ticked: screen, is: name } = condition;
	const items = checklists.get(screen);
	if (!items) {
		const params = { name: screen, ...near(screen, checklists.keys()) };
		yield diagnostic('condition-checklist-unknown', source.placeOf([...path, 'ticked']), params);
	} else if (!items.includes(name)) {
		const params = { name, screen, allowed: items.join(', '), ...near(name, items) };
		yield diagnostic('condition-item-unknown', source.placeOf([...path, 'is']), params);
	}
}

function* onParameter(
	{ file, source }: RuleInput,
	condition: Extract<Condition, { parameter: unknown }>,
	path: Path
): Generator<Diagnostic> {
	const name = condition.parameter;
	const parameters = file.parameters ?? {};
	if (!Object.hasOwn(parameters, name)) {
		const params = { name, ...near(name, Object.keys(parameters)) };
		yield diagnostic('condition-parameter-unknown', source.placeOf([...path, 'parameter']), params);
		return;
	}
	const options = parameters[name]!.options;
	if (!options.includes(condition.is))
		yield diagnostic('parameter-value-unknown', source.placeOf([...path, 'is']), {
			name: String(condition.is),
			parameter: name,
			allowed: options.join(', '),
			...near(String(condition.is), options.map(String))
		});
}

function* onAnswer(
	{ source }: RuleInput,
	condition: Extract<Condition, { answer: unknown }>,
	path: Path,
	asked: ReadonlyMap<string, readonly string[]>
): Generator<Diagnostic> {
	const screen = condition.answer;
	const answers = asked.get(screen);
	if (!answers) {
		const params = { name: screen, ...near(screen, asked.keys()) };
		yield diagnostic('condition-screen-unknown', source.placeOf([...path, 'answer']), params);
		return;
	}
	const wanted: { name: string; at: Path }[] =
		'in' in condition
			? condition.in.map((name, i) => ({ name, at: [...path, 'in', i] }))
			: 'is' in condition
				? [{ name: condition.is, at: [...path, 'is'] }]
				: [{ name: condition.isNot, at: [...path, 'isNot'] }];
	for (const { name, at } of wanted)
		if (!answers.includes(name))
			yield diagnostic('condition-answer-unknown', source.placeOf(at), {
				name,
				screen,
				allowed: answers.join(', '),
				...near(name, answers)
			});
}

function near(wrong: string, names: Iterable<string>): { nearest?: string } {
	const nearest = nearestName(wrong, names);
	return nearest === undefined ? {} : { nearest };
}
