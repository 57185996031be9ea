import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Card, Signal } from '#naslag/card.ts';
import { speak } from '#ui/language.svelte.ts';
import CardBody from '#ui/naslag/CardBody.svelte';
import SearchResults from '#ui/naslag/SearchResults.svelte';
import Signals, { type SignalsView } from '#ui/naslag/Signals.svelte';

afterEach(() => speak('nl'));

const SOURCE = { document: 'Signalenlijst', place: 'p. 3', read: '2026-11-21', confidence: 'low' } as const;
const aSignal = (id: string, parts: Partial<Signal> = {}): Signal => ({
	...{ id, what: `Wat je ziet: ${id}`, ages: ['4-12'], kind: 'gedrag', area: 'relaties' },
	...{ otherwise: ['Verdriet om een verlies'], 'write-down': ['Sinds wanneer'], sources: [SOURCE] },
	...parts
});
const SIGNALS = [
	aSignal('stil'),
	aSignal('plek', { ages: ['0-4'], kind: 'lichaam', area: 'gezondheid', today: 'Bel vandaag Veilig Thuis.' })
];

function showSignals(view: Partial<SignalsView> = {}, onobserve?: (signal: Signal) => void) {
	const seen: SignalsView[] = [];
	const all = { age: 'all', order: 'kind', ...view } as const;
	render(Signals, { props: { signals: SIGNALS, view: all, onview: (next) => seen.push(next), onobserve } });
	return { user: userEvent.setup(), seen };
}

describe('signals', () => {
	it('stand under their kind or part of life, those of the chosen age only', async () => {
		const { user, seen } = showSignals();
		expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
			'Lichaam',
			'Gedrag van het kind'
		]);
		await user.click(screen.getByRole('radio', { name: '0 tot 4' }));
		await user.click(screen.getByRole('radio', { name: 'Deel van het leven' }));
		expect(seen).toEqual([
			{ age: '0-4', order: 'kind' },
			{ age: 'all', order: 'area' }
		]);
	});

	it('show nothing of another age', () => {
		showSignals({ age: '0-4', order: 'area' });
		expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Gezondheid']);
		expect(screen.queryByText('Wat je ziet: stil')).toBeNull();
	});

	it('say when something has to be done the same day, what else it can be, and that they prove nothing', async () => {
		const { user } = showSignals({ age: '0-4' });
		expect(screen.getByText(/Een signaal bewijst niets/)).toBeDefined();
		expect(screen.getByText('Dezelfde dag')).toBeDefined();
		await user.click(screen.getByText('Wat je ziet: plek'));
		expect(await screen.findByText('Bel vandaag Veilig Thuis.')).toBeDefined();
		expect(screen.getByText('Kan ook passen bij')).toBeDefined();
		expect(screen.getByText('Schrijf op')).toBeDefined();
	});

	it('are never numbered or counted, and have nothing to tick', () => {
		showSignals();
		expect(screen.queryByRole('checkbox')).toBeNull();
		expect(document.body.textContent).not.toMatch(/\d+ signa(?:al|len)/i);
	});

	it('begin an observation where there is a place for it, each with a button that says which', async () => {
		const begun: string[] = [];
		const { user } = showSignals({ age: '0-4' }, ({ id }) => begun.push(id));
		await user.click(screen.getByText('Wat je ziet: plek'));
		await user.click(await screen.findByRole('button', { name: /^Schrijf een waarneming op ?: Wat je ziet: plek$/ }));
		expect(begun).toEqual(['plek']);
	});

	it('cannot begin one elsewhere', async () => {
		const { user } = showSignals({ age: '0-4' });
		await user.click(screen.getByText('Wat je ziet: plek'));
		await screen.findByText('Schrijf op');
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('a card', () => {
	const CARD: Card = {
		...{ id: 'a', group: 'nu', title: 'Er is nu gevaar', summary: 'Bel eerst.', keywords: [], steps: [] },
		...{ sectors: ['onderwijs'], urgent: true, contacts: ['alarm'], see: ['b'], sources: [SOURCE], reviewed: null },
		blocks: [
			{ heading: 'Eerst' },
			{ steps: ['Blijf bij het kind.', 'Bel.'] },
			{ say: ['Ik blijf bij je.'] },
			{ avoid: ['Waarom zei je niets?'] },
			{
				terms: [
					{ term: 'melden', use: 'Laten onderzoeken.', care: 'Advies is geen melding.', 'rather-not': 'aangeven' }
				]
			},
			{ question: { recognise: 'Je hoort niets.', ask: 'Wanneer bel ik?', agree: 'Een dag.', who: 'Jullie twee.' } },
			{ card: 'b' },
			{ card: 'weg' }
		]
	};
	const ALARM = { id: 'alarm', number: '112', tel: '112', through: null, kind: 'emergency', always: true };

	const show = () =>
		render(CardBody, {
			props: {
				card: CARD,
				sectors: ['onderwijs'],
				contacts: [ALARM as never],
				words: { contacts: { alarm: { name: 'Alarmnummer', when: 'Bij gevaar.' } } } as never,
				see: [{ href: '/naslag/?k=b', title: 'Bij jezelf' }],
				linkTo: (id) => (id === 'b' ? { href: '/naslag/?k=b', title: 'Bij jezelf' } : undefined),
				oncopy: () => {}
			}
		});

	it('in need shows whom to call before what to read', () => {
		show();
		const call = screen.getByRole('link', { name: 'Bel 112' });
		const first = screen.getByRole('heading', { name: 'Eerst' });
		expect(call.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
	});

	it('shows every kind of block, and no link to a card that is not there', () => {
		show();
		expect(within(screen.getAllByRole('list')[0]!).getAllByRole('listitem')).toHaveLength(2);
		for (const title of ['Je kunt zeggen', 'Liever niet', 'Herken je dit?', 'Eén vraag', 'Met wie'])
			expect(screen.getByText(title)).toBeDefined();
		expect(screen.getByText('Advies is geen melding.')).toBeDefined();
		expect(screen.getAllByRole('link', { name: 'Bij jezelf' })).toHaveLength(2);
		expect(screen.getByText('Voor: onderwijs')).toBeDefined();
	});

	it('says, folded, that its sources are unsure and that nobody reviewed it', () => {
		show();
		expect(screen.getByText('Bronnen. Niet overal hetzelfde. Nog niet nagekeken door een deskundige.')).toBeDefined();
	});

	it('in English marks its own texts as Dutch, and not those of the app', async () => {
		await speak('en');
		show();
		expect(screen.getByText('Ik blijf bij je.').lang).toBe('nl');
		expect(screen.getByText('Je hoort niets.').lang).toBe('nl');
		expect(screen.getByText('You can say').closest('[lang]')).toBeNull();
	});
});

it('who finds nothing is told what to try', () => {
	render(SearchResults, { props: { rows: [] } });
	expect(screen.getByRole('heading', { name: 'Hier is niets over gevonden' })).toBeDefined();
	expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
});
