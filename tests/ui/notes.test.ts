import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Signal } from '#naslag/card.ts';
import { show } from './a-screen.ts';

const goOn = () => screen.getByText('Opslaan en verder');
const more = () => screen.getByText('Opslaan en nog een');
// By label: by role is slow on a page with this much on it.
const field = (name: string | RegExp) => screen.getByLabelText<HTMLTextAreaElement>(name);
const messages = () =>
	within(screen.getByLabelText('Nog te doen op dit scherm'))
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
		await user.click(screen.getByLabelText('Zelf gezien of gehoord'));
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
		expect(screen.queryByLabelText(/Wie vertelde het/)).toBeNull();
		await user.click(screen.getByLabelText('Iemand vertelde het mij'));
		await user.type(field(/Wie vertelde het/), 'een collega');
		await user.type(field('Beschrijf het'), 'Het kind huilde.');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ observation: { knowledge: 'told', toldBy: 'een collega' } });
	});

	it('records and stays for another one, with empty fields and an empty draft', async () => {
		const { user, submitted, drafts } = show({ kind: 'notes' });
		await user.click(screen.getByLabelText('Mijn indruk'));
		await user.type(field('Beschrijf het'), 'Het kind lijkt moe.');
		await user.click(more());
		const observation = { knowledge: 'impression', what: 'Het kind lijkt moe.' };
		expect(submitted).toEqual([[{ kind: 'note', observation }]]);
		expect(field('Beschrijf het').value).toBe('');
		expect(drafts.at(-1)).toEqual({});
	});

	it('lists what was noted here with how it is known, and takes it back', async () => {
		const { user, submitted } = show({ kind: 'notes' }, { view: { records: [noted] } });
		const list = screen.getByLabelText('Genoteerd op dit scherm (1)');
		expect(list.textContent).toContain('Iemand vertelde het mij · ouder · 15 november 2026');
		await user.click(within(list).getByRole('button', { name: /^Haal weg/ }));
		expect(submitted).toEqual([[{ kind: 'withdraw', entry: 'e1' }]]);
	});

	it('does not take a day that is still to come', async () => {
		const { user } = show({ kind: 'notes' });
		await user.click(screen.getByLabelText('Mijn indruk'));
		await user.type(field('Beschrijf het'), 'Moe.');
		await user.type(screen.getByLabelText(/^Datum/), '2026-11-23');
		await user.click(goOn());
		expect(messages()).toEqual(['Kies vandaag of een eerdere datum.']);
	});

	it('records a period, and asks for both days of it', async () => {
		const { user, submitted } = show({ kind: 'notes' });
		await user.click(screen.getByLabelText('Mijn indruk'));
		await user.type(field('Beschrijf het'), 'Vaak moe.');
		await user.click(screen.getByLabelText('In een periode'));
		await user.click(goOn());
		expect(messages()).toEqual(['Kies de eerste dag van de periode.', 'Kies de laatste dag van de periode.']);
		await user.type(screen.getByLabelText('Eerste dag'), '2026-11-10');
		await user.type(screen.getByLabelText('Laatste dag'), '2026-11-09');
		await user.click(goOn());
		expect(messages()).toEqual(['Kies een laatste dag op of na de eerste dag.']);
		await user.clear(screen.getByLabelText('Laatste dag'));
		await user.type(screen.getByLabelText('Laatste dag'), '2026-11-20');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ observation: { on: '2026-11-10', until: '2026-11-20' } });
	});

	it('takes no day of a period that is still to come', async () => {
		const draft = { how: 'seen', what: 'Moe.', when: 'period', on: '2026-11-20', until: '2026-11-23' };
		const { user } = show({ kind: 'notes' }, { draft });
		await user.click(goOn());
		expect(messages()).toEqual(['Kies vandaag of een eerdere datum.']);
	});

	it('keeps no day that somebody does not know, and one day of a period that is one day', async () => {
		const draft = { how: 'seen', what: 'Moe.', when: 'unknown', on: '2026-11-20', until: '2026-11-20' };
		const first = show({ kind: 'notes' }, { draft });
		expect(document.querySelector('input[type=date]')).toBeNull();
		await first.user.click(goOn());
		expect(first.submitted[0]?.[0]).toEqual({ kind: 'note', observation: { knowledge: 'seen', what: 'Moe.' } });
		document.body.replaceChildren();
		const second = show({ kind: 'notes' }, { draft: { ...draft, when: 'period' } });
		await second.user.click(goOn());
		const observation = { knowledge: 'seen', what: 'Moe.', on: '2026-11-20' };
		expect(second.submitted[0]?.[0]).toEqual({ kind: 'note', observation });
	});

	it('teaches how to write by how it is known', async () => {
		const { user } = show({ kind: 'notes' });
		expect(screen.getByText(/^Schrijf wat je zag, niet wat je denkt\./)).toBeDefined();
		await user.click(screen.getByLabelText('Mijn indruk'));
		expect(screen.getByText(/^Schrijf waar je indruk vandaan komt\./)).toBeDefined();
		expect(field('Beschrijf het').getAttribute('aria-describedby')).toContain('what-hint');
	});

	it('shows another explanation and what goes well until both were written down here', () => {
		show({ kind: 'notes' }, { view: { records: [noted] } });
		expect(field(/andere verklaring/)).toBeDefined();
		document.body.replaceChildren();
		const both = {
			...noted,
			observation: { ...noted.observation, otherwise: 'Druk op het werk.', well: 'Oma helpt.' }
		};
		show({ kind: 'notes' }, { view: { records: [both] } });
		expect(screen.queryByLabelText(/andere verklaring/)).toBeNull();
		expect(screen.getByText(/^Meer opschrijven: waar het was, een andere verklaring/)).toBeDefined();
	});

	it('opens what is folded away when a draft has something in it', () => {
		const both = {
			...noted,
			observation: { ...noted.observation, otherwise: 'Druk op het werk.', well: 'Oma helpt.' }
		};
		show({ kind: 'notes' }, { view: { records: [both] }, draft: { context: 'Bij het halen.' } });
		expect(field(/Wanneer en waar/).value).toBe('Bij het halen.');
	});

	it('lists everything that was written', () => {
		const observation = {
			...noted.observation,
			...{ until: '2026-11-18', words: 'Ik ben moe', context: 'Bij het halen.' },
			...{ otherwise: 'Druk op het werk.', well: 'Oma helpt.' },
			injuries: [{ place: 'right-knee', kind: 'scratch', width: 5 }]
		};
		show({ kind: 'notes' }, { view: { records: [{ ...noted, observation }] } });
		const list = screen.getByLabelText('Genoteerd op dit scherm (1)');
		for (const text of [
			'15 november 2026 tot en met 18 november 2026',
			...['Ik ben moe', 'Bij het halen.', 'Druk op het werk.', 'Oma helpt.'],
			'rechterknie: kras of schaafplek, 0,5 cm breed'
		])
			expect(list.textContent).toContain(text);
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

describe('a signal as a start', () => {
	const signal = {
		...{ id: 'plek', what: 'Een blauwe plek', ages: ['0-4'], kind: 'lichaam', area: 'gezondheid', sources: [] },
		...{ otherwise: ['Een val'], 'write-down': ['Plaats en grootte'], today: 'Bel vandaag Veilig Thuis.' }
	} as unknown as Signal;

	it('stands beside the form with what to do the same day, and fills nothing in', async () => {
		const { user, submitted } = show({ kind: 'notes' }, { signal });
		const guide = screen.getByLabelText('Je begon met dit signaal');
		for (const text of ['Een blauwe plek', 'Bel vandaag Veilig Thuis.', 'Plaats en grootte', 'Een val'])
			expect(guide.textContent).toContain(text);
		expect(guide.textContent!.indexOf('Bel vandaag')).toBeLessThan(guide.textContent!.indexOf('Plaats en grootte'));
		expect(screen.queryByRole('checkbox')).toBeNull();
		expect([...document.querySelectorAll('textarea')].map(({ value }) => value).join('')).toBe('');
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});

	it('leaves nothing of itself in the record', async () => {
		const { user, submitted } = show({ kind: 'notes' }, { signal });
		await user.click(screen.getByLabelText('Zelf gezien of gehoord'));
		await user.type(field('Beschrijf het'), 'Een plek op de wang.');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toEqual({
			kind: 'note',
			observation: { knowledge: 'seen', what: 'Een plek op de wang.' }
		});
	});

	it('is put away with a button', async () => {
		const onwithoutsignal = vi.fn();
		const { user } = show({ kind: 'notes' }, { signal, onwithoutsignal });
		await user.click(screen.getByRole('button', { name: 'Zonder dit signaal' }));
		expect(onwithoutsignal).toHaveBeenCalledOnce();
	});
});
