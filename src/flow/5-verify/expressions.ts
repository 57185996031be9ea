import type { Condition, Flow } from '../flow.ts';

/** What an answer or tick can be, seen by a condition: a number for each answer, 1 and 0 for ticked and not. */
export type Value = number;
/** Never answered, or a checklist nobody was at. */
export const NONE = -1;
/** Chosen, but not looked at yet: ticks are decided when the first condition reads them. */
export const FREE = -2;

/** One thing that conditions read: the answer to a question, or one item of a checklist. */
export interface Variable {
	readonly index: number;
	readonly screen: string;
	readonly item: string | null;
	/** Names of its values, by number. */
	readonly values: readonly string[];
}

/**
 * Conditions in one form, so that equal ones are equal numbers: a test of one variable, or at least so many out of a list.
 * `all` is every one of them, `any` is at least one, `not` is pushed down to the tests.
 */
type Expression =
	| { readonly variable: number; readonly yes: readonly Value[]; readonly none: boolean }
	| { readonly atLeast: number; readonly of: readonly number[] };

export const FALSE = 0;
export const TRUE = 1;

/** What a variable is now; `null` leaves it in place when a residual is made. */
export type Environment = (variable: number) => Value | null;

export class Expressions {
	readonly variables: Variable[] = [];
	readonly #flow: Flow;
	readonly #byName = new Map<string, Variable>();
	readonly #expressions: (Expression | null)[] = [null, null];
	readonly #known = new Map<string, number>();

	constructor(flow: Flow) {
		this.#flow = flow;
	}

	/** The number of a condition (of which parameters were filled in). */
	of(condition: Condition): number {
		if ('not' in condition) return this.#negated(this.of(condition.not));
		if ('all' in condition)
			return this.#count(
				condition.all.length,
				condition.all.map((part) => this.of(part))
			);
		if ('any' in condition)
			return this.#count(
				1,
				condition.any.map((part) => this.of(part))
			);
		if ('of' in condition)
			return this.#count(
				condition.atLeast,
				condition.of.map((part) => this.of(part))
			);
		if ('parameter' in condition) throw new Error('conditions on parameters are folded before they are asked');
		if ('ticked' in condition) return this.#test(this.#variable(condition.ticked, condition.is), [1], false);
		const variable = this.#variable('answered' in condition ? condition.answered : condition.answer, null);
		const every = variable.values.map((_, i) => i);
		if ('answered' in condition) return this.#test(variable, every, false);
		const at = (answer: string) => variable.values.indexOf(answer);
		if ('is' in condition) return this.#test(variable, [at(condition.is)], false);
		if ('isNot' in condition)
			return this.#test(
				variable,
				every.filter((value) => value !== at(condition.isNot)),
				true
			);
		return this.#test(variable, condition.in.map(at), false);
	}

	/** 1 or 0; or, when a free variable decides, -2 minus its index. */
	evaluate(id: number, at: (variable: number) => Value): number {
		if (id <= TRUE) return id;
		const expression = this.#expressions[id]!;
		if ('variable' in expression) {
			const value = at(expression.variable);
			if (value === FREE) return -2 - expression.variable;
			return (value === NONE ? expression.none : expression.yes.includes(value)) ? TRUE : FALSE;
		}
		let needed = expression.atLeast;
		let left = expression.of.length;
		let undecided = 0;
		for (const part of expression.of) {
			const is = this.evaluate(part, at);
			if (is === TRUE) needed -= 1;
			if (is === FALSE) left -= 1;
			else if (is !== TRUE) undecided ||= is;
			// `left` counts what holds or may hold.
			if (needed <= 0) return TRUE;
			if (left < expression.atLeast) return FALSE;
		}
		return undecided;
	}

	/** What is left of an expression when the variables that `at` knows are filled in. */
	residual(id: number, at: Environment): number {
		if (id <= TRUE) return id;
		const expression = this.#expressions[id]!;
		if (!('variable' in expression)) {
			return this.#count(
				expression.atLeast,
				expression.of.map((part) => this.residual(part, at))
			);
		}
		const value = at(expression.variable);
		if (value === null || value === FREE) return id;
		return (value === NONE ? expression.none : expression.yes.includes(value)) ? TRUE : FALSE;
	}

	/** The variables that an expression reads, each once. */
	variablesOf(id: number, found = new Set<number>()): Set<number> {
		const expression = this.#expressions[id];
		if (!expression) return found;
		if ('variable' in expression) found.add(expression.variable);
		else for (const part of expression.of) this.variablesOf(part, found);
		return found;
	}

	#variable(screen: string, item: string | null): Variable {
		const name = item === null ? screen : `${screen} ${item}`;
		const known = this.#byName.get(name);
		if (known) return known;
		const answers =
			this.#flow.screens[screen as keyof Flow['screens']]?.answers.map((answer) => answer.id as string) ?? [];
		const values = item === null ? answers : ['not', item];
		const variable = { index: this.variables.length, screen, item, values };
		this.variables.push(variable);
		this.#byName.set(name, variable);
		return variable;
	}

	#test(variable: Variable, yes: readonly Value[], none: boolean): number {
		if (!none && yes.length === 0) return FALSE;
		if (none && yes.length === variable.values.length) return TRUE;
		const sorted = [...new Set(yes)].sort((a, b) => a - b);
		return this.#intern(`${variable.index}:${sorted.join()}:${none}`, { variable: variable.index, yes: sorted, none });
	}

	#count(atLeast: number, parts: readonly number[]): number {
		const open = parts.filter((part) => part > TRUE).sort((a, b) => a - b);
		const needed = atLeast - parts.filter((part) => part === TRUE).length;
		if (needed <= 0) return TRUE;
		if (open.length < needed) return FALSE;
		if (open.length === 1) return open[0]!;
		return this.#intern(`${needed}of${open.join()}`, { atLeast: needed, of: open });
	}

	#negated(id: number): number {
		if (id <= TRUE) return TRUE - id;
		const expression = this.#expressions[id]!;
		if ('variable' in expression) {
			const variable = this.variables[expression.variable]!;
			const others = variable.values.map((_, value) => value).filter((value) => !expression.yes.includes(value));
			return this.#test(variable, others, !expression.none);
		}
		// Not at least n of k: at least k - n + 1 do not hold.
		const { atLeast, of } = expression;
		return this.#count(
			of.length - atLeast + 1,
			of.map((part) => this.#negated(part))
		);
	}

	#intern(key: string, expression: Expression): number {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#expressions.push(expression);
		this.#known.set(key, this.#expressions.length - 1);
		return this.#expressions.length - 1;
	}
}
