import { formatDay } from '../../calendar-day.ts';
import type { DossierAttempt, DossierSkip, DossierTalk } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { STAFF_PARENTS, TALK_WITH_CHILD, TALK_WITH_PARENTS } from '../../shared-ids.ts';
import { fact, facts, fixed, flow, heading, joined, list, optional, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';
import { arrangedFacts } from './arranged.ts';
import { skippedBlocks } from './skipped.ts';

/** Every talk about the concern, the tries to come to one, and why another was not held. */
export function talksPart({ talks, attempts, skipped }: Dossier, sentences: Sentences): readonly Block[] {
	const held = talks.filter(({ about }) => about === 'concern');
	return [
		...(held.length === 0 ? [text(sentences.none)] : held.flatMap((talk) => talkBlocks(talk, sentences))),
		...under(sentences.labels.attempts, list(attempts.map((one) => attemptLine(one, sentences)))),
		...skippedBlocks(
			skipped.filter((skip) => isTalkSkip(skip)),
			sentences
		)
	];
}

export function isTalkSkip({ screen }: DossierSkip): boolean {
	return screen === TALK_WITH_PARENTS || screen === TALK_WITH_CHILD || screen === STAFF_PARENTS;
}

export function talkBlocks(talk: DossierTalk, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	return [
		heading(`${formatDay(talk.on)}, ${sentences.with[talk.with]}`),
		...facts(
			fact(labels.who, flow(talk.roleText)),
			fact(labels.present, ...optional(talk.present, typed)),
			fact(labels.said, typed(talk.said)),
			fact(labels.reaction, ...optional(talk.reaction, typed)),
			...arrangedFacts(talk, sentences)
		)
	];
}

function attemptLine({ on, with: whom, roleText, note }: DossierAttempt, sentences: Sentences): Line {
	const who = joined(`${formatDay(on)}, ${sentences.with[whom]} (`, flow(roleText), ')');
	return note === null ? who : joined(who, fixed(': '), typed(note));
}
