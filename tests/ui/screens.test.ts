import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { ANSWERS, show } from './a-screen.ts';

const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });
const summary = () => screen.getByRole('group', { name: 'Nog te doen op dit scherm' });
const messages = () =>
	within(summary())
		.getAllByRole('link')
		.map(({ textContent }) => textContent);
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('a question', () => {
	const shape = { kind: 'question', weighing: 2, answers: ANSWERS } as const;

	it('has no answer chosen beforehand, and sets doubt apart', () => {
		show(shape);
		const group = screen.getByRole('group', { name: 'Is het acuut of structureel onveilig?' });
		const radios = within(group).getAllByRole<HTMLInputElement>('radio');
		expect(radios.map(({ checked, name, value }) => [checked, name, value])).toEqual([
			[false, 'answer', 'ja'],
			[false, 'answer', 'nee'],
			[false, 'answer', 'twijfel']
		]);
		const or = within(group).getByText('of');
		expect(or.compareDocumentPosition(radios[1]!)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
		expect(or.compareDocumentPosition(radios[2]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('asks for an answer: focus on the summary, from there to the first answer', async () => {
		const { user, submitted } = show(shape);
		await user.click(goOn());
		expect(document.activeElement).toBe(summary());
		expect(messages()).toEqual(['Kies een antwoord.']);
		expect(screen.getByRole('group', { name: /acuut of structureel/ })).toHaveProperty('id', 'answer');
		expect(document.getElementById('answer-problem')?.textContent).toContain('Kies een antwoord.');
		await user.click(within(summary()).getByRole('link'));
		expect(document.activeElement).toBe(radio('Ja'));
		expect(submitted).toEqual([]);
	});

	it('gives the answer, with the reason when there is one', async () => {
		const { user, submitted } = show(shape);
		await user.click(radio('Ik twijfel of weet het niet'));
		await user.type(screen.getByRole('textbox', { name: /Waarom denk je dat/ }), 'Ik mis informatie.');
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'answer', answer: 'twijfel', why: 'Ik mis informatie.' }]]);
	});

	it('leaves out an empty reason', async () => {
		const { user, submitted } = show(shape);
		await user.click(radio('Nee'));
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'answer', answer: 'nee' }]]);
	});

	it('shows what was given before, and a draft before that', () => {
		show(shape, { view: { given: { kind: 'answered', answer: 'nee', why: 'Zo leek het.' } }, draft: { answer: 'ja' } });
		expect(radio('Ja').checked).toBe(true);
		expect(screen.getByRole('textbox')).toHaveProperty('value', 'Zo leek het.');
	});
});

it('a checklist goes on with what was ticked, in the order of the list', async () => {
	const { user, submitted } = show({ kind: 'checklist', items: ['een', 'twee'] });
	await user.click(screen.getByRole('checkbox', { name: 'Wie belt' }));
	await user.click(screen.getByRole('checkbox', { name: 'Feiten op volgorde' }));
	expect(screen.getByText('2 van 2 aangevinkt')).toBeDefined();
	await user.click(goOn());
	expect(submitted).toEqual([[{ kind: 'pass', items: ['een', 'twee'] }]]);
});

it.each(['information', 'contact', 'outcome'] as const)('%s goes on', async (kind) => {
	const { user, submitted } = show({ kind });
	await user.click(goOn());
	expect(submitted).toEqual([[{ kind: 'pass' }]]);
});

describe('a decision', () => {
	const norm = { outcome: 'melden', norms: ['norm-1'], because: [{ screen: 'vraag', answer: 'ja' }] };

	it('shows what the norm says and why, and chooses nothing', async () => {
		const { user, submitted } = show({ kind: 'decision', answers: ANSWERS }, { view: { norm } });
		const tree = screen.getByRole('region', { name: 'Volgens de norm Melden is nodig' });
		expect(tree.textContent).toContain('Is het acuut of structureel onveilig? Ja');
		expect(tree.textContent).toContain('Bij onveiligheid meld je.');
		expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
		await user.click(goOn());
		expect(messages()).toEqual(['Kies wat jullie besluiten.']);
		await user.click(radio('Nee'));
		await user.click(goOn());
		expect(submitted).toEqual([[{ kind: 'answer', answer: 'nee' }]]);
	});
});

