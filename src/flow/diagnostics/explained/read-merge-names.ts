import type { DiagnosticCode } from '../catalogue.ts';
import type { Explanation } from '../explained.ts';

/** Reading, merging, names, routes, the weighing and references: the first half of the catalogue, in its order. */
export const FIRST = {
	// 1-read
	'syntax-wrong': {
		why: {
			nl: 'Van een bestand dat niet te lezen is, telt niets mee. Wat er verder nog fout is, zie je pas als dit klopt.',
			en: 'Nothing counts of a file that cannot be read. Whatever else is wrong only shows once this is right.'
		},
		wrong: `# flow.yaml
vermoeden:
  kind: question
  answers:
    ja: { to: onveiligheid
    nee: { to: uitkomst-afsluiten }`,
		right: `# flow.yaml
vermoeden:
  kind: question
  answers:
    ja: { to: onveiligheid }
    nee: { to: uitkomst-afsluiten }`
	},
	'file-too-large': {
		why: {
			nl: 'Een heel groot bestand maakt de app traag of laat hem stoppen, en niemand leest zoveel tekst tijdens een zorg. Daarom wordt het niet gelezen.',
			en: 'A very large file makes the app slow or stops it, and nobody reads that much while worried about a child. So it is not read.'
		},
		wrong: `# words.nl.yaml (300 kB)
screens:
  gesprek-ouders:
    title: Praat met de ouders
    body:
      - Hier staat ons hele protocol, 120 bladzijden lang.`,
		right: `# words.nl.yaml (60 kB)
screens:
  gesprek-ouders:
    title: Praat met de ouders
    body:
      - Vertel wat je zag en hoorde. Het protocol ligt bij de aandachtsfunctionaris.`
	},
	'file-too-deep': {
		why: {
			nl: 'Wat zo diep zit, vindt een lezer niet meer, en de app kan erop vastlopen. Daarom wordt het bestand niet gelezen.',
			en: 'A reader will not find what is that deep, and the app may get stuck on it. So the file is not read.'
		},
		wrong: `# words.nl.yaml
screens:
  gesprek-ouders:
    body:
      - details: { title: Vooraf, body: [{ details: { title: Wie, body: [{ details: {
          title: Waar, body: [{ details: { title: Wanneer, body: [{ list: [Vandaag] }] } }] } }] } }] }`,
		right: `# words.nl.yaml
screens:
  gesprek-ouders:
    body:
      - details: { title: Vooraf, body: [Spreek af wie er praat.] }
      - details: { title: Waar en wanneer, body: [{ list: [Op een rustige plek, Vandaag] }] }`
	},
	'file-missing': {
		why: {
			nl: 'Zonder dit bestand mist de flow een deel, zoals de stappen van de basis of de woorden op het scherm. Hij kan dan niet worden gebruikt.',
			en: 'Without this file a part of the flow is absent, such as the steps of its base or the words on screen. It cannot be used then.'
		},
		wrong: `# flow.yaml
format: 1
id: onze-school
extends: onderwijs-bo`,
		right: `# flow.yaml
format: 1
id: onze-school
extends: onderwijs-po`
	},
	'alias-used': {
		why: {
			nl: 'Met een verwijzing verander je op één plek iets wat ergens anders ook telt, zonder dat je het ziet. Een klein bestand kan er ook heel groot mee worden.',
			en: 'With an alias you change something in one place that also counts in another, without seeing it. It can also make a small file very large.'
		},
		wrong: `# flow.yaml
melding-doen:
  kind: consult
  roles: &wie [veilig-thuis]
  contacts: *wie
  next: besluit-hulp`,
		right: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  contacts: [veilig-thuis]
  next: besluit-hulp`
	},
	// 2-merge
	'rule-held': {
		why: {
			nl: 'Deze regel bewaakt wat de wet of de norm vraagt, op elk pad. Wie hem verandert, kan een melding laten wegvallen zonder dat iemand het merkt.',
			en: 'This rule guards what the law or the norm asks, on every path. Changing it could let a report drop out without anybody noticing.'
		},
		wrong: `# flow.yaml
extends: landelijk
rules:
  onveilig-dan-melden:
    reachable: { outcome: [melden] }`,
		right: `# flow.yaml
extends: landelijk
rules:
  melden-is-te-bereiken:
    reachable: { outcome: [melden] }`
	},
	'lock-loosened': {
		why: {
			nl: 'Met een ruimer slot kan een organisatie iets veranderen wat landelijk vastligt, zoals de tekst van een meldnorm. Dan leest iemand een andere norm dan die geldt.',
			en: 'A looser lock lets an organisation change what is fixed, such as the text of a reporting norm. Somebody then reads another norm than the one that holds.'
		},
		wrong: `# flow.yaml
extends: landelijk
locks:
  onze-teksten: { level: yours, parts: [words.norms] }`,
		right: `# flow.yaml
extends: landelijk
locks:
  onze-teksten: { level: fixed, parts: [words.screens.kindcheck] }`
	},
	'lock-held': {
		why: {
			nl: 'Wat vastligt, is voor iedereen hetzelfde: de weegvragen, de norm, 112 en Veilig Thuis. Met andere woorden weegt iemand iets anders dan de meldcode vraagt.',
			en: 'What is fixed is the same for everybody: the weighing questions, the norm, 112 and Veilig Thuis. Other words would make somebody weigh something else than the meldcode asks.'
		},
		wrong: `# overlay.yaml
words:
  screens:
    vermoeden:
      title: Weet je het zeker?`,
		right: `# overlay.yaml
words:
  screens:
    vermoeden:
      after: [Kijk ook wat er in ons kinddossier staat.]`
	},
	'lock-add-only': {
		why: {
			nl: 'Wie hier vervangt in plaats van aanvult, haalt weg wat er landelijk staat. Dan mist iemand bijvoorbeeld een punt van de kindcheck.',
			en: 'Replacing here instead of adding takes away what the flow has. Somebody would miss an item of the kindcheck, for instance.'
		},
		wrong: `# overlay.yaml
screens:
  kindcheck:
    items: opvang-elders`,
		right: `# overlay.yaml
screens:
  kindcheck:
    items: [opvang-elders]`
	},
	'merge-conflict': {
		why: {
			nl: 'De flow kan hier zijn veranderd omdat de wet of het advies anders is. Kies zelf, anders blijft je oude tekst staan zonder dat iemand keek.',
			en: 'The flow may have changed here because the law or the advice did. Choose yourself, or your old text stays without anybody having looked.'
		},
		wrong: `# overlay.yaml
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }
was:
  words.screens.kindcheck.title: Kijk naar alle kinderen`,
		right: `# overlay.yaml
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }
was:
  words.screens.kindcheck.title: Kijk naar alle kinderen
