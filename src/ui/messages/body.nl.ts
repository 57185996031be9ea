import { bodyWords } from '#dossier/sentences/body.nl.ts';
import { spoken } from '../language.svelte.ts';

/** The body map: where something was seen, what it was, how large. */
export const messages = spoken('body', {
	...bodyWords,
	/** Without left or right, as they stand in a list to choose from. */
	names: {
		...bodyWords.places,
		eye: 'oog',
		ear: 'oor',
		cheek: 'wang',
		shoulder: 'schouder',
		'upper-arm': 'bovenarm',
		elbow: 'elleboog',
		'lower-arm': 'onderarm',
		hand: 'hand',
		chest: 'borst',
		flank: 'zij',
		'shoulder-blade': 'schouderblad',
		buttock: 'bil',
		hip: 'heup',
		thigh: 'bovenbeen',
		knee: 'knie',
		calf: 'kuit',
		shin: 'scheenbeen',
		foot: 'voet'
	},
	parts: { head: 'Hoofd en hals', trunk: 'Romp', arms: 'Armen', legs: 'Benen' },
	open: 'Een plek of wond op het lichaam',
	how: 'Schrijf op wat je zonder onderzoek zag. Kleed een kind niet uit om beter te kijken, en maak hier geen foto.',
	sameDay:
		'Dezelfde dag bellen met Veilig Thuis: een blauwe plek bij een baby die nog niet zelf rolt of kruipt, of een plek met de vorm van een hand, vingers, tanden of een voorwerp. Een arts bepaalt wat het is.',
	card: 'Lees: blauwe plekken bij jonge kinderen',
	notHere:
		'Bij een indruk hoort geen plek op het lichaam. Zag je een plek, of vertelde iemand erover? Kies dat dan bij ‘Hoe weet je dit?’.',
	list: 'Opgeschreven plekken',
	change: 'Wijzig',
	remove: 'Haal weg',
	picture: 'Tik op het lichaam, of kies hieronder. Links en rechts zijn van het kind.',
	view: 'Welke kant zie je?',
	views: { front: 'Voorkant', back: 'Achterkant', face: 'Gezicht' },
	sides: { left: 'links van het kind', right: 'rechts van het kind' },
	place: 'Waar op het lichaam?',
	choosePlace: 'Kies een plek',
	side: 'Links of rechts van het kind?',
	sideNames: { left: 'Links', right: 'Rechts' },
	kind: 'Wat zie je?',
	chooseKind: 'Kies wat je zag',
	length: 'Lengte in centimeter',
	width: 'Breedte in centimeter',
	sizeHint:
		'Schatten mag. Een munt van 10 cent is 2 cm breed, een munt van 1 euro 2,3 cm, een bankpas 8,5 cm. 5 mm is 0,5 cm.',
	shape: 'Welke vorm?',
	chooseShape: 'Geen vorm gekozen',
	note: 'Nog iets over deze plek',
	noteHint: 'Bijvoorbeeld: aan de binnenkant. De kleur is niet nodig: die zegt niet hoe oud een plek is.',
	genitals:
		'Kijk niet verder en stel geen vragen over wat er gebeurd is. Bel vandaag Veilig Thuis. Kijken doet een arts.',
	add: 'Zet in de lijst',
	saveChange: 'Pas aan in de lijst',
	cancel: 'Toch niet wijzigen',
	told: {
		added: (injury: string) => `In de lijst: ${injury}.`,
		removed: (injury: string) => `Weggehaald: ${injury}.`,
		chosen: (place: string) => `Gekozen: ${place}.`
	},
	/** Length and width, in whole or half centimetres and the like. */
	size: (length: string, width: string) => `${length} × ${width} cm`,
	onlyLength: (length: string) => `${length} cm lang`,
	onlyWidth: (width: string) => `${width} cm breed`,
	decimal: ',',
	problems: {
		place: 'Kies waar op het lichaam.',
		side: 'Kies links of rechts.',
		kind: 'Kies wat je zag.',
		length: 'Schrijf de lengte in centimeters, zoals 2 of 2,5.',
		width: 'Schrijf de breedte in centimeters, zoals 2 of 2,5.',
		most: 'Er kunnen geen plekken meer bij deze waarneming. Sla op en begin een nieuwe.',
		impression: 'Bij ‘mijn indruk’ kan geen plek op het lichaam. Kies hoe je dit weet, of haal de plekken weg.'
	}
});
