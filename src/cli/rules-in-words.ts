import { choiceInWords, screenInWords } from '#authoring/in-words.ts';
import type { Click } from '#flow/5-verify/clicks.ts';
import type { RuleResult } from '#flow/5-verify/verify-flow.ts';
import type { Words } from '#flow/flow.ts';

/**
 * Rules as sentences: each says whether it holds, and one that does not says by which clicks.
 *
 * @param name - the flow, as it was named in the call
 */
export function* rulesInWords(name: string, words: Words, rules: readonly RuleResult[]): Generator<string> {
	// What is wrong stands last, where the eye is when the text has run by.
	for (const rule of [...rules].sort((one, other) => Number(other.ok) - Number(one.ok))) {
		yield `${rule.ok ? '✓ geldt' : '✗ geldt niet'}  ${words.rules[rule.id]?.label ?? rule.id} (${rule.id})`;
		if (rule.ok) {
			if (rule.isIdle) yield '    Let op: waar deze regel over gaat, gebeurt op geen enkel pad.';
		} else yield* whyNot(name, words, rule);
	}
}

function* whyNot(name: string, words: Words, { counterexample, problem, missing }: RuleResult): Generator<string> {
	if (problem === 'missing') yield `    Op geen enkel pad gebeurt: ${missing.join(', ')}.`;
	if (problem === 'unproven') yield '    Niet te bewijzen: voorwaarden kijken naar te veel combinaties van antwoorden.';
	if (!counterexample) return;
	if (counterexample.length === 0) {
		yield '    Het gaat al mis zonder een enkel antwoord.';
		return;
	}
	yield '    Zo gaat het mis:';
	for (const [i, click] of counterexample.entries()) yield `      ${i + 1}. ${clickInWords(words, click)}`;
	if (counterexample.some(({ answer }) => answer === null)) return;
	const answers = counterexample.map(({ screen, answer }) => `--answer ${screen}=${answer}`);
	yield `    Loop het na: npm run -s flow -- walk ${name} ${answers.join(' ')}`;
}

function clickInWords(words: Words, { screen, answer }: Click): string {
	const at = `«${screenInWords(words, screen)}»`;
	if (answer === null) return `${at}: overgeslagen (${screen})`;
	const isItem = words.screens[screen]?.items?.[answer] !== undefined;
	return `${at}: ${isItem ? 'aangevinkt: ' : ''}${choiceInWords(words, screen, answer)} (${screen}=${answer})`;
}
