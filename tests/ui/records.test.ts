import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show, SKIP } from './a-screen.ts';

const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });
const more = () => screen.getByRole('button', { name: 'Opslaan en nog een' });
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const messages = () =>
	within(screen.getByRole('group', { name: 'Nog te doen op dit scherm' }))
		.getAllByRole('link')
		.map(({ textContent }) => textContent);

describe('a consult', () => {
	const shape = { kind: 'consult', roles: ['collega', 'leiding'], contacts: ['veilig-thuis'], skip: SKIP } as const;

	it('needs with whom and what advice', async () => {
		const { user } = show(shape);
		await user.click(goOn());
		expect(messages()).toEqual(['Kies met wie je overlegde.', 'Schrijf op welk advies je kreeg.']);
	});

	it('records the consult of today and goes on', async () => {
		const { user, submitted } = show(shape);
		await user.click(screen.getByRole('radio', { name: 'Collega' }));
		await user.type(field('Welk advies kreeg je?'), 'Bel Veilig Thuis.');
		await user.click(goOn());
		const consult = { role: 'collega', on: '2026-11-22', advice: 'Bel Veilig Thuis.' };
		expect(submitted).toEqual([[{ kind: 'consult', consult }, { kind: 'pass' }]]);
	});

	it('does not ask for a role where there is only one', async () => {
		const { user, submitted } = show({ ...shape, roles: ['collega'] });
		expect(screen.queryByRole('radio')).toBeNull();
		await user.type(field('Welk advies kreeg je?'), 'Praat met de ouders.');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ consult: { role: 'collega' } });
	});

	it('is skipped with a reason out of the list and a note', async () => {
		const { user, submitted } = show(shape);
		await user.click(screen.getByRole('button', { name: 'Overslaan, met reden' }));
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ik sla dit over, omdat …' }));
		await user.click(screen.getByRole('button', { name: 'Overslaan en verder' }));
		expect(messages()).toEqual(['Kies minstens één reden.', 'Schrijf er in het kort bij waarom.']);
		await user.click(screen.getByRole('checkbox', { name: 'niemand te bereiken was' }));
		await user.type(field('Leg het kort uit'), 'Twee keer gebeld.');
		await user.click(screen.getByRole('button', { name: 'Overslaan en verder' }));
		expect(submitted).toEqual([[{ kind: 'skip', reasons: ['onbereikbaar'], note: 'Twee keer gebeld.' }]]);
	});

	it('can be filled in after all', async () => {
		const { user } = show(shape, { view: { given: { kind: 'skipped', reasons: ['spoed'], note: 'Geen tijd.' } } });
		expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'wachten niet kon' }).checked).toBe(true);
		await user.click(screen.getByRole('button', { name: 'Toch niet overslaan' }));
		expect(field('Welk advies kreeg je?')).toBeDefined();
	});
});

describe('what a consult or a talk agreed', () => {
	const shape = { kind: 'consult', roles: ['collega'], contacts: [] } as const;

	it('asks who does it and when only once something is agreed', async () => {
		const { user, submitted } = show(shape);
		await user.type(field('Welk advies kreeg je?'), 'Vraag de wijkverpleegkundige.');
		expect(screen.queryByLabelText(/Klaar op/)).toBeNull();
		await user.type(field(/Wat spraken jullie af/), 'Samen bellen.');
		await user.selectOptions(screen.getByRole('combobox', { name: /Wie doet dit/ }), 'Ouder');
		await user.type(screen.getByLabelText(/Klaar op/), '2026-11-27');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({
			consult: { agreed: 'Samen bellen.', agreedRole: 'ouder', due: '2026-11-27' }
		});
	});

	it('does not keep a date without what is agreed, nor a day before the talk', async () => {
		const { user, submitted } = show(shape, {
			draft: { advice: 'Kijk nog een week.', 'agreed-due': '2026-11-01', on: '2026-11-10' }
		});
		await user.click(goOn());
		expect(messages()).toEqual([
			'Schrijf op wat jullie afspraken. Wie het doet en de datum horen daarbij.',
			'Kies de dag van het gesprek of een latere datum.'
		]);
		expect(submitted).toEqual([]);
	});
});

