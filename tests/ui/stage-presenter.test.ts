import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { notesOf } from '#training/deck/slide.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';
import AudiencePanel from '#ui/training/stage/AudiencePanel.svelte';
import { inClock } from '#ui/training/stage/clock.svelte.ts';
import { meaningOf } from '#ui/training/stage/key-meaning.ts';
import Presenter from '#ui/training/stage/Presenter.svelte';
import SetupForm from '#ui/training/stage/SetupForm.svelte';
import { talliesAsCsv, talliesAsJson, tallyRows } from '#ui/training/stage/tallies.ts';
import TalliesPanel from '#ui/training/stage/TalliesPanel.svelte';
import { after, at, content, deck, slidesOf, start } from './stage-session.ts';

const nothing = createRawSnippet(() => ({ render: () => '<span></span>' }));
const user = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const vote = slidesOf('vote')[0]!;
const voting = at(vote, vote.shows.indexOf('vote') + 1);
const [a, b] = vote.options;

function present(session: StageState) {
	const done: StageAction[] = [];
	render(Presenter, {
		...{ session, deck, steps: [], groups: [], audience: nothing, foot: nothing },
		ondo: (action) => void done.push(action),
		onkeys: () => {}
	});
	return done;
}

describe('the presenter’s screen', () => {
	it('has the notes of the slide that is on the stage', () => {
		const slide = deck.slides.find((one) => notesOf(deck, one).notes.length > 0)!;
		present(at(slide));
		const notes = screen.getByRole('heading', { name: 'Notities' }).closest('section')!;
		expect(within(notes).getByText(notesOf(deck, slide).notes[0]!)).toBeDefined();
	});

	it('counts by buttons and by number, per letter and round', async () => {
		const done = present(voting);
		await user.click(button('B, ronde 1: één meer'));
		await user.click(button('A, ronde 1: één minder'));
		await user.type(screen.getByRole('spinbutton', { name: 'A, ronde 1: aantal kaarten' }), '7');
		await user.click(button('Ronde 2'));
		await user.click(button('A, ronde 2: één meer'));
		const of = { vote: vote.vote };
		expect(done).toEqual([
			{ kind: 'count', ...of, round: 'first', option: b!.id, by: 1 },
			{ kind: 'count', ...of, round: 'first', option: a!.id, by: -1 },
			{ kind: 'set-count', ...of, round: 'first', option: a!.id, count: 7 },
			{ kind: 'count', ...of, round: 'second', option: a!.id, by: 1 }
		]);
	});

	it('does not count what is no number of cards, and does not leave it standing', async () => {
		const done = present(voting);
		const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'A, ronde 1: aantal kaarten' });
		await user.clear(field);
		await user.type(field, '-3');
		await user.tab();
		expect(done.filter(({ kind }) => kind === 'set-count').every((one) => Reflect.get(one, 'count') >= 0)).toBe(true);
		expect(field.value).toBe('0');
	});

	it('reveals any part at once, and says which is on the stage', async () => {
		const done = present(voting);
		expect(button('Stemmen').getAttribute('aria-current')).toBe('step');
		await user.click(button('Redenering'));
		expect(done).toEqual([{ kind: 'reveal', shown: vote.reveals }]);
	});

	it('jumps to any slide', async () => {
		const done = present(start);
		await user.click(screen.getByText('Alle schermen'));
		const last = deck.slides.at(-1)!;
		await user.click(await screen.findByRole('button', { name: last.title }));
		expect(done).toEqual([{ kind: 'go', slide: last.id }]);
	});

	it('lets the next group begin, and offers to take that back', async () => {
		const done = present(after([{ kind: 'next-group' }], voting));
		expect(screen.getByRole('status').textContent).toContain('Groep 2 begint');
		await user.click(button('Maak ongedaan'));
		await user.click(button('Volgende groep'));
		expect(done).toEqual([{ kind: 'undo-next-group' }, { kind: 'next-group' }]);
	});

	it('says so when the browser holds the window of the audience back, and shows the other way', () => {
		render(AudiencePanel, { hasStage: false, isBlocked: true, aloneHref: '/podium/', onopen: () => {} });
		expect(screen.getByRole('alert').textContent).toContain('houdt nieuwe vensters tegen');
		expect(screen.getByRole('link', { name: 'Presenteer in dit venster' })).toBeDefined();
	});

	it('shows the time as a clock', () => {
		expect([0, 61_500, 3_725_000].map(inClock)).toEqual(['00:00', '01:01', '1:02:05']);
	});
});

describe('keys', () => {
	const press = (target: Element, key: string, hasLetters = true) => {
		document.body.replaceChildren(target);
		let meaning: unknown = null;
		const listen = (event: KeyboardEvent) => void (meaning = meaningOf(event, hasLetters));
		addEventListener('keydown', listen, { once: true });
		target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		return meaning;
	};
	const element = (tag: string, parts: object = {}) => Object.assign(document.createElement(tag), parts);

	it('belong to what has the focus first', () => {
		expect(press(element('button'), ' ')).toBeNull();
		expect(press(element('input', { type: 'text' }), 'b')).toBeNull();
		expect(press(element('select'), 'PageDown')).toBeNull();
		expect(press(element('input', { type: 'number' }), 'ArrowDown')).toBeNull();
		expect(press(element('input', { type: 'number' }), '.')).toBeNull();
	});

	it('of a clicker go on over a button, and while somebody counts', () => {
		expect(press(element('button'), 'PageDown')).toEqual({ kind: 'next' });
		expect(press(element('input', { type: 'number' }), 'PageUp')).toEqual({ kind: 'previous' });
		expect(press(element('p'), 'b')).toEqual({ kind: 'black' });
	});

	it('of one letter can be switched off', () => {
		expect(press(element('p'), 'b', false)).toBeNull();
		expect(press(element('p'), 'PageDown', false)).toEqual({ kind: 'next' });
	});
});

