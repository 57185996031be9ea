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

describe('a talk', () => {
	const shape = { kind: 'talk', roles: ['collega', 'leiding'], skip: SKIP } as const;

	it.each([
		['gesprek-ouders', 'parents'],
		['gesprek-kind', 'child']
	])('%s is a talk with %s', async (id, partner) => {
		const { user, submitted } = show({ ...shape, id });
		await user.click(screen.getByRole('radio', { name: 'Leidinggevende' }));
		await user.type(field('Wat is er gezegd?'), 'We deelden onze zorg.');
		await user.click(goOn());
		const talk = { with: partner, role: 'leiding', on: '2026-11-22', said: 'We deelden onze zorg.' };
		expect(submitted).toEqual([[{ kind: 'talk', talk }, { kind: 'pass' }]]);
	});
});

describe('agreements', () => {
	const shape = { kind: 'agreement', id: 'terugkijken', roles: ['collega', 'leiding'] } as const;

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

	it('other screens of this kind go on without one', async () => {
		const { user, submitted } = show({ ...shape, id: 'hulp-afspraken' });
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});
});
