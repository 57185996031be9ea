import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Strength } from '#vault/strength.ts';
import BackupReminder from '#ui/BackupReminder.svelte';
import FileField from '#ui/FileField.svelte';
import PassphraseForm from '#ui/PassphraseForm.svelte';
import ProgressLine from '#ui/ProgressLine.svelte';
import RecoveryCode from '#ui/RecoveryCode.svelte';
import SearchField from '#ui/SearchField.svelte';
import SituationList from '#ui/SituationList.svelte';
import StorageCard from '#ui/StorageCard.svelte';

const CODE = 'ABCD-2345-EFGH-6789-JKMN-PQRS-TVWX-YZ01';
const addresses = { makeHref: '/maak', openHref: '/open', moreHref: '/meer' };

describe('an own passphrase', () => {
	const WEAK: Strength = { enough: false, score: 1, advice: 'keyboard' };
	const STRONG: Strength = { enough: true, score: 4, advice: null };

	function showForm(strengthOf: (text: string) => Promise<Strength>, onchoose = vi.fn()) {
		render(PassphraseForm, { proposed: 'wolk tafel rivier knoop', onpropose: vi.fn(), onchoose, strengthOf });
		return onchoose;
	}

	async function askOwn(): Promise<HTMLInputElement> {
		await fireEvent.click(screen.getByRole('button', { name: 'Ik kies zelf een wachtzin' }));
		return screen.getByLabelText<HTMLInputElement>('Typ je wachtzin');
	}

	/** By the clock of the test, so that it does not matter how fast this machine types. */
	async function typeAndPause(field: HTMLInputElement, value: string): Promise<void> {
		await fireEvent.input(field, { target: { value } });
		await vi.advanceTimersByTimeAsync(1000);
	}

	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	async function use(): Promise<void> {
		await fireEvent.click(screen.getByRole('button', { name: 'Gebruik deze wachtzin' }));
		await vi.advanceTimersByTimeAsync(0);
	}

	it('is estimated when typing pauses, and the verdict stands there in words', async () => {
		showForm(async (text) => (text.length < 10 ? WEAK : STRONG));
		const field = await askOwn();
		await fireEvent.input(field, { target: { value: 'qwe' } });
		expect(screen.queryByText(/Sterkte/)).toBeNull();
		await typeAndPause(field, 'qwerty');
		expect(screen.getByText(/toetsen naast elkaar/)).toBeDefined();
		expect(screen.getByText('Sterkte: makkelijk te raden.').closest('[role=status]')).not.toBeNull();
		await typeAndPause(field, 'qwerty en nog veel meer');
		expect(screen.getByText('Sterkte: sterk genoeg.')).toBeDefined();
		await typeAndPause(field, '');
		expect(screen.queryByText(/Sterkte/)).toBeNull();
	});

	it('that is hard to guess but too short is not called strong enough', async () => {
		showForm(async () => ({ enough: false, score: 4, advice: 'too-short' }));
		await typeAndPause(await askOwn(), 'k9#pw');
		expect(screen.getByText('Sterkte: bijna sterk genoeg.')).toBeDefined();
		expect(screen.getByText(/minstens 12 tekens/)).toBeDefined();
	});

	it('that is easy to guess is refused with what is wrong with it', async () => {
		const onchoose = showForm(async () => WEAK);
		const field = await askOwn();
		await typeAndPause(field, 'qwertyqwerty');
		await use();
		expect(screen.getByRole('link', { name: /toetsen naast elkaar/ })).toBeDefined();
		expect(field.getAttribute('aria-invalid')).toBe('true');
		expect(onchoose).not.toHaveBeenCalled();
	});

	it('is emptied when it was taken, and stays when something else was wrong', async () => {
		const onchoose = showForm(async () => STRONG, vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true));
		const field = await askOwn();
		await typeAndPause(field, 'een twee drie vier');
		await typeAndPause(screen.getByLabelText('Typ je wachtzin nog een keer'), 'een twee drie vier');
		await use();
		expect(field.value).toBe('een twee drie vier');
		await use();
		expect(field.value).toBe('');
		expect(onchoose).toHaveBeenCalledTimes(2);
	});
});

