import type { Sentences } from './sentences.ts';
import { length } from './size.ts';

const UNITS = { days: ['dag', 'dagen'], 'working-days': ['werkdag', 'werkdagen'], weeks: ['week', 'weken'] } as const;

export const dutch: Sentences = {
	language: 'nl',
	title: 'Dossier meldcode',
	reportTitle: { short: 'Beslisverslag, kort', full: 'Beslisverslag, volledig' },
	situation: (codeName) => `Situatie ${codeName}`,
	noCodeName: 'Situatie zonder codenaam',
	composed: (day) => `Gemaakt op ${day}`,
	edition: (title, version, hash) => `Flow: ${title}, uitgave ${version} (${hash})`,
	begunOn: (version, hash) =>
		`Begonnen op een andere uitgave: ${version} (${hash}). Kijk na of de antwoorden nog kloppen.`,
	flowLanguage: null,
	working:
		'Dit is een werkdocument. Feiten, wat anderen vertelden en indrukken staan apart: een indruk is geen feit. Klopt er iets niet? Zeg het, dan wordt dat erbij geschreven.',
	noNames: 'Bevat geen namen: controleer dit. Bewaar volgens het beleid van je organisatie.',
	pen: { child: 'Naam kind (met pen)', initials: 'Paraaf', date: 'Datum' },
	parts: {
		summary: 'Samenvatting',
		timeline: 'Tijdlijn',
		advice: 'Overleg en advies',
		talks: 'Gesprek',
		child: 'Stem van het kind',
		weighing: 'Weging',
		decision: 'Besluit en reden',
		agreements: 'Afspraken en vervolg',
		unknown: 'Wat onbekend is',
		checklist: 'Checklist'
	},
	none: 'Niets opgeschreven.',
	noneYet: 'Nog niet vastgelegd.',
	noDate: 'zonder datum',
	yes: 'ja',
	no: 'nee',
	yesBecause: 'ja, omdat ',
	states: { 'not-begun': 'nog niet begonnen', busy: 'bezig', done: 'gedaan', skipped: 'overgeslagen' },
	knowledge: {
		seen: 'Zelf gezien of gehoord',
		told: 'Verteld door iemand anders',
		impression: 'Indruk of gedachte, geen feit'
	},
	timelineKinds: {
		seen: 'zelf gezien of gehoord',
		told: 'verteld door iemand anders',
		impression: 'indruk',
		consult: 'advies gevraagd',
		report: 'melding gedaan',
		talk: 'gesprek gevoerd',
		decision: 'besluit',
		skip: 'niet gedaan, met reden'
	},
	with: { parents: 'ouders', child: 'kind', both: 'ouders en kind', client: 'betrokkene' },
	knows: { yes: 'ja', partly: 'deels', 'not-yet': 'nog niet' },
	estimates: {
		report: 'melden',
		help: 'hulp organiseren',
		'report-and-help': 'melden en hulp organiseren',
		close: 'afsluiten',
		unsure: 'nog niet zeker'
	},
	horizons: { today: 'Vandaag en vannacht', weeks: 'Komende weken' },
	went: { done: 'gedaan', partly: 'deels gelukt', not: 'niet gelukt' },
	period: (from, until) => `${from} tot en met ${until}`,
	size: (long, wide) => {
		if (long === null && wide === null) return '';
		if (long === null || wide === null) return `${long === null ? 'breed' : 'lang'} ${length((long ?? wide)!, 'nl')}`;
		return `${length(long, 'nl')} lang, ${length(wide, 'nl')} breed`;
	},
	term: (amount, unit) => `${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}`,
	readAlong: 'Las mee en schreef dit.',
	sinceWeighing: 'Opgeschreven na de weging.',
	unknownKinds: { doubt: 'twijfel', open: 'nog niet beantwoord', written: 'opgeschreven' },
	labels: {
		date: 'Datum',
		source: 'Bron',
		what: 'Wat',
		words: 'Letterlijke woorden',
		toldBy: 'Volgens',
		context: 'Context',
		otherwise: 'Andere verklaring',
		well: 'Wat goed gaat',
		writtenOn: 'Opgeschreven op',
		injuries: 'Op het lichaam gezien',
		present: 'Ook aanwezig',
		reaction: 'Reactie',
		attempts: 'Geprobeerd te bereiken',
		knows: 'Weet het kind wat er gebeurt?',
		teller: 'Wie het vertelt',
		wants: 'Wat het kind wil',
		safeAdult: 'Vertrouwde volwassene',
		notYetBecause: 'Nog niet, omdat',
		estimate: 'Eigen inschatting vooraf',
		reweighed: 'Opnieuw naar de weging gekeken',
		goal: 'Doel',
		lead: 'Houdt de regie',
		went: 'Hoe het ging',
		otherAgreements: 'Andere afspraken',
		terms: 'Termijnen die hierbij horen',
		attention: 'Dit helpt ook',
		home: 'Wat naar thuis wijst',
		notes: 'Andere notities',
		note: 'Toelichting',
		done: 'Wat er is gedaan',
		skipped: 'Niet gedaan, en waarom',
		reasons: 'Omdat',
		withWhom: 'Met',
		who: 'Functie',
		asked: 'Gevraagd',
		advice: 'Advies',
		said: 'Wat is gezegd',
		agreed: 'Afgesproken',
		question: 'Vraag',
		answer: 'Antwoord',
		before: 'Eerder',
		why: 'Waarom',
		norm: 'Norm en bron',
		otherQuestions: 'Andere vragen op de route',
		noLonger: 'Antwoorden die niet meer tellen',
		outcome: 'Volgens de norm',
		because: 'Omdat',
		norms: 'Norm',
		decision: 'Besluit',
		reportDecision: 'Besluit over melden',
		helpDecision: 'Besluit over hulp',
		advised: 'De norm adviseert',
		departs: 'Anders dan de norm',
		departure: 'Waarom het besluit anders is dan de norm',
		discussedWith: 'Besproken met',
		lookAgain: 'Terugkijken op',
		report: 'Melding',
		agreements: 'Afspraken',
		due: 'Voor',
		unknown: 'Onbekend',
		gaps: 'Nog aan te vullen',
		ahead: 'Komt nog',
		steps: 'Stappen',
		progress: 'Stand',
		ticked: 'gedaan',
		open: 'open'
	},
	question: (number) => `Vraag ${number}`,
	notReviewed: 'Nog niet nagekeken door een deskundige.',
	withdrawn: (count) => {
		return count === 1 ? 'Er is 1 notitie weggehaald.' : `Er zijn ${count} notities weggehaald.`;
	},
	progress: { finished: 'Afgerond', busy: 'Nog niet afgerond' },
	gaps: {
		'own-observation-missing': 'Schrijf minstens één ding op dat je zelf zag of hoorde.',
		'observation-date-missing':
			'Zet een datum bij wat je zag of hoorde. Weet je die niet precies? Kies de dag die het dichtst bij komt.',
		'home-link-missing': 'Schrijf op wat naar thuis wijst. Een signaal op de groep alleen is niet genoeg.',
		'wrong-route':
			'Volgens de antwoorden hoort dit bij een andere route. Ga daar verder, en weeg en meld het niet als zorg over thuis.',
		'consult-missing':
			'Vraag een collega, je aandachtsfunctionaris of Veilig Thuis om advies en schrijf dat op. Lukt dat niet? Schrijf op waarom.',
		'veilig-thuis-not-asked': 'Bel Veilig Thuis voor advies: 0800-2000. Lukt dat niet? Schrijf op waarom.',
		'signal-not-passed-on': 'Geef het signaal door en schrijf op aan welke functie, en wanneer.',
		'inspector-not-asked':
			'Overleg met de vertrouwensinspecteur (0900-111 3 111) en schrijf op wanneer, en wat het advies was.',
		'parents-talk-missing':
			'Praat met de ouders vóór de melding en schrijf op wat zij zeiden. Kan dat niet? Kies een reden en schrijf op waaruit die blijkt. Dat een gesprek niet zou helpen, is geen reden.',
		'talk-reason-unsupported':
			'Schrijf op wat je zag of hoorde waardoor een gesprek niet kon. Een gevoel alleen is niet genoeg.',
		'skip-note-missing': 'Iets is overgeslagen. Kies een reden en schrijf er in het kort bij waarom.',
		'decision-missing': 'Neem samen een besluit over melden en leg dat vast.',
		'departure-reason-missing': 'Jullie besluit is anders dan de norm. Kies een reden en schrijf op waarom.',
		'departure-not-discussed':
			'Bespreek het besluit dat anders is dan de norm met iemand, en leg vast met welke functie.',
		'report-not-made': 'Jullie besloten te melden. Bel Veilig Thuis (0800-2000) en leg de melding vast.',
		'report-late': 'Tussen wat eraan voorafging en de melding zit veel tijd. Schrijf op waarom de melding toen kwam.',
		'police-report-not-made': 'Jullie besloten aangifte te doen. Doe die bij de politie en leg dat vast.',
		'parents-not-informed':
			'Leg vast of de ouders weten wat jullie doen, en sinds wanneer. Mogen zij dat nog niet weten? Leg vast waarom.',
		'nobody-leads': 'Spreek af wie de regie heeft en wie er met ouders en politie praat, en leg die functie vast.',
		'look-again-missing': 'Spreek af op welke dag jullie opnieuw kijken, en wie dat doet.'
	},
	attention: {
		'observation-undated': 'Zet bij elk feit, en bij wat anderen vertelden, een datum.',
		'well-missing': 'Schrijf op wat goed gaat, of wie het kind steunt.',
		'otherwise-missing': 'Schrijf op welke andere verklaring kan kloppen, of wat tegen je vermoeden pleit.',
		'child-not-spoken': 'Luister naar het kind en schrijf op wat het zei. Kan dat niet? Schrijf op waarom.',
		'child-voice-open': 'Het kind weet nog niet alles. Kijk wie het vertelt, en wat het kind zelf wil.',
		'attempts-missing': 'Schrijf op wanneer en hoe je de ouders probeerde te bereiken.',
		'skip-unexplained': 'Schrijf bij wat is overgeslagen in het kort waarom.',
		'new-since-weighing': 'Na de weging kwam er iets bij. Kijk of de antwoorden nog kloppen.',
		'estimate-missing': 'Schrijf op wat je zelf zou doen, los van de norm.',
		'parents-told-later':
			'Ouders konden het niet eerst horen. Schrijf op wanneer zij het wel hoorden, en hoe zij reageerden.',
		'child-not-informed':
			'Vertel het kind wat er nu gebeurt, in woorden die passen. Vink daarna aan dat het op de hoogte is.',
		'help-without-goal': 'Geef hulp een doel dat je kunt zien, en iemand die de regie houdt.',
		'follow-up-overdue': 'De dag van een afspraak is voorbij. Schrijf op hoe het ging.',
		'official-file-missing': 'Zet dit verslag in het officiële dossier van je organisatie en vink dat aan.',
		'answers-off-the-way':
			'Een deel van de antwoorden in dit bestand past niet op deze route, omdat een vraag ervóór geen antwoord heeft.'
	}
};
