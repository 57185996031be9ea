import { OFFICIAL_FILE, WRITTEN_DOWN } from '../shared-ids.ts';
import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';
import { foundOn } from '../gaps/finding.ts';
import { isTicked } from '../gaps/ticked.ts';

/** What was done stands in the official file; this app is no file (MOV-DOS, KOT). */
export function officialFileMissing({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	return isTicked(dossier, OFFICIAL_FILE) ? null : foundOn('official-file-missing', walk, WRITTEN_DOWN);
}
