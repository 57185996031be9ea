import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Session } from '#session/session.ts';
import { debrief } from '#training/debrief.ts';
import { startPractice } from '#training/start-practice.ts';
import { walkCase } from '#training/walk-case.ts';
import { aPractisedCase, walkAsExperts, walkOn } from '../support/a-practised-case.ts';
import { aWorld } from '../support/session-driver.ts';

const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
const practiceCase = aPractisedCase();
const begin = () => startPractice(edition, aWorld());

/** As the experts, but with other answers, visit by visit. */
function walkWith(other: Readonly<Record<string, readonly string[]>>, until?: string): Session {
	const session = begin();
	const experts = walkCase(edition.flow, practiceCase).answered;
	return walkOn(session, (screen, visit) => {
		if (screen.id === until) return null;
		const own = other[screen.id]?.[visit];
		const theirs = experts.filter((one) => one.screen === screen.id)[visit]?.answer;
		const usual = session.view().advised ?? screen.answers.at(-1)?.id;
		return screen.answers.length === 0 ? [] : [own ?? theirs ?? usual ?? ''];
	});
}

const stoppedAt = (screen: string) => walkWith({}, screen);

describe('looking back on a case', () => {
	it('shows no parting of ways to whoever answers as the experts do, also where a question is asked twice', () => {
		const { rows, parting, missed, unopened, unfit, ...rest } = debrief(
			practiceCase,
			edition,
			walkAsExperts(begin(), practiceCase)
		);
		expect(parting).toBeNull();
		expect(rows.filter(({ differs }) => differs)).toEqual([]);
		expect([missed, unopened, unfit]).toEqual([[], [], []]);
		expect(rest).toMatchObject({ isEnded: true, ownOutcome: 'afsluiten', expertsOutcome: 'afsluiten' });
		const asked = rows.filter(({ screen }) => screen === 'vermoeden');
		expect(asked.map(({ own, experts, why }) => [own, experts, why])).toEqual([
			[['twijfel'], ['twijfel'], 'Eerst vraag je advies.'],
			[['nee'], ['nee'], 'Na het advies past de uitleg.']
		]);
	});

	it('names the first place where the ways parted, and what the own answer would have meant', () => {
		const seen = debrief(practiceCase, edition, walkWith({ vermoeden: ['ja'], onveiligheid: ['structureel'] }));
		expect(seen.rows[seen.parting!]).toMatchObject({
			screen: 'vermoeden',
			own: ['ja'],
			experts: ['twijfel'],
			why: 'Eerst vraag je advies.',
			otherwise: 'Dan weeg je verder zonder aanleiding.'
		});
		expect(seen).toMatchObject({ ownOutcome: 'melden', expertsOutcome: 'afsluiten' });
		// Not asked on the way of the experts.
		expect(seen.rows.find(({ screen }) => screen === 'onveiligheid')).toMatchObject({ experts: null, differs: true });
	});

	it('lists what somebody who stopped early did not come to: questions and cards', () => {
		const seen = debrief(practiceCase, edition, stoppedAt('letsel'));
		expect(seen).toMatchObject({ isEnded: false, parting: null, ownOutcome: null });
		expect(seen.missed.map(({ screen }) => screen)).toEqual(
			expect.arrayContaining(['letsel', 'vermoeden', 'besluit-melden'])
		);
		expect(seen.unopened.map(({ id }) => id)).toEqual(['uitleg']);
	});

	it('tells a step that was passed over, with its reasons, and a decision other than the norm', () => {
		const session = begin();
		const experts = walkCase(edition.flow, practiceCase).answered;
		walkOn(session, (screen, visit) => {
			if (screen.id === 'overleg-collega') return 'skip';
			if (screen.id === 'besluit-melden') return ['melden'];
			const theirs = experts.filter((one) => one.screen === screen.id)[visit]?.answer;
			return [theirs ?? session.view().advised ?? screen.answers.at(-1)?.id ?? ''];
		});
		const seen = debrief(practiceCase, edition, session);
		expect(seen.rows.find(({ kind }) => kind === 'skip')).toMatchObject({
			screen: 'overleg-collega',
			own: ['niemand-bereikbaar'],
			differs: true
		});
		expect(seen.departures).toEqual([{ screen: 'besluit-melden', answer: 'melden', advised: 'niet-melden' }]);
	});

	it('says what each changed thing leads to, in the flow that was walked', () => {
		const { changes } = debrief(practiceCase, edition, begin());
		expect(changes).toMatchObject([{ id: 'patroon', ends: 'melden', fits: true }]);
	});

	it('does not fail on a flow of an organisation that lacks a question or an answer of the case', () => {
		const why = 'Zo deed men het eerder.';
		const path = [
			{ screen: 'gevaar', answer: 'nee', why },
			{ screen: 'vraag-van-vroeger', answer: 'ja', why },
			{ screen: 'welke-route', answer: 'antwoord-van-vroeger', why },
			{ screen: 'letsel', answer: 'nee', why }
		];
		const changes = [{ ...practiceCase.changes[0]!, answers: { 'vraag-van-vroeger': 'nee' } }];
		const seen = debrief(aPractisedCase({ path, changes }), edition, stoppedAt('gesprek-stop'));
		expect(seen.unfit).toEqual(['vraag-van-vroeger', 'welke-route']);
		expect(seen.changes[0]).toMatchObject({ fits: false, ends: null });
		// Nobody knows what experts would answer there, so it is no parting of ways either.
		expect(seen.parting).toBeNull();
		expect(seen.rows.find(({ screen }) => screen === 'letsel')).toMatchObject({ experts: ['nee'], why });
	});

	it('parts, on any way whatever, at the first answer that is another than that of the experts', () => {
		const experts = walkCase(edition.flow, practiceCase).answered;
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 50 }), { minLength: 60, maxLength: 60 }),
				fc.nat({ max: 60 }),
				(dice, stop) => {
					const session = begin();
					let at = 0;
					walkOn(session, ({ answers, items, kind }) => {
						const die = dice[at++] ?? 0;
						if (at > stop) return null;
						if (kind === 'checklist') return items.filter((_, i) => (die >> i) % 2 === 1);
						return answers.length === 0 ? [] : [answers[die % answers.length]!.id];
					});
					const own = session.path.flatMap(({ screen, move }) =>
						move && 'answer' in move ? [[screen, move.answer]] : []
					);
					const first = own.findIndex(
						([screen, answer], i) => experts[i]?.screen !== screen || experts[i]?.answer !== answer
					);
					const { rows, parting } = debrief(practiceCase, edition, session);
					const answered = rows.filter(({ kind }) => kind === 'answer');
					const found = parting === null ? -1 : answered.indexOf(rows[parting]!);
					expect(found).toBe(first);
					expect(answered.map(({ screen, own: [answer] }) => [screen, answer])).toEqual(own);
				}
			),
			{ numRuns: 150 }
		);
	});
});
