import { formatDay } from '../../calendar-day.ts';
import type { GivenAnswer, NormText } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fixed, flow, joined } from '../line.ts';
import type { Line } from '../paper.ts';

/** Question and answer on one line. */
export function givenLine({ question, text }: GivenAnswer): Line {
	return joined(flow(question), ' ', flow(text));
}

/** A norm by its title, with where it can be read. */
export function normLines({ title, source }: NormText, sentences: Sentences): readonly Line[] {
	if (source === null) return [flow(title)];
	const { documents, where, reviewed } = source;
	const read = flow(`${documents.map((document) => document.title).join('; ')}. ${where}`);
	const said = [flow(title), joined(`${sentences.labels.source}: `, read)];
	return reviewed ? said : [...said, fixed(sentences.notReviewed)];
}

/** The days on which somebody looks again, or that none was agreed. */
export function lookAgainLines({ lookAgain }: Dossier, { noneYet }: Sentences): readonly Line[] {
	return lookAgain.length === 0 ? [fixed(noneYet)] : lookAgain.map((day) => fixed(formatDay(day)));
}
