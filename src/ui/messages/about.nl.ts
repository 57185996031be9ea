import { spoken } from '../language.svelte.ts';

/** The pages about the app: sources, privacy, accessibility. */
export const messages = spoken('about', {
	over: {
		title: 'Over en bronnen',
		what: 'Zorgvuldig helpt je stap voor stap door de meldcode huiselijk geweld en kindermishandeling. De app helpt je niets over te slaan. Hij zegt wat de norm zegt en waarom. Jij en je organisatie beslissen.',
		reviewed:
			'De inhoud is in eigen woorden geschreven naar openbare bronnen, gelezen in november 2026. Geen deskundige heeft hem al nagekeken. Waar de bronnen onzeker zijn, staat dat erbij.',
		edition: (version: string, hash: string) => `Editie ${version}, kenmerk ${hash}`,
		sources: 'Waar alles vandaan komt',
		free: 'Vrij te gebruiken',
		licence:
			'De app is open, onder de licentie EUPL-1.2. Lettertype Source Sans 3 (OFL), pictogrammen van Lucide (ISC).'
	},
	privacy: {
		title: 'Privacy',
		lead: 'Er is geen server die je notities krijgt. Er is geen account en er wordt niets gemeten.',
		happens: 'Wat er wel gebeurt',
		happening: [
			'Je browser haalt de app op bij je organisatie of de aanbieder. Daarna werkt hij zonder internet.',
			'Wat je typt, blijft op dit apparaat. Kies je voor bewaren, dan is het versleuteld.',
			'De app onthoudt op dit apparaat je taal, waar je werkt en een paar keuzes. Kies je voor bewaren, dan ook de route en de dag van je back-up. Onder Opslag wis je dat.',
			'Bewaarde situaties worden vanzelf gewist, standaard zes weken na de laatste stap. Een back-up maak je zelf. Dat is een versleuteld bestand, dat nergens heen gaat.',
			'De app let op namen, telefoonnummers en andere gegevens in je tekst. Dat gebeurt op je apparaat. De app ziet niet alles: kijk zelf na.',
			'In adressen en titels van de app staat nooit wat je antwoordde in een situatie.',
			'Oefenen staat los van echte situaties. Wat je daarbij typt, wordt niet bewaard. Alleen een eigen casus en een eigen flow die je zelf bewaart, staan op dit apparaat. Die zijn niet versleuteld: schrijf er niets echts in. Onder Opslag wis je ze.'
		],
		yours: 'Wat jij doet',
		yourPart: [
			'Schrijf geen namen, adressen, geboortedatums of andere herkenbare gegevens op.',
			'Op een kleine locatie is een situatie soms ook zonder naam te herkennen. Schrijf niet meer op dan nodig.',
			'Het officiële dossier is dat van je organisatie. Daar gelden de regels voor inzage en bewaren.'
		],
		notReviewed: 'Een jurist of privacyfunctionaris heeft deze tekst nog niet nagekeken.'
	},
	accessibility: {
		title: 'Toegankelijkheid',
		lead: 'Deze app is gemaakt volgens WCAG 2.2, niveau AA. Er is nog geen volledig onderzoek door een onafhankelijke partij.',
		tested: 'Wat automatisch is getest',
		tests: [
			'Elke soort scherm met axe-core, licht en donker: geen fouten.',
			'De hele weg met alleen het toetsenbord.',
			'Een scherm van 320 pixels breed, zonder zijwaarts schuiven.',
			'Teksten die niet zijn vertaald, zijn als Nederlands gemerkt.'
		],
		untested: 'Wat nog niet is getest',
		gaps: [
			'Met een schermlezer door iemand die er dagelijks mee werkt.',
			'Met spraakbediening, en op een echte iPhone.',
			'Met mensen uit de kinderopvang en het onderwijs.'
		],
		tell: 'Lukt iets niet? Vertel het aan degene die de app bij jullie beheert.'
	}
});
