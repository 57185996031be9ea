import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { ANSWERS, show } from './a-screen.ts';

const PHONE = '06-12345678';
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Waarom denk je dat/ });
const goOn = () => screen.getByRole('button', { name: 'Opslaan en verder' });

function showField() {
	return show({ kind: 'question', weighing: 2, answers: ANSWERS });
}

async function typePhone({ user }: ReturnType<typeof showField>): Promise<void> {
	await user.type(area(), `Bel ${PHONE} na school`);
	await user.tab();
}

it('keeps helpers that send text away out of every text field, and the browser from remembering it', () => {
	show({ kind: 'notes' });
	for (const field of screen.getAllByRole('textbox')) {
		for (const name of ['autocomplete', 'autocorrect', 'autocapitalize']) expect(field.getAttribute(name)).toBe('off');
		for (const name of ['spellcheck', 'data-gramm']) expect(field.getAttribute(name)).toBe('false');
	}
	expect(document.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
});

it('says that no names belong here', () => {
	showField();
	const hint = document.getElementById('why-hint');
	expect(hint?.textContent).toBe('Schrijf geen namen of andere gegevens op waaraan iemand te herkennen is');
	expect(area().getAttribute('aria-describedby')).toContain('why-hint');
});

it('names what was found in words, and tells a screen reader politely', async () => {
	await typePhone(showField());
	const sentence = `Let op: ‘${PHONE}’ lijkt een telefoonnummer.`;
	expect(screen.getAllByText(sentence).map(({ role }) => role)).toContain('status');
	expect(screen.getByRole('button', { name: `Laat staan: ${PHONE}` })).toBeDefined();
});

it('takes the found words out of the text, and gives focus back to it', async () => {
	const shown = showField();
	await typePhone(shown);
	await shown.user.click(screen.getByRole('button', { name: `Haal weg: ${PHONE}` }));
	expect(area().value).toBe('Bel  na school');
	expect(document.activeElement).toBe(area());
	expect(screen.queryByText(/lijkt een telefoonnummer/)).toBeNull();
});

it('leaves the found words standing when the person chooses so', async () => {
	const shown = showField();
	await typePhone(shown);
	await shown.user.click(screen.getByRole('button', { name: `Laat staan: ${PHONE}` }));
	await shown.user.click(screen.getByRole('radio', { name: 'Nee' }));
	await shown.user.click(goOn());
	expect(shown.submitted).toEqual([[{ kind: 'answer', answer: 'nee', why: `Bel ${PHONE} na school` }]]);
});

it('asks to choose before it goes on, and shows the finding at once', async () => {
	const { user, submitted } = showField();
	await user.click(screen.getByRole('radio', { name: 'Nee' }));
	await user.type(area(), PHONE);
	await user.click(goOn());
	const summary = screen.getByRole('group', { name: 'Nog te doen op dit scherm' });
	expect(within(summary).getByRole('link').textContent).toContain('weghalen of laten staan');
	expect(screen.getByRole('button', { name: `Laat staan: ${PHONE}` })).toBeDefined();
	await user.click(within(summary).getByRole('link'));
	expect(document.activeElement).toBe(area());
	expect(submitted).toEqual([]);
});

it('does not ask again about what was kept on an earlier visit', async () => {
	const given = { kind: 'answered', answer: 'nee', why: `Bel ${PHONE}` };
	const { user, submitted } = show({ kind: 'question', weighing: 2, answers: ANSWERS }, { view: { given } });
	await user.click(goOn());
	expect(submitted).toEqual([[{ kind: 'answer', answer: 'nee', why: `Bel ${PHONE}` }]]);
});
