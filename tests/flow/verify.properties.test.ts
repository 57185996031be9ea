import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFlow, type RuleResult } from '#flow/5-verify/verify-flow.ts';
import { Refining } from '#flow/5-verify/refine.ts';
import type { Flow, Moment, PathRule } from '#flow/flow.ts';
import { anyFlow } from '../support/a-flow.ts';
import { breaksWith, fewestClicks, questionOf } from '../support/brute-force.ts';

const number = fc.nat({ max: 1000 });
const moment = fc.record({
	what: fc.constantFrom('answered', 'screen', 'outcome', 'kind', 'done', 'skipped', 'end', 'step'),
	one: number,
	other: number
});
const rule = fc.record({
	form: fc.constantFrom('always', 'never', 'first'),
	a: moment,
	b: moment,
	c: fc.option(moment, { nil: null })
});

type AMoment = typeof moment extends fc.Arbitrary<infer T> ? T : never;
type ARule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

function momentOf(flow: Flow, { what, one, other }: AMoment): Moment {
	const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
	const screens = Object.values(flow.screens);
	if (what === 'end') return { end: true };
	if (what === 'kind') return { kind: [pick(screens, one).kind] };
	if (what === 'outcome') return { outcome: [pick(flow.outcomes, one), pick(flow.outcomes, other)] };
	if (what === 'step') return { step: [pick(flow.steps, one).id] };
	const asked = screens.filter((screen) => screen.answers.length > 0);
	if (what !== 'answered' || asked.length === 0)
		return { [what === 'answered' ? 'screen' : what]: [pick(screens, one).id] };
	const screen = pick(asked, one);
	return { answered: { [screen.id]: other % 4 === 0 ? 'any' : [pick(screen.answers, other).id] } };
}

function ruleOf(flow: Flow, { form, a, b, c }: ARule): PathRule {
	const id = 'regel' as PathRule['id'];
	const [one, other, third] = [momentOf(flow, a), momentOf(flow, b), c && momentOf(flow, c)];
	if (form === 'always') return { id, always: one, leadsTo: other, before: third };
	if (form === 'first') return { id, first: one, before: other };
	return { id, never: one, after: other, without: third };
}

const withRule = (flow: Flow, said: PathRule): Flow => ({ ...flow, rules: [said] });

/** Holds what the verifier says against trying everything. */
function expectRight(flow: Flow, said: PathRule, result: RuleResult, isShortest: boolean): void {
	const fewest = fewestClicks(flow, questionOf(said));
	expect(result.ok, JSON.stringify(result)).toBe(fewest === null);
	if (fewest === null) return;
	if (isShortest) expect(result.counterexample).toHaveLength(fewest);
	expect(breaksWith(flow, questionOf(said), result.counterexample!)).toBe(true);
}

describe('a rule over all paths of any flow', { timeout: 60_000 }, () => {
	it('holds exactly when no walk breaks it, and else comes with a walk of the fewest clicks that does', () => {
		fc.assert(
			fc.property(anyFlow(4), fc.array(rule, { minLength: 1, maxLength: 4 }), (flow, rules) => {
				for (const one of rules) {
					const said = ruleOf(flow, one);
					const { rules: results, explored } = verifyFlow(withRule(flow, said));
					expect(explored.isComplete).toBe(true);
					expectRight(flow, said, results[0]!, true);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('says the same with as few conditions as it needs, or says that it cannot tell', () => {
		fc.assert(
			fc.property(anyFlow(4), rule, (flow, one) => {
				const said = ruleOf(flow, one);
				const result = new Refining(withRule(flow, said), 20_000).prove(said);
				if (result.problem !== 'unproven') expectRight(flow, said, result, false);
			}),
			{ numRuns: 100 }
		);
	});
});
