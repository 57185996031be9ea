import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '#ui/format-date.ts';
import { language, speak, spoken } from '#ui/language.svelte.ts';
import { english } from '#ui/messages/messages.en.ts';
import { screenTitle } from '#ui/screen-title.ts';
import type { Flow } from '#flow/flow.ts';
import type { ScreenView } from '#session/view.ts';
import { ANSWERS, show, words } from './a-screen.ts';

const QUESTION = { kind: 'question', weighing: 2, norm: 'norm-1', answers: ANSWERS } as const;

afterEach(() => speak('nl'));

describe('the interface', () => {
	it('speaks Dutch until it is asked for English, and follows without being made again', async () => {
		const { user } = show(QUESTION);
		await user.type(screen.getByRole('textbox', { name: /Waarom denk je dat/ }), 'Nog niet af');
		expect(screen.getByRole('button', { name: 'Opslaan en verder' })).toBeDefined();
		await speak('en');
		expect(await screen.findByRole('button', { name: 'Save and go on' })).toBeDefined();
		expect(screen.getByRole('region', { name: 'Standard' })).toBeDefined();
		expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Nog niet af');
	});

	it('says problems and labels of records in English', async () => {
		await speak('en');
		const { user } = show({ kind: 'consult', roles: ['collega', 'leiding'] });
		await user.click(screen.getByRole('button', { name: 'Save and go on' }));
		const links = within(screen.getByRole('group', { name: 'Still to do on this screen' })).getAllByRole('link');
		expect(links.map(({ textContent }) => textContent)).toEqual([
			'Choose whom you asked for advice.',
			'Write down which advice you got.'
		]);
	});

	it('writes dates and titles in the language', async () => {
		const flow = { steps: [{ id: 'wegen', number: 4 }], screens: { a: { weighing: 1 } } } as unknown as Flow;
		const view = { screen: { id: 'vraag' }, step: 'wegen', weighing: 1 } as unknown as ScreenView;
		expect(formatDate('2026-11-15')).toBe('15 november 2026');
		await speak('en');
		expect(formatDate('2026-11-15')).toBe('15 November 2026');
		expect(screenTitle(view, words, flow)).toContain('Step 4: wegen · question 1 of 1');
	});

	it('is what was asked last, when it is asked twice at once', async () => {
		await Promise.all([speak('en'), speak('nl')]);
		expect(language()).toBe('nl');
	});

	it('is English too in a group that is first read while English is spoken, and Dutch again after', async () => {
		await speak('en');
		const messages = spoken('frame', { back: 'Terug' });
		expect(messages.back).toBe('Back');
		await speak('nl');
		expect(messages.back).toBe('Terug');
	});

	it('has no exclamation marks in English, and no sentence that is left empty', () => {
		const texts = (part: unknown): string[] =>
			typeof part === 'string' ? [part] : Object.values(Object(part) as object).flatMap(texts);
		expect(texts(english).filter((text) => text.includes('!') || text.trim() === '')).toEqual([]);
	});
});

describe('words of a flow that are not translated', () => {
	const dutch = new Set([
		'Is het acuut of structureel onveilig?',
		'Nee',
		'Meldnorm 1',
		'Veilig Thuis',
		'wegen',
		'Wegen'
	]);

	it('are marked as Dutch: title, step, answer, norm, contact; what is translated is not', async () => {
		await speak('en');
		show(QUESTION, { dutch });
		expect(screen.getByRole('heading', { level: 1 }).lang).toBe('nl');
		expect(screen.getByText('wegen').lang).toBe('nl');
		expect(screen.getByText('Nee').lang).toBe('nl');
		expect(screen.getByText('Ja').lang).toBe('');
		expect(screen.getAllByText('Meldnorm 1')[0]!.lang).toBe('nl');
		expect(screen.getAllByText('Veilig Thuis')[0]!.lang).toBe('nl');
	});
});
