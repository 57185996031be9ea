import type { DiagnosticCode } from '../catalogue.ts';
import type { Explanation } from '../explained.ts';

/** Practice cases and the content of a session: the last part of the catalogue, in its order. */
export const THIRD = {
	'case-path-stops': {
		why: {
			nl: 'Wie alleen oefent, loopt na afloop het pad van deskundigen na. Stopt dat onderweg, dan valt er niets te vergelijken.',
			en: 'Whoever practises alone compares their way with that of experts. If that stops on the way, there is nothing to compare.'
		},
		wrong: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: ja, why: Er is een patroon. }
ends: melden`,
		right: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: ja, why: Er is een patroon. }
  - { screen: onveiligheid, answer: structureel, why: Het duurt al maanden. }
ends: melden`
	},
	'case-ends-elsewhere': {
		why: {
			nl: 'Op het podium staat waar een casus eindigt. Zegt de flow iets anders, dan leert de groep iets dat niet klopt.',
			en: 'The stage says where a case ends. If the flow says something else, the group learns what is not so.'
		},
		wrong: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: nee, why: De uitleg past. }
ends: melden`,
		right: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: nee, why: De uitleg past. }
ends: afsluiten`
	},
	'case-answer-unused': {
		why: {
			nl: 'Dit antwoord wordt nooit gegeven: een eerder antwoord leidt ergens anders heen, of de vraag heet nu anders.',
			en: 'This answer is never given: an earlier one leads elsewhere, or the question has another name now.'
		},
		wrong: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: nee, why: De uitleg past. }
  - { screen: onveiligheid, answer: nee, why: Niets wijst op gevaar. }
ends: afsluiten`,
		right: `# cases/val.yaml
path:
  - { screen: vermoeden, answer: nee, why: De uitleg past. }
ends: afsluiten`
	},
	'case-otherwise-missing': {
		why: {
			nl: 'Een casus vergelijkt keuzes en geeft geen cijfer. Dan hoort bij elke keuze te staan wat zij zou betekenen.',
			en: 'A case compares choices and gives no mark. So every choice needs what it would have meant.'
		},
		wrong: `# cases/val.yaml
path:
  - screen: vermoeden
    answer: nee
    why: De uitleg past.`,
		right: `# cases/val.yaml
path:
  - screen: vermoeden
    answer: nee
    why: De uitleg past.
    otherwise:
      ja: Dan weeg je verder, ook al past de uitleg bij wat je zag.
      twijfel: Dan vraag je advies en kom je hier terug.`
	},
	'case-vote-unclear': {
		why: {
			nl: 'Een stemvraag is van de flow, met zijn eigen woorden en norm, of van de casus. Met allebei weet niemand wat er op het scherm komt.',
			en: 'A vote is of the flow, with its own words and norm, or of the case. With both nobody knows what will be shown.'
		},
		wrong: `# cases/val.yaml
votes:
  - id: eerste
    after: plek
    screen: vermoeden
    question: Wat doe je nu?`,
		right: `# cases/val.yaml
votes:
  - id: eerste
    after: plek
    screen: vermoeden`
	},
	'preset-minutes': {
		why: {
			nl: 'Een trainer plant een ochtend op dit getal. Klopt de som niet, dan loopt de bijeenkomst uit.',
			en: 'A trainer plans a morning on this number. If the sum is wrong, the session overruns.'
		},
		wrong: `# training.yaml
presets:
  - id: kort
    minutes: 20
    parts:
      - { kind: opening, minutes: 3 }`,
		right: `# training.yaml
presets:
  - id: kort
    minutes: 3
    parts:
      - { kind: opening, minutes: 3 }`
	},
	'case-folder': {
		why: {
			nl: 'Een casus wordt gelopen op de flow van zijn map. Noemt hij een andere, dan is niet duidelijk waarop hij klopt.',
			en: 'A case is walked on the flow of its folder. If it names another, it is unclear where it holds.'
		},
		wrong: `# cases/val.yaml
flow: onderwijs-po`,
		right: `# cases/val.yaml
flow: landelijk`
	}
} as const satisfies Partial<Record<DiagnosticCode, Explanation>>;
