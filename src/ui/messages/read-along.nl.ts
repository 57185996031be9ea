import { spoken } from '../language.svelte.ts';

const DAMAGED =
	'Dit bestand is beschadigd of niet heel overgekomen. Vraag je collega om het nog een keer te geven. Er is niets veranderd.';
const NEWER =
	'Dit bestand is gemaakt met een nieuwere versie van Zorgvuldig. Werk de app bij en open het opnieuw. Er is niets veranderd.';
const OTHER =
	'Dit is geen bestand om mee te lezen. Kies het bestand dat je collega gaf. De naam eindigt op .age. Er is niets veranderd.';

/** A second pair of eyes: somebody reads along in a file, and their advice comes back in one. */
export const messages = spoken('readAlong', {
	title: 'Meelezen',
	intro:
		'Een collega of de aandachtsfunctionaris leest mee met een situatie en geeft advies. Dat gaat met een versleuteld bestand, dat je zelf doorgeeft. De app verstuurt niets.',
	back: 'Terug naar meelezen',
	toSituation: 'Terug naar de situatie',
	toList: 'Naar de situaties',
	open: 'De situatie die nu open is:',
	needsOpen: 'Open daarvoor eerst de situatie.',
	readOnly: 'Je notities zijn ook open in een ander tabblad. Werk daar verder, of kies hier «Hier verder werken».',
	doors: {
		ask: {
			title: 'Laat iemand meelezen',
			text: 'Je maakt een bestand van de situatie die open is, met je vraag erbij.'
		},
		read: { title: 'Lees mee', text: 'Je kreeg een bestand van een collega. Je leest het hier en schrijft je advies.' },
		add: {
			title: 'Voeg het advies toe',
			text: 'Je kreeg een bestand met advies terug. Je voegt het toe aan de situatie die open is.'
		}
	},
	ask: {
		given: 'Dit gaat mee',
		givenList: ['alles wat je in deze situatie hebt ingevuld, ook antwoorden die je later veranderde', 'je vraag'],
		notGiven: 'Dit gaat niet mee',
		notGivenList: ['de twee woorden waaraan jij de situatie herkent', 'wat je typte en nog niet opsloeg'],
		allowed:
			'Mag je deze situatie delen met deze collega? Houd je aan de afspraken van je organisatie, en geef niet meer dan nodig is.',
		question: 'Wat wil je vragen?',
		questionHint: 'Bijvoorbeeld: mis ik iets?',
		needed: 'Schrijf op wat je wilt vragen.',
		goOn: 'Ga verder',
		passphraseTitle: 'Kies de wachtzin van het bestand',
		passphrase:
			'Schrijf de wachtzin op. Vertel hem aan je collega, met je stem of aan de telefoon. Zet hem niet in een bericht bij het bestand. Je hebt hem zelf nodig als het advies terugkomt.',
		heading: 'De wachtzin van het bestand',
		submit: 'Maak het bestand',
		busy: 'Bezig met versleutelen. Dit duurt een paar seconden.',
		made: 'Het bestand is gemaakt',
		madeText: (name: string) => `Het bestand heet ${name}. Je vindt het bij je downloads.`,
		steps: [
			'Geef het bestand aan je collega, op de manier die je organisatie daarvoor gebruikt.',
			'Vertel de wachtzin met je stem.',
			'Je collega opent het in Zorgvuldig: onder aan de pagina bij «Meelezen», dan «Lees mee». Daarna krijg je een bestand met advies terug.',
			'Dat open je bij «Voeg het advies toe».'
		],
		showPassphrase: 'Toon de wachtzin nog een keer',
		again: 'Download het bestand nog een keer',
		cleanUp: 'Gooi het bestand uit je downloads weg als je collega het heeft.'
	},
	file: {
		file: 'Kies het bestand',
		fileHint: 'De naam eindigt op .age. Je kunt het bestand ook hierheen slepen.',
		chosen: (name: string) => `Gekozen: ${name}`,
		passphrase: 'De wachtzin van het bestand',
		noFile: 'Kies een bestand.',
		noPassphrase: 'Vul de wachtzin van het bestand in.',
		submit: 'Open het bestand',
		busy: 'Bezig met openen. Dit duurt een paar seconden.'
	},
	read: {
		text: 'Je collega vertelt je de wachtzin. Wat je leest, bewaart de app niet. Alleen je advies gaat in een bestand, als je dat zelf opslaat.',
		title: 'Je leest mee',
		kept: 'Wat je hier leest, staat alleen in het geheugen van deze app. Sluit je de app, dan is het weg.',
		otherFlow: 'De vragen en teksten komen uit het bestand van je collega. Deze app heeft die route zelf niet.',
		asked: 'De vraag aan jou',
		advice: 'Jouw advies',
		decides: 'Jij geeft advies. Je collega weegt en beslist.',
		who: 'Wie ben je?',
		day: 'Dag van je advies',
		about: 'Waarover gaat je advies?',
		whole: 'De hele situatie',
		step: (number: number) => (title: string) => `Stap ${number}: ${title}`,
		field: 'Je advies',
		textHint: 'Schrijf wat je ziet, mist of zou doen.',
		add: 'Voeg toe',
		added: (count: number) => (count === 1 ? 'Je schreef één advies' : `Je schreef ${count} adviezen`),
		takeOut: 'Haal weg',
		takenOut: 'Het advies is weggehaald.',
		finish: 'Sla het advies op als bestand',
		busy: 'Bezig met versleutelen. Dit duurt een paar seconden.',
		saved: (name: string) =>
			`Je advies staat in ${name}, bij je downloads. Geef dat bestand terug aan je collega. De wachtzin is dezelfde.`,
		stop: 'Stop met meelezen',
		stopTitle: 'Je advies staat nog niet in een bestand',
		stopText: 'Stop je nu, dan is het weg.',
		stopAnyway: 'Stop zonder op te slaan',
		stopNot: 'Ga door met lezen',
		stopped: 'Je leest niet meer mee. Gooi ook het bestand uit je downloads weg.',
		problems: {
			role: 'Kies wie je bent.',
			day: 'Vul de dag van je advies in.',
			about: 'Kies waarover je advies gaat.',
			text: 'Schrijf je advies op.',
			none: 'Voeg eerst een advies toe.',
			halfway: 'Voeg eerst toe wat je hebt getypt, of haal het weg.'
		}
	},
	merge: {
		text: 'Open het bestand met de wachtzin die je aan je collega vertelde. Er verandert nog niets. Eerst zie je wat erin staat.',
		title: 'Het advies van je collega',
		from: 'Van',
		on: 'Op',
		asked: 'Je vroeg',
		about: 'Over',
		already: 'Staat al bij deze situatie.',
		allThere: 'Al deze adviezen staan al bij je situatie. Er valt niets toe te voegen.',
		check:
			'Hier staat iets waaraan iemand te herkennen kan zijn. Kies per keer. Pas daarna komt het advies bij je situatie.',
		first: 'Kies eerst wat er met elk gevonden woord gebeurt.',
		submit: 'Voeg toe aan de situatie',
		not: 'Toch niet',
		done: (count: number) =>
			count === 1 ? 'Het advies staat nu bij je situatie' : `${count} adviezen staan nu bij je situatie`,
		doneText: 'Je vindt ze in het dossier, met de rol en de dag. Jij weegt ze en beslist.',
		another: 'Open nog een advies',
		dossier: 'Naar het dossier',
		listTitle: 'Advies van wie meelas',
		withdraw: 'Haal weg uit de situatie'
	},
	failures: {
		NotReadAlongError: OTHER,
		NotABackupError: OTHER,
		AdviceInsteadError:
			'In dit bestand staat een advies, geen situatie. Is het een antwoord op jouw vraag? Kies dan «Voeg het advies toe».',
		QuestionInsteadError: 'In dit bestand staat een situatie, geen advies. Kies «Lees mee» om die te lezen.',
		ReadAlongNewerError: NEWER,
		BackupNewerError: NEWER,
		ReadAlongUnfitError: DAMAGED,
		BackupDamagedError: DAMAGED,
		BackupWrongPassphraseError:
			'Deze wachtzin past niet bij dit bestand. Kijk naar spaties en spelling, of vraag hem nog eens. Er is niets veranderd.',
		BackupTooLargeError: 'Dit bestand is te groot om mee te lezen. Er is niets veranderd.',
		OtherSituationError:
			'Dit advies gaat over een andere situatie dan die nu open is. Open die situatie en kies het bestand opnieuw. Er is niets veranderd.',
		ReadAlongTooLargeError:
			'Deze situatie is te groot voor een bestand om mee te lezen. Druk het dossier af en bespreek dat samen.',
		NothingToReadError: 'In deze situatie is nog niets ingevuld. Begin met de eerste vraag.',
		BackupFailedError:
			'Het lukte nu niet, meestal door te weinig geheugen. Sluit andere apps en probeer het opnieuw. Er is niets veranderd.'
	}
});
