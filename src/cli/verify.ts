import type { Verification } from '#flow/5-verify/verify-flow.ts';
import { wordsIn } from '#flow/words-in.ts';
import type { Call, Command, Result } from './call.ts';
import { asJson, hasErrors, listFindings } from './findings.ts';
import { loadEach, type Loaded } from './load-named.ts';
import { rulesInWords } from './rules-in-words.ts';

/**
 * `verify FLOW…`: whether every rule holds on every path, with the shortest path that breaks one that does not. What
 * `check` finds comes with it, journeys that come out elsewhere included.
 */
export const verify: Command = {
	options: ['overlay', 'flows', 'all'],
	async run(call, around) {
		const loaded = await loadEach(call, around);
		const each = [];
		for (const one of loaded) each.push({ id: one.name, ...resultOf(one, call) });
		const [first] = each;
		const others = loaded.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => !ABOUT_RULES.has(code));
		// What a base says wrong would be said again by every flow that builds on it.
		const told = new Set(listFindings(others, call.language));
		if (each.length === 1 && !call.all && first)
			return { exit: first.exit, json: first.json, text: [...told, first.text].join('\n') };
		const broken = each.filter(({ exit }) => exit !== 0);
		const lines = each.map((one) => (one.exit === 0 ? `${one.id}: ${one.summary}` : `${one.id}\n${one.text}\n`));
		const total =
			broken.length === 0 ? `${each.length} flows: alles klopt.` : `${broken.length} van ${each.length} flows niet.`;
		return {
			exit: broken.length === 0 ? 0 : 1,
			json: { ok: broken.length === 0, flows: each.map(({ id, json }) => ({ id, ...(json as object) })) },
			text: [...told, ...lines, total].join('\n')
		};
	}
};

/** Said in another way, rule by rule. */
const ABOUT_RULES: ReadonlySet<string> = new Set(['rule-broken', 'rule-unreachable', 'rule-unproven', 'rule-idle']);

function resultOf(
	{ edition, verification: verified, diagnostics, journeys, name }: Loaded,
	call: Call
): Result & { summary: string } {
	const found = diagnostics.map((finding) => asJson(finding, call.language));
	if (!edition || !verified) {
		const json = { ok: false, states: 0, transitions: 0, ms: 0, rules: [], diagnostics: found };
		return { exit: 1, json, text: 'Heeft fouten; de regels zijn niet nagegaan.', summary: '' };
	}
	const ms = Math.round(verified.ms * 10) / 10;
	const ok = verified.ok && !hasErrors(diagnostics);
	const { states, transitions } = verified;
	const rules = verified.rules.map(({ id, ok, counterexample, problem, missing, isIdle }) => ({
		...{ id, ok, counterexample, problem, missing, idle: isIdle }
	}));
	const { words } = wordsIn(edition, call.language);
	const walked = journeys
		? [`${journeys.journeys} proefritten, met ${journeys.tried} van de ${journeys.answers} antwoorden`]
		: [];
	const counts = journeys && { count: journeys.journeys, tried: journeys.tried, answers: journeys.answers };
	return {
		exit: ok ? 0 : 1,
		json: { ok, states, transitions, ms, rules, journeys: counts, diagnostics: found },
		text: [
			...rulesInWords(name, words, verified.rules),
			countOf(verified, ms),
			...walked.map((said) => `${said}.`)
		].join('\n'),
		summary: [heldOf(verified), ...walked].join(', ')
	};
}

const heldOf = ({ rules }: Verification) => `${rules.filter(({ ok }) => ok).length} van ${rules.length} regels`;

const countOf = (verified: Verification, ms: number) =>
	`${heldOf(verified)} gelden op elk pad (${verified.states} standen, ${verified.transitions} overgangen, ${ms} ms).`;