choose:
  words.screens.kindcheck.title: { take: mine, over: 2026.11.0 }`
	},
	'merge-unknown': {
		why: {
			nl: 'Jouw tekst kan een nieuwe landelijke tekst verbergen. Niemand ziet dat, want in het bestand staat niet wat er eerst stond.',
			en: 'Your text may hide a new text of the flow. Nobody can see that, because the file does not say what was there before.'
		},
		wrong: `# overlay.yaml
made-on: 2026.9.0
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }`,
		right: `# overlay.yaml
made-on: 2026.9.0
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }
choose:
  words.screens.kindcheck.title: { take: mine, over: 2026.11.0 }`
	},
	'choice-unneeded': {
		why: {
			nl: 'Een keuze zonder verschil doet niets. Wie het bestand later leest, denkt dat er iets te kiezen was.',
			en: 'A choice without a difference does nothing. Whoever reads the file later thinks that there was something to choose.'
		},
		wrong: `# overlay.yaml
made-on: 2026.11.0
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }
choose:
  words.screens.kindcheck.title: { take: mine, over: 2026.11.0 }`,
		right: `# overlay.yaml
made-on: 2026.11.0
words:
  screens:
    kindcheck: { title: Kijk naar elk kind in huis }`
	},
	'overlay-name-taken': {
		why: {
			nl: 'Met de naam van een flow zijn jullie bestand en die flow niet uit elkaar te houden.',
			en: 'With the name of a flow, nobody can tell your file and that flow apart.'
		},
		wrong: `# overlay.yaml
