import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from './a-screen.ts';

const NORM = 'Volgens de norm Melden is nodig';
const because = [{ screen: 'andere', answer: 'ja' }];
const norm = { outcome: 'melden', norms: ['norm-1'], because };
const estimated = (id: string, at: number, estimate: object) => ({
	...{ id, at, screen: 'vraag', kind: 'estimated' },
	estimate
});
const see = () => screen.getByRole('button', { name: 'Bekijk wat de norm zegt' });

describe('an outcome that weighing led to', () => {
	it('asks the own estimate before it says anything of the norm', () => {
		show({ kind: 'outcome' }, { view: { norm } });
		expect(screen.queryByRole('region', { name: NORM })).toBeNull();
		// Nor in the words of the screen.
		expect(screen.queryByText('Ervoor.')).toBeNull();
		expect(screen.queryByText('Erna.')).toBeNull();
		const group = screen.getByRole('group', { name: 'Wat zou jij doen?' });
		const radios = within(group).getAllByRole<HTMLInputElement>('radio');
		expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
			['report', false],
			['help', false],
			['report-and-help', false],
			['close', false],
			['unsure', false]
		]);
	});

	it('records the estimate and stays; not knowing is an answer', async () => {
		const { user, submitted } = show({ kind: 'outcome' }, { view: { norm } });
		await user.click(see());
		expect(screen.getByRole('link', { name: /Kies wat je nu zou doen/ })).toBeDefined();
		await user.click(screen.getByRole('radio', { name: 'Ik weet het nog niet' }));
		await user.type(screen.getByRole('textbox', { name: /Waarom denk je dat/ }), 'Ik mis de arts.');
		await user.click(see());
		expect(submitted).toEqual([[{ kind: 'estimate', estimate: { estimate: 'unsure', why: 'Ik mis de arts.' } }]]);
	});

	it('then shows both, without saying which is right, and goes on', async () => {
		const records = [estimated('s1', 5, { estimate: 'help', why: 'Zij willen hulp.' })];
		const { user, submitted } = show({ kind: 'outcome' }, { view: { norm, records }, weighedAt: 4 });
		expect(screen.getByRole('region', { name: NORM })).toBeDefined();
		const own = screen.getByRole('region', { name: 'Wat jij vooraf dacht' });
		expect(own.textContent).toContain('Hulp bieden of regelen, niet melden');
		expect(own.textContent).toContain('Zij willen hulp.');
		expect(document.body.textContent).not.toMatch(/\b(?:goed|fout|juist|klopt)\b/i);
		await user.click(screen.getByRole('button', { name: 'Opslaan en verder' }));
		expect(submitted).toEqual([[{ kind: 'pass' }]]);
	});

	it('can be estimated again after another answer', () => {
		const records = [estimated('s1', 5, { estimate: 'help' })];
		show({ kind: 'outcome' }, { view: { norm, records }, weighedAt: 6 });
		expect(see()).toBeDefined();
	});

	it('takes the estimate back with its words', async () => {
		const records = [estimated('s1', 5, { estimate: 'help', why: 'Zij willen hulp.' })];
		const { user, submitted } = show({ kind: 'outcome' }, { view: { norm, records } });
		await user.click(screen.getByRole('button', { name: 'Haal weg: Wat jij vooraf dacht' }));
		expect(submitted).toEqual([[{ kind: 'withdraw', entry: 's1' }]]);
	});
});

it('an outcome that no weighing led to, as with danger, says at once what the norm says', () => {
	show({ kind: 'outcome' }, { view: { norm: { ...norm, because: [{ screen: 'gevaar', answer: 'ja' }] } } });
	expect(screen.getByRole('region', { name: NORM })).toBeDefined();
	expect(screen.queryByRole('radio')).toBeNull();
});

it('a decision shows the own estimate to read', () => {
	show({ kind: 'decision' }, { view: { norm }, estimated: { estimate: 'report' } });
	const own = screen.getByRole('region', { name: 'Wat jij vooraf dacht' });
	expect(own.textContent).toContain('Melden bij Veilig Thuis');
	expect(within(own).queryByRole('button')).toBeNull();
});
