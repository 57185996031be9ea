import { formatDay } from '../../calendar-day.ts';
import type { DossierSkip } from '../../dossier-rows.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fact, facts, fixed, flow, heading, optional, typed } from '../line.ts';
import type { Block } from '../paper.ts';

/** What was not done, each with its reasons; nothing when everything was. */
export function skippedBlocks(skips: readonly DossierSkip[], { labels, none }: Sentences): readonly Block[] {
	return skips.flatMap(({ title, reasonTexts, note, on }) => [
		heading(labels.skipped),
		...facts(
			fact(labels.what, flow(title)),
			fact(labels.date, fixed(formatDay(on))),
			fact(labels.reasons, ...(reasonTexts.length === 0 ? [fixed(none)] : reasonTexts.map((reason) => flow(reason)))),
			fact(labels.note, ...optional(note, typed))
		)
	]);
}