overlay: landelijk`,
		right: `# overlay.yaml
overlay: zonnebloem`
	},
	'overlay-base-wrong': {
		why: {
			nl: 'Over een andere flow gelegd, komen jullie teksten en contacten bij de verkeerde schermen of nergens.',
			en: 'Put over another flow, your texts and contacts end up at the wrong screens, or nowhere.'
		},
		wrong: `# overlay.yaml (flow check kinderopvang-thuis --overlay overlay.yaml)
format: 1
overlay: zonnebloem
extends: onderwijs-po`,
		right: `# overlay.yaml (flow check kinderopvang-thuis --overlay overlay.yaml)
format: 1
overlay: zonnebloem
extends: kinderopvang-thuis`
	},
	'overlay-screen-unknown': {
		why: {
			nl: 'Wat je bij dit scherm schreef, komt nergens terecht. Je collega ziet jullie aanvulling dus niet.',
			en: 'What you wrote at this screen ends up nowhere, so your colleague does not see what you added.'
		},
		wrong: `# overlay.yaml
screens:
  kindchek:
    items: [opvang-elders]`,
		right: `# overlay.yaml
screens:
  kindcheck:
    items: [opvang-elders]`
	},
	'insert-unplaced': {
		why: {
			nl: 'Zonder één duidelijke plek komt het scherm nergens in de flow. Niemand krijgt het te zien.',
			en: 'Without one clear place the screen is nowhere in the flow. Nobody gets to see it.'
		},
		wrong: `# overlay.yaml
insert:
  onze-afspraken: { kind: information }`,
		right: `# overlay.yaml
insert:
  onze-afspraken: { kind: information, after: verband-thuis }`
	},
	'insert-taken': {
		why: {
			nl: 'Met dezelfde naam zou jouw scherm een scherm van de flow vervangen, met alles wat daarin staat.',
			en: 'With the same name your screen would replace one of the flow, with everything that is in it.'
		},
		wrong: `# overlay.yaml
insert:
  onthulling: { kind: information, after: verband-thuis }`,
		right: `# overlay.yaml
insert:
  als-een-kind-vertelt: { kind: information, after: verband-thuis }`
	},
	'insert-decides': {
		why: {
			nl: 'Een eigen scherm dat een kant op stuurt, kan iemand langs een vraag of de norm heen leiden. Daarom gaat het altijd gewoon verder.',
			en: 'A screen of your own that sends somebody somewhere could lead them past a question or the norm. So it always simply goes on.'
		},
		wrong: `# overlay.yaml
insert:
  onze-afspraken:
    kind: information
    after: verband-thuis
    next: vermoeden`,
		right: `# overlay.yaml
insert:
  onze-afspraken:
    kind: information
    after: verband-thuis`
	},
	'insert-after-choice': {
		why: {
			nl: 'Achter een keuze liggen meer wegen. De app weet dan niet op welke weg jouw scherm hoort.',
			en: 'Several ways lie behind a choice. The app cannot know on which of them your screen belongs.'
		},
		wrong: `# overlay.yaml
insert:
  onze-vertrouwensarts: { kind: information, after: letsel }`,
		right: `# overlay.yaml
