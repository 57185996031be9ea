import { describe, expect, it } from 'vitest';
import { GAP_CODES } from '#dossier/gaps/gap.ts';
import type { GapCode } from '#dossier/gaps/gap.ts';
import { carefulWalk, dossierOf } from '../support/a-careful-walk.ts';
import type { Change } from '../support/a-careful-walk.ts';
import { aTranscript } from '../support/a-transcript.ts';

const SEEN = {
	knowledge: 'seen',
	what: 'Het kind huilde.',
	on: '2026-10-29',
	otherwise: 'Moe.',
	well: 'Oma.'
} as const;

/** Does not follow the norm; each test says what is missing from the explanation. */
function departing(departure: { reasons: readonly string[]; why: string; discussedWith: readonly string[] }): Change {
	return {
		decide: (t) =>
			t
				.decided('besluit-melden', 'niet-melden', { outcome: 'melden', advised: 'melden' })
				.departed('afwijking-melden', { ...departure, lookAgain: '2026-11-05' })
				.passed('afwijking-melden'),
		tell: (t) => t,
		report: (t) => t
	};
}
const EXPLAINED = { reasons: ['eigen-oordeel'], why: 'Het kind logeert veilig.', discussedWith: ['leidinggevende'] };

/** Per gap: the careful walk with the one thing left out. */
const WITHOUT: readonly (readonly [GapCode, string, Change])[] = [
	[
		'own-observation-missing',
		'only hearsay was noted',
		{ observe: (t) => t.noted('observaties', { ...SEEN, knowledge: 'told' }).passed('observaties') }
	],
	[
		'observation-date-missing',
		'nothing that was seen has a day',
		{
			observe: (t) => t.noted('observaties', { knowledge: 'seen', what: 'Het kind huilde.' }).passed('observaties')
		}
	],
	['home-link-missing', 'the note about home is blank', { home: (t) => t.passed('verband-thuis', { note: ' \n ' }) }],
	[
		'consult-missing',
		'nobody was asked',
		{
			consult: (t) => t.passed('overleg-collega'),
			doubt: (t) => t.answered('onveiligheid', 'acuut').passed('uitkomst-onveilig'),
			unsafe: (t) => t
		}
	],
	[
		'veilig-thuis-not-asked',
		'doubt was talked over with a colleague only',
		{
			doubt: (t) =>
				t
					.answered('onveiligheid', 'twijfel')
					.consulted('advies', { role: 'aandachtsfunctionaris', on: '2026-11-02', advice: 'Bel.' })
					.passed('advies')
		}
	],
	['parents-talk-missing', 'the talk was passed without a word', { parents: (t) => t.passed('gesprek-ouders') }],
	[
		'home-link-missing',
		'the note says that nothing points there',
		{ home: (t) => t.passed('verband-thuis', { note: 'Nog niets. Thuis gaat het goed volgens de ouders.' }) }
	],
	[
		'parents-talk-missing',
		'the reason is not on the list',
		{ parents: (t) => t.skipped('gesprek-ouders', ['geen-tijd'], 'Het was druk.') }
	],
	[
		'parents-talk-missing',
		'a talk would not help',
		{ parents: (t) => t.skipped('gesprek-ouders', ['spoed'], 'Praten heeft bij hen geen zin.') }
	],
	[
		'talk-reason-unsupported',
		'the reason is only a feeling',
		{ parents: (t) => t.skipped('gesprek-ouders', ['veiligheid-kind'], 'Mijn gevoel zei dat het niet kon.') }
	],
	[
		'skip-note-missing',
		'a skip that asks for a note has none',
		{ parents: (t) => t.skipped('gesprek-ouders', ['veiligheid-kind']) }
	],
	[
		'departure-reason-missing',
		'the norm was left without a reason of the list',
		departing({ ...EXPLAINED, reasons: [] })
	],
	['departure-reason-missing', 'the norm was left without saying why', departing({ ...EXPLAINED, why: '' })],
	['departure-not-discussed', 'the norm was left alone', departing({ ...EXPLAINED, discussedWith: [] })],
	['report-not-made', 'nobody answered', { report: (t) => t.skipped('melding-doen', ['geen-gehoor'], 'Bezet.') }],
	['report-not-made', 'the call was passed without a record', { report: (t) => t.passed('melding-doen') }],
	[
		'parents-not-informed',
		'no list says that the parents know',
		{
			tell: (t) => t.passed('ouders-en-kind-vertellen', { items: ['kind-weet'] }),
			written: (t) => t.passed('vastgelegd', { items: ['officieel-dossier'] })
		}
	],
	['look-again-missing', 'no day was agreed', { lookAgain: (t) => t.passed('terugkijken') }]
];

/** On the flows that are shipped: gaps-of-routes.test.ts. */
const ON_OTHER_ROUTES: readonly GapCode[] = [
	'wrong-route',
	'signal-not-passed-on',
	'inspector-not-asked',
	'report-late',
	'police-report-not-made',
	'nobody-leads'
];

