import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import { replay, type Session } from '#session/session.ts';
import type { Entry, EntryId, Transcript } from '#session/transcript.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';

const BEGUN = Date.UTC(2026, 10, 2, 9);
const DAY_MS = 86_400_000;

type Loose = { readonly kind: Entry['kind']; readonly screen: string; readonly [field: string]: unknown };

export const answered = (screen: string, answer: string, why?: string): Loose => ({
	...{ kind: 'answered', screen, answer },
	...(why === undefined ? {} : { why })
});
export const passed = (screen: string, texts: Record<string, string> = {}, items: readonly string[] = []): Loose => ({
	...{ kind: 'passed', screen },
	...(items.length === 0 ? {} : { items }),
	...(Object.keys(texts).length === 0 ? {} : { texts: Object.entries(texts).map(([item, text]) => ({ item, text })) })
});

/** A walk on the national flow, up to where a report is prepared. Every text is invented. */
export const REPORT_WALK: readonly Loose[] = [
	answered('gevaar', 'nee'),
	answered('aanleiding', 'gezien'),
	{
		kind: 'noted',
		screen: 'observaties',
		observation: {
			knowledge: 'seen',
			what: 'Op de arm zat een plek.',
			words: 'Dat mag ik niet zeggen.',
			on: '2026-10-28',
			until: '2026-10-30',
			context: 'Bij het omkleden.',
			otherwise: 'Gevallen bij het spelen.',
			well: 'Zoekt troost bij de juf.',
			injuries: [
				{ place: 'left-lower-arm', kind: 'bruise', shape: 'oval', length: 20, width: 10, note: 'Aan de buitenkant.' }
			]
		}
	},
	{
		kind: 'noted',
		screen: 'observaties',
		observation: { knowledge: 'told', what: 'Er was geschreeuw.', toldBy: 'een buur', on: '2026-10-27' }
	},
	{
		kind: 'noted',
		screen: 'observaties',
		observation: { knowledge: 'impression', what: 'Het kind lijkt op zijn hoede.' }
	},
	passed('observaties'),
	passed('kindcheck', {}, ['broertjes-zusjes']),
	{ ...passed('verband-thuis'), note: 'Het gebeurt na het weekend.' },
	answered('bijzondere-vorm', 'nee'),
	{
		kind: 'consulted',
		screen: 'overleg-collega',
		consult: {
			role: 'aandachtsfunctionaris',
			on: '2026-10-31',
			asked: 'Klopt mijn zorg?',
			advice: 'Praat met de ouders.',
			agreed: 'Ik bel morgen.',
			agreedRole: 'beroepskracht',
			due: '2026-11-01'
		}
	},
	passed('overleg-collega'),
	answered('letsel', 'nee'),
	{ kind: 'skipped', screen: 'overleg-veilig-thuis', reasons: ['genoeg-deskundigheid'] },
	answered('gesprek-stop', 'nee'),
	passed('gesprek-voorbereiden'),
	{
		kind: 'tried',
		screen: 'gesprek-ouders',
		attempt: { with: 'parents', role: 'beroepskracht', on: '2026-11-01', note: 'Er nam niemand op.' }
	},
	{
		kind: 'talked',
		screen: 'gesprek-ouders',
		talk: {
			with: 'parents',
			role: 'beroepskracht',
			on: '2026-11-02',
			said: 'Wij vertelden wat we zagen.',
			reaction: 'De ouders schrokken.',
			present: 'de leidinggevende'
		}
	},
	passed('gesprek-ouders'),
	{ kind: 'skipped', screen: 'gesprek-kind', reasons: ['kind-te-jong'], note: 'Het kind praat nog niet.' },
	{
		kind: 'heard',
		screen: 'stem-kind-gesprek',
		voice: { knows: 'not-yet', because: 'Het kind is te jong.', safeAdult: 'oma' }
	},
	passed('stem-kind-gesprek'),
	passed('wegen-begin', {
		tegen: 'De ouders zijn open over de zorgen.',
		onbekend: 'Wie er in het weekend oppast.',
		'niet-gevraagd': 'Er is net verhuisd.'
	}),
	answered('zelf-verteld', 'nee'),
	answered('vermoeden', 'ja'),
	answered('onveiligheid', 'structureel', 'Het gebeurt vaker.'),
	passed('uitkomst-onveilig'),
	{
		kind: 'decided',
		screen: 'besluit-melden',
		answer: 'melden',
		outcome: 'melden',
		advised: 'melden',
		why: 'Wij melden samen.'
	}
];

/** A day apart each, unless `stepMs` says otherwise. */
export function transcriptOf(edition: Edition, entries: readonly Loose[], stepMs = DAY_MS): Transcript {
	const { id: flow, version } = edition.flow;
	const stamped = entries.map((entry, index) => ({ id: `e${index}` as EntryId, at: BEGUN + index * stepMs, ...entry }));
	return { format: TRANSCRIPT_FORMAT, flow, version, hash: edition.hash, entries: stamped as unknown as Entry[] };
}

export const nationalEdition = async (): Promise<Edition> => (await loadEdition('flows', 'landelijk')).edition!;

export function reportWalk(edition: Edition, more: readonly Loose[] = []): Session {
	return replay(edition, transcriptOf(edition, [...REPORT_WALK, ...more]));
}