insert:
  onze-vertrouwensarts: { kind: information, before: letselduiding }`
	},
	'off-not-optional': {
		why: {
			nl: 'Dit scherm hoort bij wat de meldcode vraagt. Zonder dit scherm slaat iedereen in je organisatie die stap over.',
			en: 'This screen belongs to what the meldcode asks. Without it everybody in your organisation misses that step.'
		},
		wrong: `# overlay.yaml
off: [gevoel, kindcheck]`,
		right: `# overlay.yaml
off: [gevoel]`
	},
	// 3-check: names
	'id-duplicate': {
		why: {
			nl: 'Met twee keer dezelfde naam is niet te zeggen welke bedoeld is. Iemand komt dan misschien op het verkeerde scherm.',
			en: 'With the same name twice nobody can say which one is meant. Somebody may then come to the wrong screen.'
		},
		wrong: `# flow.yaml
steps:
  overleg:
    screens:
      advies: { kind: consult, roles: [vertrouwensarts], next: gesprek-stop }
  wegen:
    screens:
      advies: { kind: consult, roles: [veilig-thuis], next: back }`,
		right: `# flow.yaml
steps:
  overleg:
    screens:
      overleg-arts: { kind: consult, roles: [vertrouwensarts], next: gesprek-stop }
  wegen:
    screens:
      advies: { kind: consult, roles: [veilig-thuis], next: back }`
	},
	'id-forbidden': {
		why: {
			nl: "Deze naam heeft al een betekenis: 'back' gaat terug na een zijweg. De app doet dan iets anders dan je bedoelt.",
			en: "This name already has a meaning: 'back' returns from an aside. The app would do something else than you mean."
		},
		wrong: `# flow.yaml
hulp-afspraken: { kind: agreement, roles: [ouder, netwerk], next: back }
back: { kind: information, next: terugkijken }`,
		right: `# flow.yaml
hulp-afspraken: { kind: agreement, roles: [ouder, netwerk], next: blijf-volgen }
blijf-volgen: { kind: information, next: terugkijken }`
	},
	'id-malformed': {
		why: {
			nl: 'Andere bestanden en bewaarde situaties verwijzen naar deze naam. Met hoofdletters, spaties of lage streepjes gaat dat mis.',
			en: 'Other files and kept situations refer to this name. Capitals, spaces or underscores break that.'
		},
		wrong: `# flow.yaml
roles: [Intern begeleider]
reasons: [school_vraagt]`,
		right: `# flow.yaml
roles: [intern-begeleider]
reasons: [school-vraagt]`
	},
	'key-unknown': {
		why: {
			nl: 'De app kent dit woord niet en doet er niets mee. Wat je bedoelde, zoals een nummer om te bellen, komt niet op het scherm.',
			en: 'The app does not know this word and does nothing with it. What you meant, such as a number to call, is not shown.'
		},
		wrong: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  contacten: [veilig-thuis]
  next: besluit-hulp`,
		right: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  contacts: [veilig-thuis]
  next: besluit-hulp`
	},
	'key-missing': {
		why: {
			nl: 'Zonder dit deel is niet te zeggen wat je bedoelt. Bij een termijn weet dan niemand of het dagen of weken zijn.',
			en: 'Without this part nobody can say what you mean. Of a term nobody knows whether it is days or weeks.'
		},
		wrong: `# flow.yaml
terms:
  terugbellen-ouders: { amount: 5 }`,
		right: `# flow.yaml
terms:
  terugbellen-ouders: { amount: 5, unit: working-days }`
	},
	'value-wrong': {
		why: {
			nl: 'De app kan deze waarde niet gebruiken. Een telefoonnummer zonder aanhalingstekens verliest bijvoorbeeld zijn eerste nul, en dan belt iemand het verkeerde nummer.',
			en: 'The app cannot use this value. A telephone number without quotes loses its first zero, for instance, and somebody calls the wrong number.'
		},
		wrong: `# flow.yaml
version: 2026.11
contacts:
  wijkteam: { number: 010-123 45 67, tel: 0101234567, kind: other }`,
		right: `# flow.yaml
