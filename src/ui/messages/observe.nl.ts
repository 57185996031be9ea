import { spoken } from '../language.svelte.ts';

/** An observation: when it was, what else to write, and the signal that somebody began from. */
export const messages = spoken('observe', {
	write: {
		seen: 'Schrijf wat je zag, hoorde of rook. Nog niet wat je denkt.',
		told: 'Schrijf wat je is verteld, zo precies als je het nog weet.',
		impression: 'Schrijf waar je indruk vandaan komt. Wat zag of hoorde je precies?',
		any: 'Schrijf wat je zag, niet wat je denkt.'
	},
	when: {
		legend: 'Wanneer was het?',
		day: 'Op één dag',
		period: 'In een periode',
		unknown: 'Weet ik niet (meer)',
		from: 'Eerste dag',
		until: 'Laatste dag',
		still: 'Duurt het nog? Kies bij de laatste dag vandaag.'
	},
	more: 'Meer opschrijven: waar het was, een andere verklaring, wat goed gaat',
	problems: {
		from: 'Kies de eerste dag van de periode.',
		until: 'Kies de laatste dag van de periode.',
		order: 'Kies een laatste dag op of na de eerste dag.'
	},
	listed: {
		period: (from: string, until: string) => `${from} tot en met ${until}`,
		context: 'Wanneer en waar',
		otherwise: 'Andere verklaring',
		well: 'Wat goed gaat',
		body: 'Op het lichaam'
	},
	signal: {
		title: 'Je begon met dit signaal',
		today: 'Doe dit vandaag',
		own: 'Beschrijf hieronder in je eigen woorden wat je bij dit kind zag. Er wordt niets voor je ingevuld.',
		writeDown: 'Schrijf op',
		otherwise: 'Kan ook passen bij',
		without: 'Zonder dit signaal',
		later: 'Je schrijft dit op zodra je bij je waarnemingen bent, in stap 1.',
		begin: 'Begin een situatie. Daarna schrijf je op wat je zag.',
		inOther: 'Of kies een situatie die je al hebt'
	}
});
