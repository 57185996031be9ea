import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { ANSWERS, show } from './a-screen.ts';

const PHONE = '06-12345678';
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Waarom denk je dat/ });
const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });

function showField() {
	return show({ kind: 'question', weighing: 2, answers: ANSWERS });
}

async function write({ user }: ReturnType<typeof showField>, text = `Bel ${PHONE} na school`): Promise<void> {
	await user.type(area(), text.replaceAll('[', '[['));
	await user.tab();
	await screen.findByRole('list', { name: 'Gevonden bij ‘Waarom denk je dat?’' });
}

const button = (name: string) => screen.getByRole('button', { name });
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
const status = () => area().closest('.field')?.querySelector('[role=status]')?.textContent;

it('says that no names belong here', () => {
	showField();
	const hint = document.getElementById('why-hint');
	expect(hint?.textContent).toContain('Let op: geen namen');
	expect(area().getAttribute('aria-describedby')).toContain('why-hint');
});

describe('what was found', () => {
	it('is named in words, told to a screen reader politely, and marked in the text', async () => {
		await write(showField());
		const sentence = document.getElementById('why-found-0');
		expect(sentence?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
			`Let op: dit lijkt een telefoonnummer: ‘${PHONE}’.`
		);
		expect(area().getAttribute('aria-describedby')).toContain('why-found-0');
		expect(status()).toBe(`Let op: dit lijkt een telefoonnummer: ‘${PHONE}’.`);
		expect(marks()).toEqual([PHONE]);
	});

	it('is marked in a layer that says the same text and that a screen reader does not hear', async () => {
		await write(showField());
		const layer = document.querySelector('[aria-hidden=true]:has(mark)');
		expect(layer?.textContent).toBe(`${area().value}\u200b`);
		expect(area().getAttribute('aria-hidden')).toBeNull();
	});

	it('leaves no copy of the text in the page when there is nothing to mark', async () => {
		const { user } = showField();
		await user.type(area(), 'Het kind was moe');
		expect(document.body.textContent).not.toContain('Het kind was moe');
	});

	it('is told once, not again at every letter', async () => {
		const shown = showField();
		await write(shown);
		const said: (string | undefined)[] = [];
		const watch = new MutationObserver(() => said.push(status()));
		watch.observe(document.querySelector('.field [role=status]')!, {
			characterData: true,
			subtree: true,
			childList: true
		});
		await shown.user.type(area(), ' en huilde');
		await shown.user.tab();
		await vi.waitFor(() => expect(marks()).toEqual([PHONE]));
		expect(said).toEqual([]);
		watch.disconnect();
	});

	it('waits until typing stops, and a change in the words themselves takes the mark away at once', async () => {
		const shown = showField();
		await shown.user.type(area(), PHONE);
		expect(marks()).toEqual([]);
		await vi.waitFor(() => expect(marks()).toEqual([PHONE]));
		await shown.user.type(area(), '9');
		expect(marks()).toEqual([]);
	});

	it('stays marked at its new place while text before it is typed', async () => {
		const shown = showField();
		await write(shown);
		await shown.user.type(area(), 'Let op. ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
		expect(area().value).toBe(`Let op. Bel ${PHONE} na school`);
		expect(marks()).toEqual([PHONE]);
	});

	it('in more than one place is one row', async () => {
		await write(showField(), `Bel ${PHONE}, of weer ${PHONE}, of ${PHONE}`);
		expect(screen.getAllByRole('button', { name: /^Laat staan/ })).toHaveLength(1);
		expect(screen.getByText(/Ook op 2 andere plekken/)).toBeDefined();
	});
});

describe('a decision', () => {
	it('puts another word in its place everywhere, and gives focus back to the text', async () => {
		const shown = showField();
		await write(shown, `Bel ${PHONE}, of weer ${PHONE}.`);
		await shown.user.click(button(`Vervang door [telefoonnummer]: ${PHONE}`));
		expect(area().value).toBe('Bel [telefoonnummer], of weer [telefoonnummer].');
		await vi.waitFor(() => expect(document.activeElement).toBe(area()));
		expect(screen.queryByRole('list', { name: /^Gevonden/ })).toBeNull();
		expect(status()).toBe('Vervangen door [telefoonnummer].');
	});

	it('can be another word than the first', async () => {
		const shown = showField();
		await write(shown, 'De moeder van Fatima belde.');
		expect(button('Vervang door [kind]: Fatima')).toBeDefined();
		expect(screen.queryByRole('button', { name: 'Vervang door [collega]: Fatima' })).toBeNull();
		await shown.user.click(button('Anders vervangen: Fatima'));
		await shown.user.click(button('Vervang door [collega]: Fatima'));
		expect(area().value).toBe('De moeder van [collega] belde.');
	});

	it('takes the words out, without a space too many', async () => {
		const shown = showField();
		await write(shown);
		await shown.user.click(button(`Weghalen: ${PHONE}`));
		expect(area().value).toBe('Bel na school');
		await vi.waitFor(() => expect(document.activeElement).toBe(area()));
	});

	it('goes on to the next finding', async () => {
		const shown = showField();
		await write(shown, `Bel ${PHONE} of mail kind@voorbeeld.nl of 1234 AB`);
		await shown.user.click(button(`Laat staan: ${PHONE}`));
		await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('kind@voorbeeld.nl'));
		await shown.user.click(button('Laat staan: 1234 AB'));
		await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('kind@voorbeeld.nl'));
	});

	it('leaves the words standing, for this text only', async () => {
		const shown = showField();
		await write(shown);
		await shown.user.click(button(`Laat staan: ${PHONE}`));
		await shown.user.click(screen.getByRole('radio', { name: 'Nee' }));
		await shown.user.click(goOn());
		expect(shown.submitted).toEqual([[{ kind: 'answer', answer: 'nee', why: `Bel ${PHONE} na school` }]]);
	});

	it('keeps the caret at its place in the text', async () => {
		const shown = showField();
		await write(shown);
		area().setSelectionRange(area().value.length, area().value.length);
		await shown.user.click(button(`Vervang door [telefoonnummer]: ${PHONE}`));
		await vi.waitFor(() => expect(document.activeElement).toBe(area()));
		await shown.user.keyboard(' weer');
		expect(area().value).toBe('Bel [telefoonnummer] na school weer');
	});

	it('can be left for later: Escape goes back to the text', async () => {
		const shown = showField();
		await write(shown);
		expect(document.activeElement?.textContent).toContain('Vervang door');
		await shown.user.keyboard('{Escape}');
		expect(document.activeElement).toBe(area());
		expect(marks()).toEqual([PHONE]);
	});
});