version: 2026.11.0
contacts:
  wijkteam: { number: 010-123 45 67, tel: '0101234567', kind: other }`
	},
	'format-newer': {
		why: {
			nl: 'Deze flow is gemaakt voor een nieuwere Zorgvuldig. Half begrepen kan er een vraag wegvallen, dus wordt hij niet gebruikt. Schrijf je hem zelf, dan is het formaat 1.',
			en: 'This flow was made for a newer Zorgvuldig. Half understood, a question could drop out, so it is not used. If you write it yourself, the format is 1.'
		},
		wrong: `# flow.yaml
format: 2
id: onze-school`,
		right: `# flow.yaml
format: 1
id: onze-school`
	},
	// 3-check: routes
	'target-unknown': {
		why: {
			nl: 'Wie dit antwoord kiest, komt nergens uit. Midden in het wegen kan iemand dan niet verder.',
			en: 'Whoever gives this answer gets nowhere. In the middle of weighing they cannot go on.'
		},
		wrong: `# flow.yaml
zelf-verteld:
  kind: question
  answers:
    ja: { to: uitkomst-onthuling }
    nee: { to: vermoeden }
    twijfel: { to: advies, then: back }`,
		right: `# flow.yaml
zelf-verteld:
  kind: question
  answers:
    ja: { to: uitkomst-onthulling }
    nee: { to: vermoeden }
    twijfel: { to: advies, then: back }`
	},
	'screen-unreachable': {
		why: {
			nl: 'Niemand krijgt dit scherm ooit te zien. Jij denkt dat de uitleg of het nummer er staat, maar je collega vindt het niet.',
			en: 'Nobody ever gets to see this screen. You think the explanation or the number is there, but your colleague does not find it.'
		},
		wrong: `# flow.yaml
verband-thuis: { kind: information, next: bijzondere-vorm }
wie-bel-je: { kind: contact, contacts: [veilig-thuis], next: bijzondere-vorm }`,
		right: `# flow.yaml
verband-thuis: { kind: information, next: wie-bel-je }
wie-bel-je: { kind: contact, contacts: [veilig-thuis], next: bijzondere-vorm }`
	},
	'end-unreachable': {
		why: {
			nl: 'Wie hier komt, gaat rond in een kring en wordt nooit klaar. De situatie blijft open staan.',
			en: 'Whoever comes here goes round in a circle and never finishes. The situation stays open.'
		},
		wrong: `# flow.yaml
terugkijken: { kind: agreement, roles: [beroepskracht], next: opnieuw-kijken }
opnieuw-kijken: { kind: notes, next: terugkijken }`,
		right: `# flow.yaml
terugkijken: { kind: agreement, roles: [beroepskracht], next: opnieuw-kijken }
opnieuw-kijken: { kind: notes, next: vastgelegd }`
	},
	'route-open': {
		why: {
			nl: 'Is geen van de voorwaarden waar, dan kan iemand niet verder. Dat gebeurt ook als een vraag op dit pad nooit is gesteld.',
			en: 'When none of the conditions holds, somebody cannot go on. That also happens when a question was never asked on this path.'
		},
		wrong: `# flow.yaml
hulp-afspraken:
  kind: agreement
  roles: [beroepskracht, ouder]
  next:
    - { when: { answer: hulp-aanvaard, is: ja }, to: resultaat }
    - { when: { answer: hulp-aanvaard, is: nee }, to: terugkijken }`,
		right: `# flow.yaml
