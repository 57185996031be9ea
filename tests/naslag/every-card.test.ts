import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cardsSchema } from '#build/cards/cards-schema.ts';
import { loadCards } from '#build/cards/load-cards.ts';
import { formatDiagnostic } from '#flow/diagnostics/diagnostic.ts';
import { GROUPS } from '#naslag/card.ts';
import { makeSearch, type Found } from '#naslag/search.ts';

/** The cards that ship. */
const { reference, diagnostics, files } = await loadCards('flows');
const { cards, signals } = reference;
const search = makeSearch(reference);
const id = (found: Found) => ('card' in found ? found.card.id : found.signal.id);
const ids = (query: string) => search(query).map(id);

function textsIn(part: unknown): string[] {
	return typeof part === 'string' ? [part] : Object.values(Object(part) as object).flatMap(textsIn);
}

describe('every card and signal', () => {
	it('is checked and right', () => {
		expect(diagnostics.map((one) => formatDiagnostic(one, 'nl'))).toEqual([]);
	});

	it('is plain text: no markdown, no exclamation marks', () => {
		const wrong = /!|\*\*|__|\]\(|`|^#{1,6} /;
		expect(textsIn([cards, signals]).filter((text) => wrong.test(text))).toEqual([]);
	});

	it('speaks of signs that can have another cause, and never counts or scores them', () => {
		for (const { id, otherwise } of signals) expect(otherwise.length, id).toBeGreaterThan(0);
		expect(textsIn(signals).filter((text) => /\b(?:score|punten|risicoscore)\b/i.test(text))).toEqual([]);
	});

	it('belongs to a group, and no group is empty but that of the contacts and the signals', () => {
		const filled = new Set(cards.map(({ group }) => group));
		expect(GROUPS.filter((group) => !filled.has(group) && group !== 'contacten' && group !== 'signalen')).toEqual([]);
	});

	it('fits the schema for editors, which is what stands beside the cards', () => {
		expect(JSON.parse(readFileSync('flows/cards.schema.json', 'utf8'))).toEqual(cardsSchema());
		const ajv = new Ajv({ allErrors: true });
		ajv.addSchema({ ...cardsSchema(), $id: 'cards' });
		const ofCard = ajv.compile({ $ref: 'cards#/definitions/card' });
		const ofSignals = ajv.compile({ $ref: 'cards#/definitions/signals' });
		for (const file of files.filter((one) => /[/\\]cards[/\\]/.test(one))) {
			const validate = /[/\\]signals[/\\]/.test(file) ? ofSignals : ofCard;
			expect(validate(parse(readFileSync(file, 'utf8'))), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
		}
		expect(ofCard({ format: 1, id: 'a', titel: 'b' })).toBe(false);
	});
});

describe('the reference', () => {
	it('has what cannot wait, and the question that most people come with', () => {
		expect(cards.find((card) => card.id === 'moet-ik-melden')?.group).toBe('melden');
		expect(cards[0]).toMatchObject({ group: 'nu', urgent: true });
	});

	it('has signals for every age and every kind', () => {
		for (const age of ['0-4', '4-12', '12-18'] as const)
			expect(signals.filter(({ ages }) => ages.includes(age)).length, age).toBeGreaterThan(10);
	});

	it.each([
		['112', 'nu'],
		['moet ik meldne', 'melden'],
		['veilg thuis bellen', 'veilig-thuis'],
		['oudergesrpek', 'praten'],
		['aandagtsfunctionaris', 'stappen'],
		['geheimhoudig', 'regels'],
		['letselduidng', 'letsel'],
		['beroepsgeheim', 'regels']
	])('answers “%s” among the first five with a card of the group %s', (query, group) => {
		const first = search(query).slice(0, 5);
		expect(first.map((found) => ('card' in found ? found.card.group : 'signaal'))).toContain(group);
	});

	it.each(['kindermishandling', 'kindermishandeling', 'blauw plek', 'meldplicht', 'vechtscheidng', 'tolk', 'suicide'])(
		'has an answer to “%s”',
		(query) => {
			expect(ids(query)).not.toEqual([]);
		}
	);

	it('finds every card by its own title, and every signal by its own words', () => {
		const lost = [...cards.map((card) => [card.id, card.title]), ...signals.map((signal) => [signal.id, signal.what])];
		expect(lost.filter(([own, words]) => !ids(words!).slice(0, 3).includes(own!))).toEqual([]);
	});
});
