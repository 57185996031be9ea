import { aYearAfter, firstVersion, type MadeFile } from './made-file.ts';

interface NewFlow {
	readonly id: string;
	/** Calendar date. */
	readonly today: string;
	/** The journeys of the national base, which this flow still has to walk. */
	readonly journeys: string;
}

/** A whole small flow on the national base: one screen of its own, everything accounted for. It checks as it is made. */
export function flowSkeleton({ id, today, journeys }: NewFlow): MadeFile[] {
	const version = firstVersion(today);
	return [
		{ name: 'flow.yaml', text: flowFile(id, version, aYearAfter(today)) },
		{ name: 'words.nl.yaml', text: wordsFile(id) },
		{ name: 'sources.yaml', text: SOURCES },
		{ name: 'journeys.yaml', text: journeysFile(id, journeys) },
		{ name: 'CHANGES.md', text: changesFile(id, version, today) }
	];
}

const flowFile = (
	id: string,
	version: string,
	reviewBy: string
) => `# Alleen wat anders is dan in de landelijke basis. Uitleg: flows/README.md.
format: 1
id: ${id}
extends: landelijk
version: ${version}
# Voor deze dag moet iemand opnieuw naar de inhoud kijken.
review-by: ${reviewBy}
sector: ${id}
route: thuissituatie
# Waar de mensen werken die deze flow te zien krijgen. Het label staat in words.nl.yaml.
workplaces: [${id}]

# Een rol erbij. Lijsten bovenaan (roles, norms, outcomes, reasons) vullen de basis aan.
roles: [vaste-collega]

# Wat op elk pad moet gelden. De regels van de basis gelden ook; die kun je niet weghalen.
rules:
  eerst-onze-afspraken:
    first: { screen: [onze-afspraken] }
    before: { screen: [vermoeden] }

steps:
  signalen:
    screens:
      # Een eigen scherm tussen twee schermen van de basis.
      kindcheck:
        next: onze-afspraken
      onze-afspraken:
        kind: information
        next: verband-thuis
  overleg:
    screens:
      # Lijsten in een scherm vervangen de hele lijst van de basis.
      overleg-collega:
        roles: [vaste-collega, aandachtsfunctionaris, deskundige-collega, leidinggevende]
`;

const wordsFile = (
	id: string
) => `# De teksten die anders zijn dan in de basis. Je schrijft 'je', korte zinnen, geen uitroeptekens.
flow:
  title: '${id}: zorgen over thuis'
  short: ${id}
  summary: De vijf stappen van de meldcode bij zorgen over de thuissituatie.

workplaces:
  ${id}:
    label: ${id}
    hint: Schrijf hier wie er werken.

roles:
  vaste-collega:
    label: Vaste collega voor de meldcode
    hint: Vul in wie dat bij jullie is. Noem een functie en geen naam.

rules:
  eerst-onze-afspraken:
    label: Iedereen leest de eigen afspraken voor het wegen.

screens:
  onze-afspraken:
    title: Wat spraken wij zelf af?
    body:
      - Schrijf hier wat in jullie eigen meldcode staat over signalen.
      - list:
          - wie de vaste collega is
          - waar je aantekeningen horen
    submit: Verder
`;

const SOURCES = `# Waar elke uitspraak op rust. Weet je het niet, dan confidence: low, zonder bron, en 'where' zegt het.
documents: {}

rules:
  eerst-onze-afspraken:
    sources: []
    where: Eigen keuze, nog door niemand nagekeken.
    confidence: low
    reviewed: null

screens:
  onze-afspraken:
    sources: []
    where: Eigen afspraken, nog in te vullen.
    confidence: low
    reviewed: null
`;

const journeysFile = (
	id: string,
	base: string
) => `# Proefritten: genoemde antwoorden, en de uitkomst die ze moeten hebben. Loop er een na met: npm run -s flow -- walk ${id}
# Overgenomen van de landelijke basis: wat daar moet kloppen, moet hier ook kloppen. Zet je eigen ritten erbij.
${base.replace(/^(?:#.*\n)+/, '').trimEnd()}
`;

const changesFile = (id: string, version: string, today: string) => `# Wat er veranderde: ${id}

## ${version} (${today}): eerste editie

- Alles van de landelijke basis.
- Een eigen scherm met eigen afspraken, en een vaste collega om mee te overleggen.

Geen deskundige heeft deze editie nagekeken. Alle \`reviewed\` staan op \`null\`.
`;
