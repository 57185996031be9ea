import type { Flow } from '#flow/flow.ts';
import type { AnswerId } from '#flow/ids.ts';
import type { Session } from '#session/session.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { readCase } from '#training/read-case.ts';
import { answersOf } from '#training/walk-case.ts';
import { aCase } from './a-case.ts';

const BEFORE = {
	gevaar: 'nee',
	'welke-route': 'thuis',
	aanleiding: 'gezien',
	'bijzondere-vorm': 'nee',
	letsel: 'nee',
	'gesprek-stop': 'nee',
	'zelf-verteld': 'nee'
};

const CASE = {
	flow: 'kinderopvang-thuis',
	cards: [
		{ id: 'plek', opens: 'start', text: 'Het kind heeft een blauwe plek op een knie.' },
		{ id: 'collega', opens: 'overleg', text: 'Een collega zag de val.' },
		{ id: 'uitleg', opens: 'wegen-begin', text: 'De ouder vertelt zelf over een val van de step.' }
	],
	path: [
		...Object.entries(BEFORE).map(([screen, answer]) => ({ screen, answer, why: `Daarom bij ${screen}.` })),
		{
			screen: 'vermoeden',
			answer: 'twijfel',
			why: 'Eerst vraag je advies.',
			otherwise: { ja: 'Dan weeg je verder zonder aanleiding.', nee: 'Dan sluit je af zonder dat iemand meekeek.' }
		},
		{
			screen: 'vermoeden',
			answer: 'nee',
			why: 'Na het advies past de uitleg.',
			otherwise: { ja: 'Dan weeg je verder zonder aanleiding.', twijfel: 'Dan vraag je het nog eens.' }
		},
		{ screen: 'vastgelegd', ticks: ['officieel-dossier'], why: 'Leg vast waarom je afsluit.' }
	],
	votes: []
};

/** A case on the flow of childcare, with doubt once and a question that is asked twice. */
export function aPractisedCase(said: Parameters<typeof aCase>[0] = {}): PracticeCase {
	const read = readCase({ file: 'val.yaml', text: JSON.stringify(aCase({ ...CASE, ...said })) });
	if (!read.practiceCase) throw new Error(JSON.stringify(read.diagnostics));
	return read.practiceCase;
}

/** Goes on as somebody who answers what `choose` says; `skip` passes a screen over. Stops where it says null. */
export function walkOn(
	session: Session,
	choose: (screen: Flow['screens'][keyof Flow['screens']], visit: number) => readonly string[] | 'skip' | null
): Session {
	for (let most = 120; !session.isEnded && most > 0; most--) {
		const { screen } = session.view();
		const visit = session.path.filter((stop) => stop.screen === screen.id).length - 1;
		const choice = choose(screen, visit);
		if (choice === null) return session;
		if (choice === 'skip') session.act([{ kind: 'skip', reasons: screen.skip!.reasons.slice(0, 1) }]);
		else if (screen.answers.length > 0) session.act([{ kind: 'answer', answer: choice[0] as AnswerId }]);
		else if (screen.kind === 'checklist') session.act([{ kind: 'pass', items: choice as never }]);
		else session.act([{ kind: 'pass' }]);
	}
	return session;
}

/** As the experts of the case go; a decision that the case leaves open follows the norm. */
export function walkAsExperts(session: Session, practiceCase: PracticeCase): Session {
	const given = answersOf(practiceCase);
	return walkOn(session, (screen, visit) => {
		if (screen.kind === 'checklist') return given[screen.id] ?? [];
		const usual = session.view().advised ?? screen.answers.at(-1)?.id ?? '';
		const answers = given[screen.id] ?? [];
		return [answers[visit] ?? usual];
	});
}
