import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** A file from elsewhere has answers that this edition does not come by: a question before them has none. */
export function answersOffTheWay({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	const { session } = walk;
	const isForeign = session.transcript.hash !== walk.edition.hash;
	if (!isForeign || session.stale.length === 0 || dossier.finished) return null;
	return { code: 'answers-off-the-way', screen: session.path.at(-1)?.screen ?? null, ahead: false };
}