hulp-afspraken:
  kind: agreement
  roles: [beroepskracht, ouder]
  next:
    - { when: { answer: hulp-aanvaard, is: ja }, to: resultaat }
    - { to: terugkijken }`
	},
	'route-dead': {
		why: {
			nl: 'De eerste tak die opgaat, telt. Wat eronder staat, doet dus niets, en iemand volgt altijd de andere weg.',
			en: 'The first branch that holds is taken. What stands below it does nothing, and everybody goes the other way.'
		},
		wrong: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { to: besluit-hulp }
    - { when: { answer: resultaat, is: nee }, to: terugkijken }`,
		right: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { when: { answer: resultaat, is: nee }, to: terugkijken }
    - { to: besluit-hulp }`
	},
	'back-without-aside': {
		why: {
			nl: 'De app weet niet waarnaar hij terug moet. Wie advies vroeg, loopt daarna vast.',
			en: 'The app does not know where to return to. Whoever asked advice is stuck afterwards.'
		},
		wrong: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    ja: { to: gesprek-overslaan }
    twijfel: { to: advies }
advies: { kind: consult, roles: [veilig-thuis], next: back }`,
		right: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    ja: { to: gesprek-overslaan }
    twijfel: { to: advies, then: back }
advies: { kind: consult, roles: [veilig-thuis], next: back }`
	},
	'back-nowhere': {
		why: {
			nl: 'Er is hier geen scherm om naar terug te gaan. Wie schreef waarom het besluit anders is, komt niet verder.',
			en: 'There is no screen to return to here. Whoever wrote why the decision differs gets no further.'
		},
		wrong: `# flow.yaml
besluit-hulp:
  kind: decision
  advised: { hulp-organiseren: hulp }
  departure: afwijking-hulp
  answers: { hulp: { to: hulp-afspraken }, geen-hulp: { to: terugkijken } }
afwijking-hulp: { kind: departure, roles: [leidinggevende], reasons: [eigen-oordeel], next: back }`,
		right: `# flow.yaml
besluit-hulp:
  kind: decision
  advised: { hulp-organiseren: hulp }
  departure: afwijking-hulp
  answers: { hulp: { to: hulp-afspraken }, geen-hulp: { to: terugkijken } }
afwijking-hulp: { kind: departure, roles: [leidinggevende], reasons: [eigen-oordeel], next: terugkijken }`
	},
	'aside-without-back': {
		why: {
			nl: 'Je belooft dat iemand terugkomt bij de vraag, maar dat gebeurt niet. De vraag blijft dan zonder antwoord.',
			en: 'You promise that somebody returns to the question, but that does not happen. The question stays without an answer.'
		},
		wrong: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    ja: { to: gesprek-overslaan }
    twijfel: { to: vraag-advies, then: back }
vraag-advies: { kind: consult, roles: [veilig-thuis], next: gesprek-overslaan }`,
		right: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    ja: { to: gesprek-overslaan }
    twijfel: { to: vraag-advies, then: back }
