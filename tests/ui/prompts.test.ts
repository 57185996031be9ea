import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from './a-screen.ts';

const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });
const first = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Feiten op volgorde/ });
const second = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Wie belt/ });

describe('prompts', () => {
	const shape = { kind: 'prompts', items: ['een', 'twee'] } as const;

	it('ask nothing that has to be answered', async () => {
		const { user, submitted } = show(shape);
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass', texts: [] }]]);
	});

	it('record what was written, each under its own prompt', async () => {
		const { user, submitted } = show(shape);
		await user.type(second(), 'De leidinggevende.');
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'pass', texts: [{ item: 'twee', text: 'De leidinggevende.' }] }]]);
	});

	it('show what was written before, and a draft before that', () => {
		const texts = [
			{ item: 'een', text: 'Eerst de jas.' },
			{ item: 'twee', text: 'Nog niemand.' }
		];
		show(shape, { view: { given: { kind: 'passed', texts } }, draft: { 'prompt-twee': 'De mentor.' } });
		expect(first().value).toBe('Eerst de jas.');
		expect(second().value).toBe('De mentor.');
	});

	it('keep what is typed as a draft', async () => {
		const { user, drafts } = show(shape);
		await user.type(first(), 'Half');
		await user.tab();
		expect(drafts.at(-1)).toMatchObject({ 'prompt-een': 'Half', 'prompt-twee': '' });
	});

	it('do not go on with something found that nobody decided on', async () => {
		const { user, submitted } = show(shape);
		await user.type(first(), 'Bel 06 12345678');
		await user.click(goOn());
		const summary = screen.getByRole('group', { name: 'Nog te doen op dit scherm' });
		expect(within(summary).getAllByRole('link')).toHaveLength(1);
		expect(submitted).toEqual([]);
	});
});
