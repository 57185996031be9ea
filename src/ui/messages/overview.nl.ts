import { spoken } from '../language.svelte.ts';

/** The overview for who keeps more situations: due dates first, then figures over all of them. */
export const messages = spoken('overview', {
	title: 'Overzicht',
	link: 'Overzicht en cijfers',
	intro: 'Over de situaties op dit apparaat die jij kunt openen. Alleen hier: er gaat niets naar buiten.',
	none: 'Er is nog geen situatie om cijfers over te geven.',
	due: { title: 'Situaties met een datum', none: 'Er staat geen datum open.' },
	figures: {
		title: 'Cijfers',
		busy: 'De situaties worden gelezen.',
		about: (count: number) => (count === 1 ? 'Over 1 situatie.' : `Over ${count} situaties.`),
		unreadable: (count: number) =>
			count === 1
				? 'Eén situatie gaat niet open en telt niet mee.'
				: `${count} situaties gaan niet open en tellen niet mee.`,
		means:
			'De cijfers gaan over jullie werkwijze, niet over kinderen of collega’s. Ze zeggen niet of er goed is besloten.',
		small: 'Let op: cijfers over weinig situaties kunnen naar één kind wijzen. Deel ze niet.',
		what: 'Wat',
		count: 'Aantal',
		none: 'Nog geen.'
	},
	tables: {
		steps: 'Stappen waaraan is begonnen',
		outcomes: 'Wat de norm zei',
		decisions: 'Besluiten',
		departures: 'Redenen om af te wijken van de norm',
		skipped: 'Redenen om iets over te slaan',
		elapsed: 'Dagen tussen het begin van twee stappen',
		dues: 'Afspraken met een datum'
	},
	decisions: { followed: 'Zoals de norm', departed: 'Anders dan de norm', noAdvice: 'De norm gaf geen advies' },
	dues: { open: 'Open', overdue: 'Waarvan voorbij', done: 'Nagegaan' },
	elapsed: {
		from: (from: string, to: string) => `${from} – ${to}`,
		between: 'Tussen',
		median: 'Middelste',
		smallest: 'Kortst',
		largest: 'Langst',
		note: 'Kalenderdagen. Situaties waarin de volgorde anders was, tellen hier niet mee.'
	},
	csv: {
		part: 'Onderdeel',
		situations: 'Situaties',
		n: 'Aantal situaties',
		title: 'Bewaar de cijfers',
		note: 'Een tabel voor een rekenblad, zonder teksten die iemand typte en zonder codenamen.',
		save: 'Bewaar als tabel (csv)',
		understood: 'Ik begrijp dat cijfers over weinig situaties naar één kind kunnen wijzen.',
		first: 'Vink eerst aan dat je dit begrijpt.'
	},
	toList: 'Terug naar situaties'
});
