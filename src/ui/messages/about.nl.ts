import { spoken } from '../language.svelte.ts';

/** The pages about the app: sources, storage, privacy, accessibility. */
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
	storage: {
		title: 'Opslag en veiligheid',
		where: 'Waar je notities staan',
		onlyHere:
			'Je notities staan alleen op dit apparaat. Wis je browsergegevens of raakt het apparaat kwijt, dan zijn ze weg. Bewaar wat telt in het officiële dossier van je organisatie.',
		persistence: {
			kept: 'Beschermd: de browser ruimt je notities niet vanzelf op.',
			'may-go': 'Niet beschermd: de browser mag je notities opruimen. Zet de app op je beginscherm.',
			unknown: 'Deze browser zegt niet of je notities beschermd zijn.'
		},
		preferences: 'Niet versleuteld onthoudt de app alleen je taal, je werkplek en welke route je het laatst bewaarde.',
		used: (kib: number) => `De app gebruikt ongeveer ${kib} KiB op dit apparaat.`,
		broken: 'Deze browser mist iets wat versleutelen nodig heeft. Werk hier zonder te bewaren.',
		works: 'De versleuteling is op dit apparaat getest en werkt.',
		limits: 'Wat de app niet kan tegenhouden',
		limited: [
			'Wie meekijkt op je scherm, ziet wat jij ziet. Vergrendel als je wegloopt.',
			'Een extensie in je browser kan meelezen. Gebruik een profiel zonder extensies.',
			'In de geschiedenis van de browser staat dat je de app gebruikte.',
			'Een afdruk of pdf is niet versleuteld.',
			'Wissen haalt de sleutel weg. Resten op de schijf zijn zonder sleutel niet te lezen.'
		],
		forgot: 'Wachtzin vergeten',
		forgotText:
			'Niemand kan je wachtzin opzoeken. Zonder wachtzin gaan deze notities niet open. Je kunt wel alles wissen en opnieuw beginnen.',
		wipe: 'Wis alle notities van dit apparaat',
		forget: 'Wis wat de app onthoudt',
		wipeTitle: 'Alles wissen van dit apparaat?',
		wipeConfirm: 'Wis alles voorgoed',
		wipeText: 'Alle situaties en de sleutel gaan weg. Dit is niet terug te draaien.',
		wiped: 'Alle notities zijn van dit apparaat gewist. Afdrukken en downloads staan er nog.',
		forgotten: 'De app is je werkplek en je taal vergeten.'
	},
	privacy: {
		title: 'Privacy',
		lead: 'Er is geen server die je notities krijgt. Er is geen account en er wordt niets gemeten.',
		happens: 'Wat er wel gebeurt',
		happening: [
			'Je browser haalt de app op bij je organisatie of de aanbieder. Daarna werkt hij zonder internet.',
			'Wat je typt, blijft op dit apparaat. Kies je voor bewaren, dan is het versleuteld.',
			'De app onthoudt je taal en waar je werkt op dit apparaat. Kies je voor bewaren, dan ook de route. Onder Opslag wis je dat.',
			'De app let op gegevens zoals telefoonnummers in je tekst. Dat gebeurt op je apparaat. Namen vindt de app nog niet.',
			'In adressen en titels van de app staat nooit wat je antwoordde.'
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
