import { spoken } from '../language.svelte.ts';

/** Around the screens of a situation: its overview, the review of a step, its end, the list of situations, the dossier. */
export const messages = spoken('situation', {
	page: {
		title: 'Situatie',
		locked: 'Vergrendeld',
		none: 'Er is geen situatie open',
		gone: 'Koos je voor ‘alleen nu’? Dan is alles weg zodra de pagina opnieuw laadt. Zo was het afgesproken.',
		toList: 'Naar de situaties'
	},
	hub: {
		title: 'Overzicht van de stappen',
		back: 'Terug naar het overzicht',
		toList: 'Terug naar situaties',
		toEnd: 'Naar het laatste scherm',
		goOn: 'Verder',
		goOnWith: (number: number) => (name: string) => `Verder met stap ${number}: ${name}`,
		order:
			'De volgorde mag anders als dat veiliger is. Bij gevaar bel je eerst. Een stap sla je alleen met reden over.',
		dossier: 'Dossier'
	},
	review: {
		heading: (name: string) => `Kijk na wat je bij ${name} hebt ingevuld`,
		filledIn: 'Ingevuld',
		nothing: 'Je hebt bij deze stap nog niets ingevuld.',
		stale: (count: number) =>
			`${count === 1 ? 'Eén antwoord telt' : `${count} antwoorden tellen`} niet meer mee, omdat je een eerder antwoord wijzigde. Wijzig je het terug, dan tellen ze weer.`,
		goOn: 'Verder waar je was',
		toStep: (number: number) => (name: string) => `Naar stap ${number}: ${name}`,
		back: 'Terug naar het overzicht van deze stap',
		finished: (number: number) => `Stap ${number} is af.`,
		look: (name: string) => `Kijk na wat je bij ${name} invulde`
	},
	done: {
		skipped: (reasons: string) => `Overgeslagen: ${reasons}`,
		ticked: (count: number, total: number) => `${count} van ${total} aangevinkt`,
		written: 'Opgeschreven',
		times: (count: number) => `${count} keer opgeschreven`
	},
	end: { dossier: 'Naar het dossier', continue: (title: string) => `Verder met: ${title}` },
	status: {
		'not-begun': 'Nog niet begonnen',
		busy: 'Bezig',
		done: 'Klaar',
		skipped: 'Overgeslagen, met reden'
	},
	list: {
		title: 'Situaties',
		last: (date: string) => `Laatst ${date}`,
		memory: 'Alleen nu, niet bewaard',
		remove: 'Verwijder',
		onlyMemory: 'Alleen nu: niets wordt bewaard.',
		kept: 'Alleen op dit apparaat, versleuteld.',
		empty: 'Er is nog geen situatie op dit apparaat.',
		noName: 'Situatie zonder naam',
		damaged: 'Beschadigd: gaat niet open. De andere zijn niet geraakt.',
		rebuilt: 'De lijst was beschadigd en is opnieuw gemaakt. Kijk of alles er nog staat.',
		ended: 'Klaar',
		begun: 'Net begonnen',
		busy: 'bezig',
		unlock: 'Ontgrendel bewaarde situaties',
		removeTitle: (name: string) => `${name} verwijderen?`,
		removeThis: 'Deze situatie',
		removeText: 'Alle notities van deze situatie gaan weg. Druk het dossier eerst af als je het nog nodig hebt.',
		removeConfirm: 'Verwijder voorgoed'
	},
	dossier: {
		title: 'Dossier',
		check: 'Een afdruk is niet meer beveiligd. Kijk eerst na of er geen namen in staan.',
		toReport: 'Toon het beslisverslag',
		toDossier: 'Toon het dossier',
		choose: 'Welke delen wil je afdrukken?',
		length: 'Hoe uitgebreid?',
		short: 'Kort: op één bladzijde',
		full: 'Volledig: ook waarom, en wat de norm zegt',
		warning: 'Een afdruk is niet meer beveiligd. Haal hem meteen bij de printer op.',
		print: 'Druk af'
	}
});
