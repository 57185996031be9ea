/**
 * What people here put into a password, most used first: written for this application, taken from no list. For the
 * estimate of strength only; it decides nothing about notes.
 */
const words = (lines: string): readonly string[] => lines.trim().split(/\s+/);

/** Of this application, its users' work and their passwords. */
export const OWN_WORDS = words(`
	wachtwoord welkom geheim zorgvuldig meldcode notities wachtwoordzin veiligthuis kinderopvang opvang school groep juf
	meester peuter kleuter baby dreumes kind kinderen kdv bso leerling leerkracht pedagoog medewerker leidinggevende
	aandachtsfunctionaris speelzaal peuterspeelzaal gastouder basisschool team locatie kantoor tablet laptop computer
	inloggen login account admin beheer beheerder gebruiker toegang sleutel code pincode beveiliging privacy internet
	zomer winter herfst lente voorjaar najaar januari februari maart april mei juni juli augustus september oktober
	november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vakantie kerst pasen sinterklaas
	amsterdam rotterdam utrecht denhaag eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede
	amersfoort apeldoorn zwolle leiden maastricht dordrecht zoetermeer leeuwarden nederland holland belgie friesland
	limburg brabant zeeland drenthe gelderland ajax feyenoord psv oranje schatje liefje lieverd moppie knuffel konijn
	poes kater hond puppy paard vlinder bloem zonnetje regenboog prinses prins dinosaurus olifant nijntje minion
	mama papa moeder vader oma opa broer zus zusje broertje dochter zoon familie gezin
`);

/** Songs, sayings and rhymes that everybody who works with children knows. */
export const SAYINGS = `
	ik hou van jou
	ik houd van jou
	ik hou van je
	sesam open u
	er was eens
	lang en gelukkig
	zie ginds komt de stoomboot
	sinterklaas kapoentje
	zie de maan schijnt door de bomen
	slaap kindje slaap
	altijd is kortjakje ziek
	in de maneschijn
	alle eendjes zwemmen in het water
	hoofd schouders knie en teen
	klap eens in je handjes
	poesje mauw
	berend botje ging uit varen
	vader jacob
	twee emmertjes water halen
	een twee drie vier hoedje van papier
	hoedje van papier
	dikkertje dap
	lang zal ze leven
	lang zal hij leven
	er is er een jarig
	wilhelmus van nassouwe
	in naam van oranje doe open de poort
	oost west thuis best
	de appel valt niet ver van de boom
	wie het laatst lacht lacht het best
	de morgenstond heeft goud in de mond
	de beste stuurlui staan aan wal
	de aanhouder wint
	eind goed al goed
	beter laat dan nooit
	haastige spoed is zelden goed
	gedeelde smart is halve smart
	een appel per dag
	schoenmaker blijf bij je leest
	zo gewonnen zo geronnen
	door de bomen het bos niet zien
	komt tijd komt raad
	dit is mijn wachtwoord
	dit is een wachtwoord
	mijn geheime wachtwoord
	ik weet het niet
	weet ik niet meer
	wachtwoord vergeten
`
	.trim()
	.split(/\s*\n\s*/);

/** First names, of every origin that lives here. */
export const FIRST_NAMES = words(`
	jan piet kees klaas henk johan peter paul erik mark marc bas tim tom thomas daan sem luuk lucas lars jesse bram thijs
	finn levi noah milan liam ruben max stijn sven niels jeroen martijn dennis marcel rob robert richard ronald wim willem
	gerard hans frank patrick michel joost maarten floris pieter gijs teun siem mees boaz olaf wouter hugo jasper casper
	anna emma julia sophie sofie lotte lisa eva sanne fleur iris femke anouk maud roos noa zoe mila tess saar nora lynn
	evi olivia sara sarah yara isa fenna liv maria marie johanna anja ingrid monique petra linda esther marieke mirjam
	karin ellen ilse inge annemarie marianne mieke tineke els joke ria corrie wilma yvonne sandra astrid bianca chantal
	kim kelly daphne denise melissa naomi laura nienke renske jolanda wendy patricia angela nicole manon merel vera
	mohammed mohamed muhammad ahmed ali omar youssef yusuf ibrahim hamza bilal rayan adam amir hassan hussein mustafa
	mehmet emre murat ayse fatma zeynep elif fatima khadija aicha naima samira nadia yasmina salma amina hafsa imane
	soufiane anwar karim rachid zakaria ilias ayoub nora layla leila maryam mariam hanna selma dilan rojda
	jayden kyano damian dylan quincy shanice rihanna xavi chayenne priya anjali radjesh soraya devika
	wojciech piotr pawel tomasz katarzyna agnieszka magdalena zofia olena oksana andriy dmytro ivan natasha olga svetlana
	wei ming mei ling linh minh abdi fadumo hodan selam dawit kofi ama kwame chidi amadou aminata
	jantje pietje marietje liesje hendrik cornelis jacob jacobus johannes willemijn wilhelmina
`);

/** What a sentence is made of. */
export const PLAIN_WORDS = words(`
	de het een ik je jij hij zij ze wij we jullie u in is op van en te dat die niet met voor er aan om dan zijn naar was
	ook als dit mijn bij of heb heeft hebben had uit nog wel al maar door over kan zo hoe wat waar wie waarom geen meer
	goed zou moet mag wil wilt willen kunnen moeten mogen zal zullen ben bent worden wordt werd geweest ga gaat gaan ging
	kom komt komen kwam doe doet doen deed zeg zegt zeggen zei zie ziet zien zag weet weten wist denk denkt denken dacht
	maak maakt maken maakte geef geeft geven gaf neem neemt nemen nam laat laten liet sta staat staan stond lig ligt
	liggen lag zit zitten zat loop loopt lopen liep speel speelt spelen speelde slaap slaapt slapen sliep eet eten at
	drink drinkt drinken dronk werk werkt werken werkte woon woont wonen woonde hou houd houdt houden hield vind vindt
	vinden vond krijg krijgt krijgen kreeg blijf blijft blijven bleef jou jouw haar hem hun ons onze mij me uw men iets
	niets alles iemand niemand iedereen altijd nooit vaak soms weer nu toen straks later morgen gisteren vandaag hier
	daar ergens nergens veel weinig heel erg zeer te echt gewoon graag leuk lief mooi klein groot nieuw oud jong lang kort
	hoog laag warm koud wit zwart rood blauw groen geel een twee drie vier vijf zes zeven acht negen tien eerste tweede
	laatste dag week maand jaar uur tijd huis thuis kamer tuin straat stad dorp land man vrouw jongen meisje kind mensen
	vriend vriendin naam leven liefde hart hoofd hand oog water zon maan ster zee bos boom auto fiets trein bus kat hond
	brood melk koffie thee appel boek deur raam tafel stoel bed want omdat toch dus tot tegen tussen onder boven naast
	achter zonder na per sinds tijdens vanaf binnen buiten beneden samen alleen elke elk ieder andere ander zelf zelfs
	schijnt regent waait blaft buren lacht lachen huilt huilen zingt zingen danst dansen leest lezen schrijft schrijven
`);
