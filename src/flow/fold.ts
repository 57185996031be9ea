import type { Condition, ParameterValue, Route } from './flow.ts';

/**
 * A route with the parameters filled in: conditions on parameters become true or false and disappear, branches that can
 * never be taken are dropped. What is left reads answers only. Everything that walks a flow works on folded routes.
 */
export function foldRoute(route: Route, parameters: Readonly<Record<string, ParameterValue>>): Route {
	const folded = [];
	for (const branch of route) {
		const when = branch.when === undefined ? true : foldCondition(branch.when, parameters);
		if (when === false) continue;
		if (when === true) return [...folded, { to: branch.to, returnTo: branch.returnTo }];
		folded.push({ ...branch, when });
	}
	return folded;
}

type Folded = Condition | boolean;

function foldCondition(condition: Condition, parameters: Readonly<Record<string, ParameterValue>>): Folded {
	if ('parameter' in condition) return parameters[condition.parameter] === condition.is;
	if ('not' in condition) {
		const inner = foldCondition(condition.not, parameters);
		return typeof inner === 'boolean' ? !inner : { not: inner };
	}
	if ('all' in condition) {
		const parts = condition.all.map((part) => foldCondition(part, parameters));
		if (parts.includes(false)) return false;
		const rest = parts.filter((part) => typeof part !== 'boolean');
		return rest.length === 0 ? true : { all: rest };
	}
	if ('any' in condition) {
		const parts = condition.any.map((part) => foldCondition(part, parameters));
		if (parts.includes(true)) return true;
		const rest = parts.filter((part) => typeof part !== 'boolean');
		return rest.length === 0 ? false : { any: rest };
	}
	return condition;
}

/** The screens whose answers a condition reads. */
export function screensRead(condition: Condition): readonly string[] {
	if ('parameter' in condition) return [];
	if ('not' in condition) return screensRead(condition.not);
	if ('all' in condition) return condition.all.flatMap(screensRead);
	if ('any' in condition) return condition.any.flatMap(screensRead);
	return [condition.answer];
}

/** Whether a condition holds, given the answers by screen. An answer that was not given equals nothing. */
export function holds(condition: Condition, answers: Readonly<Record<string, string | undefined>>): boolean {
	if ('parameter' in condition) throw new Error('conditions on parameters are folded before they are asked');
	if ('not' in condition) return !holds(condition.not, answers);
	if ('all' in condition) return condition.all.every((part) => holds(part, answers));
	if ('any' in condition) return condition.any.some((part) => holds(part, answers));
	const given = answers[condition.answer];
	if ('is' in condition) return given === condition.is;
	if ('isNot' in condition) return given !== condition.isNot;
	return given !== undefined && (condition.in as readonly string[]).includes(given);
}
