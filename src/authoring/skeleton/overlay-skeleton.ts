import { levelOf, type Lock } from '#flow/2-merge/locks.ts';
import type { Edition, Screen } from '#flow/flow.ts';
import { aYearAfter, firstVersion, quoted, type MadeFile } from './made-file.ts';

interface NewOverlay {
	readonly id: string;
	readonly today: string;
	readonly base: Pick<Edition, 'flow' | 'words'>;
	readonly locks: readonly Lock[];
}

/**
 * An organisation's file over a flow, with every part as an example that is commented out. It checks as it is made, and
 * also when every example is uncommented: the examples name screens that the flow really has.
 */
export function overlaySkeleton({ id, today, base: { flow, words }, locks }: NewOverlay): MadeFile[] {
	const screens = Object.values(flow.screens);
	const isYours = (address: string) => levelOf(address.split('.'), locks) === 'yours';
	const checklist = screens.find(
		({ id: screen, kind }) => kind === 'checklist' && mayAdd(locks, `screens.${screen}.items`)
	);
	const optional = screens.find((screen) => screen.optional);
	const withText = screens.find(
		(screen) => screen.kind === 'information' && !screen.optional && isYours(`words.screens.${screen.id}`)
	);
	const numbered = new Set<string>(flow.steps.filter(({ number }) => number !== null).map((step) => step.id));
	const places = screens.filter((screen) => isPlace(screen, optional, locks));
	const place = places.find(({ step }) => numbered.has(step)) ?? places[0];
	const parts = [
		HEAD(id, flow.id, flow.version, firstVersion(today), aYearAfter(today), words.flow.title),
		CONTACT,
		place ? insertPart(place, words.screens[place.id]?.title ?? place.id) : '',
		checklist ? itemPart(checklist.id) : '',
		optional ? offPart(optional.id, words.screens[optional.id]?.title ?? optional.id) : '',
		wordsPart(withText?.id, words.screens[withText?.id ?? '']?.title ?? '', place !== undefined, checklist?.id),
		SOURCES(place !== undefined),
		FOOT
	];
	return [{ name: 'overlay.yaml', text: parts.filter(Boolean).join('\n') }];
}

const mayAdd = (locks: readonly Lock[], address: string) => levelOf(address.split('.'), locks) !== 'fixed';

/** A screen behind which another fits: it leads on, to one screen, and is not an aside. */
const isPlace = ({ id, kind, next, optional }: Screen, off: Screen | undefined, locks: readonly Lock[]) =>
	['checklist', 'notes', 'information', 'agreement'].includes(kind) &&
	!optional &&
	next?.length === 1 &&
	next[0]!.to !== 'back' &&
	next[0]!.to !== off?.id &&
	!locks.some((lock) => lock.level === 'fixed' && lock.parts.includes(`screens.${id}`));

const HEAD = (
	id: string,
	base: string,
	madeOn: string,
	version: string,
	reviewBy: string,
	title: string
) => `# Wat onze organisatie toevoegt aan of verandert in: ${title.replaceAll(/\s+/g, ' ')}.
# Uitleg: flows/README.md, 'Een overlay'. Controleer met: npm run -s flow -- check ${id}/overlay.yaml
#
# Uitleg begint met '# '. Een blok dat met '#' zonder spatie begint, is een voorbeeld: haal overal het # weg en maak het van jullie.
format: 1
overlay: ${id}
extends: ${base}
# De editie van de flow waarop dit is gemaakt. 'flow pack' houdt dit bij.
made-on: ${madeOn}
# Jullie eigen versie: jaar, maand, volgnummer. Hoog hem op bij elke verandering.
version: ${version}
# Wie dit maakte: een organisatie en een functie. Geen naam.
by: Vul in, organisatie en functie
# Voor deze dag kijkt iemand opnieuw of alles nog klopt.
review-by: ${reviewBy}
`;

const CONTACT = `# Rollen erbij: functies die iemand kan kiezen bij overleg. De naam ervan staat bij words.
#roles: [vaste-collega-meldcode]

# Contacten erbij, of een nummer van een contact dat er al is. 112 en Veilig Thuis liggen landelijk vast.
# 'number' is wat iemand leest, 'tel' wat de telefoon kiest. Bel elk nummer voordat je dit uitgeeft.
#contacts:
#  vaste-collega-meldcode: { number: 010-0000000, tel: '0100000000', kind: other }
`;

const insertPart = (
	place: Screen,
	title: string
) => `# Eigen schermen tussen de schermen van de flow, met 'after' of 'before'. Dit komt na: ${title.replaceAll(/\s+/g, ' ')}
# Een eigen scherm beslist niets: geen antwoorden, geen uitkomst, geen 'next'.
# Soorten: information, notes, checklist, prompts, contact, consult, talk, agreement.
#insert:
#  onze-afspraken: { kind: information, after: ${place.id} }
`;

const itemPart = (
	checklist: string
) => `# Punten erbij op een checklist. Bij lijsten waar je mag aanvullen, schrijf je alleen wat erbij komt.
#screens:
#  ${checklist}:
#    items: [eigen-punt]
`;

const offPart = (
	screen: string,
	title: string
) => `# Schermen die uit mogen (de flow zegt daar 'optional: true'). Deze heet: ${title.replaceAll(/\s+/g, ' ')}
#off: [${screen}]
`;

function wordsPart(
	screen: string | undefined,
	title: string,
	hasInsert: boolean,
	checklist: string | undefined
): string {
	const screens = [
		...(screen ? [`#    ${screen}:`, `#      title: ${quoted(title)}`] : []),
		...(hasInsert
			? [
					'#    onze-afspraken:',
					'#      title: Wat spraken wij zelf af?',
					'#      body: [Schrijf hier jullie eigen afspraken.]'
				]
			: []),
		...(checklist
			? [`#    ${checklist}:`, '#      items:', '#        eigen-punt: { label: Een punt van onszelf }']
			: [])
	];
	return `# Teksten. Alles wat iemand leest, ook van je eigen rollen, contacten, schermen en punten. Engels kan onder 'words-en'.
#words:
#  roles:
#    vaste-collega-meldcode: { label: Vaste collega voor de meldcode }
#  contacts:
#    vaste-collega-meldcode:
#      name: Vaste collega voor de meldcode
#      when: Je wilt een zorg bespreken.
${screens.length > 0 ? ['#  screens:', ...screens].join('\n') : ''}
`;
}

const SOURCES = (hasInsert: boolean) => `# Waar het op rust. Weet je het niet zeker: confidence low, zonder bron.
#sources:
#  contacts:
#    vaste-collega-meldcode: { sources: [], where: Eigen afspraak, confidence: low, reviewed: null }
${hasInsert ? '#  screens:\n#    onze-afspraken: { sources: [], where: Eigen afspraak, confidence: low, reviewed: null }\n' : ''}`;

const FOOT = `# Komt er een nieuwe editie van de flow, dan kan een tekst door jullie en landelijk zijn veranderd. 'flow check' toont dan
# beide teksten. Kies met: choose: { 'words.screens.naam-van-scherm.title': { take: mine, over: 2027.1.0 } }
`;
