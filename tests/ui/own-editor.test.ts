import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import CardsPart from '#routes/oefenen/eigen/CardsPart.svelte';
import PathPart from '#routes/oefenen/eigen/PathPart.svelte';
import { OwnEditing } from '#routes/oefenen/own/own-editing.svelte.ts';
import { draftOf, emptyDraft, type CaseDraft } from '#training/own/case-draft.ts';
import { readCase } from '#training/read-case.ts';
import { aCase } from '../support/a-case.ts';

const { edition } = await loadEdition('flows', 'landelijk');

function edited(draft: CaseDraft): OwnEditing {
	const editing = new OwnEditing(draft, { isSeen: true, isChanged: false });
	editing.walkOn(edition, '');
	return editing;
}

const shipped = () => draftOf(readCase({ file: '', text: JSON.stringify(aCase()) }).practiceCase!);
const button = (name: RegExp) => screen.getByRole('button', { name });

describe('the cards of a case', () => {
	it('are put in another order by a button, which keeps the focus', async () => {
		const editing = edited(shipped());
		render(CardsPart, { editing });
		const user = userEvent.setup();
		await user.click(button(/^Omlaag.*Kaart 1/));
		expect(editing.draft.cards.map(({ id }) => id)).toEqual(['uitleg', 'plek']);
		expect(document.activeElement?.id).toBe('cards.1-up');
		expect(screen.getByText('Kaart 1 is verplaatst.')).toBeTruthy();
		expect(editing.isChanged).toBe(true);
		editing.stop();
	});

	it('come back when one was taken out by mistake', async () => {
		const editing = edited(shipped());
		render(CardsPart, { editing });
		const user = userEvent.setup();
		await user.click(button(/^Haal weg.*Kaart 2/));
		expect(editing.draft.cards).toHaveLength(1);
		expect(document.activeElement).toBe(button(/^Zet terug/));
		await user.keyboard('{Enter}');
		expect(editing.draft.cards.map(({ id }) => id)).toEqual(['plek', 'uitleg']);
		editing.stop();
	});

	it('open at a moment that is chosen by the words of the flow', async () => {
		const editing = edited(shipped());
		render(CardsPart, { editing });
		const [, second] = screen.getAllByRole('combobox', { name: 'Wanneer gaat deze kaart open?' });
		const title = edition!.words.screens['gevaar']!.title;
		await userEvent.setup().selectOptions(second!, title);
		expect(editing.draft.cards[1]!.opens).toBe('gevaar');
		editing.stop();
	});
});

describe('the way of experts', () => {
	it('asks one question at a time, and the reason with each answer', async () => {
		const editing = edited(emptyDraft('eigen-a', 'landelijk'));
		render(PathPart, { editing });
		const user = userEvent.setup();
		const first = edition!.words.screens['gevaar']!;
		const group = screen.getAllByRole('group', { name: 'Wat kiezen deskundigen hier?' })[0]!;
		expect(screen.getByText(/Het pad is nog niet af/)).toBeTruthy();
		const radio = within(group).getByRole('radio', { name: first.answers!['nee']!.label });
		await user.click(radio);
		expect(document.activeElement).toBe(radio);
		expect(editing.draft.path).toMatchObject([{ screen: 'gevaar', answer: 'nee' }]);
		expect(screen.getByRole('textbox', { name: /: Waarom/ })).toBeTruthy();
		expect(screen.getByText(`${first.title} → ${first.answers!['nee']!.label}`)).toBeTruthy();
		editing.stop();
	});
});
