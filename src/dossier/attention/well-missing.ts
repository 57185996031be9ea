import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';
import { foundOn } from '../gaps/finding.ts';
import { screensOfKind } from '../gaps/screens-of-kind.ts';

/** What goes well, or who supports the child, is written down too (JGZ-SIG, NJI-INH). */
export function wellMissing({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	return dossier.well.length > 0 ? null : foundOn('well-missing', walk, ...screensOfKind(walk, 'notes'));
}
