import { TALK_WITH_PARENTS } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { talkReason } from './talk-reason.ts';

/** The reason for not talking rests on something: a feeling alone was not accepted (OG-KLACHT, meldcode.md §1.4). */
export function talkReasonUnsupported({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (dossier.talks.some((talk) => talk.with !== 'child' && talk.about === 'concern')) return null;
	if (talkReason(walk, dossier) !== 'feeling') return null;
	return { code: 'talk-reason-unsupported', screen: TALK_WITH_PARENTS, ahead: false };
}
