import { beforeAll, describe, expect, it } from 'vitest';
import { formatPart, prepareReport, type ReportHeading } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import { replay } from '#session/session.ts';
import { nationalEdition, passed, REPORT_WALK, reportWalk, transcriptOf } from '../support/a-report-walk.ts';

let edition: Edition;

// Reading the files of a flow takes seconds where much else runs.
beforeAll(async () => {
	edition = await nationalEdition();
}, 60_000);

const prepared = (more: Parameters<typeof reportWalk>[1] = []) => prepareReport(reportWalk(edition, more), edition);
const textOf = (heading: ReportHeading, report = prepared()) =>
	formatPart(report.parts.find(({ id }) => id === heading)!);
const stateOf = (id: string, report = prepared()) => report.questions.find((one) => one.id === id)?.state;

describe('own texts under the headings of a report form', () => {
	it('follow the order of the form', () => {
		expect(prepared().parts.map(({ title }) => title)).toEqual([
			'Melder',
			'Betrokkenen',
			'De zorg',
			'Stappen van de meldcode',
			'Steun om het gezin',
			'Overig'
		]);
	});

	it('have facts first, then what others told, then impressions marked as such', () => {
		const text = textOf('concern');
		const places = [
			'Zelf gezien of gehoord:',
			'28-10-2026 tot en met 30-10-2026: Op de arm zat een plek.',
			'Letterlijk: Dat mag ik niet zeggen.',
			'Situatie: Bij het omkleden.',
			'linkeronderarm: blauwe plek, ovaal, 20 bij 10 mm. Aan de buitenkant.',
			'Van anderen gehoord:',
			'27-10-2026: Er was geschreeuw.',
			'Verteld door: een buur',
			'Indruk of gedachte, geen feit:',
			'zonder datum: Het kind lijkt op zijn hoede.',
			'Wat naar thuis wijst:',
			'Wat tegen het vermoeden pleit:',
			'De ouders zijn open over de zorgen.',
			'Andere verklaring: Gevallen bij het spelen.',
			'Wat nog niet bekend is:',
			'Wie er in het weekend oppast.'
		].map((part) => ({ part, place: text.indexOf(part) }));
		expect(places.filter(({ place }) => place === -1)).toEqual([]);
		expect(places.map(({ place }) => place)).toEqual(places.map(({ place }) => place).sort((a, b) => a - b));
	});

	it('have what was done, what was tried, what was not done and why, and how people reacted', () => {
		const text = textOf('steps');
		for (const part of [
			'31-10-2026: Aandachtsfunctionaris\n  Gevraagd: Klopt mijn zorg?\n  Advies: Praat met de ouders.\n  Afgesproken: Ik bel morgen.',
			'Ook aanwezig: de leidinggevende',
			'Reactie: De ouders schrokken.',
			'Geprobeerd, niet gelukt:\n- 01-11-2026: met ouders',
			'Er nam niemand op.',
			'Niet gedaan, en waarom:',
			'Het kind praat nog niet.',
			'Vraag 2:',
			'Waarom: Het gebeurt vaker.',
			'Wij melden samen.'
		])
			expect(text).toContain(part);
	});

	it('have what goes well and who supports, and what the child knows', () => {
		expect(textOf('network')).toContain('28-10-2026: Zoekt troost bij de juf.');
		expect(textOf('network')).toContain('Veilige volwassene: oma');
		expect(textOf('other')).toContain('Het kind weet het nog niet.\n- Omdat: Het kind is te jong.');
	});

	it('leave nothing out that was written under a prompt or in a note, and say nothing twice', () => {
		const all = prepared()
			.parts.map((part) => formatPart(part))
			.join('\n');
		for (const text of ['Er is net verhuisd.', 'Het gebeurt na het weekend.', 'Wie er in het weekend oppast.'])
			expect(all.split(text), text).toHaveLength(2);
	});

	it('have the help that was agreed on apart from other agreements, and how it went', () => {
		const help = {
			kind: 'agreed',
			screen: 'hulp-afspraken',
			agreement: {
				what: 'Wijkteam komt langs.',
				role: 'andere-professional',
				due: '2026-12-01',
				goal: 'Rust in huis.',
				lead: 'leidinggevende'
			}
		} as const;
		const look = {
			kind: 'agreed',
			screen: 'terugkijken',
			agreement: { what: 'Samen kijken.', role: 'beroepskracht', due: '2026-12-08' }
		} as const;
		const went = {
			kind: 'followed',
			screen: 'hulp-afspraken',
			followUp: { agreement: `e${REPORT_WALK.length}`, on: '2026-12-02', went: 'partly', note: 'Eén keer geweest.' }
		} as const;
		const report = prepared([help, look, went]);
		expect(textOf('network', report)).toContain('Wijkteam komt langs.');
		expect(textOf('network', report)).toContain('Hoe het ging: deels gelukt. Eén keer geweest.');
		expect(textOf('network', report)).not.toContain('Samen kijken.');
		expect(textOf('other', report)).toContain('08-12-2026: Samen kijken.');
	});

	it('never ask for a name, an address or a birth date: those are said by voice', () => {
		const { parts } = prepared();
		expect(parts.find(({ id }) => id === 'persons')?.byVoice).toContain('Namen, adres en geboortedata.');
		expect(formatPart(parts.find(({ id }) => id === 'reporter')!)).toBe('');
	});

	it('show characters that cannot be seen as their numbers', () => {
		const hidden = {
			kind: 'noted',
			screen: 'observaties',
			observation: { knowledge: 'seen', what: 'Kwam\u202etoen.' }
		} as const;
		expect(textOf('concern', prepared([hidden]))).toContain('Kwam[U+202E]toen.');
	});

	it('are empty, and break nothing, on a walk that has just begun', () => {
		const report = prepareReport(replay(edition, transcriptOf(edition, [])), edition, 'en');
		expect(report.parts.map((part) => formatPart(part))).toEqual(['', '', '', '', '', '']);
		expect(new Set(report.questions.map(({ state }) => state))).toEqual(new Set(['open', 'voice']));
	});
});

