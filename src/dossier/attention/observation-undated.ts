import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** One of the facts, or of what was told, has no day. An impression may be without: it often grew over weeks. */
export function observationUndated({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	const undated = [...dossier.facts, ...dossier.told].find(({ on }) => on === null);
	if (undated === undefined) return null;
	const screen = walk.records.find(({ id }) => id === undated.entry)?.screen ?? null;
	return { code: 'observation-undated', screen, ahead: false };
}
