import { formatDay } from '../../calendar-day.ts';
import type { DossierAgreement, DossierDecision, DossierDeparture } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { REPORT_CALL } from '../../shared-ids.ts';
import { fact, facts, fixed, flow, heading, joined, listed, optional, text, typed, under } from '../line.ts';
import type { Block } from '../paper.ts';
import { consultBlocks } from './advice.ts';
import { lookAgainLines } from './norm.ts';
import { skippedBlocks } from './skipped.ts';

/** Every decision with its reason, the departure from the norm, the report, and who does what by when. */
export function decisionPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const reports = dossier.consults.filter(({ about }) => about === 'report');
	const notReported = dossier.skipped.filter(({ screen }) => screen === REPORT_CALL);
	return [
		...(dossier.decisions.length === 0 ? [text(sentences.noneYet)] : []),
		...dossier.decisions.flatMap((decision) => decisionBlocks(decision, sentences)),
		...dossier.departures.flatMap((departure) => departureBlocks(departure, sentences)),
		...under(
			labels.report,
			reports.flatMap((one) => consultBlocks(one, sentences))
		),
		...skippedBlocks(notReported, sentences),
		...agreementBlocks(dossier.agreements, sentences),
		...facts(fact(labels.lookAgain, ...lookAgainLines(dossier, sentences)))
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

/** When somebody looks again stands with the other days, not here. */
export function departureBlocks(departure: DossierDeparture, sentences: Sentences): readonly Block[] {
	const { labels, none } = sentences;
	const { reasonTexts, why, discussedWithTexts } = departure;
	return under(
		labels.departure,
		facts(
			fact(labels.reasons, ...(reasonTexts.length === 0 ? [fixed(none)] : reasonTexts.map((one) => flow(one)))),
			fact(labels.why, ...optional(why, typed)),
			fact(
				labels.discussedWith,
				discussedWithTexts.length === 0 ? fixed(none) : listed(discussedWithTexts.map((one) => flow(one)))
			)
		)
	);
}

function agreementBlocks(agreements: readonly DossierAgreement[], { labels }: Sentences): readonly Block[] {
	if (agreements.length === 0) return [];
	const head = [labels.what, labels.who, labels.due];
	const rows = agreements.map(({ what, roleText, due }) => [[typed(what)], [flow(roleText)], [fixed(formatDay(due))]]);
	return under(labels.agreements, [{ kind: 'table', caption: labels.agreements, dated: false, head, rows }]);
}
