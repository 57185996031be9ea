import { composeDossier } from '#dossier/index.ts';
import type { ComposeOptions, Dossier } from '#dossier/index.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';
import { replay } from '#session/session.ts';
import { aSmallEdition } from './a-small-edition.ts';
import { aTranscript } from './a-transcript.ts';
import type { TranscriptBuilder } from './a-transcript.ts';

type Part = (transcript: TranscriptBuilder) => TranscriptBuilder;

/** A walk in which nothing is missing, in parts that a test can replace by one. */
export const CAREFUL = {
	danger: (t) => t.answered('gevaar', 'nee'),
	observe: (t) =>
		t
			.noted('observaties', {
				knowledge: 'seen',
				what: 'Het kind kwam drie dagen zonder jas.',
				words: 'Ik heb het koud.',
				on: '2026-10-29',
				otherwise: 'De jas is zoek.',
				well: 'Oma haalt het kind op vrijdag.'
			})
			.noted('observaties', { knowledge: 'told', what: 'Er was geschreeuw.', toldBy: 'een buur', on: '2026-10-28' })
			.noted('observaties', { knowledge: 'impression', what: 'Het lijkt bang.' })
			.passed('observaties'),
	childCheck: (t) => t.passed('kindcheck', { items: ['steun'], note: 'Er is een zusje.' }),
	home: (t) => t.passed('verband-thuis', { note: 'Het kind zei dat er thuis geen jas is.' }),
	consult: (t) =>
		t
			.consulted('overleg-collega', {
				role: 'aandachtsfunctionaris',
				on: '2026-10-30',
				asked: 'Klopt mijn zorg?',
				advice: 'Praat met de ouders.'
			})
			.passed('overleg-collega'),
	parents: (t) =>
		t
			.talked('gesprek-ouders', {
				with: 'parents',
				role: 'leidinggevende',
				on: '2026-10-31',
				said: 'De ouder vertelde over schulden.',
				agreed: 'Er komt een jas.'
			})
			.passed('gesprek-ouders'),
	child: (t) =>
		t
			.talked('gesprek-kind', { with: 'child', role: 'leidinggevende', on: '2026-11-01', said: 'Ik ben bang.' })
			.passed('gesprek-kind'),
	weighing: (t) => t.passed('wegen-begin', { note: 'Wij weten niet wie er nog thuis woont.' }),
	doubt: (t) =>
		t
			.answered('onveiligheid', 'twijfel', 'Wij zien te weinig.')
			.consulted('advies', { role: 'veilig-thuis', on: '2026-11-02', advice: 'Dit is onveilig.' })
			.passed('advies'),
	unsafe: (t) => t.answered('onveiligheid', 'acuut', 'Het kind durft niet naar huis.').passed('uitkomst-onveilig'),
	decide: (t) => t.decided('besluit-melden', 'melden', { outcome: 'melden', advised: 'melden', why: 'Wij melden.' }),
	tell: (t) => t.passed('ouders-en-kind-vertellen', { items: ['ouders-weten', 'kind-weet'] }),
	report: (t) =>
		t
			.consulted('melding-doen', { role: 'veilig-thuis', on: '2026-11-02', advice: 'De melding is aangenomen.' })
			.passed('melding-doen'),
	help: (t) => t.decided('besluit-hulp', 'hulp', { outcome: 'melden' }),
	lookAgain: (t) =>
		t
			.agreed('terugkijken', { what: 'Bellen met Veilig Thuis.', role: 'leidinggevende', due: '2026-11-09' })
			.passed('terugkijken'),
	written: (t) => t.passed('vastgelegd', { items: ['officieel-dossier', 'kind-op-de-hoogte', 'ouders-op-de-hoogte'] })
} as const satisfies Record<string, Part>;

export type Change = Partial<Record<keyof typeof CAREFUL, Part>>;

/** The careful walk with some parts done in another way; `(t) => t` leaves a part out. */
export function carefulWalk(change: Change = {}): Transcript {
	const parts: Record<string, Part> = { ...CAREFUL, ...change };
	return Object.values(parts)
		.reduce((transcript, part) => part(transcript), aTranscript())
		.build();
}

export function dossierOf(transcript: Transcript, options: Partial<ComposeOptions> = {}): Dossier {
	const edition = aSmallEdition();
	const today = '2026-11-02' as IsoDate;
	return composeDossier(replay(edition, transcript), edition, { codeName: 'Blauwe fiets', today, ...options });
}
