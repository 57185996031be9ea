import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Flow } from '#flow/flow.ts';
import type { ScreenView } from '#session/view.ts';
import { screenTitle } from '#ui/screen-title.ts';
import { ANSWERS, show, words } from './a-screen.ts';

const QUESTION = { kind: 'question', weighing: 2, norm: 'norm-1', answers: ANSWERS } as const;

describe('every screen', () => {
	it('names itself and its kind on main, for outside measurements', () => {
		show(QUESTION);
		expect(screen.getByRole('main').dataset).toMatchObject({ screen: 'vraag', kind: 'question' });
	});

	it('says in words where the person is', () => {
		show(QUESTION);
		const caption = screen.getByText('wegen').closest('p')?.textContent?.replaceAll(/\s+/g, ' ');
		expect(caption?.trim()).toBe('Stap 4: wegen · vraag 2 van 2');
	});

	it('has one h1 that can take focus, and a link back', () => {
		show(QUESTION, { backLabel: 'Terug naar vraag 1' });
		const heading = screen.getByRole('heading', { level: 1 });
		heading.focus();
		expect(document.activeElement).toBe(heading);
		const back = screen.getByRole('link', { name: 'Terug naar vraag 1' });
		expect(back.getAttribute('href')).toBe('/situatie/?scherm=2');
		expect(back.dataset['action']).toBe('back');
	});

	it('shows the norm before the answers, and that nobody has reviewed it', () => {
		show(QUESTION);
		const norm = screen.getByRole('region', { name: 'Norm' });
		expect(norm.textContent).toContain('Bij onveiligheid meld je.');
		expect(norm.textContent).toContain('Nog niet nagekeken door een deskundige.');
		const group = screen.getByRole('group', { name: 'Is het acuut of structureel onveilig?' });
		expect(norm.compareDocumentPosition(group)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('says right above the button when it was saved', () => {
		show(QUESTION, { saved: { kind: 'saved', at: new Date(2026, 10, 22, 14, 2).getTime() } });
		const line = screen.getByText('Bewaard om 14:02');
		expect(line.closest('[role=status]')).not.toBeNull();
		const button = screen.getByRole('button', { name: 'Opslaan en verder' });
		expect(line.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('says that nothing is kept in memory mode, and alerts when saving failed', () => {
		show(QUESTION, { saved: { kind: 'memory' } });
		expect(screen.getByText('Alleen nu: niets wordt bewaard')).toBeDefined();
		show(QUESTION, { saved: { kind: 'failed', message: 'De opslag is vol.' } });
		expect(screen.getAllByRole('alert').at(-1)?.textContent).toContain('De opslag is vol.');
	});

	it('offers Veilig Thuis beside a weighing question, with a number to copy', async () => {
		const { user, oncopy } = show(QUESTION);
		const card = within(screen.getByRole('complementary')).getByRole('region', { name: 'Veilig Thuis: 0800-2000' });
		expect(within(card).getByRole('link', { name: 'Bel 0800-2000' }).getAttribute('href')).toBe('tel:08002000');
		await user.click(within(card).getByRole('button', { name: 'Kopieer nummer van Veilig Thuis' }));
		expect(oncopy).toHaveBeenCalledWith('0800-2000');
		expect(within(card).getByRole('status').textContent).toBe('Nummer gekopieerd');
	});

	it('shows the answers so far, each with a way to change it', () => {
		show(QUESTION, { soFar: [{ label: 'Vermoeden', answer: 'Ja', href: '/situatie/?scherm=1' }] });
		expect(screen.getByRole('link', { name: 'Wijzig: Vermoeden' }).getAttribute('href')).toBe('/situatie/?scherm=1');
	});

	it('can be called from before answering a question about danger', () => {
		show({ ...QUESTION, contacts: ['alarm', 'veilig-thuis'] });
		const main = within(screen.getByRole('main'));
		expect(main.getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112');
	});

	it('says why a question is asked again', () => {
		show(QUESTION, { view: { askedAgain: true } });
		expect(screen.getByText(/staat deze vraag hier nog een keer/)).toBeDefined();
	});
});

it('builds a title from words of the flow, with the problems in front', () => {
	const flow = {
		steps: [{ id: 'wegen', number: 4 }],
		screens: { a: { weighing: 1 }, b: { weighing: 2 }, c: { weighing: null } }
	} as unknown as Flow;
	const view = { screen: { id: 'vraag', weighing: 2 }, step: 'wegen', weighing: 2 } as unknown as ScreenView;
	expect(screenTitle(view, words, flow)).toBe(
		'Is het acuut of structureel onveilig? – Stap 4: wegen · vraag 2 van 2 – Zorgvuldig'
	);
	expect(screenTitle(view, words, flow, 1)).toMatch(/^Fout: Is het/);
});

it('reports how many problems are shown', async () => {
	const onproblems = vi.fn();
	const { user } = show(QUESTION, { onproblems });
	await user.click(screen.getByRole('button', { name: 'Opslaan en verder' }));
	expect(onproblems).toHaveBeenLastCalledWith(1);
});