describe('a talk', () => {
	const shape = { kind: 'talk', with: 'parents', roles: ['collega', 'leiding'], skip: SKIP } as const;

	it('is with whom the flow says', async () => {
		const { user, submitted } = show(shape);
		await user.click(screen.getByRole('radio', { name: 'Leidinggevende' }));
		await user.type(field('Wat is er gezegd?'), 'We deelden onze zorg.');
		await user.click(goOn());
		const talk = { with: 'parents', role: 'leiding', on: '2026-11-22', said: 'We deelden onze zorg.' };
		expect(submitted).toEqual([[{ kind: 'talk', talk }, { kind: 'pass' }]]);
	});

	it('asks with whom where the flow leaves it open, and records who was there and how they reacted', async () => {
		const { user, submitted } = show({ ...shape, with: null, roles: ['collega'] });
		await user.click(goOn());
		expect(messages()).toEqual(['Kies met wie je sprak.', 'Schrijf op wat er gezegd is.']);
		await user.click(screen.getByRole('radio', { name: 'Ouders en kind' }));
		await user.type(field(/Wie was er nog meer bij/), 'De tolk.');
		await user.type(field('Wat is er gezegd?'), 'Wij vertelden wat wij zagen.');
		await user.type(field(/Hoe reageerden zij/), 'Zij schrokken, en wilden hulp.');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({
			talk: { with: 'both', present: 'De tolk.', reaction: 'Zij schrokken, en wilden hulp.' }
		});
	});

	it('that did not succeed is recorded as an attempt, and the screen stays', async () => {
		const { user, submitted } = show(shape);
		await user.click(screen.getByRole('button', { name: 'Het lukte niet om iemand te spreken' }));
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Het lukte niet' }));
		await user.click(screen.getByRole('button', { name: 'Poging vastleggen' }));
		expect(messages()).toEqual(['Kies wie het probeerde.']);
		await user.click(screen.getByRole('radio', { name: 'Collega' }));
		await user.type(field(/Wat deed je/), 'Twee keer gebeld, geen antwoord.');
		await user.click(screen.getByRole('button', { name: 'Poging vastleggen' }));
		const attempt = {
			...{ with: 'parents', role: 'collega', on: '2026-11-22', note: 'Twee keer gebeld, geen antwoord.' }
		};
		expect(submitted).toEqual([[{ kind: 'try', attempt }]]);
		expect(field('Wat is er gezegd?').value).toBe('');
	});

	const tried = {
		...{ id: 'p1', at: 0, screen: 'vraag', kind: 'tried' },
		attempt: { with: 'parents', role: 'collega', on: '2026-11-20', note: 'Geen antwoord.' }
	};

	it('after an attempt can be skipped with the reason that fits, not gone on from', async () => {
		const { user, submitted } = show(shape, { view: { records: [tried] } });
		expect(screen.getByRole('heading', { name: 'Gesprekken en pogingen (1)' })).toBeDefined();
		expect(screen.getByText('Geen antwoord.')).toBeDefined();
		await user.click(goOn());
		expect(submitted).toEqual([]);
		await user.click(screen.getByRole('button', { name: 'Overslaan: niemand te bereiken' }));
		expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'niemand te bereiken was' }).checked).toBe(true);
		await user.type(field('Leg het kort uit'), 'Morgen weer.');
		await user.click(screen.getByRole('button', { name: 'Overslaan en verder' }));
		expect(submitted).toEqual([[{ kind: 'skip', reasons: ['onbereikbaar'], note: 'Morgen weer.' }]]);
	});

	it('does not offer a reason that the flow does not have', () => {
		show({ ...shape, skip: { ...SKIP, reasons: ['spoed'] } }, { view: { records: [tried] } });
		expect(screen.queryByRole('button', { name: 'Overslaan: niemand te bereiken' })).toBeNull();
		expect(screen.getByRole('button', { name: 'Overslaan, met reden' })).toBeDefined();
	});
});

