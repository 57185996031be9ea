import type { Problem } from '../../form-state.svelte.ts';

/**
 * Values of a form without a text: choices, numbers, a day. There is nothing in it for the guard, which `FormState` needs,
 * so that a page of practice does not fetch it. A group of checkboxes is its ids with spaces in between.
 */
export class ChoiceForm {
	values: Record<string, string> = $state({});
	problems: readonly Problem[] = $state.raw([]);
	/** Counts failed submits, so that the summary takes focus each time. */
	attempts = $state(0);

	/** @param initial - every field of the form */
	constructor(initial: Readonly<Record<string, string>>) {
		this.values = { ...initial };
	}

	raw(field: string): string {
		return (this.values[field] ?? '').trim();
	}

	ids<Id extends string>(field: string): Id[] {
		return this.raw(field).split(' ').filter(Boolean) as Id[];
	}

	problem(field: string): string | undefined {
		return this.problems.find((problem) => problem.field === field)?.message;
	}

	/** Shows the problems; true when there are none. */
	passes(problems: readonly Problem[]): boolean {
		this.problems = problems;
		if (problems.length > 0) this.attempts += 1;
		return problems.length === 0;
	}
}
