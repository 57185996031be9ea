import { decisionSubject } from '../collect/decisions.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** It was decided whether to report. Whether to help is a decision of its own, and comes after it. */
export function decisionMissing({ walk, dossier }: GapContext): GapFound | null {
	if (dossier.decision.report !== null) return null;
	const asking = screensOfKind(walk, 'decision').filter((id) => {
		const asked = walk.screen(id);
		return asked !== null && decisionSubject(asked).subject === 'report';
	});
	return gapOn('decision-missing', walk, ...asking);
}
