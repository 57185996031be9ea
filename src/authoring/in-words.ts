import type { Condition, Words } from '#flow/flow.ts';

/** What a person reads where a flow has an id; the id itself where there are no words. */
export const screenInWords = (words: Words, screen: string): string => words.screens[screen]?.title ?? screen;

export const outcomeInWords = (words: Words, outcome: string | null): string =>
	outcome === null ? NO_OUTCOME : (words.outcomes[outcome]?.title ?? outcome);

export const NO_OUTCOME = 'De norm zegt niets';

/** An answer to a question, or an item of a checklist. */
export function choiceInWords(words: Words, screen: string, choice: string): string {
	const { answers, items } = words.screens[screen] ?? {};
	return answers?.[choice]?.label ?? items?.[choice]?.label ?? choice;
}

/** A condition with ids, short enough to stand on an arrow: `bijzondere-vorm is nee`. */
export function conditionInWords(condition: Condition): string {
	const list = (parts: readonly Condition[], between: string) =>
		parts.map((part) => (isCompound(part) ? `(${conditionInWords(part)})` : conditionInWords(part))).join(between);
	if ('parameter' in condition) return `${condition.parameter} is ${condition.is}`;
	if ('all' in condition) return list(condition.all, ' en ');
	if ('any' in condition) return list(condition.any, ' of ');
	if ('not' in condition) return `niet: ${conditionInWords(condition.not)}`;
	if ('of' in condition) return `minstens ${condition.atLeast} van: ${list(condition.of, ', ')}`;
	if ('ticked' in condition) return `${condition.ticked}: ${condition.is} aangevinkt`;
	if ('answered' in condition) return `${condition.answered} is beantwoord`;
	if ('is' in condition) return `${condition.answer} is ${condition.is}`;
	if ('isNot' in condition) return `${condition.answer} is niet ${condition.isNot}`;
	return `${condition.answer} is ${condition.in.join(' of ')}`;
}

const isCompound = (condition: Condition) => 'all' in condition || 'any' in condition || 'of' in condition;
