import type { Found, GapContext } from '../gaps/finding.ts';
import { foundOn } from '../gaps/finding.ts';
import { reportedOn } from '../gaps/reported-on.ts';
import { isTicked } from '../gaps/ticked.ts';
import { PARENTS_KNOW, REPORT_CALL, REPORT_TOLD } from '../shared-ids.ts';
import type { AttentionCode } from './attention.ts';

/** There was a reason not to tell the parents of the report first; that they were told since is not in the record. */
export function parentsToldLater({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	if (reportedOn(dossier) === null || isTicked(dossier, ...PARENTS_KNOW)) return null;
	if (dossier.talks.some((talk) => talk.with !== 'child' && talk.about === 'report')) return null;
	const found = foundOn('parents-told-later', walk, REPORT_TOLD, REPORT_CALL);
	return found?.ahead ? null : found;
}
