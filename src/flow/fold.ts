import type { Condition, ParameterValue, Route } from './flow.ts';

/**
 * A route with the parameters filled in: conditions on parameters become true or false and disappear, branches that can
 * never be taken are dropped. What is left reads answers only. Everything that walks a flow works on folded routes.
 */
export function foldRoute(route: Route, parameters: Readonly<Record<string, ParameterValue>>): Route {
	// Most routes: one way, and nothing to fill in.
	if (route.length === 1 && route[0]!.when === undefined) return route;
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
	if ('of' in condition) {
		const parts = condition.of.map((part) => foldCondition(part, parameters));
		const atLeast = condition.atLeast - parts.filter((part) => part === true).length;
		const rest = parts.filter((part) => typeof part !== 'boolean');
		if (atLeast <= 0) return true;
		return rest.length < atLeast ? false : { atLeast, of: rest };
	}
	return condition;
}

/** The conditions that a condition is made of, or null when it reads one thing itself. */
export function partsOf(condition: Condition): readonly Condition[] | null {
	if ('not' in condition) return [condition.not];
	if ('all' in condition) return condition.all;
	if ('any' in condition) return condition.any;
	return 'of' in condition ? condition.of : null;
}

/** The screens of which a condition reads the answer or the ticks. */
export function screensRead(condition: Condition): readonly string[] {
	const parts = partsOf(condition);
	if (parts) return parts.flatMap(screensRead);
	if ('ticked' in condition) return [condition.ticked];
	if ('answered' in condition) return [condition.answered];
	return 'answer' in condition ? [condition.answer] : [];
}

/** What conditions read: the latest answer to a question, and what was ticked when a checklist was last gone on from. */
export interface Facts {
	readonly answers: Readonly<Record<string, string | undefined>>;
	readonly ticks: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Whether a condition holds. An answer that was not given equals nothing; nothing is ticked where nobody was yet. */
export function holds(condition: Condition, facts: Facts): boolean {
	if ('parameter' in condition) throw new Error('conditions on parameters are folded before they are asked');
	if ('not' in condition) return !holds(condition.not, facts);
	if ('all' in condition) return condition.all.every((part) => holds(part, facts));
	if ('any' in condition) return condition.any.some((part) => holds(part, facts));
	if ('of' in condition) return condition.of.filter((part) => holds(part, facts)).length >= condition.atLeast;
	if ('ticked' in condition) return facts.ticks[condition.ticked]?.includes(condition.is) ?? false;
	if ('answered' in condition) return facts.answers[condition.answered] !== undefined;
	const given = facts.answers[condition.answer];
	if ('is' in condition) return given === condition.is;
	if ('isNot' in condition) return given !== condition.isNot;
	return given !== undefined && (condition.in as readonly string[]).includes(given);
}
