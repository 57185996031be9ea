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
		'one observation has no day',
		{
			home: (t) =>
				t.noted('observaties', { knowledge: 'told', what: 'Ruzie.' }).passed('verband-thuis', { note: 'Ja.' })
		}
	],
	[
		'well-missing',
		'nothing that goes well was noted',
		{ observe: (t) => t.noted('observaties', { ...SEEN, well: '  ' }).passed('observaties') }
	],
	[
		'otherwise-missing',
		'no other explanation was thought of',
		{
			observe: (t) => t.noted('observaties', { ...SEEN, otherwise: '' }).passed('observaties'),
			weighing: (t) => t.passed('wegen-begin')
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
	['child-not-spoken', 'the child was passed without a word', { child: (t) => t.passed('gesprek-kind') }],
	[
		'skip-note-missing',
		'a skip that asks for a note has none',
		{ parents: (t) => t.skipped('gesprek-ouders', ['spoed']) }
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
	[
		'child-not-informed',
		'no list says that the child knows',
		{
			tell: (t) => t.passed('ouders-en-kind-vertellen', { items: ['ouders-weten'] }),
			written: (t) => t.passed('vastgelegd', { items: ['officieel-dossier'] })
		}
	],
	['look-again-missing', 'no day was agreed', { lookAgain: (t) => t.passed('terugkijken') }],
	[
		'official-file-missing',
		'the official file was not ticked',
		{ written: (t) => t.passed('vastgelegd', { items: ['kind-op-de-hoogte', 'ouders-op-de-hoogte'] }) }
	]
];

/** The opposite: what looks like a gap, and is none. */
const NO_GAP: readonly (readonly [GapCode, string, Change])[] = [
	[
		'otherwise-missing',
		'the weighing began with what is not known',
		{ observe: (t) => t.noted('observaties', { ...SEEN, otherwise: '' }).passed('observaties') }
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
	['child-not-spoken', 'the reason why not is there', { child: (t) => t.skipped('gesprek-kind', ['spoed']) }],
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
		const tested = new Set<string>([...WITHOUT.map(([code]) => code), 'decision-missing']);
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
