import { describe, expect, it } from 'vitest';
import { loadCards } from '#build/cards/load-cards.ts';
import type { Card } from '#naslag/card.ts';
import { editDistance } from '#naslag/edit-distance.ts';
import { makeSearch, type Found } from '#naslag/search.ts';
import { wordsOf } from '#naslag/words-of.ts';

const { reference } = await loadCards('tests/naslag/samples');
const search = makeSearch(reference);
const id = (found: Found | undefined) => found && ('card' in found ? found.card.id : found.signal.id);
const ids = (query: string) => search(query).map(id);

const [any] = reference.cards;
const aCard = (id: string, parts: Partial<Card>): Card => ({
	...any!,
	urgent: false,
	keywords: [],
	blocks: [],
	id,
	...parts
});
const among = (cards: readonly Card[], query: string) => makeSearch({ cards, signals: [] })(query).map(id);

describe('searching in the cards', () => {
	it.each([
		['veilg thuis', 'direct-gevaar'],
		['VEILIG THÚIS', 'direct-gevaar'],
		['blauw plek', 'blauwe-plekken'],
		['blauwe plekke', 'blauwe-plekken'],
		['oudergesrpek', 'praten-met-ouders'],
		['ouder gesprek', 'praten-met-ouders'],
		['oudergesprekken', 'praten-met-ouders'],
		['meldplicht', 'moet-ik-melden'],
		['meldplcht', 'moet-ik-melden'],
		['aandagtsfunctionaris', 'praten-met-ouders'],
		['aandachtfunctionaris', 'praten-met-ouders'],
		['functionaris', 'praten-met-ouders'],
		['afwegings kader', 'moet-ik-melden'],
		['confronteeren', 'praten-met-ouders'],
		['112', 'direct-gevaar'],
		['moet ik melden', 'moet-ik-melden']
	])('finds what was meant by “%s”', (query, first) => {
		expect(ids(query)[0]).toBe(first);
	});

	it('finds nothing for what is nowhere, and for nothing', () => {
		for (const query of ['xylofoon', '', '   ', '?!', 'q']) expect(ids(query)).toEqual([]);
	});

	it('puts the title before other words for it, those before headings, and headings before the text', () => {
		const cards = [
			aCard('tekst', { title: 'Een', summary: 'twee', blocks: [{ text: 'tolk' }] }),
			aCard('kop', { title: 'Een', summary: 'twee', blocks: [{ heading: 'tolk' }] }),
			aCard('woord', { title: 'Een', summary: 'twee', keywords: ['tolk'] }),
			aCard('titel', { title: 'Tolk', summary: 'twee' })
		];
		expect(among(cards, 'tolk')).toEqual(['titel', 'woord', 'kop', 'tekst']);
	});

	it('puts an urgent card above another that fits as well, and not one that only mentions it', () => {
		const urgent = { urgent: true, summary: 'x' };
		const other = aCard('gewoon', { title: 'Een baby met pijn', summary: 'x' });
		expect(among([other, aCard('spoed', { ...urgent, title: 'Pijn nu' })], 'pijn')).toEqual(['spoed', 'gewoon']);
		const mentions = aCard('spoed', { ...urgent, title: 'Gevaar', blocks: [{ text: 'Ook bij pijn.' }] });
		expect(among([other, mentions], 'pijn')).toEqual(['gewoon', 'spoed']);
	});

	it('gives what answers all words before what answers some of them', () => {
		const cards = [
			aCard('een', { title: 'Praten met ouders', summary: 'x' }),
			aCard('beide', { title: 'Praten met een kind', summary: 'x' })
		];
		expect(among(cards, 'praten kind')).toEqual(['beide', 'een']);
		expect(among(cards, 'praten olifanten')).toEqual(['een', 'beide']);
	});

	it('gives a card about one of the words before one that happens to have both', () => {
		const cards = [
			aCard('toeval', { title: 'Een', summary: 'x', blocks: [{ text: 'Een foto maken mag.' }] }),
			aCard('foto', { title: 'Foto’s van letsel', summary: 'x' })
		];
		expect(among(cards, 'foto maken')[0]).toBe('foto');
	});

	it('always gives the same order, that of the list where two are equally good', () => {
		const cards = ['c', 'a', 'b'].map((one) => aCard(one, { title: 'Hetzelfde', summary: 'x' }));
		expect(among(cards, 'hetzelfde')).toEqual(['c', 'a', 'b']);
		expect(among(cards, 'hetzelfde')).toEqual(['c', 'a', 'b']);
	});

	it('shows no more than a person reads', () => {
		const cards = Array.from({ length: 50 }, (_, i) => aCard(`kaart-${i}`, { title: 'Kaart' }));
		expect(among(cards, 'kaart')).toHaveLength(20);
	});
});

describe('comparing words', () => {
	it.each([
		['plek', 'plek', 0],
		['plek', 'plke', 1],
		['gesprek', 'gesrpek', 1],
		['aandagt', 'aandacht', 2],
		['kat', 'hond', 3]
	])('%s and %s', (a, b, distance) => {
		expect(editDistance(a, b, 3)).toBe(distance);
		expect(editDistance(b, a, 3)).toBe(distance);
	});

	it('is done without capitals, accents, and with one way to write ij', () => {
		expect(wordsOf('Één kind, thuis: vrij-tijd')).toEqual(['een', 'kind', 'thuis', 'vry', 'tyd']);
	});

	it('does not stumble over a word of any length', () => {
		expect(editDistance('a'.repeat(70), 'a'.repeat(69), 3)).toBe(3);
		expect(search('a'.repeat(5000))).toEqual([]);
	});
});
