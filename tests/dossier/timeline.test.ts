import { describe, expect, it } from 'vitest';
import { composeTimeline, writeDossier, formatText } from '#dossier/index.ts';
import type { TimelineRow } from '#dossier/index.ts';
import { replay } from '#session/session.ts';
import { CAREFUL, carefulWalk, dossierOf } from '../support/a-careful-walk.ts';
import { aSmallEdition } from '../support/a-small-edition.ts';

const kindsOn = (rows: readonly TimelineRow[], day: string) =>
	rows.filter(({ on }) => on === day).map(({ kind }) => kind);
const ofKind = (rows: readonly TimelineRow[], kind: TimelineRow['kind']) => rows.filter((row) => row.kind === kind);

describe('the timeline', () => {
	it('is in the order of the days, and what has no day comes last', () => {
		const { timeline } = dossierOf(carefulWalk());
		const days = timeline.map(({ on }) => on);
		expect(days.at(-1)).toBeNull();
		expect(days.slice(0, -1)).toEqual([...days.slice(0, -1)].sort());
		expect(timeline[0]).toMatchObject({ kind: 'told', typed: 'Er was geschreeuw.', step: 'signalen', entry: 'e3' });
	});

	it('says when each step began, and how many days after the step before: what was seen or held counts on its own day', () => {
		const steps = ofKind(dossierOf(carefulWalk()).timeline, 'step');
		expect(steps.map(({ step, on, daysSince }) => [step, on, daysSince])).toEqual([
			['signalen', '2026-10-29', null],
			['overleg', '2026-10-30', 1],
			['gesprek', '2026-10-31', 1],
			['wegen', '2026-11-02', 2],
			['beslissen', '2026-11-02', 0]
		]);
	});

	it('does not take what others told for the beginning of step 1, and never prints days that run backwards', () => {
		const walk = carefulWalk({
			observe: (t) =>
				t
					.noted('observaties', { knowledge: 'told', what: 'Er was geschreeuw.', on: '2026-05-01' })
					.passed('observaties')
		});
		const dossier = dossierOf(walk);
		const steps = ofKind(dossier.timeline, 'step');
		expect(steps.find(({ step }) => step === 'signalen')).toMatchObject({ on: '2026-11-02' });
		expect(steps.find(({ step }) => step === 'overleg')).toMatchObject({ on: '2026-10-30', daysSince: -3 });
		expect(formatText(writeDossier(dossier))).not.toContain('-3 dagen');
	});

	it('puts the beginning of a step before what was done in it on that day', () => {
		const { timeline } = dossierOf(carefulWalk());
		expect(kindsOn(timeline, '2026-10-30')).toEqual(['step', 'consult']);
		expect(kindsOn(timeline, '2026-10-31')).toEqual(['step', 'talk']);
	});

	it('tells the call in which was reported from advice', () => {
		const { timeline } = dossierOf(carefulWalk());
		expect(ofKind(timeline, 'report')).toEqual([expect.objectContaining({ typed: 'De melding is aangenomen.' })]);
		expect(ofKind(timeline, 'consult')).toHaveLength(2);
	});

	it('has the agreement on the day it was made and its own row on the day that was agreed', () => {
		const { timeline } = dossierOf(carefulWalk());
		const what = 'Bellen met Veilig Thuis.';
		expect(ofKind(timeline, 'agreement')[0]).toMatchObject({ on: '2026-11-02', due: '2026-11-09', typed: what });
		expect(ofKind(timeline, 'due')[0]).toMatchObject({ on: '2026-11-09', typed: what, daysSince: null });
	});

	it('has tries, the voice of the child, the own estimate, periods, follow-ups and weighing again', () => {
		const { timeline } = dossierOf(
			carefulWalk({
				observe: (t) =>
					t
						.noted('observaties', { knowledge: 'seen', what: 'Zonder jas.', on: '2026-10-01', until: '2026-10-20' })
						.passed('observaties'),
				parents: (t) =>
					t
						.tried('gesprek-ouders', { with: 'parents', role: 'leidinggevende', on: '2026-10-31', note: 'Voicemail.' })
						.skipped('gesprek-ouders', ['geen-gehoor'], 'Twee keer gebeld.'),
				child: (t) => t.heard('gesprek-kind', { knows: 'not-yet', because: 'Eerst rust.' }).passed('gesprek-kind'),
				unsafe: (t) =>
					CAREFUL.unsafe(t.estimated('onveiligheid', { estimate: 'report', why: 'Het is onveilig.' })).reweighed(
						'onveiligheid'
					),
				written: (t) =>
					CAREFUL.written(t).followed('terugkijken', {
						agreement: idOf(t, 'agreed'),
						on: '2026-11-10',
						went: 'partly',
						note: 'Niet bereikt.'
					})
			})
		);
		const row = (kind: TimelineRow['kind']) => ofKind(timeline, kind)[0];
		expect(row('seen')).toMatchObject({ on: '2026-10-01', until: '2026-10-20' });
		expect(row('tried')).toMatchObject({ on: '2026-10-31', with: 'parents', typed: 'Voicemail.' });
		expect(row('skip')).toMatchObject({ about: 'GESPREK-OUDERS', typed: 'Twee keer gebeld.' });
		expect(row('voice')).toMatchObject({ choice: 'not-yet', typed: 'Eerst rust.' });
		expect(row('estimate')).toMatchObject({ choice: 'report', typed: 'Het is onveilig.' });
		expect(row('reweighed')).toMatchObject({ step: 'wegen', typed: null });
		expect(row('followed')).toMatchObject({
			on: '2026-11-10',
			choice: 'partly',
			typed: 'Bellen met Veilig Thuis.\nNiet bereikt.'
		});
	});

	it('has the reason of a departure and the day to look again', () => {
		const { timeline } = dossierOf(
			carefulWalk({
				decide: (t) =>
					t
						.decided('besluit-melden', 'niet-melden', { outcome: 'melden', advised: 'melden' })
						.departed('afwijking-melden', {
							reasons: ['eigen-oordeel'],
							why: 'Er is al bescherming.',
							discussedWith: ['leidinggevende'],
							lookAgain: '2026-11-20'
						})
						.passed('afwijking-melden'),
				tell: (t) => t,
				report: (t) => t
			})
		);
		expect(ofKind(timeline, 'departure')[0]).toMatchObject({ about: 'eigen-oordeel', typed: 'Er is al bescherming.' });
		expect(ofKind(timeline, 'due')[0]).toMatchObject({ on: '2026-11-09' });
		expect(ofKind(timeline, 'due')[1]).toMatchObject({ on: '2026-11-20', typed: null, about: null });
	});

	it('has nothing of a record that was taken back', () => {
		const transcript = carefulWalk({ consult: (t) => CAREFUL.consult(t) });
		const before = JSON.stringify(dossierOf(transcript).timeline);
		expect(before).toContain('Praat met de ouders.');
		const { timeline } = dossierOf(
			carefulWalk({
				consult: (t) =>
					t
						.consulted('overleg-collega', { role: 'aandachtsfunctionaris', on: '2026-10-30', advice: 'Weg ermee.' })
						.withdrawn()
						.skipped('overleg-collega', ['spoed'], 'Het kon niet wachten.')
			})
		);
		expect(JSON.stringify(timeline)).not.toContain('Weg ermee.');
	});

	it('is the same alone as in the dossier', () => {
		const edition = aSmallEdition();
		const session = replay(edition, carefulWalk());
		expect(composeTimeline(session, edition)).toEqual(dossierOf(carefulWalk()).timeline);
	});

	it('is printed with what was done and how long it took, and keeps what was observed apart', () => {
		const text = formatText(writeDossier(dossierOf(carefulWalk())));
		expect(text).toContain('begin van stap: gesprek, 1 dag na het begin van de stap ervoor');
		expect(text).toContain('afspraak gemaakt: leidinggevende, Voor 09-11-2026');
		expect(text.match(/Het kind kwam drie dagen zonder jas\./g)).toHaveLength(1);
	});
});

function idOf(t: { build(): { entries: readonly { kind: string; id: string }[] } }, kind: string): string {
	return t.build().entries.findLast((entry) => entry.kind === kind)!.id;
}
