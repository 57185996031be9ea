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
	)
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof CATALOGUE;