describe('what Veilig Thuis asks', () => {
	it('is noted where the notes say it, with the heading it stands under', () => {
		const { questions } = prepared();
		expect(questions.filter(({ state }) => state === 'noted').map(({ id, under }) => [id, under])).toEqual([
			['danger-now', 'steps'],
			['framework', 'steps'],
			['seen', 'concern'],
			['words', 'concern'],
			['involved', 'persons'],
			['well', 'network'],
			['consulted', 'steps'],
			['talked', 'steps']
		]);
	});

	it('is open until it is written down, and says on which screen that can be', () => {
		expect(prepared().questions.find(({ id }) => id === 'tonight')).toMatchObject({
			state: 'open',
			screen: 'vandaag-en-vannacht'
		});
		const told = [
			...['melding-voorbereiden', 'ouders-en-kind-vertellen'].map((screen) => passed(screen)),
			{ kind: 'skipped', screen: 'melding-doen', reasons: ['geen-gehoor'], note: 'Bezet.' } as const,
			{ kind: 'skipped', screen: 'verteld', reasons: ['onbereikbaar'], note: 'Niet thuis.' } as const,
			passed('vandaag-en-vannacht', { 'waar-is-het-kind': 'Bij oma.' })
		];
		expect(stateOf('tonight', prepared(told))).toBe('noted');
		expect(textOf('concern', prepared(told))).toContain('Bij oma.');
	});

	it('has danger that was there as noted, with the day on which that was said', () => {
		const entries = [{ ...REPORT_WALK[0]!, answer: 'ja' }];
		const report = prepareReport(replay(edition, transcriptOf(edition, entries)), edition);
		expect(report.questions[0]).toMatchObject({ id: 'danger-now', state: 'noted', under: 'concern' });
		expect(textOf('concern', report)).toMatch(/^Veiligheid nu en de komende tijd:\n- 02-11-2026: /);
		expect(textOf('concern')).not.toContain('02-11-2026');
	});

	it('has the ages and your question by voice', () => {
		expect([stateOf('ages'), stateOf('ask')]).toEqual(['voice', 'voice']);
	});

	it('counts doubt as open: that is what the call is for', () => {
		const entries = REPORT_WALK.filter(({ screen }) => !['uitkomst-onveilig', 'besluit-melden'].includes(screen)).map(
			(entry) => (entry.screen === 'onveiligheid' ? { ...entry, answer: 'twijfel' } : entry)
		);
		const report = prepareReport(replay(edition, transcriptOf(edition, entries)), edition);
		expect(stateOf('danger-now', report)).toBe('open');
		expect(textOf('concern', report)).toContain('(twijfel) Het gebeurt vaker.');
	});
});