it('asks to choose before it goes on, and shows the finding at once', async () => {
	const { user, submitted } = showField();
	await user.click(screen.getByRole('radio', { name: 'Nee' }));
	await user.type(area(), PHONE);
	await user.click(goOn());
	const summary = screen.getByRole('group', { name: 'Nog te doen op dit scherm' });
	expect(within(summary).getByRole('link').textContent).toContain('vervangen, weghalen of laten staan');
	await user.click(within(summary).getByRole('link'));
	expect(document.activeElement?.closest('ul')?.id).toBe('why-found');
	expect(submitted).toEqual([]);
});

it('does not ask again about what was kept on an earlier visit', async () => {
	const given = { kind: 'answered', answer: 'nee', why: `Bel ${PHONE}` };
	const { user, submitted } = show({ kind: 'question', weighing: 2, answers: ANSWERS }, { view: { given } });
	await user.click(goOn());
	expect(submitted).toEqual([[{ kind: 'answer', answer: 'nee', why: `Bel ${PHONE}` }]]);
});

describe('words without a name', () => {
	it('are folded away, and come in the text where the person was', async () => {
		const { user } = showField();
		expect(screen.queryByRole('button', { name: 'Woorden zonder naam' })).toBeNull();
		await user.click(area());
		expect(screen.queryByRole('button', { name: 'moeder' })).toBeNull();
		await user.type(area(), 'De kwam laat');
		area().setSelectionRange(2, 2);
		await user.click(button('Woorden zonder naam'));
		expect(button('Woorden zonder naam').getAttribute('aria-expanded')).toBe('true');
		await user.click(button('moeder'));
		expect(area().value).toBe('De moeder kwam laat');
		expect(document.activeElement).toBe(area());
		await user.keyboard(' van');
		expect(area().value).toBe('De moeder van kwam laat');
		await user.click(button('kleuter (4–5)'));
		expect(area().value).toBe('De moeder van kleuter (4–5) kwam laat');
	});

	it('are not found as names themselves', async () => {
		const { user } = showField();
		await user.click(area());
		await user.click(button('Woorden zonder naam'));
		for (const group of ['Wie', 'Hoe oud, ongeveer'])
			for (const word of within(screen.getByRole('group', { name: group })).getAllByRole('button'))
				await user.click(word);
		await user.tab();
		await user.click(screen.getByRole('radio', { name: 'Nee' }));
		await user.click(goOn());
		expect(screen.queryByRole('group', { name: 'Nog te doen op dit scherm' })).toBeNull();
	});
});
