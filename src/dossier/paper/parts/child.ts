import { formatDay } from '../../calendar-day.ts';
import type { DossierVoice } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fact, facts, fixed, flow, heading, joined, optional, text, typed } from '../line.ts';
import type { Block } from '../paper.ts';

/** What the child knows and wants, each time it was asked; literal words stand with what was seen and heard. */
export function childPart({ voices }: Dossier, sentences: Sentences): readonly Block[] {
	return voices.length === 0 ? [text(sentences.none)] : voices.flatMap((voice) => voiceBlocks(voice, sentences));
}

function voiceBlocks(voice: DossierVoice, { labels, knows }: Sentences): readonly Block[] {
	return [
		heading(joined(`${formatDay(voice.on)}, `, flow(voice.title))),
		...facts(
			fact(labels.knows, fixed(knows[voice.knows])),
			fact(voice.knows === 'not-yet' ? labels.notYetBecause : labels.note, ...optional(voice.because, typed)),
			fact(labels.teller, ...optional(voice.tellerText, flow)),
			fact(labels.wants, ...optional(voice.wants, typed)),
			fact(labels.safeAdult, ...optional(voice.safeAdult, typed))
		)
	];
}
