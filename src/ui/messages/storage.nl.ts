import { spoken } from '../language.svelte.ts';

/** The page about storage and safety, and what is done there: backup, ways in, how long, wiping. */
export const messages = spoken('storage', {
	title: 'Opslag en veiligheid',
	back: 'Terug naar opslag en veiligheid',
	busy: 'Even wachten',
	done: 'Klaar',
	where: {
		title: 'Waar je notities staan',
		onlyHere:
			'Je notities staan alleen op dit apparaat. Wis je browsergegevens of raakt het apparaat kwijt, dan zijn ze weg. Bewaar wat telt in het officiële dossier van je organisatie.',
		persistence: {
			kept: 'Beschermd: de browser ruimt je notities niet vanzelf op.',
			'may-go':
				'Niet beschermd: de browser mag je notities opruimen. Zet de app op je beginscherm en maak een back-up.',
			unknown: 'Deze browser zegt niet of je notities beschermd zijn. Maak een back-up.'
		},
		ask: 'Vraag de browser om bescherming',
		refused: 'De browser geeft nu geen bescherming. Dat kan later anders zijn, als je de app vaker gebruikt.',
		used: (mib: number) => `De app gebruikt ongeveer ${mib} MB op dit apparaat.`,
		broken: 'Deze browser mist iets wat versleutelen nodig heeft. Werk hier zonder te bewaren.',
		works: 'De versleuteling is op dit apparaat getest en werkt.',
		preferences:
			'Niet versleuteld onthoudt de app alleen: je taal, je werkplek, welke route je het laatst bewaarde, na hoeveel minuten hij vergrendelt, hoe lang je bewaart en de dag van je laatste back-up.'
	},
	backup: {
		title: 'Back-up',
		text: 'Een back-up is één versleuteld bestand met al je bewaarde situaties. Zet het op een veilige plek: een ander apparaat, of een schijf van je organisatie.',
		never: 'Er is nog geen back-up.',
		last: (date: string) => `Laatste back-up: ${date}.`,
		make: 'Maak een back-up',
		open: 'Open een back-up',
		nothing: 'Er is nog niets bewaard om een back-up van te maken.'
	},
	make: {
		title: 'Maak een back-up',
		inside:
			'In het bestand staan je situaties met alle notities, versleuteld. De naam van het bestand zegt alleen dat het notities zijn, en de dag van vandaag.',
		passphrase:
			'Het bestand krijgt een eigen wachtzin. Schrijf die op. Kies je zelf, dan mag het ook de wachtzin zijn die je al hebt. Zonder de wachtzin gaat het bestand niet open.',
		heading: 'De wachtzin van het bestand',
		submit: 'Maak het bestand',
		busy: 'Bezig met versleutelen. Dit duurt een paar seconden.',
		made: 'Je back-up is gemaakt',
		madeText: (name: string) => `Het bestand heet ${name}. Je vindt het bij je downloads.`,
		unreadable: (count: number) => `Situaties die niet opengaan en er niet in staan: ${count}.`,
		noticed: (count: number) =>
			`Let op: situaties met iets dat op een naam of ander gegeven lijkt: ${count}. Dat staat ook in het bestand. Het dossier van een situatie laat zien wat het is.`,
		move: 'Zet het bestand op een veilige plek, en bewaar de wachtzin ergens anders.',
		again: 'Download het bestand nog een keer',
		old: 'Wat je hierna schrijft, staat er niet in. Wat je wist, staat nog wel in oude back-ups. Gooi die zelf weg.'
	},
	restore: {
		title: 'Open een back-up',
		text: 'Er verandert nog niets. Eerst zie je wat er in het bestand staat.',
		file: 'Kies het bestand',
		fileHint: 'De naam eindigt op .age. Je kunt het bestand ook hierheen slepen.',
		chosen: (name: string) => `Gekozen: ${name}`,
		passphrase: 'De wachtzin van het bestand',
		submit: 'Kijk wat erin staat',
		noFile: 'Kies een bestand.',
		noPassphrase: 'Vul de wachtzin van het bestand in.',
		busy: 'Bezig met openen. Dit duurt een paar seconden.',
		holds: (count: number) =>
			count === 1 ? 'In de back-up staat één situatie' : `In de back-up staan ${count} situaties`,
		empty: 'In de back-up staat geen situatie die open kan',
		leftOut: (count: number) =>
			count === 1
				? 'Eén situatie is beschadigd of niet te lezen. Die komt niet mee.'
				: `${count} situaties zijn beschadigd of niet te lezen. Die komen niet mee.`,
		merge:
			'Ze komen bij de situaties op dit apparaat. Staat een situatie er al, dan blijft de nieuwste. Er gaat niets weg.',
		intoNew: 'Op dit apparaat staat nog niets. Kies een wachtzin. Daarmee ontgrendel je voortaan je notities.',
		put: 'Zet terug',
		not: 'Toch niet',
		putting: 'Bezig met terugzetten.',
		result: 'De back-up is teruggezet',
		added: (count: number) => `Nieuw op dit apparaat: ${count}`,
		replaced: (count: number) => `Vervangen door een nieuwere uit de back-up: ${count}`,
		unchanged: (count: number) => `Stond er al, niet veranderd: ${count}`,
		expired: (count: number) => `Bewaartermijn is voorbij, niet teruggezet: ${count}`,
		skipped: (count: number) => `Beschadigd, niet meegekomen: ${count}`,
		toList: 'Naar de situaties'
	},
	wayIn: {
		title: 'Hoe je bij je notities komt',
		text: 'Met je wachtzin. Ben je die kwijt, dan met je herstelcode. Wachtzin én herstelcode kwijt? Dan zijn je notities weg. Niemand kan ze terughalen.',
		noCode: 'Er is nog geen herstelcode. Maak er een en bewaar hem op papier.',
		codeLost: 'Je herstelcode is getoond en niet als bewaard gemeld. Weet je hem niet? Maak dan een nieuwe.',
		change: 'Wijzig je wachtzin',
		code: 'Maak een nieuwe herstelcode',
		device: 'Ontgrendel met dit apparaat',
		deviceOff: 'Niet meer ontgrendelen met dit apparaat',
		deviceOn: 'Je kunt ook ontgrendelen met dit apparaat (vinger, gezicht of pincode).',
		deviceIsOff: 'Ontgrendelen met dit apparaat staat uit. Je wachtzin en herstelcode werken als altijd.',
		renew: 'Vernieuw de sleutel'
	},
	secret: {
		with: 'Waarmee laat je zien dat jij het bent?',
		passphrase: 'Met mijn wachtzin',
		code: 'Met mijn herstelcode',
		passphraseLabel: 'Je wachtzin van nu',
		codeLabel: 'Je herstelcode',
		codeHint: '32 tekens. Streepjes, spaties en hoofdletters maken niet uit.',
		show: 'Toon wat ik typ',
		noPassphrase: 'Vul je wachtzin van nu in.',
		noCode: 'Vul je herstelcode in.'
	},
	change: {
		title: 'Wijzig je wachtzin',
		text: 'Je oude wachtzin werkt daarna niet meer. Je herstelcode blijft gelden.',
		heading: 'Je nieuwe wachtzin',
		submit: 'Gebruik deze wachtzin',
		done: 'Je wachtzin is gewijzigd. Gebruik voortaan de nieuwe.',
		known: 'Denk je dat iemand je oude wachtzin kent? Vernieuw dan de sleutel.'
	},
	newCode: {
		title: 'Maak een nieuwe herstelcode',
		text: 'Je krijgt een nieuwe code. De oude werkt daarna niet meer. Gooi het oude papier weg.',
		submit: 'Maak de code'
	},
	renew: {
		title: 'Vernieuw de sleutel',
		text: 'Doe dit als iemand je wachtzin of je herstelcode kent. Alle notities worden opnieuw versleuteld met een nieuwe sleutel, en wat er was om mee te ontgrendelen werkt daarna niet meer.',
		after: 'Je kiest een nieuwe wachtzin en krijgt een nieuwe herstelcode. Oude back-ups houden hun eigen wachtzin.',
		submit: 'Vernieuw de sleutel',
		busy: 'Bezig met opnieuw versleutelen. Sluit de app niet.',
		progress: (done: number, of: number) => `${done} van ${of}`
	},
	device: {
		title: 'Ontgrendel met dit apparaat',
		text: 'Je gebruikt dan je vinger, gezicht of pincode van dit apparaat. Je wachtzin en herstelcode blijven werken.',
		warnings: [
			'Doe dit niet op een apparaat dat je deelt. Wie dit apparaat kan ontgrendelen, kan dan ook bij je notities.',
			'Je apparaat kan de sleutel meenemen naar je eigen account in de cloud, en zo naar je andere apparaten.'
		],
		submit: 'Zet dit aan',
		done: 'Ontgrendelen met dit apparaat staat aan.',
		busy: 'Volg de vraag van je apparaat.'
	},
	time: {
		title: 'Hoe lang iets open en bewaard blijft',
		change: 'Wijzig',
		lock: 'Vergrendelen',
		lockIs: (minutes: number) =>
			minutes === 1 ? 'Na 1 minuut zonder dat je iets doet.' : `Na ${minutes} minuten zonder dat je iets doet.`,
		lockTitle: 'Wanneer vergrendelt de app?',
		lockText: 'De app vergrendelt ook als je hem langer dan een minuut uit beeld hebt.',
		minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
		retention: 'Bewaartermijn',
		retentionIs: (days: string) => `Een situatie wordt gewist ${days} na de laatste stap.`,
		retentionTitle: 'Hoe lang bewaar je een situatie?',
		retentionText:
			'De app telt vanaf de laatste keer dat je erin werkte, en wist op de maandag daarna. Bij je situaties zie je de dag. Daar kun je er een langer bewaren.',
		retentionRule:
			'Dit geldt ook voor situaties die er al staan. Heeft je organisatie een termijn, houd je dan daaraan.',
		days: {
			'7': '1 week',
			'14': '2 weken',
			'28': '4 weken',
			'42': '6 weken',
			'91': '3 maanden',
			'182': '6 maanden',
			'364': '12 maanden'
		} as Readonly<Record<string, string>>,
		anyDays: (days: number) => `${days} dagen`,
		usual: 'De app kiest dit als jij en je organisatie niets kiezen.',
		save: 'Bewaar deze keuze',
		saved: 'Je keuze is bewaard.',
		goesTitle: (count: number) => (count === 1 ? 'Eén situatie gaat dan weg' : `${count} situaties gaan dan weg`),
		goesText:
			'Daar is langer niet in gewerkt dan de termijn die je kiest. Ze worden de volgende keer gewist, en dat is niet terug te draaien.',
		goesConfirm: 'Kies deze termijn toch',
		keepConfirm: 'Kies een andere termijn'
	},
	limits: {
		title: 'Wat de app niet kan tegenhouden',
		lines: [
			'Wie meekijkt op je scherm, ziet wat jij ziet. Vergrendel als je wegloopt.',
			'Een extensie in je browser kan meelezen. Gebruik een profiel zonder extensies.',
			'In de geschiedenis van de browser staat dat je de app gebruikte.',
			'Een afdruk of pdf is niet versleuteld.',
			'Een werkgever of beheerder die het apparaat beheert, kan soms meekijken.'
		]
	},
	forgot: {
		title: 'Wachtzin vergeten',
		text: 'Niemand kan je wachtzin opzoeken. Heb je je herstelcode nog, ontgrendel dan daarmee en kies een nieuwe wachtzin. Heb je een back-up en de wachtzin daarvan, wis dan alles en zet de back-up terug.',
		nothing:
			'Heb je geen van die dingen? Dan gaan deze notities niet meer open. Je kunt alles wissen en opnieuw beginnen.'
	},
	wipe: {
		title: 'Alles wissen van dit apparaat?',
		button: 'Wis alle notities van dit apparaat',
		forget: 'Wis wat de app onthoudt',
		goes: 'Alle situaties, de sleutel, eigen oefencasussen en wat de app onthoudt gaan weg. Dit is niet terug te draaien.',
		stays: 'Dit kan de app niet wissen',
		staying: [
			'Oude blokken op de schijf: zonder de sleutel is daar niets van te lezen.',
			'Back-ups, afdrukken en pdf’s, in je map met downloads of ergens anders.',
			'Wat nog in het geheugen van de printer staat.',
			'De geschiedenis van de browser, waarin staat dat je de app gebruikte.',
			'Het pictogram op je beginscherm, als je de app daar hebt gezet.'
		],
		confirm: 'Wis alles voorgoed',
		wiped: 'Alle notities zijn van dit apparaat gewist.',
		wipedList: [
			'De sleutel is overschreven en weggehaald.',
			'De situaties zijn weggehaald.',
			'Eigen oefencasussen en eigen flows zijn weggehaald.',
			'Taal, werkplek en andere keuzes zijn vergeten.'
		],
		forgotten: 'De app is je werkplek, je taal en je eigen oefencasussen vergeten.'
	}
});