describe('tallies', () => {
	const counted = after([
		{ kind: 'set-count', vote: vote.vote, round: 'first', option: a!.id, count: 4 },
		{ kind: 'choose', vote: vote.vote, option: b!.id },
		{ kind: 'next-group' },
		{ kind: 'set-count', vote: vote.vote, round: 'second', option: b!.id, count: 9 }
	]);

	it('are numbers and ids of every group, and no word of the case', () => {
		const rows = tallyRows(counted, deck);
		expect(rows.filter(({ cards }) => cards > 0)).toEqual([
			{ group: 1, slide: vote.id, round: 1, letter: a!.letter, cards: 4, chosen: b!.letter },
			{ group: 2, slide: vote.id, round: 2, letter: b!.letter, cards: 9, chosen: null }
		]);
		const csv = talliesAsCsv(rows, ['groep', 'scherm', 'ronde', 'letter', 'kaarten', 'verder met']);
		expect(csv.split('\r\n')[1]).toBe(`1;${vote.id};1;${a!.letter};4;${b!.letter}`);
		for (const text of [csv, talliesAsJson(rows)]) {
			expect(text).not.toContain(a!.text);
			expect(text).not.toContain(vote.title);
		}
	});

	it('are given away only when somebody asks', async () => {
		const onsave = vi.fn();
		render(TalliesPanel, { rows: tallyRows(counted, deck), onsave });
		expect(onsave).not.toHaveBeenCalled();
		await user.click(button('Bewaar de tellingen als tabel (csv)'));
		expect(onsave).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('groep;scherm'), 'csv');
	});
});

describe('choosing a session', () => {
	const cases = [
		{ key: 'een', title: 'De eerste', flow: 'Kinderopvang' },
		{ key: 'twee', title: 'De tweede', flow: 'Basisschool' }
	];
	const choose = () => {
		const onbegin = vi.fn();
		const props = { presets: content.presets, cases, isBusy: false, onbegin, onproblems: () => {} };
		render(SetupForm, props);
		return onbegin;
	};
	const list = (name: RegExp) => screen.getByRole('combobox', { name });

	it('asks for a duration and a case, and says what is missing', async () => {
		const onbegin = choose();
		await user.click(button('Open presentatorscherm'));
		expect(screen.getByRole('link', { name: 'Kies hoeveel tijd je hebt.' })).toBeDefined();
		await user.click(screen.getByRole('radio', { name: /20 minuten/ }));
		await user.click(button('Open presentatorscherm'));
		expect(screen.getByRole('link', { name: 'Kies een oefencasus.' })).toBeDefined();
		expect(onbegin).not.toHaveBeenCalled();
	});

	it('shows how it runs, and begins in the window that was asked for', async () => {
		const onbegin = choose();
		await user.click(screen.getByRole('radio', { name: /45 minuten/ }));
		await user.selectOptions(list(/^Oefencasus/), 'een');
		const rows = within(screen.getByRole('table', { name: 'Zo verloopt het' })).getAllByRole('row');
		expect(rows.some((row) => row.textContent?.includes('Oefencasus De eerste'))).toBe(true);
		expect(rows.at(-1)?.textContent).toContain('45');
		await user.click(button('Presenteer in dit venster'));
		const preset = content.presets.find(({ minutes }) => minutes === 45);
		expect(onbegin).toHaveBeenCalledExactlyOnceWith(preset, ['een'], 'alone');
	});

	it('takes fewer cases than fit, says that a part is left out, and no case twice', async () => {
		const onbegin = choose();
		await user.click(screen.getByRole('radio', { name: /90 minuten/ }));
		await user.selectOptions(list(/^Oefencasus 1/), 'een');
		expect(screen.getByText(/Dat onderdeel valt weg/)).toBeDefined();
		await user.selectOptions(list(/^Oefencasus 2/), 'een');
		await user.click(button('Open presentatorscherm'));
		expect(screen.getByRole('link', { name: /koos je al/ })).toBeDefined();
		await user.selectOptions(list(/^Oefencasus 2/), 'twee');
		await user.click(button('Open presentatorscherm'));
		expect(onbegin.mock.calls[0]![1]).toEqual(['een', 'twee']);
	});

	it('offers the cases of one route when that is chosen', async () => {
		choose();
		await user.click(screen.getByRole('radio', { name: /20 minuten/ }));
		await user.selectOptions(list(/route/), 'Basisschool');
		expect(
			within(list(/^Oefencasus/))
				.getAllByRole('option')
				.map(({ textContent }) => textContent?.trim())
		).toEqual(['Kies een oefencasus', 'De tweede']);
	});
});
