import { formatDay } from '../../calendar-day.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fact, facts, fixed, flow, joined, listed, optional, typed } from '../line.ts';
import type { Block, Fact } from '../paper.ts';
import { givenLine, lookAgainLines } from './norm.ts';

/** What was decided, what the norm says and why, who, and when somebody looks again. */
export function summaryPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const missing = dossier.gaps.filter(({ ahead }) => !ahead);
	return [
		...facts(
			fact(labels.outcome, dossier.outcomeTitle === null ? fixed(sentences.noneYet) : flow(dossier.outcomeTitle)),
			fact(labels.because, ...dossier.because.map((given) => givenLine(given))),
			fact(labels.norms, ...dossier.normTexts.map(({ title }) => flow(title))),
			...decisionFacts(dossier, sentences),
			...departureFacts(dossier, sentences),
			fact(labels.lookAgain, ...lookAgainLines(dossier, sentences)),
			fact(labels.progress, fixed(dossier.finished ? sentences.progress.finished : sentences.progress.busy)),
			fact(
				labels.steps,
				...dossier.steps.map(({ number, text, state }) => {
					return joined(number === null ? '' : `${number} `, flow(text), `: ${sentences.states[state]}`);
				})
			),
			fact(labels.gaps, ...missing.map(({ message }) => fixed(message)))
		)
	];
}

/** Both decisions, also the one that was not taken: two decisions stay two. */
export function decisionFacts(
	{ decision }: Dossier,
	sentences: Sentences,
	detail: 'bare' | 'why' = 'bare'
): readonly Fact[] {
	const { labels, noneYet } = sentences;
	const both = [
		{ term: labels.reportDecision, taken: decision.report },
		{ term: labels.helpDecision, taken: decision.help }
	];
	return both.map(({ term, taken }) => {
		if (taken === null) return fact(term, fixed(noneYet));
		const role = taken.roleText === null ? [] : joined(' (', flow(taken.roleText), ')');
		const why = detail === 'why' ? optional(taken.why, (said) => joined(`${labels.why}: `, typed(said))) : [];
		return fact(term, joined(flow(taken.text), `, ${formatDay(taken.on)}`, role), ...why);
	});
}

/** Whether the decisions follow the norm; nothing when none was taken. */
export function departureFacts({ decisions, departures }: Dossier, sentences: Sentences): readonly Fact[] {
	if (decisions.length === 0) return [];
	if (departures.length === 0) return [fact(sentences.labels.departs, fixed(sentences.no))];
	const lines = departures.map(({ reasonTexts }) => {
		if (reasonTexts.length === 0) return fixed(sentences.yes);
		return joined(sentences.yesBecause, listed(reasonTexts.map((reason) => flow(reason))));
	});
	return [fact(sentences.labels.departs, ...lines)];
}
