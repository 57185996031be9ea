import { TALK_WITH_PARENTS, UNREACHABLE } from '../shared-ids.ts';
import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** Who could not reach the parents says when they tried: each try its own day (meldcode.md §1.4). */
export function attemptsMissing({ dossier }: GapContext): Found<AttentionCode> | null {
	const unreachable = dossier.skipped.find(({ reasons }) => reasons.includes(UNREACHABLE));
	if (unreachable === undefined || dossier.attempts.length > 0) return null;
	return { code: 'attempts-missing', screen: unreachable.screen ?? TALK_WITH_PARENTS, ahead: false };
}