describe('the recovery code', () => {
	it('is shown in eight groups, and said letter by letter to who listens', () => {
		render(RecoveryCode, { code: CODE, onprint: vi.fn(), oncopy: vi.fn(), onkept: vi.fn() });
		const groups = within(screen.getByRole('list', { name: /acht groepjes/ })).getAllByRole('listitem');
		expect(groups).toHaveLength(8);
		expect(groups[0]?.querySelector('.visually-hidden')?.textContent).toBe('A B C D');
		expect(screen.getByText(/Niemand kan ze terughalen/)).toBeDefined();
		expect(document.title).not.toContain('ABCD');
	});

	it('is copied, printed and put away by buttons of its own', async () => {
		const [onprint, oncopy, onkept] = [vi.fn(), vi.fn(), vi.fn()];
		render(RecoveryCode, { code: CODE, onprint, oncopy, onkept });
		await userEvent.click(screen.getByRole('button', { name: 'Kopieer de code' }));
		expect(oncopy).toHaveBeenCalledWith(CODE);
		expect(screen.getByRole('status').textContent).toContain('gekopieerd');
		await userEvent.click(screen.getByRole('button', { name: 'Druk af' }));
		await userEvent.click(screen.getByRole('button', { name: 'Ik heb de code bewaard' }));
		expect([onprint, onkept].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	});
});

describe('searching', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('begins when typing pauses, once, and at once on Enter', async () => {
		const onsearch = vi.fn();
		render(SearchField, { id: 'zoek', label: 'Zoek', hint: 'Overal.', status: 'Eén gevonden.', onsearch });
		const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Zoek' });
		for (const value of ['b', 'bl', ' blauw ']) await fireEvent.input(field, { target: { value } });
		expect(onsearch).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(onsearch.mock.calls).toEqual([['blauw']]);
		await fireEvent.submit(screen.getByRole('search'));
		expect(onsearch).toHaveBeenCalledTimes(2);
		expect(screen.getByRole('status').textContent).toBe('Eén gevonden.');
		expect([field.autocomplete, field.getAttribute('spellcheck')]).toEqual(['off', 'false']);
	});
});

describe('the list of situations', () => {
	const row = { id: 'a', name: 'Blauwe fiets', where: 'Stap 2', last: '2026-11-02', isKept: true, until: '2027-01-04' };

	it('says from when one is wiped, and lets a person keep it longer', async () => {
		const onkeep = vi.fn();
		render(SituationList, { situations: [row], onopen: vi.fn(), onremove: vi.fn(), onkeep });
		expect(screen.getByText('Wordt gewist vanaf 4 januari 2027')).toBeDefined();
		await userEvent.click(screen.getByRole('button', { name: /^Bewaar langer ?: Blauwe fiets$/ }));
		expect(onkeep).toHaveBeenCalledWith('a');
	});

	it('offers neither where nothing can be changed, nor to keep longer what does not go', () => {
		const rows = [row, { ...row, id: 'b', name: 'Groene lamp', until: null }];
		const { rerender } = render(SituationList, { situations: rows, onopen: vi.fn(), onkeep: vi.fn() });
		expect(screen.getAllByRole('button')).toHaveLength(3);
		return rerender({ onkeep: undefined }).then(() => expect(screen.getAllByRole('button')).toHaveLength(2));
	});
});

describe('the card about storage', () => {
	it.each([
		['kept', 'Opslag: beschermd.'],
		['may-go', 'Opslag: niet beschermd.'],
		['unknown', 'deze browser zegt niet']
	] as const)('says honestly what the browser promised: %s', (state, words) => {
		render(StorageCard, { state, backupAge: null, ...addresses });
		expect(screen.getByText(new RegExp(words)).textContent).toContain('Er is nog geen back-up.');
	});

	it.each([
		[0, 'Back-up van vandaag.'],
		[1, 'Back-up 1 dag oud.'],
		[12, 'Back-up 12 dagen oud.']
	])('says how old the backup is: %i days', (backupAge, words) => {
		render(StorageCard, { state: 'kept', backupAge, ...addresses });
		expect(screen.getByText(new RegExp(words))).toBeDefined();
		expect(screen.getByRole('link', { name: 'Maak een back-up' }).getAttribute('href')).toBe('/maak');
	});

	it('offers no backup of what is only in memory', () => {
		render(StorageCard, { state: 'memory', backupAge: null, ...addresses });
		expect(screen.queryByRole('link', { name: 'Maak een back-up' })).toBeNull();
	});
});

it('reminds of a backup in one line that can be put off', async () => {
	const onlater = vi.fn();
	render(BackupReminder, { age: 9, href: '/maak', onlater });
	expect(screen.getByText('Je laatste back-up is 9 dagen oud.')).toBeDefined();
	await userEvent.click(screen.getByRole('button', { name: 'Nu niet' }));
	expect(onlater).toHaveBeenCalledOnce();
});

it('takes a file that is chosen, and one that is dropped', async () => {
	const onchoose = vi.fn();
	render(FileField, { id: 'bestand', label: 'Kies het bestand', chosen: '', onchoose });
	const file = new File(['x'], 'notities.age');
	await userEvent.upload(screen.getByLabelText('Kies het bestand', { selector: 'input' }), file);
	await fireEvent.drop(screen.getByRole('group'), { dataTransfer: { files: [file] } });
	expect(onchoose.mock.calls).toEqual([[file], [file]]);
});

it('shows how far it is only when that is known, and says what is going on either way', async () => {
	const { rerender } = render(ProgressLine, { label: 'Bezig.' });
	expect(screen.getByRole('status').textContent).toBe('Bezig.');
	expect(screen.queryByRole('progressbar')).toBeNull();
	await rerender({ done: 3, of: 12, text: '3 van 12' });
	expect(screen.getByRole('progressbar', { name: 'Bezig.' })).toHaveProperty('value', 3);
});
