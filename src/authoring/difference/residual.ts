import { holds, screensRead, type Facts } from '#flow/fold.ts';
import type { Condition } from '#flow/flow.ts';

/**
 * What is left to be asked of a condition, when some screens are settled: true, false, or what still has to be seen. Two
 * walks for which the same is left go on alike, however many answers led there: «two of these thirty» only remembers how many.
 */
export function residualOf(
	condition: Condition,
	isSettled: (screen: string) => boolean,
	facts: Facts
): boolean | string {
	const parts = (of: readonly Condition[]) => of.map((part) => residualOf(part, isSettled, facts));
	if ('not' in condition) {
		const inner = residualOf(condition.not, isSettled, facts);
		return typeof inner === 'boolean' ? !inner : `!${inner}`;
	}
	if ('all' in condition) return countOf(condition.all.length, parts(condition.all));
	if ('any' in condition) return countOf(1, parts(condition.any));
	if ('of' in condition) return countOf(condition.atLeast, parts(condition.of));
	const [screen = ''] = screensRead(condition);
	if (isSettled(screen)) return holds(condition, facts);
	return JSON.stringify([condition, facts.answers[screen], facts.ticks[screen]]);
}

function countOf(atLeast: number, parts: readonly (boolean | string)[]): boolean | string {
	const left = atLeast - parts.filter((part) => part === true).length;
	const rest = parts.filter((part) => typeof part === 'string');
	if (left <= 0) return true;
	return rest.length < left ? false : `${left}(${rest.sort().join()})`;
}
