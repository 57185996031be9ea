type Map = Readonly<Record<string, unknown>>;

/** A small practice case as it stands in a file, on the weighing of the national base; `said` takes the place of its parts. */
export const aCase = (said: Map = {}): Map => ({
	format: 1,
	id: 'val',
	flow: 'landelijk',
	title: 'De val',
	goal: 'Een gewone verklaring wegen.',
	about: 'Een kind van drie, in de groep waar jij werkt.',
	warning: 'Gaat over een blauwe plek.',
	recap: 'Een kind van drie heeft een blauwe plek op een knie. De ouder vertelt over een val.',
	cards: [
		{ id: 'plek', opens: 'start', text: 'Het kind heeft een blauwe plek op een knie.' },
		{ id: 'uitleg', opens: 'vermoeden', text: 'De ouder vertelt zelf over een val van de step.' }
	],
	path: [
		{
			screen: 'vermoeden',
			answer: 'nee',
			why: 'De plek past bij de val en bij de leeftijd.',
			otherwise: { ja: 'Dan weeg je verder zonder aanleiding.', twijfel: 'Dan vraag je advies en kom je hier terug.' }
		}
	],
	ends: 'afsluiten',
	reasoning: 'De uitleg past bij wat je zag, en er is geen patroon.',
	traps: [{ trap: 'Melden om zeker te zijn.', instead: 'Leg vast waarom je afsluit, en blijf kijken.' }],
	changes: [
		{
			id: 'patroon',
			change: 'Het is de vierde plek in twee maanden.',
			answers: { vermoeden: 'ja', onveiligheid: 'structureel' },
			ends: 'melden',
			why: 'Een patroon vraagt om een melding.'
		}
	],
	voice: 'Wat laat het kind zelf zien?',
	ask: ['Welke kaart stelde je gerust?'],
	votes: [
		{
			id: 'wat-nu',
			after: 'plek',
			question: 'Wat doe je nu?',
			options: [
				{ text: 'Vragen hoe het ging', why: 'Een gewone vraag past bij een gewone plek.' },
				{ text: 'Veilig Thuis bellen', why: 'Dat mag altijd, ook om te overleggen.' }
			],
			experts: 1,
			discuss: 'Wat zou je vragen, en aan wie?',
			reasoning: 'Veel aandachtsfunctionarissen vragen het eerst gewoon.',
			turns: 'Een plek op een plaats waar een kind niet valt.',
			priority: 2,
			minutes: 4
		},
		{
			id: 'weging',
			after: 'uitleg',
			screen: 'vermoeden',
			experts: 'nee',
			discuss: 'Wat zou je laten twijfelen?',
			reasoning: 'De uitleg past bij plaats, leeftijd en verhaal.',
			turns: 'Een tweede plek zonder uitleg.',
			priority: 1,
			minutes: 6,
			notes: ['Vraag eerst wie twijfel koos.']
		}
	],
	exercises: [
		{
			kind: 'sort',
			id: 'feiten',
			items: [{ text: 'Het kind heeft een plek op een knie.', is: 'seen', why: 'Dit zag je zelf.' }]
		}
	],
	sources: [{ document: 'Eigen voorbeeld', place: 'Bedacht voor een test.', read: '2026-11-22', confidence: 'low' }],
	reviewed: null,
	invented: true,
	...said
});
