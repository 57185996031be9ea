/**
 * The two words by which people tell situations apart ('Blauwe fiets'). Drawn, never typed: a name somebody thinks up
 * says something about the child (docs/decisions/0009).
 *
 * Only de-woorden, so that the first word always takes its -e. Nothing that describes a person, and no colour of skin.
 */
declare const codeName: unique symbol;
export type CodeName = string & { readonly [codeName]: true };

const FIRST = (
	'Blauwe Groene Gele Rode Paarse Oranje Roze Grijze Turquoise Beige Ronde Hoge Lage Brede Smalle Lange ' +
	'Gladde Gestreepte Gestippelde Geruite Glanzende Matte Lichte Heldere'
).split(' ');
const SECOND = (
	'fiets lamp boot trein brug molen tafel stoel kast klok ladder emmer trommel wolk heuvel rivier zeilboot tractor ' +
	'ballon vlieger paraplu koffer rugzak sleutel pen schaar liniaal beker theepot schaal lepel vork kan ' +
	'vaas kaars lantaarn spiegel deurmat bank kruk bezem schroef tuinslang gieter ' +
	'kruiwagen tent kano kajak bus tram vrachtwagen step piano gitaar fluit trompet brievenbus vuurtoren windmolen ' +
	'parasol postzegel wegwijzer tunnel haven'
).split(' ');

/**
 * @param taken - the names in use on this device
 * @param random - a number from 0 up to, not including, 1
 * @returns a name that is not in `taken`; when all are, one with a number after it ('Blauwe fiets 2')
 */
export function proposeCodeName(taken: ReadonlySet<string>, random: () => number): CodeName {
	const free = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`)).filter(
		(name) => !taken.has(name)
	);
	const drawn = free[Math.floor(random() * free.length)];
	return (drawn ?? numbered(taken)) as CodeName;
}

function numbered(taken: ReadonlySet<string>): string {
	for (let number = 2; ; number++) {
		const name = `${FIRST[0]} ${SECOND[0]} ${number}`;
		if (!taken.has(name)) return name;
	}
}
