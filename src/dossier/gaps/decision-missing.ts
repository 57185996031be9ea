import { decisionSubject } from '../collect/decisions.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { foundOn } from './finding.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** It was decided whether to report. Whether to help is a decision of its own, and comes after it. */
export function decisionMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (dossier.decision.report !== null) return null;
	const asking = screensOfKind(walk, 'decision').filter((id) => {
		const asked = walk.screen(id);
		return asked !== null && decisionSubject(asked).subject === 'report';
	});
	return foundOn('decision-missing', walk, ...asking);
}
