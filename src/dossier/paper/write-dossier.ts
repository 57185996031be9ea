import { formatDay } from '../calendar-day.ts';
import type { Dossier } from '../dossier.ts';
import { sentencesIn } from '../sentences/sentences-in.ts';
import type { Language, Sentences } from '../sentences/sentences.ts';
import { fixed } from './line.ts';
import type { Block, Line, Paper, PartId } from './paper.ts';
import { PART_IDS } from './paper.ts';
import { advicePart } from './parts/advice.ts';
import { agreementsPart } from './parts/agreements.ts';
import { checklistPart } from './parts/checklist.ts';
import { childPart } from './parts/child.ts';
import { decisionPart } from './parts/decision.ts';
import { summaryPart } from './parts/summary.ts';
import { talksPart } from './parts/talks.ts';
import { timelinePart } from './parts/timeline.ts';
import { unknownPart } from './parts/unknown.ts';
import { weighingPart } from './parts/weighing.ts';

const PARTS: Readonly<Record<PartId, (dossier: Dossier, sentences: Sentences) => readonly Block[]>> = {
	summary: summaryPart,
	timeline: timelinePart,
	advice: advicePart,
	talks: talksPart,
	child: childPart,
	weighing: weighingPart,
	decision: decisionPart,
	agreements: agreementsPart,
	unknown: unknownPart,
	checklist: checklistPart
};

/** The whole dossier in ten parts, for the official file. */
export function writeDossier(dossier: Dossier, language: Language = 'nl'): Paper {
	const sentences = sentencesIn(language);
	const parts = PART_IDS.map((id, index) => {
		return { id, number: index + 1, title: sentences.parts[id], blocks: PARTS[id](dossier, sentences) };
	});
	const { child, initials, date } = sentences.pen;
	return {
		language,
		title: sentences.title,
		lead: [...leadLines(dossier, sentences), fixed(sentences.working)],
		parts,
		pen: [child, initials, date],
		foot: sentences.noNames
	};
}

/** Which situation, made when, walked on which edition. */
export function leadLines({ codeName, today, edition }: Dossier, sentences: Sentences): readonly Line[] {
	const situation = codeName === null ? sentences.noCodeName : sentences.situation(codeName);
	const { begunOn } = edition;
	return [
		fixed(`${situation}. ${sentences.composed(formatDay(today))}.`),
		fixed(sentences.edition(edition.title, edition.version, edition.hash)),
		...(begunOn === null ? [] : [fixed(sentences.begunOn(begunOn.version, begunOn.hash))]),
		...(sentences.flowLanguage === null ? [] : [fixed(sentences.flowLanguage)])
	];
}
