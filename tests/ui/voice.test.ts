import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from './a-screen.ts';

const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const messages = () =>
	within(screen.getByRole('group', { name: 'Nog te doen op dit scherm' }))
		.getAllByRole('link')
		.map(({ textContent }) => textContent);

describe('the voice of the child', () => {
	const shape = { kind: 'voice', roles: ['collega', 'ouder'] } as const;
	const heard = (id: string, voice: object) => ({ id, at: 0, screen: 'vraag', kind: 'heard', voice });

	it('is not passed over: whoever goes on is asked', async () => {
		const { user, submitted } = show(shape);
		expect(screen.queryByRole('button', { name: /Overslaan/ })).toBeNull();
		await user.click(goOn());
		expect(messages()).toEqual(['Kies of het kind weet wat er gebeurt.']);
		expect(submitted).toEqual([]);
	});

	it('records who tells, what the child wants and who is safe', async () => {
		const { user, submitted } = show(shape);
		await user.click(radio('Deels'));
		await user.click(goOn());
		expect(messages()).toEqual([
			'Kies wie het vertelt.',
			'Schrijf op wat het kind wil. Weet je het niet? Schrijf dat dan op.'
		]);
		await user.click(radio('Ouder'));
		await user.type(field('Wat wil het kind zelf?'), 'Dat het thuis rustig is.');
		await user.type(field(/veilige volwassene/), 'Oma.');
		await user.click(goOn());
		const voice = { knows: 'partly', teller: 'ouder', wants: 'Dat het thuis rustig is.', safeAdult: 'Oma.' };
		expect(submitted).toEqual([[{ kind: 'hear', voice }, { kind: 'pass' }]]);
	});

	it('can always be answered with not yet, and then needs why', async () => {
		const { user, submitted } = show(shape);
		await user.click(radio('Nog niet, omdat …'));
		await user.click(goOn());
		expect(messages()).toEqual(['Schrijf op waarom het kind het nog niet weet.']);
		await user.type(field('Waarom nog niet?'), 'Eerst is er vanavond een veilige plek.');
		await user.click(goOn());
		const voice = { knows: 'not-yet', because: 'Eerst is er vanavond een veilige plek.' };
		expect(submitted).toEqual([[{ kind: 'hear', voice }, { kind: 'pass' }]]);
	});

	it('does not record why not once the child knows', async () => {
		const { user, submitted } = show(shape, {
			draft: { knows: 'yes', because: 'Te jong.', role: 'collega', wants: 'Naar oma.' }
		});
		await user.click(goOn());
		expect(submitted[0]?.[0]).toEqual({
			kind: 'hear',
			voice: { knows: 'yes', teller: 'collega', wants: 'Naar oma.' }
		});
	});

	it('begins with what was recorded last, and goes on as it is', async () => {
		const records = [
			heard('v1', { knows: 'not-yet', because: 'Te vroeg.' }),
			heard('v2', { knows: 'yes', teller: 'ouder', wants: 'Bij oma slapen.' })
		];
		const { user, submitted } = show(shape, { view: { records } });
		expect(radio('Ja').checked).toBe(true);
		expect(field('Wat wil het kind zelf?').value).toBe('Bij oma slapen.');
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});

	it('changed later is recorded again, and what was recorded before stays', async () => {
		const records = [heard('v1', { knows: 'partly', teller: 'ouder', wants: 'Bij oma slapen.' })];
		const { user, submitted } = show(shape, { view: { records } });
		await user.click(radio('Ja'));
		await user.click(goOn());
		const voice = { knows: 'yes', teller: 'ouder', wants: 'Bij oma slapen.' };
		expect(submitted).toEqual([[{ kind: 'hear', voice }, { kind: 'pass' }]]);
	});
});
