import { WEIGHING_BEGIN } from '../shared-ids.ts';
import type { Found, GapContext } from '../gaps/finding.ts';
import { foundOn } from '../gaps/finding.ts';
import { screensOfKind } from '../gaps/screens-of-kind.ts';
import type { AttentionCode } from './attention.ts';

/** Another explanation was thought of: with an observation, or before the weighing (HP-DOS). */
export function otherwiseMissing({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	const { otherwise, against, unknown } = dossier;
	if (otherwise.length > 0 || against.length > 0 || unknown.some(({ kind }) => kind === 'written')) return null;
	return foundOn('otherwise-missing', walk, WEIGHING_BEGIN, ...screensOfKind(walk, 'notes'));
}