describe('agreements', () => {
	const shape = { kind: 'agreement', purpose: 'look-again', roles: ['collega', 'leiding'] } as const;

	it('looking back needs one', async () => {
		const { user } = show(shape);
		await user.click(goOn());
		expect(messages()).toEqual([
			'Schrijf op wat jullie afspreken.',
			'Kies wie dit doet.',
			'Kies voor welke datum dit klaar is.'
		]);
	});

	it('records what, who and when, and stays for another', async () => {
		const { user, submitted } = show(shape);
		await user.type(field('Wat spreken jullie af?'), 'Terugkijken met het team.');
		await user.click(screen.getByRole('radio', { name: 'Collega' }));
		await user.type(screen.getByLabelText('Terugkijken op'), '2026-12-04');
		await user.click(more());
		const agreement = { what: 'Terugkijken met het team.', role: 'collega', due: '2026-12-04' };
		expect(submitted).toEqual([[{ kind: 'agree', agreement }]]);
	});

	it('a term proposes its day and fills it in when it is chosen', async () => {
		const { user } = show({ ...shape, terms: ['werkweek'] });
		const day = screen.getByLabelText<HTMLInputElement>('Terugkijken op');
		expect(day.value).toBe('');
		const proposal = screen.getByRole('button', { name: 'Na 5 werkdagen: 27 november 2026' });
		expect(document.getElementById(proposal.getAttribute('aria-describedby')!)?.textContent).toContain(
			'Terugkijken na de melding.'
		);
		await user.click(proposal);
		expect(day.value).toBe('2026-11-27');
		expect(screen.getByText('Datum ingevuld: 27 november 2026.')).toBeDefined();
	});

	it('is not for a day that has gone by', async () => {
		const { user, submitted } = show(shape, { draft: { what: 'Bellen.', role: 'collega', due: '2026-11-02' } });
		await user.click(goOn());
		expect(messages()).toEqual(['Kies vandaag of een latere datum.']);
		expect(submitted).toEqual([]);
	});

	it('other screens of this kind go on without one', async () => {
		const { user, submitted } = show({ ...shape, purpose: null });
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});
});

describe('agreements about help', () => {
	const shape = { kind: 'agreement', purpose: 'help', roles: ['collega', 'leiding'] } as const;
	const goal = 'Elke dag een jas.';
	const agreed = (id: string, agreement: object) => ({
		...{ id, at: 0, screen: 'vraag', kind: 'agreed' },
		agreement: { what: `Afspraak ${id}`, role: 'collega', due: '2026-12-04', ...agreement }
	});

	it('for the weeks to come need a goal to see and somebody who keeps the reins', async () => {
		const { user, submitted } = show(shape);
		await user.click(screen.getByRole('radio', { name: 'Komende weken' }));
		await user.type(field('Wat spreken jullie af?'), 'Hulp bij het opstaan.');
		await user.click(screen.getByRole('radio', { name: 'Collega' }));
		await user.type(screen.getByLabelText('Klaar op'), '2026-12-04');
		await user.click(goOn());
		expect(messages()).toEqual(['Schrijf op wat je ziet als het gelukt is.', 'Kies wie de regie houdt.']);
		await user.type(field('Wat zie je als het gelukt is?'), goal);
		await user.selectOptions(screen.getByRole('combobox', { name: 'Wie houdt de regie?' }), 'Leidinggevende');
		await user.click(goOn());
		const agreement = { what: 'Hulp bij het opstaan.', role: 'collega', due: '2026-12-04' };
		expect(submitted).toEqual([
			[{ kind: 'agree', agreement: { ...agreement, horizon: 'weeks', goal, lead: 'leiding' } }, { kind: 'pass' }]
		]);
	});

	it('for today ask for neither', async () => {
		const { user, submitted } = show(shape);
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
		await user.click(screen.getByRole('radio', { name: 'Vandaag en vannacht' }));
		expect(screen.queryByRole('combobox')).toBeNull();
		expect(screen.queryByRole('textbox', { name: /gelukt/ })).toBeNull();
	});

	it('of the weeks to come share one goal', async () => {
		const records = [agreed('a1', { horizon: 'weeks', goal, lead: 'leiding' })];
		const { user } = show(shape, { view: { records } });
		await user.click(screen.getByRole('radio', { name: 'Komende weken' }));
		await user.click(more());
		expect(messages()).not.toContain('Schrijf op wat je ziet als het gelukt is.');
		expect(messages()).not.toContain('Kies wie de regie houdt.');
	});

	it('stand in two columns, today first', () => {
		const records = [agreed('a1', { horizon: 'weeks', goal, lead: 'leiding' }), agreed('a2', { horizon: 'today' })];
		show(shape, { view: { records } });
		const list = screen.getByRole('region', { name: 'Vastgelegde afspraken (2)' });
		const headings = within(list).getAllByRole('heading', { level: 3 });
		expect(headings.map(({ textContent }) => textContent)).toEqual(['Vandaag en vannacht', 'Komende weken']);
		expect(within(headings[1]!.parentElement!).getByText(goal)).toBeDefined();
		expect(within(headings[1]!.parentElement!).getByText('Leidinggevende')).toBeDefined();
	});
});
