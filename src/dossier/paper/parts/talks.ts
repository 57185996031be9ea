import { formatDay } from '../../calendar-day.ts';
import type { DossierSkip, DossierTalk } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { TALK_WITH_CHILD, TALK_WITH_PARENTS } from '../../shared-ids.ts';
import { fact, facts, flow, heading, optional, text, typed } from '../line.ts';
import type { Block } from '../paper.ts';
import { skippedBlocks } from './skipped.ts';

/** Every talk that was held, and why another was not. */
export function talksPart({ talks, skipped }: Dossier, sentences: Sentences): readonly Block[] {
	return [
		...(talks.length === 0 ? [text(sentences.none)] : talks.flatMap((talk) => talkBlocks(talk, sentences))),
		...skippedBlocks(
			skipped.filter((skip) => isTalkSkip(skip)),
			sentences
		)
	];
}

export function isTalkSkip({ screen }: DossierSkip): boolean {
	return screen === TALK_WITH_PARENTS || screen === TALK_WITH_CHILD;
}

function talkBlocks(talk: DossierTalk, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	return [
		heading(`${formatDay(talk.on)}, ${sentences.with[talk.with]}`),
		...facts(
			fact(labels.who, flow(talk.roleText)),
			fact(labels.said, typed(talk.said)),
			fact(labels.agreed, ...optional(talk.agreed, typed))
		)
	];
}