vraag-advies: { kind: consult, roles: [veilig-thuis], next: back }`
	},
	'aside-nested': {
		why: {
			nl: 'De app onthoudt één weg terug, en die is na het advies al gebruikt. Bij het volgende scherm loopt iemand vast.',
			en: 'The app remembers one way back, and after the advice that is used up. At the next screen somebody is stuck.'
		},
		wrong: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    twijfel: { to: advies, then: na-advies }
advies: { kind: consult, roles: [veilig-thuis], next: back }
na-advies: { kind: notes, next: back }`,
		right: `# flow.yaml
gesprek-stop:
  kind: question
  answers:
    nee: { to: gesprek-voorbereiden }
    twijfel: { to: advies, then: na-advies }
advies: { kind: consult, roles: [veilig-thuis], next: back }
na-advies: { kind: notes, next: gesprek-voorbereiden }`
	},
	'departure-mismatch': {
		why: {
			nl: 'Wie anders besluit dan de norm, moet kunnen opschrijven waarom. Op dit scherm wordt daar niet naar gevraagd, dus blijft de reden onbekend.',
			en: 'Whoever decides otherwise than the norm must be able to write down why. This screen does not ask for that, so the reason stays unknown.'
		},
		wrong: `# flow.yaml
besluit-hulp:
  kind: decision
  advised: { hulp-organiseren: hulp }
  departure: terugkijken
  answers: { hulp: { to: hulp-afspraken }, geen-hulp: { to: terugkijken } }
afwijking-hulp: { kind: departure, roles: [leidinggevende], reasons: [eigen-oordeel], next: terugkijken }`,
		right: `# flow.yaml
besluit-hulp:
  kind: decision
  advised: { hulp-organiseren: hulp }
  departure: afwijking-hulp
  answers: { hulp: { to: hulp-afspraken }, geen-hulp: { to: terugkijken } }
afwijking-hulp: { kind: departure, roles: [leidinggevende], reasons: [eigen-oordeel], next: terugkijken }`
	},
	'kind-mismatch': {
		why: {
			nl: 'Een scherm van deze soort laat dit niet zien. Jij denkt dat iemand kan opschrijven met wie is overlegd, maar het scherm vraagt er niet naar.',
			en: 'A screen of this kind does not show this. You think somebody can write down who was consulted, but the screen does not ask.'
		},
		wrong: `# flow.yaml
eerst-veilig-thuis:
  kind: information
  roles: [veilig-thuis]
  next: overleg-collega`,
		right: `# flow.yaml
eerst-veilig-thuis:
  kind: consult
  roles: [veilig-thuis]
  next: overleg-collega`
	},
	'kind-incomplete': {
		why: {
			nl: 'Zonder dit deel is het scherm niet te gebruiken. Er valt dan bijvoorbeeld niemand te kiezen met wie je overlegde.',
			en: 'Without this part the screen cannot be used. There is, for instance, nobody to choose as the one you consulted.'
		},
		wrong: `# flow.yaml
melding-doen:
  kind: consult
  contacts: [veilig-thuis]
  next: besluit-hulp`,
		right: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  contacts: [veilig-thuis]
  next: besluit-hulp`
	},
	// 3-check: weighing
	'doubt-missing': {
		why: {
			nl: 'Wie twijfelt, moet dan gokken tussen ja en nee. Bij een gok op nee blijft een kind misschien onveilig, terwijl advies kon helpen.',
			en: 'Whoever doubts has to guess between yes and no. A guess at no may leave a child unsafe, where advice could have helped.'
		},
		wrong: `# flow.yaml
vermoeden:
  kind: question
  weighing: 1
  answers:
    ja: { to: onveiligheid }
    nee: { to: uitkomst-afsluiten }`,
		right: `# flow.yaml
vermoeden:
  kind: question
  weighing: 1
  answers:
    ja: { to: onveiligheid }
    nee: { to: uitkomst-afsluiten }
    twijfel: { to: advies, then: back }`
	},
	'doubt-shared': {
		why: {
			nl: 'Twijfel telt dan als een gewoon nee. Wie niet zeker weet of een kind veilig is, krijgt geen advies van Veilig Thuis.',
			en: 'Doubt then counts as a plain no. Whoever is not sure that a child is safe gets no advice from Veilig Thuis.'
		},
		wrong: `# flow.yaml
onveiligheid:
  kind: question
  weighing: 2
  answers:
    acuut: { to: uitkomst-onveilig }
    structureel: { to: uitkomst-onveilig }
    nee: { to: hulp-mogelijk }
    twijfel: { to: hulp-mogelijk }`,
		right: `# flow.yaml
onveiligheid:
  kind: question
  weighing: 2
  answers:
    acuut: { to: uitkomst-onveilig }
    structureel: { to: uitkomst-onveilig }
    nee: { to: hulp-mogelijk }
    twijfel: { to: advies, then: back }`
	},
	'doubt-closes': {
		why: {
			nl: 'Wie twijfelt, sluit de zorg dan af zonder dat iemand meedacht. Zo raakt een kind uit beeld.',
			en: 'Whoever doubts then closes the concern without anybody thinking along. That is how a child is lost sight of.'
		},
		wrong: `# flow.yaml
vermoeden:
  kind: question
  weighing: 1
  answers:
    ja: { to: onveiligheid }
    nee: { to: uitkomst-afsluiten }
    twijfel: { to: uitkomst-afsluiten }`,
		right: `# flow.yaml
vermoeden:
  kind: question
  weighing: 1
  answers:
    ja: { to: onveiligheid }
    nee: { to: uitkomst-afsluiten }
    twijfel: { to: advies, then: back }`
	},
	'weighing-duplicate': {
		why: {
			nl: "Collega's en Veilig Thuis noemen weegvragen bij hun nummer. Met twee keer hetzelfde nummer is niet duidelijk over welke vraag het gaat.",
			en: 'Colleagues and Veilig Thuis call weighing questions by their number. With the same number twice it is not clear which question is meant.'
		},
		wrong: `# flow.yaml
hulp-mogelijk:
  kind: question
  weighing: 3
  answers: { ja: { to: hulp-aanvaard }, nee: { to: uitkomst-geen-hulp }, twijfel: { to: advies, then: back } }
hulp-aanvaard:
  kind: question
  weighing: 3
  answers: { ja: { to: uitkomst-hulp }, nee: { to: uitkomst-geen-hulp }, twijfel: { to: advies, then: back } }`,
		right: `# flow.yaml
hulp-mogelijk:
  kind: question
  weighing: 3
  answers: { ja: { to: hulp-aanvaard }, nee: { to: uitkomst-geen-hulp }, twijfel: { to: advies, then: back } }
hulp-aanvaard:
  kind: question
  weighing: 4
  answers: { ja: { to: uitkomst-hulp }, nee: { to: uitkomst-geen-hulp }, twijfel: { to: advies, then: back } }`
	},
	// 3-check: references
	'reference-unknown': {
		why: {
			nl: 'Bij deze naam hoort geen tekst en geen nummer. Op het scherm is dan niets te kiezen of te bellen.',
			en: 'There is no text and no number for this name. On screen there is nothing to choose or to call.'
		},
		wrong: `# flow.yaml
overleg-collega:
  kind: consult
  roles: [aandachtfunctionaris]
  next: letsel`,
		right: `# flow.yaml
overleg-collega:
  kind: consult
  roles: [aandachtsfunctionaris]
  next: letsel`
	},
	'condition-screen-unknown': {
		why: {
			nl: 'Een vraag die er niet is, krijgt nooit een antwoord. De voorwaarde gaat dan nooit op, en iedereen volgt dezelfde weg.',
			en: 'A question that is not there is never answered. The condition then never holds, and everybody goes the same way.'
		},
		wrong: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { when: { answer: resultaten, is: nee }, to: terugkijken }
    - { to: besluit-hulp }`,
		right: `# flow.yaml
melding-doen:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { when: { answer: resultaat, is: nee }, to: terugkijken }
    - { to: besluit-hulp }`
	},
	'condition-answer-unknown': {
		why: {
			nl: 'Dit antwoord kan niemand geven, dus de voorwaarde klopt niet. Iemand gaat dan een andere weg dan je bedoelde, bijvoorbeeld langs het overleg met Veilig Thuis heen.',
			en: 'Nobody can give this answer, so the condition is wrong. Somebody then goes another way than you meant, for instance past the consultation with Veilig Thuis.'
		},
		wrong: `# flow.yaml
letselduiding:
  kind: contact
  contacts: [veilig-thuis]
  next:
    - { when: { answer: bijzondere-vorm, is: geen }, to: overleg-veilig-thuis }
    - { to: gesprek-na-advies }`,
		right: `# flow.yaml
letselduiding:
  kind: contact
  contacts: [veilig-thuis]
  next:
    - { when: { answer: bijzondere-vorm, is: nee }, to: overleg-veilig-thuis }
    - { to: gesprek-na-advies }`
	}
} as const satisfies Partial<Record<DiagnosticCode, Explanation>>;
