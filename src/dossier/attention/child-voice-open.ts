import type { Found, GapContext } from '../gaps/finding.ts';
import { foundOn } from '../gaps/finding.ts';
import { screensOfKind } from '../gaps/screens-of-kind.ts';
import type { AttentionCode } from './attention.ts';

/** The child knows what happens now: what was last written about that does not stand at "not yet" (AUG-10). */
export function childVoiceOpen({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	const last = dossier.voices.at(-1);
	if (last === undefined) return foundOn('child-voice-open', walk, ...screensOfKind(walk, 'voice'));
	return last.knows === 'not-yet' ? { code: 'child-voice-open', screen: last.screen, ahead: false } : null;
}
