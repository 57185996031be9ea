import { describe, expect, it } from 'vitest';
import { ATTENTION_CODES } from '#dossier/attention/attention.ts';
import type { AttentionCode } from '#dossier/attention/attention.ts';
import { carefulWalk, dossierOf } from '../support/a-careful-walk.ts';
import type { Change } from '../support/a-careful-walk.ts';
import { aTranscript } from '../support/a-transcript.ts';

const SEEN = { knowledge: 'seen', what: 'Het kind huilde.', on: '2026-10-29' } as const;
const FULL = { ...SEEN, otherwise: 'Moe.', well: 'Oma.' } as const;

/** Per code: a walk that a commission would find careful, with the one thing left out that helps. */
const WITHOUT: readonly (readonly [AttentionCode, string, Change])[] = [
	[
		'observation-undated',
		'one of the things told has no day',
		{
			observe: (t) =>
				t.noted('observaties', FULL).noted('observaties', { knowledge: 'told', what: 'Ruzie.' }).passed('observaties')
		}
	],
	[
		'well-missing',
		'nothing that goes well was noted',
		{ observe: (t) => t.noted('observaties', { ...FULL, well: '  ' }).passed('observaties') }
	],
	[
		'otherwise-missing',
		'no other explanation was thought of',
		{
			observe: (t) => t.noted('observaties', { ...FULL, otherwise: '' }).passed('observaties'),
			weighing: (t) => t.passed('wegen-begin')
		}
	],
	['child-not-spoken', 'the child was passed without a word', { child: (t) => t.passed('gesprek-kind') }],
	[
		'child-voice-open',
		'what was last heard is that the child does not know yet',
		{
			home: (t) =>
				t
					.heard('gesprek-kind', { knows: 'not-yet', because: 'Veilig Thuis vroeg te wachten.' })
					.passed('verband-thuis', { note: 'Het kind zei dat het thuis was.' })
		}
	],
	[
		'attempts-missing',
		'the parents were not reached, and no try has a day',
		{ parents: (t) => t.skipped('gesprek-ouders', ['onbereikbaar'], 'Drie keer gebeld.') }
	],
	[
		'skip-unexplained',
		'a skip that nobody was judged for has no note',
		{ doubt: (t) => t.answered('onveiligheid', 'twijfel').skipped('advies', ['geen-gehoor']) }
	],
	[
		'new-since-weighing',
		'a fact came after the weighing',
		{ written: (t) => t.noted('observaties', FULL).passed('vastgelegd', { items: ['officieel-dossier'] }) }
	],
	['estimate-missing', 'nobody wrote what they would do themselves', {}],
	[
		'parents-told-later',
		'the parents could not be told first, and nothing says when they were',
		{
			parents: (t) => t.skipped('gesprek-ouders', ['spoed'], 'Een ouder dreigde.'),
			tell: (t) => t.passed('ouders-en-kind-vertellen', { items: ['ouders-niet-eerst', 'kind-weet'] }),
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
	[
		'follow-up-overdue',
		'the day of an agreement is past',
		{
			lookAgain: (t) =>
				t.agreed('terugkijken', { what: 'Bellen.', role: 'leidinggevende', due: '2026-11-01' }).passed('terugkijken')
		}
	],
	[
		'official-file-missing',
		'the official file was not ticked',
		{ written: (t) => t.passed('vastgelegd', { items: ['kind-op-de-hoogte', 'ouders-op-de-hoogte'] }) }
	]
];

const codes = (change: Change) => dossierOf(carefulWalk(change)).attention.map(({ code }) => code);

describe('attention', () => {
	it.each(WITHOUT)('%s: %s, and it is no gap', (code, _when, change) => {
		const { attention, gaps } = dossierOf(carefulWalk(change));
		expect(attention.map((one) => one.code)).toContain(code);
		expect(attention.find((one) => one.code === code)?.message).toMatch(/^[A-Z].*\.$/);
		expect(gaps).toEqual([]);
	});

	it('asks nothing about another explanation when the weighing began with what pleads against it', () => {
		const change: Change = {
			observe: (t) => t.noted('observaties', { ...FULL, otherwise: '' }).passed('observaties'),
			weighing: (t) => t.passed('wegen-begin', { texts: { tegen: 'Het kind slaapt goed.' } })
		};
		expect(codes(change)).not.toContain('otherwise-missing');
	});

	it('asks nothing about the child when the reason why it was not spoken is there', () => {
		expect(codes({ child: (t) => t.skipped('gesprek-kind', ['spoed']) })).not.toContain('child-not-spoken');
	});

	it('does not ask how an agreement went before its day, or once somebody wrote it down', () => {
		const due = { what: 'Bellen.', role: 'leidinggevende', due: '2026-11-01' } as const;
		const followed: Change = {
			lookAgain: (t) => {
				const agreed = t.agreed('terugkijken', due).build().entries.at(-1)!;
				return t
					.followed('terugkijken', { agreement: agreed.id, on: '2026-11-02', went: 'partly', note: 'Nog een keer.' })
					.passed('terugkijken');
			}
		};
		expect(codes({})).not.toContain('follow-up-overdue');
		expect(codes(followed)).not.toContain('follow-up-overdue');
	});

	it('does not ask for a new weighing once somebody looked at it again', () => {
		const looked: Change = {
			written: (t) =>
				t.noted('observaties', FULL).reweighed('onveiligheid', 'Dit verandert niets.').passed('vastgelegd')
		};
		expect(codes(looked)).not.toContain('new-since-weighing');
	});

	it('says that answers of a file made elsewhere do not fit when a question before them has none', () => {
		const file = aTranscript('klein', '').answered('onveiligheid', 'acuut').build();
		expect(dossierOf(file).attention.map(({ code }) => code)).toContain('answers-off-the-way');
	});

	it('is tested for every code', () => {
		const tested = new Set<string>([...WITHOUT.map(([code]) => code), 'answers-off-the-way', 'help-without-goal']);
		expect(ATTENTION_CODES.filter((code) => !tested.has(code))).toEqual([]);
	});
});
