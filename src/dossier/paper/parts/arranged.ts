import { formatDay } from '../../calendar-day.ts';
import type { DossierConsult, DossierFollowUp, DossierTalk } from '../../dossier-rows.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fact, fixed, flow, joined, optional, typed } from '../line.ts';
import type { Fact, Line } from '../paper.ts';

/** What was agreed in a consult or a talk, who does it and by when, and how it went. */
export function arrangedFacts(arranged: DossierConsult | DossierTalk, sentences: Sentences): readonly Fact[] {
	const { labels } = sentences;
	const { agreed, agreedRoleText, due, followed } = arranged;
	const who = agreedRoleText === null ? [] : [joined(`${labels.who}: `, flow(agreedRoleText))];
	const by = due === null ? [] : [fixed(`${labels.due} ${formatDay(due)}`)];
	return [
		fact(labels.agreed, ...optional(agreed, typed), ...who, ...by),
		fact(labels.went, ...followUpLines(followed, sentences))
	];
}

/** How an agreement went, day by day. */
export function followUpLines(followed: readonly DossierFollowUp[], { went }: Sentences): readonly Line[] {
	return followed.map((one) => {
		const said = `${formatDay(one.on)}: ${went[one.went]}`;
		return one.note === null ? fixed(said) : joined(`${said}. `, typed(one.note));
	});
}
