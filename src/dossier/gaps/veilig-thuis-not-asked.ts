import { ASK_ADVICE, VEILIG_THUIS_ROLES } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';

/**
 * Where doubt led to the advice to ask Veilig Thuis, its advice is there, or the reason why not. Doubt is a full answer
 * of the weighing frame, and its route is advice (meldcode.md §2.1).
 */
export function veiligThuisNotAsked({ walk, dossier }: GapContext): GapFound | null {
	if (dossier.consults.some(({ about, role }) => about === 'advice' && VEILIG_THUIS_ROLES.has(role))) return null;
	const advised = walk.session.path.findLast((stop) => walk.screen(stop.screen)?.outcome === ASK_ADVICE);
	if (advised === undefined) return null;
	const { move } = advised;
	if (move?.kind === 'skipped' && move.reasons.length > 0) return null;
	return { code: 'veilig-thuis-not-asked', screen: advised.screen, ahead: move === null };
}
