import { OFFICIAL_FILE, WRITTEN_DOWN } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { isTicked } from './ticked.ts';

/** What was done stands in the official file; this app is no file (MOV-DOS, KOT). */
export function officialFileMissing({ walk, dossier }: GapContext): GapFound | null {
	return isTicked(dossier, OFFICIAL_FILE) ? null : gapOn('official-file-missing', walk, WRITTEN_DOWN);
}
