import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Exercise } from '#training/exercises/exercise.ts';
import ExerciseView from '#ui/training/alone/ExerciseView.svelte';

const SORT: Exercise = {
	kind: 'sort',
	id: 'feiten',
	items: [
		{ text: 'Het kind huilde toen de deur openging.', is: 'seen', why: 'Dit zag je zelf.' },
		{ text: 'Er is thuis vast veel ruzie.', is: 'impression', why: 'Niemand vertelde dit.' }
	]
};
const REWRITE: Exercise = {
	kind: 'rewrite',
	id: 'herschrijf',
	items: [{ text: 'De moeder is slordig.', better: 'De tas was drie dagen leeg.', why: 'Nu staat er wat je zag.' }]
};
const MISSING: Exercise = {
	kind: 'missing',
	id: 'gemist',
	items: [
		{
			text: 'Een kind komt moe binnen.',
			asked: ['Sinds wanneer?'],
			options: [
				{ text: 'Wat zegt het kind zelf?', why: 'De stem van het kind ontbreekt.' },
				{ text: 'Is het vandaag koud?', why: 'Dat helpt hier minder.' }
			],
			missing: 1
		}
	]
};

function show(exercise: Exercise) {
	const onproblems = vi.fn<(count: number) => void>();
	render(ExerciseView, { exercise, listHref: '/oefenen/opdrachten/', onproblems });
	return { user: userEvent.setup(), onproblems };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
	user.click(screen.getByRole('button', { name }));

describe('a short exercise', () => {
	it('asks first, then lays the own choice beside that of many experts, with the why', async () => {
		const { user } = show(SORT);
		expect(screen.queryByText('Dit zag je zelf.')).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'Een indruk' }));
		await press(user, 'Laat zien waarom');
		expect(screen.getByText('Jij koos').nextElementSibling?.textContent).toBe('Een indruk');
		expect(screen.getByText('Veel deskundigen kiezen').nextElementSibling?.textContent).toBe('Zelf gezien of gehoord');
		expect(screen.getByText('Dit zag je zelf.')).toBeDefined();
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Waarom' }));
	});

	it('is done by keyboard alone, to a look back without a mark', async () => {
		const { user } = show(SORT);
		for (const name of ['Naar de volgende', 'Kijk terug']) {
			screen.getAllByRole('radio')[0]!.focus();
			await user.keyboard(' ');
			await user.keyboard('{Enter}');
			screen.getByRole('button', { name }).focus();
			await user.keyboard('{Enter}');
		}
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kijk terug' }));
		expect(screen.getByText('Er is thuis vast veel ruzie.')).toBeDefined();
		expect(document.body.textContent).not.toMatch(/%|score|punten|\bgoed\b|\bfout\b|\d van \d/i);
		await press(user, 'Nog een keer');
		expect(screen.getByText('1 van 2')).toBeDefined();
	});

	it('says what is to be done when nothing was chosen', async () => {
		const { user, onproblems } = show(SORT);
		await press(user, 'Laat zien waarom');
		expect(screen.getByRole('link', { name: 'Kies een antwoord' })).toBeDefined();
		expect(onproblems).toHaveBeenLastCalledWith(1);
	});

	it('shows an example beside what somebody wrote, also when that is nothing', async () => {
		const { user } = show(REWRITE);
		await user.type(screen.getByRole('textbox'), 'Er zat geen brood in de tas.');
		await press(user, 'Laat een voorbeeld zien');
		expect(screen.getByText('Er zat geen brood in de tas.')).toBeDefined();
		expect(screen.getByText('De tas was drie dagen leeg.')).toBeDefined();
		await press(user, 'Kijk terug');
		await press(user, 'Nog een keer');
		await press(user, 'Laat een voorbeeld zien');
		expect(screen.getByText('Je schreef niets op.')).toBeDefined();
	});

	it('waits until a name in an own sentence is decided on', async () => {
		const { user } = show(REWRITE);
		await user.type(screen.getByRole('textbox'), 'Bel 0612345678 als het niet lukt.');
		await press(user, 'Laat een voorbeeld zien');
		expect(screen.queryByText('De tas was drie dagen leeg.')).toBeNull();
	});

	it('shows what was asked already, and the why of every question that could be missing', async () => {
		const { user } = show(MISSING);
		expect(screen.getByText('Sinds wanneer?')).toBeDefined();
		await user.click(screen.getByRole('radio', { name: 'Is het vandaag koud?' }));
		await press(user, 'Laat zien waarom');
		const whys = within(screen.getByText('De stem van het kind ontbreekt.').closest('dl')!);
		expect(whys.getByText('Dat helpt hier minder.')).toBeDefined();
	});
});
