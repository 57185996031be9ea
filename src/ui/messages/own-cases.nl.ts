import { spoken } from '../language.svelte.ts';

/** A trainer's own cases, and the organisation's own flow to practise on. */
export const messages = spoken('ownCases', {
	title: 'Eigen casussen',
	intro:
		'Maak zelf een casus, of oefen op de flow van je eigen organisatie. Alles blijft op dit apparaat, los van echte situaties.',
	loading: 'De casus wordt klaargezet.',
	list: {
		title: 'Jouw casussen',
		none: 'Je hebt nog geen eigen casus.',
		open: (title: string) => `Bewerk: ${title}`,
		untitled: 'Casus zonder titel',
		draft: 'Nog niet af',
		memory: 'Staat alleen in het geheugen. Deel hem als bestand voordat je de app sluit.',
		practise: 'Oefen',
		of: (title: string) => `: ${title}`,
		remove: 'Haal weg',
		removeAsk: (title: string) => `‘${title}’ weghalen?`,
		removeWhat: 'De casus gaat van dit apparaat. Een bestand dat je eerder deelde, blijft bestaan.',
		removeYes: 'Haal voorgoed weg',
		cancel: 'Niet doen',
		removed: 'De casus is weggehaald.',
		unfinished: 'Je was bezig met een casus die nog niet bewaard is.',
		goOn: 'Ga verder'
	},
	make: {
		title: 'Nieuwe casus',
		flow: 'Op welke flow?',
		flowNone: 'Kies een flow',
		flowNeeded: 'Kies op welke flow je de casus maakt.',
		empty: 'Begin met een lege casus',
		copyOf: 'Of begin met een kopie van',
		copyNone: 'Kies een casus',
		copyNeeded: 'Kies welke casus je kopieert.',
		copy: 'Maak een kopie',
		copied: (title: string) => `${title}, anders`.slice(0, 60)
	},
	open: {
		title: 'Open een casus uit een bestand',
		file: 'Bestand met een casus',
		hint: 'Een bestand dat een ander met Zorgvuldig maakte. Het eindigt op .json.',
		chosen: (name: string) => `Gekozen: ${name}`,
		submit: 'Open',
		none: 'Kies eerst een bestand.',
		unreadable: 'De browser kan dit bestand niet lezen. Kies het opnieuw.',
		copied: 'Je had al een casus met dit kenmerk. Deze staat ernaast, als een tweede.',
		check:
			'Deze casus komt uit een bestand. Kijk eerst na wat gevonden is, en zeg onderaan dat hij verzonnen is. Daarna kun je hem bewaren.',
		kinds: {
			newer: 'Deze casus is gemaakt met een nieuwere versie van Zorgvuldig. Werk de app bij en open hem opnieuw.',
			'own-flow': 'Dit is een flow van een organisatie, geen casus. Open hem bij ‘Flow van je eigen organisatie’.',
			flow: 'Dit is een hele flow, geen casus. Die kan hier niet open.',
			transcript: 'Dit zijn de stappen van een situatie, geen casus. Een echte situatie kan geen oefencasus worden.',
			dossier: 'Dit is een dossier, geen casus. Een echt dossier kan geen oefencasus worden.',
			sealed: 'Dit is een versleuteld bestand: een back-up, of een situatie om mee te lezen. Het is geen casus.',
			'too-large': 'Dit bestand is te groot voor een casus.',
			unknown: 'Dit bestand is geen casus van Zorgvuldig.'
		},
		wrong: 'In dit bestand klopt iets niet. Er is niets geopend.',
		at: (line: number, column: number) => `Regel ${line}, teken ${column}:`,
		more: (count: number) => `En nog ${count} andere.`
	},
	flows: {
		title: 'Flow van je eigen organisatie',
		intro:
			'Heeft je organisatie een eigen bestand over een flow van Zorgvuldig? Open het hier. Dan oefen je op jullie eigen flow.',
		file: 'Bestand met jullie flow',
		hint: 'YAML of JSON, hoogstens 256 kB.',
		submit: 'Kijk na en bewaar',
		busy: 'De flow wordt nagekeken, langs alle wegen.',
		version: (version: string, base: string) => `Versie ${version}, over ${base}`,
		kept: (title: string) => `‘${title}’ klopt en staat nu op dit apparaat.`,
		inMemory: (title: string) => `‘${title}’ klopt. De browser bewaart hem niet: na het sluiten is hij weg.`,
		noBase: 'Dit bestand zegt niet over welke flow van Zorgvuldig het gaat (extends).',
		wrong: 'Deze flow kan nog niet gebruikt worden. Dit klopt niet:',
		wrongKind: 'Dit is geen flow van een organisatie.',
		isCase: 'Dit is een casus. Open hem bij ‘Open een casus uit een bestand’.',
		tooLarge: 'Dit bestand is groter dan 256 kB.',
		inBase: 'In de flow eronder:',
		remarks: 'Om naar te kijken',
		fits: (count: number) => (count === 1 ? 'Eén casus past op deze flow.' : `${count} casussen passen op deze flow.`),
		fitsNot: 'Deze passen niet meer:',
		noCases: 'Bij deze flow horen nog geen casussen.',
		practise: 'Oefen op deze flow',
		remove: 'Haal weg',
		removed: 'De flow is weggehaald.',
		broken: 'Deze flow past niet meer op deze versie van de app. Open het bestand opnieuw.'
	},
	edit: {
		title: 'Casus bewerken',
		back: 'Naar eigen casussen',
		intro:
			'Verzin alles. Een verzonnen voornaam mag, een achternaam, adres of nummer niet. De app kijkt mee bij elke tekst.',
		flow: 'Flow van deze casus',
		on: 'Kijk de casus na op',
		shipped: 'De flow van Zorgvuldig',
		parts: {
			basics: 'Waar het over gaat',
			cards: 'Kaarten',
			path: 'Het pad van deskundigen',
			changes: 'Verander één ding',
			votes: 'Stemvragen',
			talk: 'Valkuilen, stem van het kind en vragen',
			exercises: 'Losse oefeningen',
			notes: 'Notities en bronnen'
		},
		todo: (part: string, count: number) => `${part} (${count === 1 ? 'nog één ding' : `nog ${count} dingen`})`,
		filled: (part: string, count: number) => `${part} (${count})`,
		up: 'Omhoog',
		down: 'Omlaag',
		remove: 'Haal weg',
		which: (name: string) => `: ${name}`,
		moved: (name: string) => `${name} is verplaatst.`,
		removed: (name: string) => `${name} is weggehaald.`,
		undo: 'Zet terug',
		undone: 'Het staat er weer.',
		numbered: (name: string, number: number) => `${name} ${number}`
	},
	names: {
		card: 'Kaart',
		trap: 'Valkuil',
		ask: 'Vraag aan de groep',
		vote: 'Stemvraag',
		option: 'Keuze',
		change: 'Verandering',
		exercise: 'Oefening',
		item: 'Zin',
		note: 'Notitie',
		source: 'Bron',
		asked: 'Gestelde vraag'
	},
	add: {
		card: 'Nog een kaart',
		trap: 'Nog een valkuil',
		ask: 'Nog een vraag',
		vote: 'Nog een stemvraag',
		option: 'Nog een keuze',
		change: 'Nog een verandering',
		item: 'Nog een zin',
		note: 'Nog een notitie',
		source: 'Nog een bron',
		asked: 'Nog een gestelde vraag'
	},
	/** Above the fields, by what they are called in a case. */
	fields: {
		title: 'Titel',
		goal: 'Wat oefen je met deze casus?',
		about: 'Over wie gaat het, en wie ben jij?',
		warning: 'Waarschuwing vooraf',
		recap: 'De casus in het kort',
		reasoning: 'Waarom deskundigen deze weg gaan',
		voice: 'De stem van het kind',
		text: 'Wat wordt er bekend?',
		why: 'Waarom?',
		otherwise: (answer: string) => `Wat ‘${answer}’ zou betekenen`,
		trap: 'Wat gaat er vaak mis?',
		instead: 'Wat kun je beter doen?',
		change: 'Wat is er anders?',
		changeWhy: 'Waarom loopt het dan zo?',
		question: 'De vraag aan de groep',
		option: 'Wat kun je kiezen?',
		optionWhy: 'Wat pleit voor of tegen?',
		discuss: 'Waar praten mensen over, tussen de twee rondes?',
		voteReasoning: 'Waarom veel deskundigen dit kiezen',
		turns: 'Wat zou hen van gedachten doen veranderen?',
		sentence: 'De zin',
		better: 'Zo kan het ook',
		document: 'Naam van de bron',
		place: 'Waar in de bron?',
		url: 'Webadres',
		reviewedBy: 'Wie keek het na?',
		other: 'Tekst'
	},
	hints: {
		warning: 'Lezen mensen dit voor de eerste kaart, dan kunnen ze even weggaan.',
		recap: 'Staat op het scherm boven een stemvraag.',
		card: 'Eén ding per kaart. Op het scherm staat er één tegelijk.',
		voice: 'Wat laat het kind zelf zien of zeggen, en wat zou je het vragen?',
		most: (count: number) => `Hoogstens ${count} tekens.`
	},
	cards: {
		opens: 'Wanneer gaat deze kaart open?',
		none: 'Kies een moment',
		start: 'Aan het begin',
		step: (name: string) => `Bij het begin van: ${name}`
	},
	path: {
		intro: 'Loop de flow zoals deskundigen dat zouden doen. Kies bij elke vraag hun antwoord, en schrijf op waarom.',
		answered: (question: string, answer: string) => `${question} → ${answer}`,
		again: (question: string, time: number) => `${question} (${time}e keer)`,
		ticked: (list: string, count: number) => `${list} → ${count} aangevinkt`,
		untouched: (list: string) => `${list} → niets aangevinkt`,
		assumed: (question: string, answer: string) => `${question} → volgt de norm: ${answer}`,
		assumedHint: 'Zonder keuze volgt de casus wat de norm zegt. Kies alleen als je er iets bij wilt schrijven.',
		choose: 'Wat kiezen deskundigen hier?',
		tick: 'Wat vinken deskundigen hier aan?',
		others: (done: number, all: number) => `Wat andere keuzes zouden betekenen (${done} van ${all})`,
		othersHint: 'Niet verplicht. Wie zo koos, leest dit na afloop.',
		left: 'Niet meer op dit pad',
		leftWhy: 'Door een ander antwoord komt niemand hier nog langs. Haal ze weg, of verander een antwoord.',
		end: (outcome: string) => `Het pad is af. De laatste uitkomst van de norm: ${outcome}.`,
		endNone: 'Het pad is af. De norm geeft op dit pad geen uitkomst.',
		open: 'Het pad is nog niet af: beantwoord de laatste vraag.'
	},
	changes: {
		intro: 'Dezelfde casus, met één ander feit. Kies welke vraag dan een ander antwoord krijgt.',
		first: 'Maak eerst het pad van deskundigen.',
		question: 'Welke vraag verandert?',
		none: 'Kies een vraag',
		answer: (question: string) => `Het antwoord op ‘${question}’ wordt`,
		next: (question: string) => `Dan komt deze vraag: ‘${question}’`,
		circle: 'Zo komt steeds dezelfde vraag terug. Kies een ander antwoord.',
		ends: (outcome: string) => `Dan is de laatste uitkomst van de norm: ${outcome}.`,
		endsNone: 'Dan geeft de norm geen uitkomst.'
	},
	votes: {
		intro: 'Mensen kiezen met een kaart A, B, C of D. Eerst alleen, daarna na het gesprek.',
		kind: 'Welke vraag stel je?',
		ofFlow: 'Een vraag uit de flow',
		ofFlowHint: 'Met de antwoorden en de norm van de flow.',
		own: 'Een eigen vraag',
		ownHint: 'Met twee tot vier keuzes van jezelf.',
		screen: 'Vraag uit de flow',
		screenNone: 'Kies een vraag',
		after: 'Na welke kaart?',
		afterNone: 'Kies een kaart',
		afterCard: (number: number, text: string) => `Kaart ${number}${text ? `: ${text}` : ''}`,
		experts: 'Wat kiezen veel deskundigen?',
		expertsNone: 'Dat is er niet',
		letter: (letter: string, text: string) => `${letter} ${text}`,
		priority: 'Hoe belangrijk, als er weinig tijd is?',
		priorities: (number: number) => (number === 1 ? '1 (eerst)' : String(number)),
		minutes: 'Minuten',
		of: 'minuten'
	},
	exercises: {
		intro: 'Korte oefeningen bij deze casus. Elke keuze krijgt uitleg, geen cijfer.',
		add: {
			sort: 'Zinnen sorteren',
			questions: 'Vragen sorteren',
			rewrite: 'Zinnen herschrijven',
			missing: 'De vraag die ontbreekt'
		},
		is: 'Waar hoort het bij?',
		piles: {
			seen: 'Zelf gezien of gehoord',
			told: 'Van een ander gehoord',
			impression: 'Een indruk',
			open: 'Open vraag',
			leading: 'Sturende vraag',
			closed: 'Gesloten vraag'
		},
		missing: 'Welke vraag missen deskundigen het meest?'
	},
	sources: {
		read: 'Gelezen op',
		confidence: 'Hoe zeker is het?',
		confidences: { high: 'Zeker', medium: 'Redelijk zeker', low: 'Niet zeker' },
		none: 'Kies'
	},
	check: {
		title: 'Klopt de casus?',
		runs: (flow: string) => `Deze casus loopt op: ${flow}.`,
		todo: 'Nog te doen voordat je hem kunt oefenen of delen:',
		draft: 'Bewaren kan nu al, als casus die nog niet af is.',
		empty: (field: string) => `${field}: nog leeg.`,
		long: (field: string, most: number, length: number) => `${field}: te lang. Hoogstens ${most} tekens, nu ${length}.`,
		choose: (field: string) => `${field}: kies iets dat in deze flow bestaat.`,
		missingList: (field: string) => `${field}: maak er minstens één.`,
		options: (field: string) => `${field}: geef twee tot vier keuzes.`,
		stops: (question: string) => `Het pad stopt bij ‘${question}’. Kies daar een antwoord.`,
		changeStops: (question: string) => `Bij deze verandering komt ‘${question}’. Kies daar een antwoord.`,
		elsewhere: (found: string) => `Het eindigt op deze flow bij: ${found}. Kies de antwoorden opnieuw.`,
		noOutcome: 'geen uitkomst',
		unused: (question: string) => `Niemand komt nog langs ‘${question}’. Haal dat antwoord weg.`,
		voteUnclear: (field: string) => `${field}: kies een vraag uit de flow, of schrijf zelf een vraag met keuzes.`,
		otherwise: (count: number) =>
			count === 1
				? 'Bij één andere keuze staat niet wat zij zou betekenen. Dat mag zo blijven.'
				: `Bij ${count} andere keuzes staat niet wat zij zouden betekenen. Dat mag zo blijven.`
	},
	invented: {
		legend: 'Verzonnen of onherkenbaar',
		label: 'Deze casus is verzonnen of onherkenbaar gemaakt',
		means:
			'Niemand herkent er een echt kind, gezin of collega in: ook niet aan een zeldzaam detail, een plaats, een datum, of alles bij elkaar.',
		needed: 'Zeg eerst dat de casus verzonnen of onherkenbaar gemaakt is.'
	},
	save: {
		submit: 'Bewaar op dit apparaat',
		share: 'Deel als bestand',
		practise: 'Oefen deze casus',
		kept: 'Bewaard op dit apparaat.',
		keptDraft: 'Bewaard op dit apparaat, als casus die nog niet af is.',
		full: 'Er is geen ruimte op dit apparaat. De casus staat in het geheugen. Deel hem als bestand voordat je de app sluit.',
		refused:
			'Deze browser bewaart nu niets. De casus staat in het geheugen. Deel hem als bestand voordat je de app sluit.',
		shared: 'Het bestand staat bij je downloads. Het is leesbaar voor wie het krijgt.',
		notSound: 'Delen kan als de casus af is. Bewaren kan nu al.',
		never: (looks: string) =>
			`Hier staat iets dat ${looks}. Dat kan in geen casus blijven staan, ook niet verzonnen. Vervang het of haal het weg.`
	}
});
