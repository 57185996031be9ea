import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#dossier/index.ts';
import DecisionReport from '#ui/dossier/DecisionReport.svelte';
import DossierDocument from '#ui/dossier/DossierDocument.svelte';
import { carefulWalk, dossierOf } from '../support/a-careful-walk.ts';

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the dossier on the screen', () => {
	it('has the ten parts under headings, in reading order', () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dossier meldcode');
		expect(headings()).toEqual([
			'1 Samenvatting',
			'2 Tijdlijn',
			'3 Overleg en advies',
			'4 Gesprek',
			'5 Stem van het kind',
			'6 Weging',
			'7 Besluit en reden',
			'8 Afspraken en vervolg',
			'9 Wat onbekend is',
			'10 Checklist'
		]);
	});

	it('leaves out a part that is not chosen, and keeps the numbers of the others', async () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		await userEvent.click(screen.getByRole('checkbox', { name: '2 Tijdlijn' }));
		expect(headings()).not.toContain('2 Tijdlijn');
		expect(headings()).toContain('3 Overleg en advies');
		await userEvent.click(screen.getByRole('checkbox', { name: '2 Tijdlijn' }));
		expect(headings()).toContain('2 Tijdlijn');
	});

	it('has a table for the weighing, with the question, the answer, why, and norm and source', () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		const table = screen.getByRole('table', { name: 'Weging' });
		expect(
			within(table)
				.getAllByRole('columnheader')
				.map(({ textContent }) => textContent)
		).toEqual(['Vraag', 'Antwoord', 'Waarom', 'Norm en bron']);
		expect(table.textContent).toContain('Het kind durft niet naar huis.');
	});

	it('keeps facts, hearsay and impressions in tables of their own', () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		const told = screen.getByRole('table', { name: 'Verteld door iemand anders' });
		expect(told.textContent).toContain('Er was geschreeuw.');
		expect(told.textContent).not.toContain('zonder jas');
	});

	it('has lines for a pen, and says that names are to be checked', () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		for (const label of ['Naam kind (met pen):', 'Paraaf:', 'Datum:']) expect(screen.getByText(label)).toBeTruthy();
		expect(screen.getByText(/Bevat geen namen: controleer dit/)).toBeTruthy();
	});

	it('shows typed text as text, whatever it holds', () => {
		const note = '<img src=x onerror=alert(1)> {@html}';
		render(DossierDocument, { dossier: dossierOf(carefulWalk({ home: (t) => t.passed('verband-thuis', { note }) })) });
		expect(screen.getByText(note)).toBeTruthy();
		expect(document.querySelector('article img')).toBeNull();
	});

	it('says in words whether an item was ticked', () => {
		render(DossierDocument, { dossier: dossierOf(carefulWalk()) });
		const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
		expect(items).toContain('x gedaan: steun');
		expect(items).toContain('open: broertjes-zusjes');
	});

	it('gives what can be done with it the document as it is shown, without the parts left out', async () => {
		const parts: number[] = [];
		const actions = createRawSnippet((paper: () => Paper) => ({
			render: () => '<button>Druk af</button>',
			setup: (button) => button.addEventListener('click', () => parts.push(paper().parts.length))
		}));
		render(DossierDocument, { dossier: dossierOf(carefulWalk()), actions });
		await userEvent.click(screen.getByRole('button', { name: 'Druk af' }));
		await userEvent.click(screen.getByRole('checkbox', { name: '2 Tijdlijn' }));
		await userEvent.click(screen.getByRole('button', { name: 'Druk af' }));
		expect(parts).toEqual([10, 9]);
	});
});

describe('the decision report on the screen', () => {
	it('is short until the full one is chosen', async () => {
		render(DecisionReport, { dossier: dossierOf(carefulWalk()) });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Beslisverslag, kort');
		expect(screen.queryByText('Het kind durft niet naar huis.')).toBeNull();
		await userEvent.click(screen.getByRole('radio', { name: /Volledig/ }));
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Beslisverslag, volledig');
		expect(screen.getByText('Het kind durft niet naar huis.')).toBeTruthy();
	});

	it('marks words of the flow as Dutch in an English document', () => {
		render(DecisionReport, { dossier: dossierOf(carefulWalk(), { language: 'en' }), language: 'en' });
		expect(screen.getByRole('article').getAttribute('lang')).toBe('en');
		expect(screen.getByText('Melden is noodzakelijk').getAttribute('lang')).toBe('nl');
	});
});
