import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { AnswerId } from '#flow/ids.ts';
import type { Session } from '#session/session.ts';
import { debrief } from '#training/debrief.ts';
import { startPractice } from '#training/start-practice.ts';
import { speak } from '#ui/language.svelte.ts';
import DebriefView from '#ui/training/alone/DebriefView.svelte';
import KnownCards from '#ui/training/alone/KnownCards.svelte';
import { aPractisedCase, walkAsExperts } from '../support/a-practised-case.ts';
import { aWorld } from '../support/session-driver.ts';

const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
const practiceCase = aPractisedCase();
const asExperts = () => walkAsExperts(startPractice(edition, aWorld()), practiceCase);

function show(session: Session) {
	render(DebriefView, {
		debrief: debrief(practiceCase, edition, session),
		practiceCase,
		words: edition.words,
		hrefOf: (index) => `/oefenen/casus/?n=${index}`,
		hereHref: '/oefenen/casus/?n=3'
	});
	return userEvent.setup();
}

/** The experts' way, but without doubt: a first answer of somebody's own. */
function partedWay(): Session {
	const session = asExperts();
	const at = session.path.findIndex((stop) => stop.screen === 'vermoeden');
	session.act([{ kind: 'answer', answer: 'nee' as AnswerId }], at);
	return session;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('looking back on a case', () => {
	it('tells whoever answered as the experts that it was the same way, with the reasons', () => {
		show(asExperts());
		expect(
			section('Waar de wegen uit elkaar gingen').getByText(/Je gaf bij elke vraag hetzelfde antwoord/)
		).toBeDefined();
		expect(section('Je keuzes, in volgorde').getAllByText('Daarom bij letsel.')).toHaveLength(1);
		expect(screen.queryByText('Wat jouw keuze zou betekenen:')).toBeNull();
	});

	it('names the question where the ways parted, and what the own choice would mean', () => {
		show(partedWay());
		const parting = section('Waar de wegen uit elkaar gingen');
		expect(parting.getByText(edition.words.screens['vermoeden']!.title)).toBeDefined();
		expect(screen.getByText('Dan sluit je af zonder dat iemand meekeek.')).toBeDefined();
	});

	it('lays both outcomes side by side, in the words of the norm', () => {
		show(asExperts());
		const { title } = edition.words.outcomes['afsluiten']!;
		expect(section('Waar het op uitkomt').getAllByText(title)).toHaveLength(2);
	});

	it('says what the case rests on, when that was read and how sure it is', () => {
		show(asExperts());
		const rests = section('Waar dit op rust').getByRole('listitem').textContent.replaceAll(/\s+/g, ' ');
		expect(rests).toContain('Eigen voorbeeld (gelezen op 22 november 2026): Bedacht voor een test. Zekerheid: laag.');
	});

	it('gives no mark: no percentage, no count, nothing right or wrong', () => {
		show(partedWay());
		expect(document.body.textContent).not.toMatch(/%|\bgoed\b|\bfout\b|score|punten|\d+ van de? \d+/i);
	});

	it('goes back to a question by a link that says which one', () => {
		show(asExperts());
		const { title } = edition.words.screens['letsel']!;
		const at = asExperts().path.findIndex((stop) => stop.screen === 'letsel');
		const link = screen.getByRole('link', { name: `Kijk nog eens: ${title}` });
		expect(link.getAttribute('href')).toBe(`/oefenen/casus/?n=${at}`);
	});

	it('lets somebody think before it shows where one changed thing leads', async () => {
		const user = show(asExperts());
		const change = screen.getByRole('heading', { name: 'Het is de vierde plek in twee maanden.' }).closest('li')!;
		const why = within(change).getByText('Een patroon vraagt om een melding.').parentElement!;
		expect(why.className).toContain('later');
		await user.click(within(change).getByRole('button', { name: /^Laat zien waar dat op uitkomt/ }));
		expect(why.className).not.toContain('later');
		expect(within(change).getByText(edition.words.outcomes['melden']!.title)).toBeDefined();
		expect(document.activeElement).toBe(why);
	});

	it('after stopping early shows the way on, the questions and the facts that were not reached', () => {
		show(startPractice(edition, aWorld()));
		expect(screen.getByRole('link', { name: 'Ga verder waar je was' }).getAttribute('href')).toBe(
			'/oefenen/casus/?n=3'
		);
		expect(section('Vragen waar je niet langs kwam').getByText('Eerst vraag je advies.')).toBeDefined();
		expect(
			section('Wat je niet meer te weten kwam').getByText('De ouder vertelt zelf over een val van de step.')
		).toBeDefined();
		expect(screen.getByText('Je hebt nog niets beantwoord.')).toBeDefined();
	});
});

describe('in English', () => {
	afterEach(() => speak('nl'));

	it('marks the words of the case as Dutch', async () => {
		await speak('en');
		show(asExperts());
		expect(screen.getByRole('heading', { name: 'Where the ways parted' })).toBeDefined();
		expect(screen.getByText(practiceCase.reasoning).lang).toBe('nl');
		expect(screen.getByText(practiceCase.voice).lang).toBe('nl');
		expect(screen.getByText('Daarom bij letsel.').lang).toBe('nl');
	});
});

describe('what is known', () => {
	const cards = [
		{ id: 'a', text: 'Een plek op een knie.', isNew: false },
		{ id: 'b', text: 'Een collega zag de val.', isNew: true }
	] as never;

	it('says in words which card is new', () => {
		render(KnownCards, { cards, isFolded: false });
		const [old, fresh] = section('Wat je nu weet').getAllByRole('listitem');
		expect(old!.textContent).not.toContain('Nieuw');
		expect(fresh!.textContent).toMatch(/Nieuw:\s+Een collega/);
	});

	it('is folded on a phone, and open when something is new', () => {
		render(KnownCards, { cards, isFolded: true });
		expect(screen.getByText('Wat je nu weet (1 nieuw)').closest('details')!.open).toBe(true);
		render(KnownCards, { cards: [{ id: 'a', text: 'Een plek.', isNew: false }] as never, isFolded: true });
		expect(screen.getByText('Wat je nu weet (1)').closest('details')!.open).toBe(false);
	});
});
