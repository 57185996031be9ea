import { formatDay } from '../../calendar-day.ts';
import type { DossierDecision, DossierDeparture, DossierEstimate } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { REPORT_CALL, REPORT_TOLD } from '../../shared-ids.ts';
import { fact, facts, fixed, flow, heading, joined, listed, optional, text, typed, under } from '../line.ts';
import type { Block } from '../paper.ts';
import { consultBlocks } from './advice.ts';
import { followUpLines } from './arranged.ts';
import { skippedBlocks } from './skipped.ts';
import { talkBlocks } from './talks.ts';

/** What one would do oneself, what the norm says, every decision with its reason, the report, and who was told of it. */
export function decisionPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const reports = dossier.consults.filter(({ about }) => about === 'report');
	const told = dossier.talks.filter(({ about }) => about === 'report');
	const left = dossier.skipped.filter(({ screen }) => screen === REPORT_CALL || screen === REPORT_TOLD);
	return [
		...dossier.estimates.flatMap((estimate) => estimateBlocks(estimate, sentences)),
		...(dossier.decisions.length === 0 ? [text(sentences.noneYet)] : []),
		...dossier.decisions.flatMap((decision) => decisionBlocks(decision, sentences)),
		...dossier.departures.flatMap((departure) => departureBlocks(departure, sentences)),
		...under(
			labels.report,
			reports.flatMap((one) => consultBlocks(one, sentences))
		),
		...told.flatMap((talk) => talkBlocks(talk, sentences)),
		...skippedBlocks(left, sentences)
	];
}

function estimateBlocks(estimate: DossierEstimate, sentences: Sentences): readonly Block[] {
	const { labels, estimates } = sentences;
	return [
		heading(labels.estimate),
		...facts(
			fact(labels.estimate, fixed(`${estimates[estimate.estimate]} (${formatDay(estimate.on)})`)),
			fact(labels.why, ...optional(estimate.why, typed)),
			fact(labels.outcome, ...optional(estimate.outcomeTitle, flow))
		)
	];
}

function decisionBlocks(decision: DossierDecision, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	return [
		heading(flow(decision.question)),
		...facts(
			fact(labels.decision, joined(flow(decision.text), ` (${formatDay(decision.on)})`)),
			fact(labels.who, ...optional(decision.roleText, flow)),
			fact(labels.advised, ...optional(decision.advisedText, flow)),
			fact(labels.departs, fixed(decision.departs ? sentences.yes : sentences.no)),
			fact(labels.why, ...optional(decision.why, typed))
		)
	];
}

/** The day on which somebody looks again stands with the other days; how that went stands here. */
export function departureBlocks(departure: DossierDeparture, sentences: Sentences): readonly Block[] {
	const { labels, none } = sentences;
	const { reasonTexts, why, discussedWithTexts, followed } = departure;
	return under(
		labels.departure,
		facts(
			fact(labels.reasons, ...(reasonTexts.length === 0 ? [fixed(none)] : reasonTexts.map((one) => flow(one)))),
			fact(labels.why, ...optional(why, typed)),
			fact(
				labels.discussedWith,
				discussedWithTexts.length === 0 ? fixed(none) : listed(discussedWithTexts.map((one) => flow(one)))
			),
			fact(labels.went, ...followUpLines(followed, sentences))
		)
	);
}
