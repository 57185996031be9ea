import { spoken } from '../language.svelte.ts';

/** A situation as a whole: its timeline, what if, what came after the weighing, what was agreed and how it went. */
export const messages = spoken('whole', {
	hub: {
		more: 'Bij deze situatie',
		timeline: 'Tijdlijn',
		timelineAbout: 'Alles op volgorde van dag',
		whatIf: 'Wat als',
		whatIfAbout: 'Probeer een ander antwoord, zonder iets te veranderen',
		writeMore: 'Nog iets opschrijven',
		writeMoreAbout: 'Iets wat je later zag of hoorde',
		report: 'Melding voorbereiden',
		reportAbout: 'Wat Veilig Thuis vraagt, met wat jij al opschreef',
		readAlong: 'Laat iemand meelezen',
		readAlongAbout: 'Een collega of aandachtsfunctionaris leest mee en geeft advies'
	},
	timeline: {
		title: 'Tijdlijn',
		intro: 'Op volgorde van de dag waarop het gebeurde. Wat geen datum heeft, staat onderaan.',
		nothing: 'Je hebt nog niets vastgelegd.',
		now: (days: number, step: number) =>
			days === 0
				? `Stap ${step} begon vandaag.`
				: `Stap ${step} begon ${days === 1 ? 'gisteren' : `${days} dagen geleden`}.`,
		choose: 'Kies wat je ziet',
		legend: 'Wat wil je zien?',
		groups: {
			facts: 'Wat je zelf zag of hoorde',
			told: 'Wat iemand vertelde',
			impressions: 'Je indrukken',
			talks: 'Overleg en gesprekken',
			decisions: 'Besluiten en aantekeningen',
			agreements: 'Afspraken'
		},
		all: 'Je ziet alles.',
		part: 'Je ziet een deel. De stappen blijven staan.',
		noDate: 'Zonder datum',
		until: (date: string) => `tot en met ${date}`,
		due: (date: string) => `voor ${date}`,
		step: (number: number) => (name: string) => `Stap ${number} begon: ${name}`,
		since: (days: number, step: number) =>
			days === 0
				? `Op dezelfde dag als stap ${step}`
				: `${days === 1 ? '1 dag' : `${days} dagen`} na het begin van stap ${step}`,
		look: 'Bekijk',
		kinds: {
			seen: 'Zelf gezien of gehoord',
			told: 'Iemand vertelde het',
			impression: 'Indruk',
			consult: 'Advies gevraagd',
			report: 'Melding gedaan',
			talk: 'Gesprek gevoerd',
			tried: 'Niet bereikt',
			voice: 'Weet het kind wat er gebeurt?',
			estimate: 'Eigen inschatting',
			decision: 'Besluit',
			departure: 'Anders dan de norm, omdat',
			skip: 'Niet gedaan, met reden',
			note: 'Opgeschreven',
			agreement: 'Afspraak gemaakt',
			due: 'Afgesproken dag',
			followed: 'Teruggekeken op een afspraak',
			reweighed: 'Opnieuw gekeken: de antwoorden blijven zo',
			step: 'Begin van een stap'
		},
		with: { parents: 'met de ouders', child: 'met het kind', both: 'met ouders en kind', client: 'met de betrokkene' },
		choices: {
			report: 'melden',
			help: 'hulp',
			'report-and-help': 'melden en hulp',
			close: 'afsluiten',
			unsure: 'weet het nog niet',
			yes: 'ja',
			partly: 'deels',
			'not-yet': 'nog niet',
			done: 'gedaan',
			not: 'niet gelukt'
		}
	},
	whatIf: {
		title: 'Wat als',
		trial: 'Dit is een proef. Er wordt niets bewaard en niets veranderd.',
		nothing: 'Beantwoord eerst een vraag bij het wegen. Daarna kun je hier een ander antwoord proberen.',
		estimateFirst: 'Schrijf eerst je eigen inschatting op. Daarna kun je hier een ander antwoord proberen.',
		question: 'Welk antwoord wil je anders proberen?',
		given: (answer: string) => `Je antwoord nu: ${answer}`,
		answer: 'Wat als je dit antwoord gaf?',
		besides: 'Naast elkaar',
		caption: 'Jouw situatie nu, en met één ander antwoord',
		part: 'Onderdeel',
		now: 'Nu',
		other: 'Wat als',
		norm: 'De norm zegt',
		because: 'Omdat',
		norms: 'Dit rust op',
		next: 'Daarna komt',
		noNorm: 'Nog niets',
		notAsked: 'Niet gevraagd',
		waits: 'Wacht op antwoord',
		none: 'Geen',
		differs: 'anders',
		otherNorm: 'De norm zegt dan iets anders.',
		sameNorm: 'De norm zegt dan hetzelfde.',
		noNormYet: 'De norm zegt dan nog niets. Eerst is er nog een antwoord nodig.',
		link: 'Wat als je een ander antwoord gaf?'
	},
	fresh: {
		title: 'Nieuw na het wegen',
		text: 'Na het wegen schreef je nog iets op. Kijk of je antwoorden nog kloppen.',
		more: 'Er is meer. Bekijk de tijdlijn',
		look: 'Naar de eerste weegvraag',
		stays: 'Mijn antwoorden blijven zo',
		note: 'Waarom blijven ze zo?',
		submit: 'Leg dit vast',
		cancel: 'Toch niet'
	},
	dues: {
		title: 'Afspraken',
		/** The day for it, in words; never in red. */
		late: (date: string) => `Was voor ${date}. Die dag is voorbij.`,
		today: 'Voor vandaag.',
		ahead: (date: string) => `Voor ${date}.`,
		lookAgain: 'Opnieuw kijken naar het besluit',
		noWords: 'Wat bij het gesprek is afgesproken',
		later: 'Meer afspraken',
		done: 'Wat al gedaan of nagekeken is',
		how: 'Hoe ging het?',
		result: (date: string) => `Kijk op ${date} of het werkt.`,
		resultWhy: 'Tot dan hoef je de volgende vraag niet te beantwoorden.',
		on: 'Wanneer keek je?',
		went: 'Hoe ging het?',
		ways: { done: 'Gedaan', partly: 'Deels gedaan', not: 'Niet gelukt' },
		note: 'Wat gebeurde er?',
		submit: 'Leg vast hoe het ging',
		cancel: 'Toch niet',
		needsDay: 'Kies op welke dag je keek.',
		needsWay: 'Kies hoe het ging.',
		recorded: 'Vastgelegd.',
		again: 'Maak een nieuwe afspraak',
		needed: 'Wat is er nu nodig?',
		noted: (way: string, date: string) => `${way}, ${date}`
	}
});
