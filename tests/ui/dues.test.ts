import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import CalendarButton from '#ui/CalendarButton.svelte';
import DueSituations from '#ui/DueSituations.svelte';

it('says of every situation when something is due, and opens it', async () => {
	const onopen = vi.fn();
	render(DueSituations, {
		dues: [
			{ id: 'a', day: '2026-11-10', name: 'Blauwe fiets', when: 'Al voorbij: 10 november 2026' },
			{ id: 'b', day: '2026-11-24', name: 'Groene lamp', when: 'Komt eraan: 24 november 2026' }
		],
		onopen
	});
	const button = screen.getByRole('button', { name: 'Groene lamp', description: 'Komt eraan: 24 november 2026' });
	await userEvent.click(button);
	expect(onopen).toHaveBeenCalledExactlyOnceWith('b');
	expect(screen.queryByRole('link'), 'no situation in an address').toBeNull();
});

it('names the day of each button that puts one in a calendar', async () => {
	const onsave = vi.fn();
	render(CalendarButton, { day: '2026-11-29', onsave });
	await userEvent.click(screen.getByRole('button', { name: 'Zet in je agenda: 29 november 2026' }));
	expect(onsave).toHaveBeenCalledOnce();
});
