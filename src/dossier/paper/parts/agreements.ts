import { formatDay } from '../../calendar-day.ts';
import type { DossierAgreement } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { WEIGHING_BEGIN } from '../../shared-ids.ts';
import { fact, facts, fixed, flow, joined, list, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';
import { followUpLines } from './arranged.ts';
import { lookAgainLines } from './norm.ts';
import { promptBlocks } from './prompts.ts';

/** What there is to build on, who does what by when in two lists, how it went, and when somebody looks again. */
export function agreementsPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { agreements, terms, prompts } = dossier;
	const { labels, horizons } = sentences;
	const inList = (title: string, horizon: DossierAgreement['horizon']) =>
		agreementTable(
			title,
			agreements.filter((one) => one.horizon === horizon),
			sentences
		);
	const others = agreements.every(({ horizon }) => horizon === null) ? labels.agreements : labels.otherAgreements;
	return [
		...(agreements.length === 0 ? [text(sentences.none)] : []),
		...inList(horizons.today, 'today'),
		...inList(horizons.weeks, 'weeks'),
		...inList(others, null),
		...prompts.filter(({ screen }) => screen !== WEIGHING_BEGIN).flatMap((one) => promptBlocks(one)),
		...facts(fact(labels.lookAgain, ...lookAgainLines(dossier, sentences))),
		...under(
			labels.terms,
			list(terms.map(({ text: term, amount, unit }) => joined(flow(term), `: ${sentences.term(amount, unit)}`)))
		)
	];
}

function agreementTable(
	title: string,
	agreements: readonly DossierAgreement[],
	sentences: Sentences
): readonly Block[] {
	if (agreements.length === 0) return [];
	const { labels } = sentences;
	const isFollowed = agreements.some(({ followed }) => followed.length > 0);
	const head = [labels.what, labels.who, labels.due, ...(isFollowed ? [labels.went] : [])];
	const rows = agreements.map((one) => {
		const cells = [whatCell(one, sentences), whoCell(one, sentences), [fixed(formatDay(one.due))]];
		return isFollowed ? [...cells, followUpLines(one.followed, sentences)] : cells;
	});
	return under(title, [{ kind: 'table', caption: title, dated: false, head, rows }]);
}

function whatCell({ what, goal }: DossierAgreement, { labels }: Sentences): readonly Line[] {
	return goal === null ? [typed(what)] : [typed(what), joined(`${labels.goal}: `, typed(goal))];
}

function whoCell({ roleText, leadText }: DossierAgreement, { labels }: Sentences): readonly Line[] {
	return leadText === null ? [flow(roleText)] : [flow(roleText), joined(`${labels.lead}: `, flow(leadText))];
}
