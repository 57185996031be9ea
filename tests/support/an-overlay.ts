import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Flow } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { readFlow, type ReadFlow } from '#flow/index.ts';

/** A small flow with a part of each lock level, an aside, a skip with a way of its own and a screen that may be switched off. */
const FLOW = `format: 1
id: klein
version: 2026.11.0
sector: proef
route: proef
workplaces: [school]
start: welkom
roles: [collega]
reasons: [spoed]
norms: [norm-1]
parameters: { streng: { value: ja, options: [ja, nee] } }
contacts:
  alarm: { number: '112', tel: '112', kind: emergency, always: true }
  steun: { number: 0800-0001, tel: '08000001', kind: other }
terms: { terugkijken: { amount: 5, unit: weeks } }
rules:
  altijd-een-einde:
    always: { screen: [vraag] }
    leads-to: { end: true }
locks:
  opbouw:
    level: fixed
    parts: [start, sector, route, offered, parameters, norms, outcomes, reasons, rules, locks, steps, 'screens.*', contacts.alarm, words.norms, words.screens.vraag, screens.vast]
  aanvullen: { level: add, parts: [roles, sources, 'screens.*.items', words.screens.vraag.after] }
  rollen: { level: yours, parts: ['screens.*.roles', 'steps.*.role', sources.contacts, sources.screens, sources.terms] }
steps:
  stap:
    screens:
      welkom: { kind: information, next: vraag }
      vraag:
        kind: question
        answers:
          ja: { to: lijst }
          nee: { to: advies, then: back }
          spoed: { to: vast }
      advies: { kind: information, next: back }
      vast: { kind: contact, contacts: [alarm], next: lijst }
      lijst: { kind: checklist, items: [een, twee], next: lezen }
      lezen: { kind: information, optional: true, next: gesprek }
      gesprek:
        kind: talk
        roles: [collega]
        skip: { reasons: [spoed], to: einde }
        next:
          - { when: { ticked: lijst, is: een }, to: einde }
          - { to: slot }
      slot: { kind: notes, skip: { reasons: [spoed] }, next: einde }
      einde: { kind: end }
`;

const WORDS = `flow: { title: Klein, short: Klein, summary: Een kleine flow. }
steps: { stap: { name: stap, title: Stap } }
screens:
  welkom: { title: Welkom }
  vraag:
    title: Is het zo?
    answers: { ja: { label: Ja }, nee: { label: Nee }, spoed: { label: Spoed } }
    after: [Een eerste regel.]
  advies: { title: Vraag advies }
  vast: { title: Bel nu }
  lijst: { title: Wat zie je?, items: { een: { label: Een }, twee: { label: Twee } } }
  lezen: { title: Lees dit }
  gesprek: { title: Praat samen }
  slot: { title: Schrijf het op }
  einde: { title: Klaar }
roles: { collega: { label: Collega } }
reasons: { spoed: { label: er was spoed } }
norms: { norm-1: { title: Een norm, text: Zo hoort het. } }
parameters: { streng: { label: Streng } }
contacts:
  alarm: { name: Alarmnummer, when: Bij gevaar. }
  steun: { name: Steun, when: Om te overleggen. }
terms: { terugkijken: { label: Terugkijken } }
rules: { altijd-een-einde: { label: Er is altijd een einde. } }
`;

const claim = '{ sources: [boek], where: Blz. 1., confidence: high, reviewed: null }';
const SOURCES = `documents:
  boek: { title: Een boek, url: 'https://voorbeeld.nl/boek', read: 2026-11-01 }
steps: { stap: ${claim} }
norms: { norm-1: ${claim} }
parameters: { streng: ${claim} }
contacts: { alarm: ${claim}, steun: ${claim} }
terms: { terugkijken: ${claim} }
rules: { altijd-een-einde: ${claim} }
`;

const ENGLISH = `screens:
  vraag: { title: Is it so?, answers: { ja: { label: 'Yes' }, nee: { label: 'No' }, spoed: { label: Urgent } }, after: [A first line.] }
  lijst: { title: What do you see? }
norms: { norm-1: { title: A standard, text: This is how. } }
`;

export const HEAD: readonly string[] = ['format: 1', 'overlay: school', 'extends: klein', 'version: 2026.11.0'];

/** The same flow, with what a newer edition of it says differently. */
type Newer = (text: string) => string;

export interface Over {
	readonly madeOn?: string;
	readonly flow?: Newer;
	readonly words?: Newer;
	readonly english?: boolean;
}

/** The small flow with an overlay of these lines over it; `made-on` is line 5, the first line that is given line 6. */
export function overlaid(
	lines: readonly string[],
	{ madeOn = '2026.11.0', flow, words, english }: Over = {}
): ReadFlow {
	const text = [...HEAD, `made-on: ${madeOn}`, ...lines].join('\n');
	const same: Newer = (one) => one;
	const files = {
		flow: { file: 'flow.yaml', text: (flow ?? same)(FLOW) },
		words: { file: 'words.nl.yaml', text: (words ?? same)(WORDS) },
		sources: { file: 'sources.yaml', text: SOURCES },
		english: english ? { file: 'words.en.yaml', text: ENGLISH } : null
	};
	return readFlow([files], { overlay: { file: 'overlay.yaml', text }, today: '2026-11-22' });
}

/** The flow that comes out; throws with what is wrong when nothing does. */
export function soundFlow(lines: readonly string[], over?: Over): Flow {
	const { content, diagnostics } = overlaid(lines, over);
	if (!content || diagnostics.length > 0) throw new Error(diagnostics.map(shortly).join('\n') || 'no content');
	return content.flow;
}

/** `lock-held overlay.yaml:7:3 screens.lijst.next` */
export const shortly = ({ code, at, params }: Diagnostic): string =>
	[code, `${at.file}:${at.line}:${at.column}`, params['name']].filter(Boolean).join(' ');

/** Where a screen leads: `einde`, or `einde?, slot` when the first depends on something. */
export const nextOf = (flow: Flow, screen: string): string =>
	(flow.screens[screen as ScreenId]?.next ?? []).map(({ to, when }) => (when ? `${to}?` : to)).join(', ');
