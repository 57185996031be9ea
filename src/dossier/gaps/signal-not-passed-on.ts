import { PASS_ON, PASS_ON_HOLDER } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';

/** Who gets a signal about somebody who works there passes it on (Wet kinderopvang, sector laws of education: OI-ZED). */
export function signalNotPassedOn({ walk, dossier }: GapContext): Found<GapCode> | null {
	const screens = [PASS_ON, PASS_ON_HOLDER];
	if (dossier.consults.some(({ screen }) => screens.includes(screen))) return null;
	const found = foundOn('signal-not-passed-on', walk, ...screens);
	return found;
}
