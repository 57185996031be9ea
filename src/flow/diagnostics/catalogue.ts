/**
 * Every finding, as content: what is wrong and how to mend it, in Dutch and English. `{name}` is filled from the
 * finding's params, `{name:phrase}` by the phrase that the param names (phrases.ts). A code is public (`subject-problem`): it is never renamed.
 */
import type { Severity } from './diagnostic.ts';

interface Entry {
	readonly severity: Severity;
	readonly message: { readonly nl: string; readonly en: string };
	readonly mend: { readonly nl: string; readonly en: string };
}

const error = (nl: string, en: string, mendNl: string, mendEn: string): Entry => ({
	severity: 'error',
	message: { nl, en },
	mend: { nl: mendNl, en: mendEn }
});
const warning = (...texts: Parameters<typeof error>): Entry => ({ ...error(...texts), severity: 'warning' });
const hint = (...texts: Parameters<typeof error>): Entry => ({ ...error(...texts), severity: 'hint' });

export const CATALOGUE = {
	// 1-read
	'syntax-wrong': error(
		'Dit is geen geldige YAML: {detail:phrase}.',
		'This is not valid YAML: {detail:phrase}.',
		'Kijk op deze regel en die erboven naar inspringen, dubbele punten en aanhalingstekens.',
		'Look at indentation, colons and quotes on this line and the one above it.'
	),
	'file-too-large': error(
		'Dit bestand is groter dan {limit} bytes.',
		'This file is larger than {limit} bytes.',
		'Verdeel het, of haal weg wat er niet in hoort.',
		'Split it, or remove what does not belong in it.'
	),
	'file-too-deep': error(
		'Dit bestand is dieper genest dan {limit} lagen.',
		'This file is nested deeper than {limit} levels.',
		'Een flow heeft zoveel lagen niet nodig; kijk of het inspringen klopt.',
		'A flow does not need that many levels; check the indentation.'
	),
	'file-missing': error(
		"Het bestand '{name}' ontbreekt.",
		"The file '{name}' is missing.",
		'Maak het bestand, of verbeter de naam van de flow waar deze op voortbouwt.',
		'Create the file, or correct the name of the flow that this one extends.'
	),
	'alias-used': error(
		'Ankers (&), verwijzingen (*) en tags (!) mogen niet in een flow.',
		'Anchors (&), aliases (*) and tags (!) are not allowed in a flow.',
		'Schrijf de waarde voluit.',
		'Write the value in full.'
	),
	// 2-merge
	'rule-held': error(
		"Regel '{name}' is landelijk vast: hij wordt gehouden door '{holder}'.",
		"Rule '{name}' is fixed: it is held by '{holder}'.",
		'Haal hem hier weg. Wil je meer vragen dan deze regel, geef je eigen regel dan een eigen naam.',
		'Remove it here. To ask more than this rule does, give a rule of your own another name.'
	),
	'lock-loosened': error(
		"Slot '{name}' geeft meer ruimte dan '{holder}' toestaat (bij '{part}').",
		"Lock '{name}' gives more room than '{holder}' allows (at '{part}').",
		'Een slot van een basis kan alleen strenger worden. Geef je eigen slot een eigen naam en een even streng niveau.',
		'A lock of a base can only become stricter. Give your own lock its own name and a level that is as strict.'
	),
	'lock-held': error(
		"'{name}' is landelijk vast. Slot '{lock}' wordt gehouden door '{holder}'.",
		"'{name}' is fixed. Lock '{lock}' is held by '{holder}'.",
		'Haal het weg uit je bestand. Een eigen toelichting kan in een eigen scherm of bij een tekst die van jullie is.',
		'Remove it from your file. An explanation of your own can go into a screen or a text that is yours.'
	),
	'lock-add-only': error(
		"Bij '{name}' mag je aanvullen, niet vervangen. Slot '{lock}' wordt gehouden door '{holder}'.",
		"You may add to '{name}', not replace it. Lock '{lock}' is held by '{holder}'.",
		'Schrijf alleen wat erbij komt, als lijst.',
		'Write only what comes on top, as a list.'
	),
	'merge-conflict': error(
		"'{name}' is door jullie en in editie {version} veranderd. Er stond: «{was}». Van jullie: «{mine}». Nu landelijk: «{theirs}».",
		"'{name}' was changed by you and in edition {version}. It said: «{was}». Yours: «{mine}». Now in the flow: «{theirs}».",
		"Kies: zet onder 'choose' dit adres met take: mine of take: theirs, en over: {version}.",
		"Choose: put this address under 'choose' with take: mine or take: theirs, and over: {version}."
	),
	'merge-unknown': error(
		"Of '{name}' in editie {version} is veranderd, is niet te zeggen: dit bestand is op een andere editie gemaakt en noemt niet wat er stond. Van jullie: «{mine}». Nu landelijk: «{theirs}».",
		"Whether '{name}' changed in edition {version} cannot be said: this file was made on another edition and does not say what was there. Yours: «{mine}». Now in the flow: «{theirs}».",
		"Vergelijk de twee teksten en zet onder 'choose' take: mine of take: theirs, en over: {version}.",
		"Compare the two texts and put take: mine or take: theirs under 'choose', and over: {version}."
	),
	'choice-unneeded': warning(
		"De keuze bij '{name}' is niet nodig: er is geen verschil om uit te kiezen.",
		"The choice at '{name}' is not needed: there is no difference to choose from.",
		'Haal de keuze weg.',
		'Remove the choice.'
	),
	'overlay-base-wrong': error(
		"Dit bestand bouwt voort op '{name}', maar het wordt over '{base}' gelegd.",
		"This file builds on '{name}', but is put over '{base}'.",
		'Kies de flow die het noemt.',
		'Choose the flow that it names.'
	),
	'overlay-name-taken': error(
		"'{name}' is al de naam van een flow.",
		"'{name}' is the name of a flow already.",
		'Geef je overlay een eigen naam, bijvoorbeeld die van je organisatie.',
		'Give your overlay a name of its own, that of your organisation for instance.'
	),
	'overlay-screen-unknown': error(
		"'{name}' is geen scherm van de flow waar dit bestand op voortbouwt.",
		"'{name}' is not a screen of the flow that this file builds on.",
		"Noem een scherm dat er is. Een eigen scherm komt onder 'insert'.",
		"Name a screen that is there. A screen of your own goes under 'insert'."
	),
	'insert-unplaced': error(
		"Eigen scherm '{name}' heeft geen plek, of twee.",
		"Your screen '{name}' has no place, or two.",
		"Zet er 'after:' of 'before:' bij, met de naam van een scherm.",
		"Add 'after:' or 'before:' with the name of a screen."
	),
	'insert-taken': error(
		"Er is al een scherm '{name}' in de flow.",
		"There is a screen '{name}' in the flow already.",
		'Geef je eigen scherm een andere naam.',
		'Give your own screen another name.'
	),
	'insert-decides': error(
		"Een eigen scherm kan geen '{name}' hebben: het bepaalt niet waar iemand heen gaat of wat de norm zegt.",
		"A screen of your own has no '{name}': it does not decide where somebody goes or what the norm says.",
		"Haal '{name}' weg.",
		"Remove '{name}'."
	),
	'insert-after-choice': error(
		"Na '{name}' kiest iemand een kant op; daarachter past geen scherm.",
		"After '{name}' somebody chooses a way; no screen fits behind it.",
		"Zet je scherm met 'before:' voor een van de schermen waar het heen leidt.",
		"Put your screen with 'before:' in front of one of the screens it leads to."
	),
	'off-not-optional': error(
		"Scherm '{name}' kan niet uit: de flow zegt niet dat het mag ('optional: true').",
		"Screen '{name}' cannot be switched off: the flow does not say that it may ('optional: true').",
		"Haal de naam weg uit 'off'.",
		"Remove the name from 'off'."
	),
	// 3-check: names
	'id-duplicate': error(
		"De naam '{name}' komt twee keer voor; hij staat ook op {where:phrase}.",
		"The name '{name}' is used twice; it is also on {where:phrase}.",
		'Haal een van de twee weg, of geef hem een andere naam.',
		'Remove one of the two, or give it another name.'
	),
	'id-forbidden': error(
		"De naam '{name}' mag niet worden gebruikt.",
		"The name '{name}' may not be used.",
		'Kies een andere naam; deze heeft al een betekenis.',
		'Choose another name; this one already has a meaning.'
	),
	'id-malformed': error(
		"'{name}' is geen geldige naam.",
		"'{name}' is not a valid name.",
		'Gebruik kleine letters, cijfers en streepjes, te beginnen met een letter, hoogstens 48 tekens.',
		'Use lower case letters, digits and hyphens, starting with a letter, 48 characters at most.'
	),
	'key-unknown': error(
		"'{name}' hoort hier niet.",
		"'{name}' does not belong here.",
		'Hier mag staan: {allowed}.',
		'Allowed here: {allowed}.'
	),
	'key-missing': error(
		"'{name}' ontbreekt hier.",
		"'{name}' is missing here.",
		"Zet '{name}:' in dit blok.",
		"Put '{name}:' in this block."
	),
	'value-wrong': error(
		'Hier staat {received:phrase}. Dat kan hier niet.',
		'This is {received:phrase}, which cannot be here.',
		'Schrijf hier {expected:phrase}.',
		'Write {expected:phrase} here.'
	),
	'format-newer': error(
		'Deze flow heeft formaat {received}; deze versie kent formaat {expected}.',
		'This flow has format {received}; this version knows format {expected}.',
		'Werk Zorgvuldig bij. Het bestand blijft zoals het is.',
		'Update Zorgvuldig. The file is left as it is.'
	),
	// 3-check: routes
	'target-unknown': error(
		"'{name}' is geen scherm van deze flow.",
		"'{name}' is not a screen of this flow.",
		'Verwijs naar een scherm dat bestaat.',
		'Point to a screen that exists.'
	),
	'screen-unreachable': error(
		"Scherm '{name}' is vanaf '{start}' niet te bereiken.",
		"Screen '{name}' cannot be reached from '{start}'.",
		'Laat een antwoord of scherm hierheen leiden, of haal het scherm weg.',
		'Let an answer or a screen lead here, or remove the screen.'
	),
	'end-unreachable': error(
		"Vanaf scherm '{name}' is er geen weg naar een einde.",
		"From screen '{name}' there is no way to an end.",
		"Zorg dat een van de wegen uitkomt bij een scherm met 'kind: end'.",
		"Make one of the ways lead to a screen with 'kind: end'."
	),
	'route-open': error(
		'De laatste tak van deze route heeft een voorwaarde; als die niet opgaat, is er geen weg verder.',
		'The last branch of this route has a condition; when it does not hold there is no way on.',
		"Voeg als laatste een tak toe zonder 'when'.",
		"Add a last branch without 'when'."
	),
	'route-dead': error(
		"Deze tak wordt nooit genomen: er staat al een tak zonder 'when' boven.",
		"This branch is never taken: a branch without 'when' stands above it.",
		"Zet de tak zonder 'when' onderaan.",
		"Put the branch without 'when' last."
	),
	'back-without-aside': error(
		"Scherm '{name}' gaat terug, maar '{from}' leidt erheen zonder 'then'.",
		"Screen '{name}' goes back, but '{from}' leads there without 'then'.",
		"Zet 'then: back' (of 'then:' met een scherm) bij de route van '{from}'.",
		"Put 'then: back' (or 'then:' and a screen) on the route of '{from}'."
	),
	'back-nowhere': error(
		"Scherm '{name}' gaat terug, maar wie hier begint of afwijkt, heeft niets om naar terug te gaan.",
		"Screen '{name}' goes back, but who starts or departs here has nothing to go back to.",
		"Verwijs naar een scherm met een eigen 'next'.",
		"Point to a screen with a 'next' of its own."
	),
	'aside-without-back': error(
		"'{from}' gaat na '{name}' weer terug, maar '{name}' leidt zelf nergens terug.",
		"'{from}' returns after '{name}', but '{name}' itself does not go back.",
		"Geef '{name}' de route 'next: back', of haal 'then' weg.",
		"Give '{name}' the route 'next: back', or remove 'then'."
	),
	'aside-nested': error(
		"Vanaf '{from}' komt deze weg terug bij '{name}', maar '{name}' gaat zelf ook terug. Dan is er geen weg verder.",
		"From '{from}' this way returns to '{name}', but '{name}' goes back itself. Then there is no way on.",
		"Laat 'then' verwijzen naar een scherm zonder 'back'.",
		"Let 'then' name a screen without 'back'."
	),
	'departure-mismatch': error(
		"'{name}' is geen scherm van soort 'departure'.",
		"'{name}' is not a screen of kind 'departure'.",
		"Verwijs naar een scherm met 'kind: departure', dat vraagt waarom het besluit anders is.",
		"Point to a screen with 'kind: departure', which asks why the decision differs."
	),
	'kind-mismatch': error(
		"Een scherm van soort '{kind}' heeft geen '{name}'.",
		"A screen of kind '{kind}' has no '{name}'.",
		"Haal '{name}' weg of verander de soort.",
		"Remove '{name}' or change the kind."
	),
	'kind-incomplete': error(
		"Een scherm van soort '{kind}' heeft '{name}' nodig.",
		"A screen of kind '{kind}' needs '{name}'.",
		"Voeg '{name}' toe.",
		"Add '{name}'."
	),
	// 3-check: weighing
	'doubt-missing': error(
		"Weegvraag '{name}' heeft geen antwoord 'twijfel'.",
		"Weighing question '{name}' has no answer 'twijfel'.",
		"Voeg 'twijfel' toe met een eigen route, bijvoorbeeld naar advies van Veilig Thuis en dan terug.",
		"Add 'twijfel' with a route of its own, for instance to advice from Veilig Thuis and back."
	),
	'doubt-shared': error(
		"Bij weegvraag '{name}' leidt twijfel naar hetzelfde scherm als '{answer}'.",
		"On weighing question '{name}' doubt leads to the same screen as '{answer}'.",
		'Geef twijfel een eigen route: advies vragen en terug, of melden waar de sector dat zegt.',
		'Give doubt a route of its own: ask advice and return, or report where the sector says so.'
	),
	'doubt-closes': error(
		"Bij weegvraag '{name}' kan twijfel zonder advies leiden tot de uitkomst '{outcome}'.",
		"On weighing question '{name}' doubt can lead to the outcome '{outcome}' without advice.",
		'Laat twijfel eerst naar advies leiden, of naar melden.',
		'Let doubt lead to advice first, or to a report.'
	),
	'weighing-duplicate': error(
		"Weegvraag {number} staat twee keer in de flow: bij '{name}' en bij '{other}'.",
		"Weighing question {number} is in the flow twice: on '{name}' and on '{other}'.",
		'Geef elke weegvraag een eigen nummer.',
		'Give each weighing question its own number.'
	),
	// 3-check: references
	'reference-unknown': error(
		"'{name}' staat niet in de lijst '{list}'.",
		"'{name}' is not in the list '{list}'.",
		"Zet de naam in '{list}', of verwijs naar een naam die er staat.",
		"Put the name in '{list}', or refer to one that is there."
	),
	'condition-screen-unknown': error(
		"De voorwaarde leest het antwoord op '{name}', maar dat is geen vraag van deze flow.",
		"The condition reads the answer to '{name}', which is not a question of this flow.",
		'Lees een vraag of besluit die bestaat.',
		'Read a question or decision that exists.'
	),
	'condition-answer-unknown': error(
		"De voorwaarde vraagt naar antwoord '{name}', maar '{screen}' heeft dat antwoord niet.",
		"The condition asks for answer '{name}', but '{screen}' has no such answer.",
		'Kies een van: {allowed}.',
		'Choose one of: {allowed}.'
	),
	'condition-parameter-unknown': error(
		"De voorwaarde leest parameter '{name}', maar die bestaat niet.",
		"The condition reads parameter '{name}', which does not exist.",
		"Zet de parameter bij 'parameters'.",
		"Declare it under 'parameters'."
	),
	'parameter-value-unknown': error(
		"'{name}' is geen mogelijke waarde van parameter '{parameter}'.",
		"'{name}' is not a possible value of parameter '{parameter}'.",
		'Kies een van: {allowed}.',
		'Choose one of: {allowed}.'
	),
	'advice-unknown': error(
		"Het besluit raadt '{name}' aan, maar heeft dat antwoord niet.",
		"The decision advises '{name}', but has no such answer.",
		'Kies een van: {allowed}.',
		'Choose one of: {allowed}.'
	),
	'condition-checklist-unknown': error(
		"De voorwaarde leest wat is aangevinkt bij '{name}', maar dat is geen checklist van deze flow.",
		"The condition reads what is ticked on '{name}', which is not a checklist of this flow.",
		'Lees een checklist die bestaat.',
		'Read a checklist that exists.'
	),
	'condition-item-unknown': error(
		"De voorwaarde vraagt naar punt '{name}', maar checklist '{screen}' heeft dat punt niet.",
		"The condition asks for item '{name}', but checklist '{screen}' has no such item.",
		'Kies een van: {allowed}.',
		'Choose one of: {allowed}.'
	),
	'count-impossible': error(
		'Er worden er {atleast} gevraagd, maar er zijn er maar {number} om te tellen.',
		'It asks for {atleast}, but there are only {number} to count.',
		'Vraag er minder, of noem er meer.',
		'Ask for fewer, or name more.'
	),
	'branch-never': warning(
		"Deze tak wordt op geen enkel pad genomen: de voorwaarde gaat bij '{name}' nooit op.",
		"This branch is taken on no path at all: at '{name}' its condition never holds.",
		'Haal de tak weg, of kijk of de voorwaarde leest wat je bedoelt.',
		'Remove the branch, or check that the condition reads what you mean.'
	),
	'branch-always': warning(
		"Deze voorwaarde gaat bij '{name}' altijd op; wat eronder staat, komt nooit aan de beurt.",
		"At '{name}' this condition always holds; what stands below it never gets its turn.",
		"Haal het 'when' weg, of kijk of de voorwaarde leest wat je bedoelt.",
		"Remove the 'when', or check that the condition reads what you mean."
	),
	'answers-alike': hint(
		"Bij '{name}' leiden alle antwoorden naar hetzelfde scherm, en niets leest het antwoord.",
		"At '{name}' all answers lead to the same screen, and nothing reads the answer.",
		'Laat het antwoord ergens toe leiden, of maak er een checklist of notitie van.',
		'Let the answer lead somewhere, or make it a checklist or a note.'
	),
	'cycle-without-exit': error(
		"Met bepaalde antwoorden is er vanaf '{name}' geen weg meer naar een einde.",
		"With some answers there is no way to an end any more from '{name}'.",
		'Kijk welke antwoorden hierheen leiden: {path}.',
		'See which answers lead here: {path}.'
	),
	'continues-unknown': error(
		"'{name}' is geen flow om mee verder te gaan.",
		"'{name}' is not a flow to go on with.",
		'Noem een flow die bestaat.',
		'Name a flow that exists.'
	),
	'optional-branches': error(
		"Scherm '{name}' mag uit, maar het is niet duidelijk waar iemand dan heen gaat.",
		"Screen '{name}' may be switched off, but it is not clear where somebody goes then.",
		"Geef het een 'next' met een enkel scherm, of haal 'optional' weg.",
		"Give it a 'next' with a single screen, or remove 'optional'."
	),
	// 3-check: rules over all paths
	'rule-reference-unknown': error(
		"Regel '{rule}' noemt {what:phrase} '{name}', maar dat is er niet in deze flow.",
		"Rule '{rule}' names {what:phrase} '{name}', which is not in this flow.",
		'Noem wat er is. Een regel van een basis kan niet stil vervallen doordat een scherm of antwoord verdwijnt.',
		'Name what is there. A rule of a base cannot quietly lapse because a screen or answer is gone.'
	),
	'rule-empty': error(
		"Regel '{rule}' zegt bij '{name}' niet wat er gebeurt.",
		"Rule '{rule}' does not say at '{name}' what happens.",
		'Noem een antwoord, scherm, uitkomst, stap, soort, contact of einde.',
		'Name an answer, screen, outcome, step, kind, contact or end.'
	),
	// 5-verify
	'rule-broken': error(
		"Regel '{rule}' geldt niet op elk pad. {says} Een pad waarop het misgaat: {path}.",
		"Rule '{rule}' does not hold on every path. {says} A path that breaks it: {path}.",
		'Loop dit pad na en verander de route waar het afwijkt.',
		'Walk this path and change the route where it departs.'
	),
	'rule-unreachable': error(
		"Regel '{rule}' geldt niet: {missing} komt op geen enkel pad voor. {says}",
		"Rule '{rule}' does not hold: {missing} happens on no path. {says}",
		'Laat een antwoord of scherm daarheen leiden.',
		'Let an answer or a screen lead there.'
	),
	'rule-unproven': error(
		"Regel '{rule}' is niet te bewijzen: er zijn te veel combinaties van antwoorden waar voorwaarden op letten.",
		"Rule '{rule}' cannot be proven: conditions look at too many combinations of answers.",
		'Lees minder ver terug, of deel de flow op.',
		'Read less far back, or split the flow.'
	),
	'rule-idle': warning(
		"Regel '{rule}' kan niet misgaan: waar hij over gaat, gebeurt op geen enkel pad.",
		"Rule '{rule}' cannot fail: what it is about happens on no path.",
		'Kijk of de namen kloppen.',
		'Check the names.'
	),
	// journeys
	'journey-wrong': error(
		"Proefrit '{name}' klopt niet: {what:phrase} is '{found}', en niet '{expected}'.",
		"Journey '{name}' is not right: the {what:phrase} is '{found}', not '{expected}'.",
		'Verbeter de proefrit als de flow doet wat je wilt; verbeter anders de flow.',
		'Correct the journey when the flow does what you want; otherwise correct the flow.'
	),
	'journey-passes-by': error(
		"Proefrit '{name}' komt niet langs scherm '{screen}'.",
		"Journey '{name}' does not pass screen '{screen}'.",
		'Loop de proefrit na met walk, en verbeter de proefrit of de flow.',
		'Walk the journey with walk, and correct the journey or the flow.'
	),
	'journey-unknown': error(
		"Proefrit '{name}' noemt '{wrong}', maar dat is er niet in deze flow.",
		"Journey '{name}' names '{wrong}', which is not in this flow.",
		'Noem een scherm of antwoord dat bestaat.',
		'Name a screen or answer that exists.'
	),
	'journey-unused': error(
		"Proefrit '{name}' geeft een antwoord op '{screen}', maar komt daar niet.",
		"Journey '{name}' answers '{screen}', but does not come there.",
		'Haal het antwoord weg, of verbeter de weg erheen.',
		'Remove the answer, or correct the way there.'
	),
	'answer-untried': warning(
		"Geen proefrit geeft bij '{screen}' het antwoord '{name}'.",
		"No journey gives the answer '{name}' at '{screen}'.",
		'Voeg een proefrit toe die dit antwoord geeft.',
		'Add a journey that gives this answer.'
	),
	// 3-check: contacts, dates, length
	'contact-without-number': error(
		"Contact '{name}' heeft geen nummer.",
		"Contact '{name}' has no number.",
		"Geef het 'number' en 'tel', of zeg met 'through' via welk contact het te bereiken is. Hulp bij nood heeft altijd een eigen nummer.",
		"Give it 'number' and 'tel', or say with 'through' by which contact it is reached. Emergency help always has its own number."
	),
	'review-passed': warning(
		'De datum om dit na te kijken ({date}) is voorbij.',
		'The date for looking at this again ({date}) has passed.',
		"Laat de inhoud nakijken en zet een nieuwe 'review-by'. De app blijft intussen werken.",
		"Have the content reviewed and set a new 'review-by'. The app keeps working meanwhile."
	),
	'text-expired': warning(
		'Deze tekst wordt sinds {date} niet meer getoond.',
		'This text has not been shown since {date}.',
		'Haal de tekst weg, of geef hem een andere datum.',
		'Remove the text, or give it another date.'
	),
	'date-order': error(
		'Deze tekst begint ({from}) na zijn laatste dag ({until}).',
		'This text begins ({from}) after its last day ({until}).',
		'Draai de datums om, of haal er een weg.',
		'Swap the dates, or remove one.'
	),
	'text-long': warning(
		"De tekst van '{name}' is {number} tekens: meer dan een scherm.",
		"The text of '{name}' is {number} characters: more than a screen.",
		'Kort in tot {limit} tekens, of zet een deel onder details.',
		'Shorten to {limit} characters, or put a part under details.'
	),
	'translation-missing': warning(
		"Er is geen Engelse tekst voor {what:phrase} '{name}'. Er staat dan Nederlands.",
		"There are no English words for {what:phrase} '{name}'. Dutch is shown instead.",
		'Zet in words.en.yaml: {path}.',
		'Put in words.en.yaml: {path}.'
	),
	'translation-unknown': warning(
		"Er is Engelse tekst voor '{name}', maar de Nederlandse woorden hebben dat niet.",
		"There are English words for '{name}', which the Dutch words do not have.",
		'Haal de tekst weg, of verbeter de naam.',
		'Remove the words, or correct the name.'
	),
	'workplace-missing': warning(
		"Deze flow wordt nergens aangeboden: er staat geen 'workplaces'.",
		"This flow is offered nowhere: it has no 'workplaces'.",
		"Noem waar iemand werkt die hem gebruikt, of zet 'offered: false'.",
		"Name where those work who use it, or say 'offered: false'."
	),
	'findings-many': hint(
		'Er zijn meer dan {number} bevindingen; de rest is weggelaten.',
		'There are more than {number} findings; the others are left out.',
		'Herstel eerst deze en kijk dan opnieuw.',
		'Mend these first, then check again.'
	),
	'extends-circular': error(
		"'{name}' bouwt via een omweg op zichzelf voort.",
		"'{name}' extends itself by a detour.",
		"Haal een van de 'extends' weg.",
		"Remove one of the 'extends'."
	),
	// 3-check: words and sources
	'words-missing': error(
		"Er is geen tekst voor {what:phrase} '{name}'.",
		"There are no words for {what:phrase} '{name}'.",
		'Zet in words.nl.yaml: {path}.',
		'Put in words.nl.yaml: {path}.'
	),
	'words-unknown': warning(
		"Er is tekst voor '{name}', maar dat bestaat niet in de flow.",
		"There are words for '{name}', which is not in the flow.",
		'Haal de tekst weg, of verbeter de naam.',
		'Remove the words, or correct the name.'
	),
	'markup-used': error(
		'In een tekst mag geen HTML staan.',
		'A text may not contain HTML.',
		'Schrijf gewone tekst; lijsten en koppen hebben een eigen vorm (list, heading, details).',
		'Write plain text; lists and headings have a form of their own (list, heading, details).'
	),
	'text-invisible': error(
		'Hier staat een teken dat niemand ziet ({codepoint}).',
		'There is a character here that nobody sees ({codepoint}).',
		'Typ de naam of zin opnieuw, zonder te plakken.',
		'Type the name or sentence again, without pasting.'
	),
	'source-missing': error(
		"Er is geen bron voor {what:phrase} '{name}'.",
		"There is no source for {what:phrase} '{name}'.",
		'Zet in sources.yaml waar dit staat en hoe zeker dat is; weet je het niet, zeg dan confidence: low.',
		'Put in sources.yaml where this is written and how sure that is; if you do not know, say confidence: low.'
	),
	'claim-unknown': warning(
		"Er is een bron voor {what:phrase} '{name}', maar dat bestaat niet in de flow.",
		"There is a source for {what:phrase} '{name}', which is not in the flow.",
		'Haal de bron weg, of verbeter de naam.',
		'Remove the source, or correct the name.'
	),
	'source-unknown': error(
		"De bron '{name}' staat niet bij 'documents'.",
		"The source '{name}' is not among the 'documents'.",
		'Voeg het document toe, met titel, adres en datum waarop het is gelezen.',
		'Add the document, with title, address and the date on which it was read.'
	),
	'source-empty': error(
		"De bron van {what:phrase} '{name}' noemt geen document, maar is niet gemarkeerd als onzeker.",
		"The source of {what:phrase} '{name}' names no document, but is not marked as uncertain.",
		'Noem een document, of zet confidence: low.',
		'Name a document, or say confidence: low.'
	),
	'link-unsafe': error(
		"Het adres bij '{name}' is geen gewoon https-adres.",
		"The address of '{name}' is not a plain https address.",
		'Begin met https:// en dan de naam van de site, zonder spaties of @.',
		'Begin with https:// and then the name of the site, without spaces or @.'
	),
	'link-dead': error(
		"Het adres bij '{name}' bestaat niet op internet ({host}).",
		"The address of '{name}' does not exist on the internet ({host}).",
		'Noem de site zelf, niet een eigen computer, een voorbeeld of een nummer.',
		'Name the site itself, not a computer of your own, an example or a number.'
	),
	'document-unused': hint(
		"Document '{name}' wordt door geen enkele uitspraak genoemd.",
		"Document '{name}' is named by no claim.",
		'Haal het weg, of noem het waar het op slaat.',
		'Remove it, or name it where it belongs.'
	),
	// Practice cases
	'case-path-stops': error(
		"Dit pad stopt bij '{screen}': daar staat geen antwoord.",
		"This path stops at '{screen}': there is no answer to it.",
		'Zet het antwoord erbij dat experts daar zouden geven, of haal een antwoord weg dat hierheen leidt.',
		'Add the answer experts would give there, or remove one that leads here.'
	),
	'case-ends-elsewhere': error(
		"Dit pad eindigt bij uitkomst '{found}', en niet bij '{expected}'.",
		"This path ends at outcome '{found}', and not at '{expected}'.",
		'Kijk welk antwoord anders hoort te zijn, of noem de uitkomst die de flow echt geeft.',
		'See which answer should be another, or name the outcome that the flow really gives.'
	),
	'case-answer-unused': error(
		"Op dit pad komt niemand langs '{screen}'.",
		"Nobody passes '{screen}' on this path.",
		'Haal het antwoord weg, of verbeter een antwoord ervoor.',
		'Remove the answer, or correct one before it.'
	),
	'case-otherwise-missing': warning(
		"Bij '{screen}' staat niet wat de keuze '{answer}' zou betekenen.",
		"At '{screen}' nothing says what choosing '{answer}' would have meant.",
		'Schrijf het onder otherwise: wie zo koos, wil dat lezen.',
		'Write it under otherwise: whoever chose that wants to read it.'
	),
	'case-vote-unclear': error(
		"Stemvraag '{name}' is niet een van beide: een vraag van de flow (screen), of een eigen vraag (question) met opties.",
		"Vote '{name}' is neither: a question of the flow (screen), or a question of its own (question) with options.",
		'Noem screen, of question en options. Niet allebei.',
		'Give screen, or question and options. Not both.'
	),
	'preset-minutes': error(
		"De onderdelen van '{name}' duren samen {found} minuten, en niet {expected}.",
		"The parts of '{name}' take {found} minutes together, and not {expected}.",
		'Maak de onderdelen passend, of zet de echte duur erbij.',
		'Make the parts fit, or give the real duration.'
	),
	'case-folder': error(
		"Deze casus hoort bij flow '{flow}', maar staat in de map van '{folder}'.",
		"This case belongs to flow '{flow}', but stands in the folder of '{folder}'.",
		'Zet het bestand in de map van de flow waarop het wordt gelopen.',
		'Put the file in the folder of the flow it is walked on.'
	)
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof CATALOGUE;
