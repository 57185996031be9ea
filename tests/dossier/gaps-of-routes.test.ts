import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { composeDossier } from '#dossier/index.ts';
import type { GapCode } from '#dossier/index.ts';
import { replay } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';
import { aTranscript } from '../support/a-transcript.ts';
import type { TranscriptBuilder } from '../support/a-transcript.ts';

const FLOWS = ['kinderopvang-thuis', 'kinderopvang-medewerker', 'onderwijs-zeden'] as const;
const editions = new Map(
	await Promise.all(FLOWS.map(async (id) => [id, (await loadEdition(resolve('flows'), id)).edition!] as const))
);

/** Screens that only have to be gone on from are left out: a file made by hand may. */
function gapsOf(flow: (typeof FLOWS)[number], walk: (transcript: TranscriptBuilder) => TranscriptBuilder) {
	const edition = editions.get(flow)!;
	const session = replay(edition, walk(aTranscript(flow, '')).build());
	const { gaps } = composeDossier(session, edition, { codeName: null, today: '2026-11-22' as IsoDate });
	return gaps.filter(({ ahead }) => !ahead).map(({ code }) => code);
}

const reported = (on: string, told?: string) => (t: TranscriptBuilder) =>
	t
		.answered('gevaar', 'nee')
		.answered('welke-route', 'thuis')
		.answered('aanleiding', 'gezien')
		.noted('observaties', { knowledge: 'seen', what: 'Het kind had een blauwe plek.', on: '2026-03-02' })
		.passed('verband-thuis', { note: 'Het kind zei dat het thuis gebeurde.' })
		.answered('bijzondere-vorm', 'nee')
		.consulted('overleg-collega', { role: 'leidinggevende', on: '2026-03-02', advice: 'Praat met de ouders.' })
		.answered('letsel', 'nee')
		.answered('gesprek-stop', 'nee')
		.talked('gesprek-ouders', { with: 'parents', role: 'leidinggevende', on: '2026-03-03', said: 'Wij melden dit.' })
		.answered('zelf-verteld', 'nee')
		.answered('vermoeden', 'ja')
		.answered('onveiligheid', 'structureel')
		.decided('besluit-melden', 'melden', told === undefined ? {} : { why: told })
		.consulted('melding-doen', { role: 'veilig-thuis', on, advice: 'Aangenomen.' })
		.passed('melding-doen');

describe('a report', () => {
	it('within days of what came before is not late, and neither is one weeks later that says why', () => {
		expect(gapsOf('kinderopvang-thuis', reported('2026-03-09'))).toEqual([]);
		expect(gapsOf('kinderopvang-thuis', reported('2026-06-01', 'De wijkagent onderzocht het eerst.'))).toEqual([]);
	});

	it('months later without a word about it is late', () => {
		expect(gapsOf('kinderopvang-thuis', reported('2026-06-01'))).toEqual(['report-late']);
	});
});

describe('a situation about somebody who works there', () => {
	it('that is weighed as a concern about the home is on the wrong route', () => {
		const found = gapsOf('kinderopvang-thuis', (t) =>
			t.answered('gevaar', 'nee').answered('welke-route', 'medewerker').answered('onveiligheid', 'acuut')
		);
		expect(found).toContain('wrong-route' satisfies GapCode);
	});

	it('that goes on along its own route is on the right one, also after a change of mind', () => {
		const found = gapsOf('kinderopvang-thuis', (t) =>
			t
				.answered('gevaar', 'nee')
				.answered('welke-route', 'thuis')
				.answered('aanleiding', 'gezien')
				.revised('welke-route', 'medewerker')
				.passed('route-medewerker')
		);
		expect(found).toEqual([]);
	});

	it('misses the signal that was not passed on', () => {
		const found = gapsOf('kinderopvang-medewerker', (t) =>
			t
				.answered('gevaar', 'nee')
				.answered('rol', 'medewerker')
				.answered('over-wie', 'ander')
				.noted('feiten', { knowledge: 'seen', what: 'Een begeleider trok een kind aan de arm.', on: '2026-03-02' })
				.answered('opgepakt', 'ja')
		);
		expect(found).toEqual(['signal-not-passed-on']);
	});

	it('misses the inspector, the report to the police, the parents and who leads', () => {
		const found = gapsOf('kinderopvang-medewerker', (t) =>
			t
				.answered('gevaar', 'nee')
				.answered('rol', 'houder')
				.answered('over-wie', 'ander')
				.noted('feiten', {
					knowledge: 'told',
					what: 'Een ouder vertelde het.',
					words: 'Juf sloeg mij.',
					on: '2026-03-02'
				})
				.answered('oordeel', 'redelijk-vermoeden')
				.decided('besluit-aangifte', 'aangifte')
				.answered('afloop', 'onduidelijk')
		);
		expect(found).toEqual([
			'inspector-not-asked',
			'police-report-not-made',
			'parents-not-informed',
			'nobody-leads'
		] satisfies GapCode[]);
	});

	it.each([
		['De regiomanager, met de bestuurder als vervanger.', false],
		['Dat weten wij nog niet.', true],
		['Nog niemand.', true]
	])('sees who leads where it was written before the judgement: %s', (leidt, isGap) => {
		const found = gapsOf('kinderopvang-medewerker', (t) =>
			t
				.answered('gevaar', 'nee')
				.answered('rol', 'houder')
				.answered('over-wie', 'ander')
				.noted('feiten', { knowledge: 'told', what: 'Een ouder vertelde het.', on: '2026-03-02' })
				.consulted('overleg-inspecteur', { role: 'vertrouwensinspecteur', on: '2026-03-03', advice: 'Let op.' })
				.passed('wie-leidt', { texts: { leidt } })
				.answered('oordeel', 'redelijk-vermoeden')
				.decided('besluit-aangifte', 'aangifte')
				.answered('afloop', 'onduidelijk')
		);
		expect(found.includes('nobody-leads' satisfies GapCode)).toBe(isGap);
	});

	it('misses the reason of a board that does not report to the police', () => {
		const found = gapsOf('onderwijs-zeden', (t) =>
			t
				.answered('gevaar', 'nee')
				.answered('rol', 'bestuur')
				.answered('soort', 'seksueel')
				.answered('door-wie', 'taken')
				.answered('leeftijd', 'minderjarig')
				.noted('feiten', { knowledge: 'seen', what: 'Een leerling vertelde het zelf.', on: '2026-03-02' })
				.consulted('overleg-inspecteur', { role: 'vertrouwensinspecteur', on: '2026-03-03', advice: 'Doe aangifte.' })
				.answered('oordeel', 'redelijk-vermoeden')
				.answered('besluit-aangifte', 'geen-aangifte')
				.passed('maatregelen', { items: ['een-aanspreekpunt'] })
		);
		expect(found).toEqual(['departure-reason-missing', 'departure-not-discussed'] satisfies GapCode[]);
	});
});
