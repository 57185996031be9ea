import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** What one would do oneself, written before the norm was shown (KNMG-5: estimate and its basis). */
export function estimateMissing({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	if (dossier.estimates.length > 0 || dossier.weighing.length === 0) return null;
	const shown = walk.session.path.findLast(({ screen }) => walk.screen(screen)?.kind === 'outcome');
	return shown === undefined ? null : { code: 'estimate-missing', screen: shown.screen, ahead: shown.move === null };
}
