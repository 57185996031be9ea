import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** Help has a goal that can be seen, and somebody who keeps the reins until its day (ZVH). */
export function helpWithoutGoal({ dossier }: GapContext): Found<AttentionCode> | null {
	const help = dossier.agreements.filter(({ purpose }) => purpose === 'help');
	const [first] = help;
	if (first === undefined || help.some(({ goal, lead }) => goal !== null && lead !== null)) return null;
	return { code: 'help-without-goal', screen: first.screen, ahead: false };
}