describe('a departure', () => {
	const shape = { kind: 'departure', reasons: ['spoed', 'onbereikbaar'], roles: ['collega', 'leiding'] } as const;
	const view = { departsFrom: { screen: 'vraag', answer: 'nee', advised: 'ja' } };

	it('says without blame what differs, and asks why, with whom and when to look again', async () => {
		const { user, submitted } = show(shape, { view });
		const notice = screen.getByRole('region', { name: 'Jouw besluit is anders dan de norm' });
		expect(notice.textContent).toContain('Dat kan.');
		await user.click(goOn());
		expect(messages()).toEqual([
			'Kies minstens één reden.',
			'Schrijf op waarom je dit besluit.',
			'Kies met wie je dit besprak.',
			'Kies een datum om opnieuw te kijken.'
		]);
		expect(submitted).toEqual([]);
	});

	it('says so where the law asks what is departed from, and stops nobody', async () => {
		const norm = { outcome: 'melden', norms: ['aangifteplicht'], because: [] };
		const { user, submitted } = show(shape, { view: { ...view, norm } });
		const notice = screen.getByRole('region', { name: 'Jouw besluit is anders dan de norm' });
		expect(notice.textContent).toContain('Dit is een wettelijke plicht');
		expect(notice.textContent).not.toContain('Dat kan.');
		await user.click(screen.getByRole('checkbox', { name: 'wachten niet kon' }));
		await user.type(screen.getByRole('textbox', { name: 'Leg je reden uit' }), 'De inspecteur vraagt te wachten.');
		await user.click(screen.getByRole('checkbox', { name: 'Leidinggevende' }));
		await user.type(screen.getByLabelText('Wanneer kijk je opnieuw?'), '2026-12-06');
		await user.click(goOn());
		expect(submitted[0]?.[1]).toEqual({ kind: 'pass' });
	});

	it('does not call a norm of the profession a law', () => {
		const norm = { outcome: 'melden', norms: ['norm-1'], because: [] };
		show(shape, { view: { ...view, norm } });
		expect(screen.queryByText('Dit is een wettelijke plicht')).toBeNull();
	});

	it('records the departure and goes on', async () => {
		const { user, submitted } = show(shape, { view });
		await user.click(screen.getByRole('checkbox', { name: 'wachten niet kon' }));
		await user.type(screen.getByRole('textbox', { name: 'Leg je reden uit' }), 'Er is al hulp.');
		await user.click(screen.getByRole('checkbox', { name: 'Leidinggevende' }));
		await user.type(screen.getByLabelText('Wanneer kijk je opnieuw?'), '2026-12-06');
		await user.click(goOn());
		const departure = {
			...{ reasons: ['spoed'], why: 'Er is al hulp.', discussedWith: ['leiding'], lookAgain: '2026-12-06' }
		};
		expect(submitted).toEqual([[{ kind: 'depart', departure }, { kind: 'pass' }]]);
	});
});

it('a skip needs a reason and a note', async () => {
	const { user, submitted } = show({ kind: 'skip', reasons: ['spoed', 'onbereikbaar'] });
	await user.click(goOn());
	expect(messages()).toEqual(['Kies minstens één reden.', 'Schrijf er in het kort bij waarom.']);
	await user.click(screen.getByRole('checkbox', { name: 'wachten niet kon' }));
	await user.type(screen.getByRole('textbox'), 'Het kind moest naar de arts.');
	await user.click(goOn());
	expect(submitted).toEqual([[{ kind: 'skip', reasons: ['spoed'], note: 'Het kind moest naar de arts.' }]]);
});

it('the end shows what was recorded and has no form', () => {
	show({ kind: 'end' }, { soFar: [{ label: 'Vermoeden', answer: 'Ja' }] });
	expect(screen.getByRole('region', { name: 'Wat je hebt vastgelegd' }).textContent).toContain('Vermoeden');
	expect(screen.queryByRole('button')).toBeNull();
});
