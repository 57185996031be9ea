import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { composeDossier, formatMarkdown, formatText, writeDossier } from '#dossier/index.ts';
import type { Dossier } from '#dossier/index.ts';
import { textsOf } from '#session/entry-texts.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';

/**
 * What the case file has to hold, step by step: meldcode.md §1.2 (column 'record', with SIGK, KOT, KNMG-5), §1.4, §5.2 and
 * the recording form of content.md §1.5. Each with its place in the JSON and the words in which it is printed.
 */
const ASKED: readonly (readonly [asked: string, place: (dossier: Dossier) => unknown, printed: string])[] = [
	['1 facts', ({ facts }) => facts[0]?.what, 'Het kind kwam drie dagen zonder jas.'],
	['1 date', ({ facts }) => facts[0]?.on, '27-10-2026'],
	['1 period', ({ facts }) => facts[0]?.until, '29-10-2026'],
	['1 source of what others told', ({ told }) => told[0]?.toldBy, 'een buur'],
	['1 literal words', ({ facts }) => facts[0]?.words, 'Ik heb het koud.'],
	['1 injury: place', ({ facts }) => facts[0]?.injuries[0]?.placeText, 'linkerbovenarm'],
	['1 injury: nature', ({ facts }) => facts[0]?.injuries[0]?.kindText, 'blauwe plek'],
	['1 injury: size', ({ facts }) => facts[0]?.injuries[0]?.length, '2,5 cm'],
	['1 injury: shape', ({ facts }) => facts[0]?.injuries[0]?.shapeText, 'rond'],
	['1 context', ({ facts }) => facts[0]?.context, 'Het vroor.'],
	['1 impressions, labelled as such', ({ impressions }) => impressions[0]?.what, 'Indruk of gedachte, geen feit'],
	['1 another explanation', ({ otherwise }) => otherwise[0], 'De jas is zoek.'],
	['1 what refutes', ({ against }) => against[0], 'De jas kan zoek zijn.'],
	['1 what goes well', ({ well }) => well[0], 'Oma haalt het kind op vrijdag.'],
	['1 brothers and sisters', ({ childCheck }) => childCheck?.note, 'Er is een zusje.'],
	['1 link with the home', ({ home }) => home, 'Het kind zei dat er thuis geen jas is.'],
	['2 with whom', ({ consults }) => consults[0]?.roleText, 'Aandachtsfunctionaris'],
	['2 when', ({ consults }) => consults[0]?.on, '02-11-2026'],
	['2 what was asked', ({ consults }) => consults[0]?.asked, 'Klopt mijn zorg?'],
	['2 outcome', ({ consults }) => consults[0]?.advice, 'Praat met de ouders.'],
	['2 agreed', ({ consults }) => consults[0]?.agreed, 'Wij praten deze week.'],
	['2 by whom', ({ consults }) => consults[0]?.agreedRoleText, 'Pedagogisch medewerker'],
	['2 by when', ({ consults }) => consults[0]?.due, '06-11-2026'],
	['2 who read along', ({ consults }) => consults.find((one) => one.readAlong)?.advice, 'Las mee en schreef dit.'],
	['2 reason why not', ({ skipped }) => skipped[0]?.reasonTexts[0], 'een deskundige collega genoeg kon adviseren'],
	['2 note with that reason', ({ skipped }) => skipped[0]?.note, 'De aandachtsfunctionaris weet genoeg.'],
	['3 report of the talk', ({ talks }) => talks[0]?.said, 'De ouder vertelde over schulden.'],
	['3 who held it', ({ talks }) => talks[0]?.roleText, 'Leidinggevende'],
	['3 who was there', ({ talks }) => talks[0]?.present, 'Een tolk.'],
	['3 reaction', ({ talks }) => talks[0]?.reaction, 'De ouder schrok.'],
	['3 agreed', ({ talks }) => talks[0]?.agreed, 'Er komt een jas.'],
	['3 talk with the child', ({ talks }) => talks[1]?.said, 'Ik ben bang.'],
	['3 tries to reach parents', ({ attempts }) => attempts[0]?.note, 'Gebeld, geen gehoor.'],
	['3 what the child knows', ({ voices }) => voices[0]?.knows, 'deels'],
	['3 what the child wants', ({ voices }) => voices[0]?.wants, 'Een jas.'],
	['3 safe adult', ({ voices }) => voices[0]?.safeAdult, 'oma'],
	['4 weighing', ({ weighing }) => weighing.at(-1)?.text, 'Ja, structureel'],
	['4 basis', ({ weighing }) => weighing.at(-1)?.why, 'Het duurt al weken.'],
	['4 norm', ({ weighing }) => weighing.at(-1)?.norm?.title, 'Meldnorm 1'],
	['4 what is not known', ({ unknown }) => unknown[0]?.text, 'Wie er nog thuis woont.'],
	['4 looked at again', ({ reweighed }) => reweighed[0]?.note, 'De antwoorden blijven zo.'],
	['5 own estimate', ({ estimates }) => estimates[0]?.estimate, 'melden en hulp organiseren'],
	['5 its basis', ({ estimates }) => estimates[0]?.why, 'Alleen hulp is niet genoeg.'],
	['5 what the norm says', ({ outcomeTitle }) => outcomeTitle, 'Melden is nodig'],
	['5 decision on the report', ({ decision }) => decision.report?.text, 'Nu niet melden'],
	['5 decision on help', ({ decision }) => decision.help?.text, 'Hulp geven of organiseren'],
	['5 who decided', ({ decision }) => decision.report?.roleText, 'Leidinggevende'],
	['5 reason', ({ departure }) => departure?.why, 'Het kind logeert bij oma.'],
	['5 with whom discussed', ({ departure }) => departure?.discussedWithTexts[0], 'Besproken met'],
	['5 when somebody looks again', ({ lookAgain }) => lookAgain[0], 'Terugkijken op'],
	['5 actions', ({ agreements }) => agreements[0]?.what, 'Oma slaapt vannacht bij het kind.'],
	['5 today and tonight apart', ({ agreements }) => agreements[0]?.horizon, 'Vandaag en vannacht'],
	['5 the weeks after', ({ agreements }) => agreements[2]?.horizon, 'Komende weken'],
	['5 goal', ({ agreements }) => agreements[2]?.goal, 'Er is een jas en een plan voor de schulden.'],
	['5 who keeps the reins', ({ agreements }) => agreements[2]?.leadText, 'Houdt de regie'],
	['5 how it went', ({ agreements }) => agreements[1]?.followed[0]?.note, 'De jas is er.'],
	['5 what there is to build on', ({ prompts }) => prompts[1]?.texts[0]?.text, 'Het kind speelt graag buiten.'],
	['5 who was informed', ({ checklists }) => checklists.at(-1)?.items[2]?.ticked, 'Ouders weten wat er staat'],
	['5 official file', ({ checklists }) => checklists.at(-1)?.items[0]?.ticked, 'Overgezet in het officiële dossier'],
	['edition', ({ edition }) => edition.version, 'uitgave 2026.11'],
	['taken back', ({ withdrawn }) => withdrawn, 'Er is 1 notitie weggehaald.']
];

const { edition } = await loadEdition(resolve('flows'), 'kinderopvang-thuis');
const read = readTranscript(readFileSync('tests/dossier/frozen/transcript-2.json', 'utf8'));
if ('problem' in read) throw new Error(read.problem.message);
const dossier = composeDossier(replay(edition!, read.transcript), edition!, {
	codeName: null,
	today: '2026-11-12' as IsoDate
});
const paper = writeDossier(dossier);
const [text, markdown] = [formatText(paper), formatMarkdown(paper)];

describe('what the case file has to hold', () => {
	it.each(ASKED)('%s has its place in the JSON and on paper', (_asked, place, printed) => {
		expect(place(dossier)).not.toBe(undefined);
		expect(place(dossier)).not.toBe(null);
		expect(text).toContain(printed);
		expect(markdown.replaceAll('\\', '')).toContain(printed);
	});

	it('leaves out nothing that somebody typed', () => {
		const typed = read.transcript.entries.flatMap((entry) => textsOf(entry).filter((one) => one.length > 8));
		expect(typed.length).toBeGreaterThan(30);
		expect(typed.filter((one) => !text.includes(one))).toEqual([]);
	});
});
