import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CallQuestion, Elapsed, ReportHeading, ReportPart } from '#dossier/index.ts';
import ElapsedTable from '#ui/ElapsedTable.svelte';
import FigureTable from '#ui/FigureTable.svelte';
import CallQuestions from '#ui/report/CallQuestions.svelte';
import ReportPartBlock from '#ui/report/ReportPartBlock.svelte';

const TITLES = { concern: 'De zorg', steps: 'Stappen' } as Record<ReportHeading, string>;

describe('what Veilig Thuis asks', () => {
	const questions = [
		{ id: 'seen', text: 'Wat zag je?', state: 'noted', under: 'concern', screen: 'observaties' },
		{ id: 'tonight', text: 'Waar is het kind?', state: 'open', under: 'concern', screen: 'vandaag-en-vannacht' },
		{ id: 'lead', text: 'Wie houdt overzicht?', state: 'open', under: 'other', screen: 'terugkijken' },
		{ id: 'ages', text: 'Hoe oud?', state: 'voice', under: null, screen: null }
	] as unknown as readonly CallQuestion[];
	const shown = () =>
		render(CallQuestions, {
			questions,
			titles: TITLES,
			anchorOf: (heading) => `#deel-${heading}`,
			addressOf: (id) => (id === 'vandaag-en-vannacht' ? '/situatie/?n=31' : null)
		});
	const row = (name: string) => within(screen.getByText(name).closest('li')!);

	it('says where your own words about it stand', () => {
		shown();
		expect(row('Wat zag je?').getByText('Staat in je notities')).toBeTruthy();
		expect(row('Wat zag je?').getByRole('link', { name: 'Onder ‘De zorg’' }).getAttribute('href')).toBe(
			'#deel-concern'
		);
	});

	it('leads to the screen where an open one can be filled in, when the walk has been there', () => {
		shown();
		const link = row('Waar is het kind?').getByRole('link', { name: 'Vul aan', description: 'Waar is het kind?' });
		expect(link.getAttribute('href')).toBe('/situatie/?n=31');
		expect(row('Wie houdt overzicht?').queryByRole('link')).toBeNull();
		expect(row('Wie houdt overzicht?').getByText('Nog open')).toBeTruthy();
	});

	it('asks nothing to be written that is said on the telephone', () => {
		shown();
		expect(row('Hoe oud?').getByText('Zeg je aan de telefoon')).toBeTruthy();
		expect(row('Hoe oud?').queryByRole('link')).toBeNull();
	});
});

describe('a part of a report form', () => {
	const part = (change: Partial<ReportPart>): ReportPart => ({
		...{ id: 'persons', title: 'Betrokkenen', byVoice: [], blocks: [] },
		...change
	});
	const text = { kind: 'text', line: [{ kind: 'typed', text: '<b>Het kind</b> was moe.' }] } as const;

	it('shows own texts as text, under one heading, and copies them when that is asked', async () => {
		const oncopy = vi.fn();
		const props = { part: part({ blocks: [text] }), language: 'nl', id: 'deel', copied: null, oncopy } as const;
		const { rerender } = render(ReportPartBlock, props);
		const region = within(screen.getByRole('region', { name: 'Betrokkenen' }));
		expect(region.getByText('<b>Het kind</b> was moe.')).toBeTruthy();
		expect(region.getByRole('status').textContent?.trim()).toBe('');
		await userEvent.click(region.getByRole('button', { name: 'Kopieer Betrokkenen' }));
		expect(oncopy).toHaveBeenCalledOnce();
		await rerender({ copied: 'yes' });
		expect(region.getByRole('status').textContent).toContain('Betrokkenen: gekopieerd');
		await rerender({ copied: 'no' });
		expect(region.getByRole('status').textContent).toContain('Selecteer de tekst zelf');
	});

	it('has nothing to copy where everything is said by voice, and says so', () => {
		const byVoice = ['Namen, adres en geboortedata.'];
		render(ReportPartBlock, { part: part({ byVoice }), language: 'nl', id: 'deel', copied: null, oncopy: vi.fn() });
		expect(screen.getByText('Zeg je met je stem; niet in deze app')).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('says that there is nothing yet where nothing was written', () => {
		render(ReportPartBlock, { part: part({}), language: 'nl', id: 'deel', copied: null, oncopy: vi.fn() });
		expect(screen.getByText('Hierover staat nog niets in je notities.')).toBeTruthy();
	});
});

describe('a table of figures', () => {
	const rows = [
		{ id: 'a', label: 'Signalen', count: 4 },
		{ id: 'b', label: 'Overleg', count: 1 }
	];

	it('has each number in words and as a bar of its share, and the bar is for the eye alone', () => {
		render(FigureTable, { title: 'Stappen', rows, whole: 8 });
		const table = within(screen.getByRole('table', { name: 'Stappen' }));
		const [, first, second] = table.getAllByRole('row');
		expect(within(first!).getByRole('rowheader', { name: 'Signalen' })).toBeTruthy();
		expect(within(first!).getByText('4')).toBeTruthy();
		expect(first!.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
		expect(first!.querySelector('.bar')?.getAttribute('width')).toBe('50%');
		expect(second!.querySelector('.bar')?.getAttribute('width')).toBe('12.5%');
	});

	it('says that there is nothing to count yet', () => {
		render(FigureTable, { title: 'Redenen', rows: [] });
		expect(screen.queryByRole('table')).toBeNull();
		expect(screen.getByText('Nog geen.')).toBeTruthy();
	});

	it('writes half days as they are written in Dutch', () => {
		const elapsed = {
			...{ from: 'signalen', to: 'overleg', fromLabel: 'Signalen', toLabel: 'Overleg' },
			...{ n: 2, median: 3.5, smallest: 0, largest: 7 }
		} as unknown as Elapsed;
		render(ElapsedTable, { rows: [elapsed] });
		const row = screen.getByRole('row', { name: /Signalen – Overleg/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map(({ textContent }) => textContent)
		).toEqual(['2', '3,5', '0', '7']);
	});
});
