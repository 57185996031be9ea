import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { show } from './a-screen.ts';

const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });
const more = () => screen.getByRole('button', { name: 'Opslaan en nog een' });
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const messages = () =>
	within(screen.getByRole('group', { name: 'Nog te doen op dit scherm' }))
		.getAllByRole('link')
		.map(({ textContent }) => textContent);

const noted = {
	...{ id: 'e1', at: 1, screen: 'vraag', kind: 'noted' },
	observation: { knowledge: 'told', toldBy: 'ouder', what: 'Het is druk thuis.', on: '2026-11-15' }
};

describe('notes', () => {
	it('goes on with an empty form', async () => {
		const { user, submitted } = show({ kind: 'notes' });
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});

	it('needs how and what when anything was filled in', async () => {
		const { user, submitted } = show({ kind: 'notes' });
		await user.type(field(/Letterlijke woorden/), 'Ik wil niet naar huis');
		await user.click(goOn());
		expect(messages()).toEqual(['Kies hoe je dit weet.', 'Beschrijf wat je zag, hoorde of denkt.']);
		expect(submitted).toEqual([]);
	});

	it('records the observation and goes on', async () => {
		const { user, submitted } = show({ kind: 'notes' });
		await user.click(screen.getByRole('radio', { name: 'Zelf gezien of gehoord' }));
		await user.type(field('Beschrijf het'), 'Een blauwe plek op de arm.');
		await user.type(screen.getByLabelText(/^Datum/), '2026-11-20');
		await user.type(field(/andere verklaring/), 'Gevallen bij het spelen.');
		await user.click(goOn());
		const observation = {
			...{ knowledge: 'seen', what: 'Een blauwe plek op de arm.', on: '2026-11-20' },
			otherwise: 'Gevallen bij het spelen.'
		};
		expect(submitted).toEqual([[{ kind: 'note', observation }, { kind: 'pass' }]]);
	});

	it('asks by whom it was told only when it was told', async () => {
		const { user, submitted } = show({ kind: 'notes' });
		expect(screen.queryByRole('textbox', { name: /Wie vertelde het/ })).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'Iemand vertelde het mij' }));
		await user.type(field(/Wie vertelde het/), 'een collega');
		await user.type(field('Beschrijf het'), 'Het kind huilde.');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ observation: { knowledge: 'told', toldBy: 'een collega' } });
	});

	it('records and stays for another one, with empty fields and an empty draft', async () => {
		const { user, submitted, drafts } = show({ kind: 'notes' });
		await user.click(screen.getByRole('radio', { name: 'Mijn indruk' }));
		await user.type(field('Beschrijf het'), 'Het kind lijkt moe.');
		await user.click(more());
		const observation = { knowledge: 'impression', what: 'Het kind lijkt moe.' };
		expect(submitted).toEqual([[{ kind: 'note', observation }]]);
		expect(field('Beschrijf het').value).toBe('');
		expect(drafts.at(-1)).toEqual({});
	});

	it('lists what was noted here with how it is known, and takes it back', async () => {
		const { user, submitted } = show({ kind: 'notes' }, { view: { records: [noted] } });
		const list = screen.getByRole('region', { name: 'Genoteerd op dit scherm (1)' });
		expect(list.textContent).toContain('Iemand vertelde het mij · ouder · 15 november 2026');
		await user.click(within(list).getByRole('button', { name: /^Haal weg/ }));
		expect(submitted).toEqual([[{ kind: 'withdraw', entry: 'e1' }]]);
	});

	it('does not take a day that is still to come', async () => {
		const { user } = show({ kind: 'notes' });
		await user.click(screen.getByRole('radio', { name: 'Mijn indruk' }));
		await user.type(field('Beschrijf het'), 'Moe.');
		await user.type(screen.getByLabelText(/^Datum/), '2026-11-23');
		await user.click(goOn());
		expect(messages()).toEqual(['Kies vandaag of een eerdere datum.']);
	});

	it('gives drafts away on leaving a field and when it has been quiet', async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		const { user, drafts } = show({ kind: 'notes' });
		await user.type(field('Beschrijf het'), 'Half');
		expect(drafts).toEqual([]);
		vi.advanceTimersByTime(700);
		expect(drafts.at(-1)).toMatchObject({ what: 'Half' });
		await user.type(field('Beschrijf het'), ' af');
		await user.tab();
		expect(drafts.at(-1)).toMatchObject({ what: 'Half af' });
		vi.useRealTimers();
	});
});
