import { formatDay } from '../../calendar-day.ts';
import type { DossierConsult } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { REPORT_CALL, REPORT_TOLD } from '../../shared-ids.ts';
import { fact, facts, fixed, flow, heading, joined, optional, text, typed } from '../line.ts';
import type { Block } from '../paper.ts';
import { arrangedFacts } from './arranged.ts';
import { isTalkSkip } from './talks.ts';
import { skippedBlocks } from './skipped.ts';

/** Who advised, when and what; and why advice was not asked. The report itself stands with the decision. */
export function advicePart({ consults, skipped }: Dossier, sentences: Sentences): readonly Block[] {
	const asked = consults.filter(({ about }) => about === 'advice');
	return [
		...(asked.length === 0 ? [text(sentences.none)] : asked.flatMap((one) => consultBlocks(one, sentences))),
		...skippedBlocks(
			skipped.filter((skip) => !isTalkSkip(skip) && skip.screen !== REPORT_CALL && skip.screen !== REPORT_TOLD),
			sentences
		)
	];
}

export function consultBlocks(consult: DossierConsult, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const advice = consult.advice.trim() === '' ? fixed('—') : typed(consult.advice);
	return [
		heading(joined(`${formatDay(consult.on)}, `, flow(consult.roleText))),
		...facts(
			fact(labels.asked, ...optional(consult.asked, typed)),
			fact(labels.advice, advice, ...(consult.readAlong ? [fixed(sentences.readAlong)] : [])),
			...arrangedFacts(consult, sentences)
		)
	];
}