/** The opposite: what looks like a gap, and is none. */
const NO_GAP: readonly (readonly [GapCode, string, Change])[] = [
	[
		'home-link-missing',
		'the note denies one thing and names another',
		{ home: (t) => t.passed('verband-thuis', { note: 'Geen verband met de groep, maar wel met thuis.' }) }
	],
	[
		'observation-date-missing',
		'one of several has no day',
		{
			observe: (t) =>
				t
					.noted('observaties', SEEN)
					.noted('observaties', { knowledge: 'seen', what: 'Het kind was moe.' })
					.passed('observaties')
		}
	],
	[
		'parents-talk-missing',
		'two tries did not reach them',
		{
			parents: (t) =>
				t
					.tried('gesprek-ouders', { with: 'parents', role: 'leidinggevende', on: '2026-10-30' })
					.tried('gesprek-ouders', { with: 'parents', role: 'leidinggevende', on: '2026-10-31' })
					.passed('gesprek-ouders')
		}
	],
	[
		'talk-reason-unsupported',
		'the feeling rests on something',
		{
			parents: (t) =>
				t.skipped(
					'gesprek-ouders',
					['veiligheid-kind'],
					'Wij hadden er geen goed gevoel bij. Een ouder dreigde aan de deur.'
				)
		}
	],
	[
		'parents-not-informed',
		'they were told when they were spoken with',
		{
			parents: (t) =>
				t
					.talked('gesprek-ouders', {
						with: 'parents',
						role: 'leidinggevende',
						on: '2026-11-01',
						said: 'Wij vertelden dat wij Veilig Thuis bellen.'
					})
					.passed('gesprek-ouders'),
			tell: (t) => t.passed('ouders-en-kind-vertellen'),
			written: (t) => t.passed('vastgelegd')
		}
	],
	[
		'look-again-missing',
		'help has a day',
		{
			lookAgain: (t) =>
				t.agreed('besluit-hulp', { what: 'Hulp.', role: 'leidinggevende', due: '2026-12-01' }).passed('terugkijken')
		}
	],
	[
		'consult-missing',
		'the consult was skipped with a reason',
		{ consult: (t) => t.skipped('overleg-collega', ['spoed'], 'Niemand.') }
	],
	[
		'veilig-thuis-not-asked',
		'the reason why not is there',
		{ doubt: (t) => t.answered('onveiligheid', 'twijfel').skipped('advies', ['geen-gehoor'], 'Bezet.') }
	],
	[
		'veilig-thuis-not-asked',
		'a confidential doctor advised',
		{
			doubt: (t) =>
				t
					.answered('onveiligheid', 'twijfel')
					.consulted('advies', { role: 'vertrouwensarts', on: '2026-11-02', advice: 'Meld.' })
					.passed('advies')
		}
	],
	[
		'parents-talk-missing',
		'the reason why not is there',
		{ parents: (t) => t.skipped('gesprek-ouders', ['spoed'], 'Ouder dreigt.') }
	],
	[
		'parents-talk-missing',
		'parents and child were spoken with together',
		{
			parents: (t) => t.passed('gesprek-ouders'),
			child: (t) =>
				t
					.talked('gesprek-kind', { with: 'both', role: 'leidinggevende', on: '2026-11-01', said: 'Samen.' })
					.passed('gesprek-kind')
		}
	],
	[
		'skip-note-missing',
		'a skip that asks for no note has none',
		{ child: (t) => t.skipped('gesprek-kind', ['spoed']) }
	],
	['departure-reason-missing', 'the departure is explained', departing(EXPLAINED)],
	['departure-not-discussed', 'the departure was discussed', departing(EXPLAINED)],
	['report-not-made', 'it was decided not to report', departing(EXPLAINED)],
	[
		'report-not-made',
		'somebody else reported already',
		{ report: (t) => t.skipped('melding-doen', ['al-gemeld'], 'De school.') }
	],
	[
		'look-again-missing',
		'a departure says when to look again',
		{ ...departing(EXPLAINED), lookAgain: (t) => t.passed('terugkijken') }
	]
];

const codes = (change: Change) => dossierOf(carefulWalk(change)).gaps.map(({ code }) => code);

describe('gaps', () => {
	it('finds none in a careful walk', () => {
		expect(codes({})).toEqual([]);
	});

	it.each(WITHOUT)('%s: %s', (code, _when, change) => {
		const found = dossierOf(carefulWalk(change)).gaps.find((gap) => gap.code === code);
		expect(found).toMatchObject({ code, ahead: false });
		expect(found?.message).toMatch(/^[A-Z].*\.$/);
	});

	it.each(NO_GAP)('no %s: %s', (code, _when, change) => {
		expect(codes(change)).not.toContain(code);
	});

	it('misses a decision until there is one', () => {
		const undecided = {
			decide: leaveOut,
			tell: leaveOut,
			report: leaveOut,
			help: leaveOut,
			lookAgain: leaveOut,
			written: leaveOut
		};
		expect(dossierOf(carefulWalk(undecided)).gaps).toContainEqual(
			expect.objectContaining({ code: 'decision-missing', screen: 'besluit-melden', ahead: true })
		);
	});

	it('says of a walk that just began that everything is still ahead', () => {
		const { gaps } = dossierOf(aTranscript().answered('gevaar', 'nee').build());
		expect(gaps.length).toBeGreaterThan(5);
		expect(gaps.filter(({ ahead }) => !ahead)).toEqual([]);
	});

	it('does not miss a talk or a link with home where the danger was acute', () => {
		const acute = aTranscript().answered('gevaar', 'ja').passed('gevaar-nu').build();
		const found = dossierOf(acute).gaps.map(({ code }) => code);
		for (const code of ['home-link-missing', 'parents-talk-missing', 'child-not-spoken', 'consult-missing'])
			expect(found).not.toContain(code);
		expect(found).toContain('decision-missing');
	});

	it('is tested for every code', () => {
		const tested = new Set<string>([...WITHOUT.map(([code]) => code), 'decision-missing', ...ON_OTHER_ROUTES]);
		expect(GAP_CODES.filter((code) => !tested.has(code))).toEqual([]);
	});

	it('speaks English when asked', () => {
		const [gap] = dossierOf(carefulWalk({ home: (t) => t.passed('verband-thuis') }), { language: 'en' }).gaps;
		expect(gap?.message).toContain('Write down what points to the home');
	});
});

function leaveOut<Transcript>(transcript: Transcript): Transcript {
	return transcript;
}
