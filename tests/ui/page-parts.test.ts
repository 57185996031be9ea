import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Contact } from '#flow/flow.ts';
import AppBar from '#ui/AppBar.svelte';
import Blocks from '#ui/Blocks.svelte';
import HelpDialog from '#ui/HelpDialog.svelte';
import LockedPage from '#ui/LockedPage.svelte';
import PassphraseForm from '#ui/PassphraseForm.svelte';
import SkipLinks from '#ui/SkipLinks.svelte';
import StepList from '#ui/StepList.svelte';
import { words } from './a-screen.ts';

// jsdom knows `open` and not how to open over a page; the real thing is tested in the browser.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
	this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
	this.open = false;
	this.dispatchEvent(new Event('close'));
};

const addresses = { homeHref: '/', helpHref: '/hulp/' };

it('opens help over the page when it can, and is a link otherwise', async () => {
	const onhelp = vi.fn();
	const { rerender } = render(AppBar, { ...addresses, onhelp });
	const help = screen.getByRole('link', { name: 'Hulp nu' });
	expect(help.getAttribute('href')).toBe('/hulp/');
	expect(help.dataset['action']).toBe('help');
	await userEvent.click(help);
	expect(onhelp).toHaveBeenCalledOnce();
	await rerender({ ...addresses, onhelp: undefined });
	expect(screen.queryByRole('button')).toBeNull();
});

it('offers to hide and to lock only where that is possible', async () => {
	const onhide = vi.fn();
	render(AppBar, { ...addresses, onhide, onlock: vi.fn() });
	await userEvent.click(screen.getByRole('button', { name: 'Verberg' }));
	expect(onhide).toHaveBeenCalledOnce();
	expect(screen.getByRole('button', { name: 'Vergrendel' }).dataset['action']).toBe('lock');
});

it('skips to the content without touching the address', async () => {
	document.body.insertAdjacentElement('beforeend', Object.assign(document.createElement('main'), { id: 'inhoud' }));
	document.getElementById('inhoud')!.tabIndex = -1;
	render(SkipLinks, {});
	await userEvent.click(screen.getByRole('link', { name: 'Naar de inhoud' }));
	expect(document.activeElement?.id).toBe('inhoud');
	expect(location.hash).toBe('');
	document.getElementById('inhoud')!.remove();
});

it('shows help as a dialog: what always helps first, then the others', async () => {
	const onclose = vi.fn();
	const contacts = [
		{ id: 'politie', number: '0900-8844', tel: '09008844', kind: 'other', always: false },
		{ id: 'alarm', number: '112', tel: '112', kind: 'emergency', always: true }
	] as unknown as Contact[];
	render(HelpDialog, { isOpen: true, contacts, words, onclose });
	expect(screen.getByRole('dialog', { name: 'Hulp nu' })).toHaveProperty('open', true);
	const calls = screen.getAllByRole('link').map(({ textContent }) => textContent?.trim());
	expect(calls).toEqual(['Bel 112', 'Bel 0900-8844']);
	await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
	expect(onclose).toHaveBeenCalledOnce();
});

it('puts what to do above what not to do', () => {
	render(Blocks, { today: '2026-11-22', blocks: [{ do: ['Zeg wat je zag.'] }, { dont: ['Niet oordelen.'] }] });
	const [doing, not] = [screen.getByText('Wel'), screen.getByText('Niet')];
	expect(doing.compareDocumentPosition(not)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('shows what is only valid for a time on its days, both ends included', async () => {
	const blocks = [{ dated: { from: '2027-01-01', until: '2027-06-30', body: ['Nieuwe regel.'] } }];
	const { rerender } = render(Blocks, { blocks, today: '2026-12-31' });
	const isShown = async (today: string) => {
		await rerender({ blocks, today });
		return screen.queryByText('Nieuwe regel.') !== null;
	};
	expect(await isShown('2026-12-31')).toBe(false);
	expect(await isShown('2027-01-01')).toBe(true);
	expect(await isShown('2027-06-30')).toBe(true);
	expect(await isShown('2027-07-01')).toBe(false);
});

it('says the state of every step in words, and links those that were reached', () => {
	render(StepList, {
		steps: [
			{ id: 'a', number: 1, name: 'Signalen', state: 'done', href: '/a' },
			{ id: 'b', number: 2, name: 'Overleg', state: 'not-begun', href: null }
		]
	});
	expect(screen.getByRole('link', { name: '1 Signalen', description: 'Klaar' })).toBeDefined();
	expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('Nog niet begonnen');
	expect(screen.getAllByRole('link')).toHaveLength(1);
});

it('unlocks with what was typed or pasted, keeps nothing of it, and says what to do when empty', async () => {
	const onunlock = vi.fn();
	render(LockedPage, { onunlock, isBusy: false });
	const field = screen.getByLabelText<HTMLInputElement>('Je wachtzin');
	expect(field.autocomplete).toBe('off');
	await userEvent.click(screen.getByRole('button', { name: 'Ontgrendel' }));
	expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Nog te doen op dit scherm' }));
	field.focus();
	await userEvent.paste('wolk tafel rivier knoop');
	await userEvent.click(screen.getByRole('button', { name: 'Ontgrendel' }));
	expect(onunlock).toHaveBeenCalledWith('wolk tafel rivier knoop');
	expect(field.value).toBe('');
});

it('shows the passphrase on request', async () => {
	render(LockedPage, { onunlock: vi.fn(), isBusy: false });
	await userEvent.click(screen.getByRole('checkbox', { name: 'Toon wachtzin' }));
	expect(screen.getByLabelText<HTMLInputElement>('Je wachtzin').type).toBe('text');
});

it('takes the proposed passphrase, or an own one that is long enough and typed twice', async () => {
	const onchoose = vi.fn();
	render(PassphraseForm, {
		proposed: 'wolk tafel rivier knoop',
		onpropose: vi.fn(),
		onchoose,
		strengthOf: async (text: string) => ({
			enough: text.length > 12,
			...{ score: 4 as const, advice: text.length > 12 ? null : ('too-short' as const) }
		})
	});
	const use = () => screen.getByRole('button', { name: 'Gebruik deze wachtzin' });
	await userEvent.click(use());
	expect(onchoose).toHaveBeenLastCalledWith('wolk tafel rivier knoop', expect.anything());
	await userEvent.click(screen.getByRole('button', { name: 'Ik kies zelf een wachtzin' }));
	await userEvent.type(screen.getByLabelText('Typ je wachtzin'), 'kort');
	await userEvent.click(use());
	expect(screen.getByRole('link', { name: /minstens 12 tekens/ })).toBeDefined();
	await userEvent.type(screen.getByLabelText('Typ je wachtzin'), ' maar nu lang genoeg');
	await userEvent.type(screen.getByLabelText('Typ je wachtzin nog een keer'), 'kort maar nu lang genoeg');
	await userEvent.click(use());
	expect(onchoose).toHaveBeenLastCalledWith('kort maar nu lang genoeg', expect.anything());
});
