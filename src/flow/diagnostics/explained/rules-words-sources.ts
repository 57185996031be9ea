import type { DiagnosticCode } from '../catalogue.ts';
import type { Explanation } from '../explained.ts';

/** From conditions and rules to words and sources. A first line such as `# flow.yaml › rules` says where the lines stand. */
export const SECOND = {
	'condition-parameter-unknown': {
		why: {
			nl: 'De route hangt af van een keuze die nergens staat. Een sector kan die dan niet maken, en niemand weet of twijfel naar advies of naar melden leidt.',
			en: 'The route depends on a choice that is written nowhere. A sector cannot make it then, and nobody knows whether doubt leads to advice or to a report.'
		},
		wrong: `# flow.yaml › steps › wegen › screens
onveiligheid:
  answers:
    twijfel:
      to:
        - { when: { parameter: bij-twijfel, is: melden }, to: uitkomst-onveilig }
        - { to: advies, then: back }
`,
		right: `# flow.yaml › steps › wegen › screens
onveiligheid:
  answers:
    twijfel:
      to:
        - { when: { parameter: onveiligheid-twijfel, is: melden }, to: uitkomst-onveilig }
        - { to: advies, then: back }
`
	},
	'parameter-value-unknown': {
		why: {
			nl: 'Geen enkele route kent deze waarde. Wat de sector heeft gekozen, heeft dan stil geen gevolg.',
			en: 'No route knows this value. What the sector chose then quietly has no effect.'
		},
		wrong: `# flow.yaml › parameters
onveiligheid-twijfel: { value: direct-melden, options: [advies, melden] }
`,
		right: `# flow.yaml › parameters
onveiligheid-twijfel: { value: melden, options: [advies, melden] }
`
	},
	'advice-unknown': {
		why: {
			nl: 'De app kan niet zeggen welk besluit bij de norm past. Wie afwijkt van de norm, krijgt dan ook niet de vraag waarom.',
			en: 'The app cannot tell which decision fits the norm. Someone who departs from the norm is then not asked why either.'
		},
		wrong: `# flow.yaml › steps › beslissen › screens
besluit-melden:
  kind: decision
  advised: { melden: doorgeven }
  departure: afwijking-melden
  answers:
    melden: { to: melding-voorbereiden }
    niet-melden: { to: besluit-hulp }
`,
		right: `# flow.yaml › steps › beslissen › screens
besluit-melden:
  kind: decision
  advised: { melden: melden }
  departure: afwijking-melden
  answers:
    melden: { to: melding-voorbereiden }
    niet-melden: { to: besluit-hulp }
`
	},
	'condition-checklist-unknown': {
		why: {
			nl: 'De voorwaarde leest een lijst die er niet is. Wat iemand aanvinkt, telt dan nergens mee.',
			en: 'The condition reads a list that is not there. What somebody ticks then counts nowhere.'
		},
		wrong: `# flow.yaml › steps › signalen › screens
kindcheck:
  kind: checklist
  items: [baby-of-zwanger, ouder-belast, steun]
  next:
    - { when: { ticked: kinder-check, is: baby-of-zwanger }, to: bijzondere-vorm }
    - { to: verband-thuis }
`,
		right: `# flow.yaml › steps › signalen › screens
kindcheck:
  kind: checklist
  items: [baby-of-zwanger, ouder-belast, steun]
  next:
    - { when: { ticked: kindcheck, is: baby-of-zwanger }, to: bijzondere-vorm }
    - { to: verband-thuis }
`
	},
	'condition-item-unknown': {
		why: {
			nl: 'De voorwaarde wacht op een punt dat niemand kan aanvinken. Deze weg gaat dan nooit open.',
			en: 'The condition waits for an item that nobody can tick. This way then never opens.'
		},
		wrong: `# flow.yaml › steps › signalen › screens
kindcheck:
  kind: checklist
  items: [baby-of-zwanger, ouder-belast, steun]
  next:
    - { when: { ticked: kindcheck, is: zwanger }, to: bijzondere-vorm }
    - { to: verband-thuis }
`,
		right: `# flow.yaml › steps › signalen › screens
kindcheck:
  kind: checklist
  items: [baby-of-zwanger, ouder-belast, steun]
  next:
    - { when: { ticked: kindcheck, is: baby-of-zwanger }, to: bijzondere-vorm }
    - { to: verband-thuis }
`
	},
	'count-impossible': {
		why: {
			nl: 'Zoveel punten kan niemand aanvinken. Wie alles heeft voorbereid, komt dan toch nooit op deze weg.',
			en: 'Nobody can tick that many items. Someone who has prepared everything still never takes this way.'
		},
		wrong: `# flow.yaml › steps › beslissen › screens
melding-voorbereiden:
  kind: checklist
  items: [feiten-op-volgorde, wie-belt]
  next:
    - { when: { ticked: melding-voorbereiden, atLeast: 3 }, to: melding-doen }
    - { to: ouders-en-kind-vertellen }
`,
		right: `# flow.yaml › steps › beslissen › screens
melding-voorbereiden:
  kind: checklist
  items: [feiten-op-volgorde, wie-belt]
  next:
    - { when: { ticked: melding-voorbereiden, atLeast: 2 }, to: melding-doen }
    - { to: ouders-en-kind-vertellen }
`
	},
	'branch-never': {
		why: {
			nl: 'Je schreef een weg die niemand ooit krijgt. Vaak leest de voorwaarde een ander antwoord dan je bedoelt, en gaat iemand de verkeerde kant op.',
			en: 'You wrote a way that nobody ever gets. Often the condition reads another answer than you mean, and somebody is sent the wrong way.'
		},
		wrong: `# flow.yaml › steps › wegen › screens
# ← onveiligheid: nee
hulp-mogelijk:
  answers:
    ja:
      to:
        - { when: { answer: onveiligheid, is: acuut }, to: uitkomst-onveilig }
        - { to: hulp-aanvaard }
`,
		right: `# flow.yaml › steps › wegen › screens
# ← onveiligheid: nee
hulp-mogelijk:
  answers:
    ja: { to: hulp-aanvaard }
`
	},
	'branch-always': {
		why: {
			nl: 'Het lijkt of hier iets wordt gekozen, maar iedereen gaat dezelfde kant op. Wie de flow naleest, denkt dat er een tweede weg is.',
			en: 'It looks as if something is chosen here, but everybody goes the same way. Someone who reads the flow believes there is a second way.'
		},
		wrong: `# flow.yaml › steps › wegen › screens
# ← onveiligheid: nee
hulp-mogelijk:
  answers:
    ja:
      to:
        - { when: { answer: onveiligheid, is: nee }, to: hulp-aanvaard }
        - { to: uitkomst-onveilig }
`,
		right: `# flow.yaml › steps › wegen › screens
# ← onveiligheid: nee
hulp-mogelijk:
  answers:
    ja: { to: hulp-aanvaard }
`
	},
	'answers-alike': {
		why: {
			nl: 'Je vraagt iets en doet niets met het antwoord. Dat kost iemand tijd die al onder druk staat.',
			en: 'You ask something and do nothing with the answer. That costs time to somebody who is already under pressure.'
		},
		wrong: `# flow.yaml › steps › overleg › screens
letsel:
  kind: question
  answers:
    ja: { to: letselduiding }
    nee: { to: letselduiding }
    twijfel: { to: letselduiding }
`,
		right: `# flow.yaml › steps › overleg › screens
letsel:
  kind: question
  answers:
    ja: { to: letselduiding }
    nee: { to: overleg-veilig-thuis }
    twijfel: { to: letselduiding }
`
	},
	'cycle-without-exit': {
		why: {
			nl: 'Wie zo antwoordt, blijft in een kring lopen en komt nooit bij wegen of melden uit.',
			en: 'Somebody who answers like this goes round in a circle and never comes to weighing or reporting.'
		},
		wrong: `# flow.yaml › steps › overleg › screens
overleg-veilig-thuis:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { when: { answer: letsel, is: ja }, to: letsel-opschrijven }
    - { to: gesprek-stop }
letsel-opschrijven: { kind: notes, next: overleg-veilig-thuis }
`,
		right: `# flow.yaml › steps › overleg › screens
overleg-veilig-thuis:
  kind: consult
  roles: [veilig-thuis]
  next:
    - { when: { answer: letsel, is: ja }, to: letsel-opschrijven }
    - { to: gesprek-stop }
letsel-opschrijven: { kind: notes, next: gesprek-stop }
`
	},
	'continues-unknown': {
		why: {
			nl: 'Aan het einde biedt de app een vervolg aan dat er niet is. De zorg over de kinderen in huis blijft dan liggen.',
			en: 'At the end the app offers something to go on with that is not there. The concern about the children at home is then left behind.'
		},
		wrong: `# flow.yaml › steps › beslissen › screens
einde: { kind: end, continues: [kind-check] }
`,
		right: `# flow.yaml › steps › beslissen › screens
einde: { kind: end, continues: [kindcheck] }
`
	},
	'optional-branches': {
		why: {
			nl: 'Zet een organisatie dit scherm uit, dan weet de app niet welke weg nu geldt. Iemand kan zo een stap missen.',
			en: 'When an organisation switches this screen off, the app does not know which way applies. Somebody could miss a step.'
		},
		wrong: `# flow.yaml › steps › signalen › screens
gevoel:
  kind: notes
  optional: true
  next:
    - { when: { answer: aanleiding, is: gevoel }, to: observaties }
    - { to: kindcheck }
`,
		right: `# flow.yaml › steps › signalen › screens
gevoel:
  kind: notes
  optional: true
  next: observaties
`
	},
	'rule-reference-unknown': {
		why: {
			nl: 'Een regel over iets wat er niet is, beschermt niemand. Hij lijkt te gelden, en het overleg kan toch wegvallen.',
			en: 'A rule about something that is not there protects nobody. It seems to hold, and the consultation can still drop out.'
		},
		wrong: `# flow.yaml › rules
eerst-samen-kijken:
  first: { done: [overleg-team], skipped: [overleg-team] }
  before: { screen: [vermoeden] }
`,
		right: `# flow.yaml › rules
eerst-samen-kijken:
  first: { done: [overleg-collega], skipped: [overleg-collega] }
  before: { screen: [vermoeden] }
`
	},
	'rule-empty': {
		why: {
			nl: 'Zonder moment zegt de regel niets. Je denkt dat melden bij onveiligheid vastligt, maar er wordt niets bewezen.',
			en: 'Without a moment the rule says nothing. You think that reporting danger is laid down, but nothing is proven.'
		},
		wrong: `# flow.yaml › rules
onveilig-leidt-tot-melden:
  always: {}
  leads-to: { outcome: [melden] }
`,
		right: `# flow.yaml › rules
onveilig-leidt-tot-melden:
  always: { answered: { onveiligheid: [acuut, structureel] } }
  leads-to: { outcome: [melden] }
`
	},
	'rule-broken': {
		why: {
			nl: 'Er is minstens één weg waarop iemand iets anders te horen krijgt dan de norm zegt. Voor een kind kan dat betekenen dat niemand meldt.',
			en: 'There is at least one way on which somebody is told something else than the norm says. For a child that can mean that nobody reports.'
		},
		wrong: `# flow.yaml
rules:
  acuut-leidt-tot-melden:
    always: { answered: { onveiligheid: [acuut] } }
    leads-to: { outcome: [melden] }
steps:
  wegen:
    screens: { onveiligheid: { answers: { acuut: { to: uitkomst-afsluiten } } } }
`,
		right: `# flow.yaml
rules:
  acuut-leidt-tot-melden:
    always: { answered: { onveiligheid: [acuut] } }
    leads-to: { outcome: [melden] }
steps:
  wegen:
    screens: { onveiligheid: { answers: { acuut: { to: uitkomst-onveilig } } } }
`
	},
	'rule-unreachable': {
		why: {
			nl: 'De regel belooft dat iemand hier kan komen, en dat kan niet. Zo blijft hulp die er is, uit beeld.',
			en: 'The rule promises that somebody can get here, and nobody can. Help that exists then stays out of sight.'
		},
		wrong: `# flow.yaml
rules:
  knooppunt-is-te-vinden:
    reachable: { contact: [huwelijksdwang] }
steps:
  overleg:
    screens: { eerst-veilig-thuis: { contacts: [veilig-thuis, alarm] } }
`,
		right: `# flow.yaml
rules:
  knooppunt-is-te-vinden:
    reachable: { contact: [huwelijksdwang] }
steps:
  overleg:
    screens: { eerst-veilig-thuis: { contacts: [veilig-thuis, alarm, huwelijksdwang] } }
`
	},
	'rule-unproven': {
		why: {
			nl: 'Niemand weet of de regel op elk pad geldt. Een weg waarop niet wordt gemeld, kan zo onopgemerkt blijven.',
			en: 'Nobody knows whether the rule holds on every path. A way on which nothing is reported can then go unnoticed.'
		},
		wrong: `# flow.yaml › steps › signalen › screens
opnieuw-gezien: # p1 … p18
  next:
    - { when: { any: [{ all: [{ ticked: eerst-gezien, is: p1 }, { not: { ticked: opnieuw-gezien, is: p1 } }] }] }, to: verschil-bespreken } # … p18
    - { to: samenvatten }
verschil-bespreken: { kind: notes, next: samenvatten }
samenvatten: # … p18
  next: [{ when: { any: [{ all: [{ ticked: eerst-gezien, is: p1 }, { not: { ticked: opnieuw-gezien, is: p1 } }] }] }, to: advies-bij-verschil }, { to: verband-thuis }]
`,
		right: `# flow.yaml › steps › signalen › screens
opnieuw-gezien: # p1 … p18
  next:
    - { when: { any: [{ all: [{ ticked: eerst-gezien, is: p1 }, { not: { ticked: opnieuw-gezien, is: p1 } }] }] }, to: verschil-bespreken } # … p18
    - { to: samenvatten }
verschil-bespreken: { kind: notes, next: advies-bij-verschil }
samenvatten:
  next: verband-thuis
`
	},
	'rule-idle': {
		why: {
			nl: 'De regel gaat over iets wat nooit gebeurt, en is dus altijd waar. Je denkt dat er iets is geregeld, en dat is niet zo.',
			en: 'The rule is about something that never happens, so it is always true. You think something is taken care of, and it is not.'
		},
		wrong: `# flow.yaml › rules
overgeslagen-wordt-vastgelegd:
  always: { skipped: [vermoeden] }
  leads-to: { screen: [vastgelegd] }
`,
		right: `# flow.yaml › rules
overgeslagen-wordt-vastgelegd:
  always: { skipped: [gesprek-ouders] }
  leads-to: { screen: [vastgelegd] }
`
	},
	'journey-wrong': {
		why: {
			nl: 'Een proefrit zegt wat jij van de flow verwacht. Komt hij anders uit, dan krijgt een collega in dezelfde situatie ook iets anders te horen.',
			en: 'A journey says what you expect of the flow. When it comes out differently, a colleague in the same situation is told something else, too.'
		},
		wrong: `# journeys.yaml › journeys
structureel-onveilig:
  title: Het is structureel onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: structureel }
  outcome: hulp-organiseren
  norms: [norm-1]
`,
		right: `# journeys.yaml › journeys
structureel-onveilig:
  title: Het is structureel onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: structureel }
  outcome: melden
  norms: [norm-1]
`
	},
	'journey-passes-by': {
		why: {
			nl: 'De uitkomst kan kloppen terwijl iemand een stap mist, zoals advies van Veilig Thuis. Deze proefrit bewijst dan niet wat je wilt.',
			en: 'The outcome can be right while somebody misses a step, such as advice from Veilig Thuis. This journey then does not prove what you want.'
		},
		wrong: `# journeys.yaml › journeys
eerst-advies:
  title: 'Twijfel, advies, dan melden'
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: acuut }
  outcome: melden
  norms: [norm-1]
  passes: [advies]
`,
		right: `# journeys.yaml › journeys
eerst-advies:
  title: 'Twijfel, advies, dan melden'
  from: vermoeden
  answers: { vermoeden: [twijfel, ja], onveiligheid: acuut }
  outcome: melden
  norms: [norm-1]
  passes: [advies]
`
	},
	'journey-unknown': {
		why: {
			nl: 'Een proefrit langs iets wat er niet is, toetst niets. Een fout in de flow blijft dan staan.',
			en: 'A journey along something that is not there tests nothing. A mistake in the flow then stays.'
		},
		wrong: `# journeys.yaml › journeys
acuut-onveilig:
  title: Het is acuut onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: spoed }
  outcome: melden
  norms: [norm-1]
`,
		right: `# journeys.yaml › journeys
acuut-onveilig:
  title: Het is acuut onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: acuut }
  outcome: melden
  norms: [norm-1]
`
	},
	'journey-unused': {
		why: {
			nl: 'Dit antwoord doet niet mee, want de proefrit komt niet bij die vraag. Wie hem leest, denkt dat die weg is nagelopen.',
			en: 'This answer plays no part, because the journey does not come to that question. Someone who reads it believes that way was walked.'
		},
		wrong: `# journeys.yaml › journeys
acuut-onveilig:
  title: Het is acuut onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: acuut, hulp-mogelijk: nee }
  outcome: melden
  norms: [norm-1]
`,
		right: `# journeys.yaml › journeys
acuut-onveilig:
  title: Het is acuut onveilig
  from: vermoeden
  answers: { vermoeden: ja, onveiligheid: acuut }
  outcome: melden
  norms: [norm-1]
`
	},
	'answer-untried': {
		why: {
			nl: 'Niemand heeft gekeken waar dit antwoord heen leidt. Gaat het mis, dan merkt de eerste collega die het kiest dat.',
			en: 'Nobody has looked where this answer leads. If it goes wrong, the first colleague who chooses it finds out.'
		},
		wrong: `# journeys.yaml › journeys
acuut-onveilig: { title: Acuut onveilig, from: onveiligheid, answers: { onveiligheid: acuut }, outcome: melden, norms: [norm-1] }
`,
		right: `# journeys.yaml › journeys
acuut-onveilig: { title: Acuut onveilig, from: onveiligheid, answers: { onveiligheid: acuut }, outcome: melden, norms: [norm-1] }
structureel: { title: Structureel, from: onveiligheid, answers: { onveiligheid: structureel }, outcome: melden, norms: [norm-1] }
`
	},
	'contact-without-number': {
		why: {
			nl: 'Iemand die nu hulp zoekt, ziet een naam en kan niet bellen.',
			en: 'Somebody who needs help now sees a name and cannot call.'
		},
		wrong: `# flow.yaml › contacts
aandachtsfunctionaris: { kind: other }
`,
		right: `# flow.yaml › contacts
aandachtsfunctionaris: { number: 010-123 45 67, tel: '0101234567', kind: other }
`
	},
	'review-passed': {
		why: {
			nl: 'Nummers, normen en wetten veranderen. Na deze datum heeft niemand meer gekeken of de inhoud nog klopt.',
			en: 'Numbers, norms and laws change. After this date nobody has looked whether the content is still right.'
		},
		wrong: `# flow.yaml
version: 2026.11.0
review-by: 2026-06-01
`,
		right: `# flow.yaml
version: 2026.11.0
review-by: 2027-11-01
`
	},
	'text-expired': {
		why: {
			nl: 'De tekst staat nog in je bestand, maar niemand ziet hem. Misschien mist iemand nu iets wat nog wel geldt.',
			en: 'The text is still in your file, but nobody sees it. Perhaps somebody now misses something that still holds.'
		},
		wrong: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - Bel en vertel wat je zag en hoorde.
    - dated: { until: 2026-06-30, body: [Tot en met juni meld je ook bij de gemeente.] }
`,
		right: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - Bel en vertel wat je zag en hoorde.
`
	},
	'date-order': {
		why: {
			nl: 'De tekst is op geen enkele dag te zien. Wat je iemand wilde vertellen, komt nooit aan.',
			en: 'The text is shown on no day at all. What you wanted to tell somebody never arrives.'
		},
		wrong: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - dated: { from: 2027-06-30, until: 2027-01-01, body: [Dit halfjaar kun je ook chatten.] }
`,
		right: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - dated: { from: 2027-01-01, until: 2027-06-30, body: [Dit halfjaar kun je ook chatten.] }
`
	},
	'text-long': {
		why: {
			nl: 'Wie haast heeft, leest zo veel tekst niet. Wat nu telt, raakt dan zoek.',
			en: 'Somebody in a hurry does not read that much text. What matters now then gets lost.'
		},
		wrong: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - Bel en vertel wat je zag en hoorde. … # > 1800
`,
		right: `# words.nl.yaml › screens
melding-doen:
  title: Meld bij Veilig Thuis
  body:
    - Bel en vertel wat je zag en hoorde.
    - details: { title: Wat vraagt Veilig Thuis?, body: [Veilig Thuis vraagt wie er in huis wonen. …] }
`
	},
	'translation-missing': {
		why: {
			nl: 'Wie de app in het Engels gebruikt, ziet hier opeens Nederlands. Juist bij een weegvraag kan iemand dan het verkeerde kiezen.',
			en: 'Someone who uses the app in English suddenly sees Dutch here. At a weighing question of all places they may then choose wrongly.'
		},
		wrong: `# words.en.yaml › screens
vermoeden:
  title: Do you suspect abuse or neglect?
  answers:
    ja: { label: 'Yes' }
    nee: { label: 'No' }
`,
		right: `# words.en.yaml › screens
vermoeden:
  title: Do you suspect abuse or neglect?
  answers:
    ja: { label: 'Yes' }
    nee: { label: 'No' }
    twijfel: { label: I am not sure }
`
	},
	'translation-unknown': {
		why: {
			nl: 'Deze Engelse tekst hoort nergens bij en is nooit te zien. Vaak is het een typefout, en staat er op het echte scherm Nederlands.',
			en: 'These English words belong to nothing and are never shown. Often it is a typing error, and the real screen shows Dutch.'
		},
		wrong: `# words.en.yaml › screens
vermoedens:
  title: Do you suspect abuse or neglect?
`,
		right: `# words.en.yaml › screens
vermoeden:
  title: Do you suspect abuse or neglect?
`
	},
	'workplace-missing': {
		why: {
			nl: 'Niemand kan deze flow kiezen, want hij hoort bij geen enkele werkplek. Een collega werkt dan met een flow die minder goed past.',
			en: 'Nobody can choose this flow, because it belongs to no workplace. A colleague then works with a flow that fits less well.'
		},
		wrong: `# flow.yaml
id: opvang-gids
extends: veiligheid
sector: kinderopvang
`,
		right: `# flow.yaml
id: opvang-gids
extends: veiligheid
sector: kinderopvang
workplaces: [kinderopvang]
`
	},
	'findings-many': {
		why: {
			nl: 'Meestal is het één fout die zich vaak herhaalt. In zo’n lange lijst zie je de fout die er echt toe doet niet meer.',
			en: 'Mostly it is one mistake that is repeated many times. In such a long list you no longer see the mistake that really matters.'
		},
		wrong: `# flow.yaml
roles: # > 500
  - Mentor
  - Intern Begeleider
`,
		right: `# flow.yaml
roles: # > 500
  - mentor
  - intern-begeleider
`
	},
	'extends-circular': {
		why: {
			nl: 'De app vindt geen begin: elke flow wacht op de ander. Geen van de twee is dan te openen.',
			en: 'The app finds no beginning: each flow waits for the other. Neither of the two can be opened then.'
		},
		wrong: `# onderwijs/flow.yaml
# onderwijs-po/flow.yaml → extends: onderwijs
format: 1
id: onderwijs
extends: onderwijs-po
`,
		right: `# onderwijs/flow.yaml
# onderwijs-po/flow.yaml → extends: onderwijs
format: 1
id: onderwijs
extends: landelijk
`
	},
	'words-missing': {
		why: {
			nl: 'Op het scherm staat dan een lege plek of een knop zonder tekst. Wie twijfelt, ziet niet dat dat een antwoord mag zijn.',
			en: 'The screen then has an empty place or a button without words. Someone in doubt does not see that doubt may be an answer.'
		},
		wrong: `# words.nl.yaml › screens
vermoeden:
  title: Heb je een vermoeden van geweld of verwaarlozing?
  answers:
    ja: { label: Ja }
    nee: { label: 'Nee' }
`,
		right: `# words.nl.yaml › screens
vermoeden:
  title: Heb je een vermoeden van geweld of verwaarlozing?
  answers:
    ja: { label: Ja }
    nee: { label: 'Nee' }
    twijfel: { label: Ik twijfel }
`
	},
	'words-unknown': {
		why: {
			nl: 'Deze tekst is nooit te zien. Vaak is de naam verkeerd geschreven, en mist het echte scherm zijn tekst.',
			en: 'These words are never shown. Often the name is misspelt, and the real screen lacks its words.'
		},
		wrong: `# words.nl.yaml › screens
vermoedens:
  title: Heb je een vermoeden van geweld of verwaarlozing?
`,
		right: `# words.nl.yaml › screens
vermoeden:
  title: Heb je een vermoeden van geweld of verwaarlozing?
`
	},
	'markup-used': {
		why: {
			nl: 'De app toont gewone tekst, dus iemand ziet de codes tussen de woorden staan. HTML van een ander kan ook onveilig zijn.',
			en: 'The app shows plain text, so somebody sees the codes between the words. HTML from others can also be unsafe.'
		},
		wrong: `# words.nl.yaml › screens
melding-doen:
  title: 'Bel <b>nu</b> Veilig Thuis'
`,
		right: `# words.nl.yaml › screens
melding-doen:
  title: 'Bel nu Veilig Thuis'
`
	},
	'text-invisible': {
		why: {
			nl: 'Een onzichtbaar teken kan een zin of nummer anders laten lijken dan het is. Zoeken en voorlezen gaan ook mis.',
			en: 'An invisible character can make a sentence or number look different from what it is. Searching and reading aloud go wrong, too.'
		},
		wrong: `# words.nl.yaml › screens
melding-doen:
  title: "Bel\\u200b Veilig Thuis"
`,
		right: `# words.nl.yaml › screens
melding-doen:
  title: "Bel Veilig Thuis"
`
	},
	'source-missing': {
		why: {
			nl: 'Iemand kan niet nagaan waar dit op rust. Ook een deskundige weet dan niet of het een regel is of jullie eigen idee.',
			en: 'Nobody can check what this rests on. Even an expert cannot tell then whether it is a rule or your own idea.'
		},
		wrong: `# sources.yaml
# flow.yaml → terms: { terugbellen: { amount: 3, unit: working-days } }
documents: {}
terms: {}
`,
		right: `# sources.yaml
# flow.yaml → terms: { terugbellen: { amount: 3, unit: working-days } }
documents: {}
terms:
  terugbellen: { sources: [], where: Eigen afspraak., confidence: low, reviewed: null }
`
	},
	'claim-unknown': {
		why: {
			nl: 'De bron hoort bij niets. Vaak is de naam verkeerd geschreven, en staat wat je bedoelt zonder bron in de app.',
			en: 'The source belongs to nothing. Often the name is misspelt, and what you mean is in the app without a source.'
		},
		wrong: `# sources.yaml › outcomes
meldden: { sources: [], where: Eigen redenering., confidence: low, reviewed: null }
`,
		right: `# sources.yaml › outcomes
melden: { sources: [], where: Eigen redenering., confidence: low, reviewed: null }
`
	},
	'source-unknown': {
		why: {
			nl: 'Iemand die wil weten waar dit staat, kan het document niet vinden.',
			en: 'Somebody who wants to know where this is written cannot find the document.'
		},
		wrong: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [vt], where: Onder «Melden»., confidence: medium, reviewed: null }
`,
		right: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: medium, reviewed: null }
`
	},
	'source-empty': {
		why: {
			nl: 'Er staat dat dit zeker is, zonder dat iemand het kan nalezen. Wie erop vertrouwt, weet niet dat het een eigen idee is.',
			en: 'It says that this is certain, and nobody can read it anywhere. Someone who relies on it does not know that it is an idea of your own.'
		},
		wrong: `# sources.yaml › terms
terugkijken-hulp: { sources: [], where: Eigen redenering., confidence: high, reviewed: null }
`,
		right: `# sources.yaml › terms
terugkijken-hulp: { sources: [], where: Eigen redenering., confidence: low, reviewed: null }
`
	},
	'link-unsafe': {
		why: {
			nl: 'Een adres zonder https, of met een @ erin, kan iemand naar een andere site brengen dan er lijkt te staan.',
			en: 'An address without https, or with an @ in it, can take somebody to another site than it seems.'
		},
		wrong: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'http://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: medium, reviewed: null }
`,
		right: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: medium, reviewed: null }
`
	},
	'link-dead': {
		why: {
			nl: 'Alleen jij kunt dit adres openen, of niemand. Een collega of deskundige kan dan niet nalezen wat er staat.',
			en: 'Only you can open this address, or nobody can. A colleague or expert then cannot read what it says.'
		},
		wrong: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://localhost/veilig-thuis', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: medium, reviewed: null }
`,
		right: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: medium, reviewed: null }
`
	},
	'document-unused': {
		why: {
			nl: 'Het lijkt of de flow op dit document rust, maar geen enkele uitspraak noemt het. Wie de bronnen naleest, zoekt voor niets.',
			en: 'It looks as if the flow rests on this document, but no claim names it. Someone who reads the sources searches for nothing.'
		},
		wrong: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [], where: Onder «Melden»., confidence: low, reviewed: null }
`,
		right: `# sources.yaml
documents:
  veilig-thuis: { title: Over Veilig Thuis, url: 'https://www.veiligthuis.nl/', read: 2026-11-21 }
outcomes:
  melden: { sources: [veilig-thuis], where: Onder «Melden»., confidence: low, reviewed: null }
`
	}
} as const satisfies Partial<Record<DiagnosticCode, Explanation>>;
