import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** Something was written down after the weighing: it may change the answers, or it may not, but somebody looked. */
export function newSinceWeighing({ dossier }: GapContext): Found<AttentionCode> | null {
	const fresh = [...dossier.facts, ...dossier.told].some(({ isSinceWeighing }) => isSinceWeighing);
	const first = dossier.weighing[0];
	return fresh && first !== undefined ? { code: 'new-since-weighing', screen: first.screen, ahead: false } : null;
}
