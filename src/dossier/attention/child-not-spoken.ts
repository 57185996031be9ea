import { TALK_WITH_CHILD } from '../shared-ids.ts';
import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';
import { foundOn } from '../gaps/finding.ts';

/** The child was heard, or the reason why not (yet) is there (RJH-S3, JGZ-REG). */
export function childNotSpoken({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	const spoken = dossier.talks.some((talk) => talk.with !== 'parents');
	const reasoned = dossier.skipped.some(({ screen, reasons }) => screen === TALK_WITH_CHILD && reasons.length > 0);
	return spoken || reasoned ? null : foundOn('child-not-spoken', walk, TALK_WITH_CHILD);
}
