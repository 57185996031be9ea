import { describe, expect, it } from 'vitest';
import { carefulWalk, dossierOf } from '../support/a-careful-walk.ts';
import { aTranscript } from '../support/a-transcript.ts';

describe('a dossier', () => {
	it('says what the norm says, because of which answers, and where it stands', () => {
		const dossier = dossierOf(carefulWalk());
		expect(dossier).toMatchObject({
			outcome: 'melden',
			outcomeTitle: 'Melden is noodzakelijk',
			norms: ['norm-1'],
			because: [{ screen: 'onveiligheid', answer: 'acuut' }]
		});
		expect(dossier.normTexts[0]?.source).toEqual({
			documents: [{ title: 'Afwegingskader', read: '2026-11-01' }],
			where: 'blz. 4',
			reviewed: false
		});
	});

	it('keeps what was seen, what was told and what was thought apart', () => {
		const { facts, told, impressions } = dossierOf(carefulWalk());
		expect(facts.map(({ what }) => what)).toEqual(['Het kind kwam drie dagen zonder jas.']);
		expect(told).toMatchObject([{ what: 'Er was geschreeuw.', toldBy: 'een buur' }]);
		expect(impressions).toMatchObject([{ what: 'Het lijkt bang.', on: null, writtenOn: '2026-11-02' }]);
	});

	it('has the two decisions apart, each with its role', () => {
		const { decision, departure } = dossierOf(carefulWalk());
		expect(decision.report).toMatchObject({ answer: 'melden', acts: true, departs: false, role: 'leidinggevende' });
		expect(decision.help).toMatchObject({ answer: 'hulp', acts: true, advised: null, departs: false });
		expect(departure).toBeNull();
	});

	it('has the reason of a departure, with whom it was discussed, and when to look again', () => {
		const dossier = dossierOf(
			carefulWalk({
				decide: (t) =>
					t
						.decided('besluit-melden', 'niet-melden', { outcome: 'melden', advised: 'melden' })
						.departed('afwijking-melden', {
							reasons: ['eigen-oordeel'],
							why: 'Het kind is veilig.',
							discussedWith: ['leidinggevende'],
							lookAgain: '2026-11-04'
						})
						.passed('afwijking-melden'),
				tell: (t) => t,
				report: (t) => t
			})
		);
		expect(dossier.departure).toMatchObject({
			decision: { subject: 'report', answer: 'niet-melden', advised: 'melden', departs: true },
			reasons: ['eigen-oordeel'],
			why: 'Het kind is veilig.',
			discussedWith: ['leidinggevende']
		});
		expect(dossier.lookAgain).toEqual(['2026-11-04', '2026-11-09']);
	});

	it('says what a question was before, when it was asked again after advice', () => {
		const { weighing, consults } = dossierOf(carefulWalk());
		expect(weighing).toMatchObject([
			{
				screen: 'onveiligheid',
				number: 2,
				answer: 'acuut',
				why: 'Het kind durft niet naar huis.',
				before: [{ answer: 'twijfel' }]
			}
		]);
		expect(consults.map(({ role, about }) => [role, about])).toEqual([
			['aandachtsfunctionaris', 'advice'],
			['veilig-thuis', 'advice'],
			['veilig-thuis', 'report']
		]);
	});

	it('names what was skipped, with reasons and note', () => {
		const { skipped } = dossierOf(
			carefulWalk({ parents: (t) => t.skipped('gesprek-ouders', ['spoed'], 'Ouder dreigt.') })
		);
		expect(skipped).toMatchObject([
			{ step: 'gesprek', screen: 'gesprek-ouders', reasons: ['spoed'], note: 'Ouder dreigt.', on: '2026-11-02' }
		]);
	});

	it('shows an answer that stopped counting as such, and not among those that count', () => {
		const dossier = dossierOf(
			carefulWalk({ written: (t) => t.passed('vastgelegd').revised('gevaar', 'ja').passed('gevaar-nu') })
		);
		expect(dossier.noLonger.map(({ screen }) => screen)).toContain('onveiligheid');
		expect(dossier.weighing).toEqual([]);
		expect(dossier.answers).toMatchObject([{ screen: 'gevaar', answer: 'ja', before: [{ answer: 'nee' }] }]);
	});

	it('keeps what was observed when an answer changes: it was seen all the same', () => {
		const changed = carefulWalk({ written: (t) => t.passed('vastgelegd').revised('gevaar', 'ja') });
		expect(dossierOf(changed).facts).toHaveLength(1);
	});

	it('names doubt that still stands, and what was not known before the weighing', () => {
		const transcript = carefulWalk({
			doubt: (t) => t.answered('onveiligheid', 'twijfel', 'Wij zien te weinig.'),
			...Object.fromEntries(
				(['unsafe', 'decide', 'tell', 'report', 'help', 'lookAgain', 'written'] as const).map((part) => [part, same])
			)
		});
		expect(dossierOf(transcript).unknown).toMatchObject([
			{ kind: 'written', text: 'Wij weten niet wie er nog thuis woont.' },
			{ kind: 'doubt', screen: 'onveiligheid', text: 'Wij zien te weinig.' }
		]);
	});

	it('says that a walk was begun on another edition', () => {
		const { edition } = dossierOf(aTranscript('klein', 'older').answered('gevaar', 'nee').build());
		expect(edition).toMatchObject({ hash: 'small', begunOn: { version: '2026.11.0', hash: 'older' } });
		expect(dossierOf(carefulWalk()).edition.begunOn).toBeNull();
	});

	it('of a walk without an entry is a dossier with nothing in it', () => {
		expect(dossierOf(aTranscript().build())).toMatchObject({
			begun: null,
			outcome: null,
			decision: { report: null, help: null }
		});
	});
});

function same<Transcript>(transcript: Transcript): Transcript {
	return transcript;
}
