import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { composeTimeline, type TimelineRow } from '#dossier/index.ts';
import type { AnswerId } from '#flow/ids.ts';
import type { Due } from '#session/dues.ts';
import { replay } from '#session/session.ts';
import type { EntryId, FollowUp, IsoDate } from '#session/transcript.ts';
import { standingOf, whatIf } from '#session/what-if.ts';
import DueList from '#ui/DueList.svelte';
import NewFacts from '#ui/NewFacts.svelte';
import Timeline, { WHOLE_TIMELINE } from '#ui/Timeline.svelte';
import WhatIf, { type Tried } from '#ui/WhatIf.svelte';
import { carefulWalk } from '../support/a-careful-walk.ts';
import { aSmallEdition } from '../support/a-small-edition.ts';
import { words } from './a-screen.ts';

const edition = aSmallEdition();
const session = replay(edition, carefulWalk());
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe('the timeline', () => {
	const show = (rows: readonly TimelineRow[], shown = WHOLE_TIMELINE) =>
		render(Timeline, {
			...{ rows, flow: edition.flow, shown },
			hrefOf: ({ kind }) => (kind === 'agreement' ? null : `/situatie/?n=${kind}`)
		});
	const rows = composeTimeline(session, edition);

	it('is a list under the days, in their order, and what has no day stands last', () => {
		show(rows);
		const days = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
		expect(days[0]).toBe('28 oktober 2026');
		expect(days.at(-1)).toBe('Zonder datum');
		expect(screen.getByText('Er was geschreeuw.').closest('li')?.textContent).toContain('Iemand vertelde het');
	});

	it('says how long after the step before each step began, and nothing where the order was another', () => {
		show(rows);
		expect(screen.getByText('1 dag na het begin van stap 1')).toBeDefined();
		expect(screen.getByText('2 dagen na het begin van stap 3')).toBeDefined();
		expect(screen.getByText('Op dezelfde dag als stap 4')).toBeDefined();
	});

	it('says nothing about days that run backwards', () => {
		const step = rows.find(({ kind, daysSince }) => kind === 'step' && daysSince !== null)!;
		show([{ ...step, daysSince: -3 }]);
		expect(screen.queryByText(/na het begin/)).toBeNull();
	});

	it('leads back from a row to the screen, where there still is one', () => {
		show(rows);
		const row = screen.getByText('Praat met de ouders.').closest('li')!;
		expect(within(row).getByRole('link').getAttribute('href')).toBe('/situatie/?n=consult');
		const agreed = screen.getByText('Afspraak gemaakt').closest('li')!;
		expect(within(agreed).queryByRole('link')).toBeNull();
	});

	it('leaves out what is not chosen and keeps the steps', async () => {
		const user = userEvent.setup();
		show(rows.filter(({ kind }) => kind === 'seen' || kind === 'told' || kind === 'step'));
		expect(screen.getByText('Je ziet alles.')).toBeDefined();
		await user.click(screen.getByText('Kies wat je ziet'));
		await user.click(await screen.findByLabelText('Wat je zelf zag of hoorde'));
		expect(screen.queryByText('Het kind kwam drie dagen zonder jas.')).toBeNull();
		expect(screen.getByText('Er was geschreeuw.')).toBeDefined();
		expect(screen.getByText('1 dag na het begin van stap 1')).toBeDefined();
		expect(screen.getByText('Je ziet een deel. De stappen blijven staan.')).toBeDefined();
	});

	it('counts nothing', () => {
		const { container } = show(rows);
		expect(container.textContent).not.toMatch(/\d+ (?:signalen|notities|feiten)/);
	});
});

describe('what if', () => {
	const tried: Tried = {
		index: session.path.findLastIndex((stop) => stop.screen === 'onveiligheid'),
		screen: 'onveiligheid' as Tried['screen'],
		given: 'acuut' as AnswerId,
		others: ['nee', 'twijfel'] as AnswerId[],
		isDecision: false
	};
	const show = (questions: readonly Tried[] = [tried]) =>
		render(WhatIf, {
			...{ questions, words: edition.words, now: standingOf(session) },
			tryOut: (index, answer) => whatIf(session, index, answer)
		});

	it('says that it is a trial before anything can be chosen', () => {
		show();
		expect(screen.getByText('Dit is een proef. Er wordt niets bewaard en niets veranderd.')).toBeDefined();
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('puts the answers, the norm, its reasons and what comes next beside each other, and changes nothing', async () => {
		const user = userEvent.setup();
		const before = JSON.stringify(session.transcript);
		show();
		await user.click(screen.getByRole('radio', { name: 'ONVEILIGHEID' }));
		expect(screen.queryByRole('radio', { name: 'acuut' })).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'nee' }));
		const row = (name: string) =>
			within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
				.getAllByRole('cell')
				.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
		expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
			'Onderdeel',
			'Nu',
			'Wat als'
		]);
		expect(row('ONVEILIGHEID')[0]).toContain('acuut');
		expect(row('ONVEILIGHEID')[1]).toMatch(/nee.*\(anders\)/);
		expect(row('De norm zegt')[0]).toContain('Melden is noodzakelijk');
		expect(row('De norm zegt')[1]).toContain('hulp-organiseren');
		expect(row('Dit rust op')[0]).toContain('Meldnorm 1');
		expect(row('Daarna komt')).toHaveLength(2);
		expect(screen.getByText('De norm zegt dan iets anders.')).toBeDefined();
		expect(screen.queryByRole('row', { name: /^BESLUIT-MELDEN/ })).toBeNull();
		expect(JSON.stringify(session.transcript)).toBe(before);
	});

	it('forgets the answer when another question is chosen', async () => {
		const user = userEvent.setup();
		const index = session.path.findLastIndex((stop) => stop.screen === 'besluit-melden');
		const decision = {
			...tried,
			index,
			screen: 'besluit-melden',
			given: 'melden',
			others: ['niet-melden'],
			isDecision: true
		} as unknown as Tried;
		show([tried, decision]);
		await user.click(screen.getByRole('radio', { name: 'ONVEILIGHEID' }));
		await user.click(screen.getByRole('radio', { name: 'nee' }));
		expect(screen.getByRole('table')).toBeDefined();
		await user.click(screen.getByRole('radio', { name: 'BESLUIT-MELDEN' }));
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('says what to do first when there is nothing to try', () => {
		show([]);
		expect(screen.getByText(/Beantwoord eerst een vraag bij het wegen/)).toBeDefined();
		expect(screen.queryByRole('radio')).toBeNull();
	});
});

describe('new facts after the weighing', () => {
	const note = { id: 'n1' as EntryId, knowledge: 'seen' as const, what: 'Het kind had een nieuwe blauwe plek.' };
	const show = (notes = [note], draft = {}) => {
		const [onstay, ondraft] = [vi.fn(), vi.fn()];
		const addresses = { weighHref: '/situatie/?n=9', timelineHref: '/situatie/?toon=tijdlijn' };
		render(NewFacts, { notes, ...addresses, draft, ondraft, onstay });
		return { onstay, ondraft, user: userEvent.setup() };
	};

	it('says what was noted and leads to the first question, without a verdict', () => {
		show();
		const notice = screen.getByRole('region', { name: 'Nieuw na het wegen' });
		expect(notice.textContent).toContain('Kijk of je antwoorden nog kloppen.');
		expect(notice.textContent).toContain(note.what);
		expect(screen.getByRole('link', { name: 'Naar de eerste weegvraag' }).getAttribute('href')).toBe('/situatie/?n=9');
	});

	it('records that the answers stay, with or without a reason', async () => {
		const { user, onstay } = show();
		await user.click(button('Mijn antwoorden blijven zo'));
		expect(document.activeElement).toBe(field('Waarom blijven ze zo? (niet verplicht)'));
		await user.type(field('Waarom blijven ze zo? (niet verplicht)'), 'Het past bij wat we wisten.');
		await user.click(button('Leg dit vast'));
		expect(onstay).toHaveBeenCalledExactlyOnceWith('Het past bij wat we wisten.');
	});

	it('does not record a reason in which something was found that nobody decided on', async () => {
		const { user, onstay } = show();
		await user.click(button('Mijn antwoorden blijven zo'));
		await user.type(field('Waarom blijven ze zo? (niet verplicht)'), 'Bel 06-12345678.');
		await user.click(button('Leg dit vast'));
		expect(onstay).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Nog te doen op dit scherm' }));
	});

	it('shows a long note in short and points to the timeline when there are many', () => {
		const long = 'Lang '.repeat(60).trim();
		show([
			...['a', 'b', 'c'].map((id) => ({ ...note, id: id as EntryId })),
			{ ...note, id: 'd' as EntryId, what: long }
		]);
		expect(screen.queryByText(long)).toBeNull();
		expect(screen.getByText(/Lang …/)).toBeDefined();
		expect(screen.getByRole('link', { name: 'Er is meer. Bekijk de tijdlijn' })).toBeDefined();
	});

	it('opens again with what was typed', () => {
		show([note], { 'fresh-note': 'Half' });
		expect(field('Waarom blijven ze zo? (niet verplicht)').value).toBe('Half');
	});
});

describe('agreements', () => {
	const due = (entry: string, day: string, followUp: FollowUp | null = null): Due =>
		({ entry, kind: 'agreed', due: day, what: `Wat bij ${entry} hoort`, role: 'collega', followUp }) as unknown as Due;
	const show = (dues: readonly Due[], draft = {}) => {
		const [onfollow, ondraft] = [vi.fn(), vi.fn()];
		const today = '2026-11-22' as IsoDate;
		render(DueList, { dues, words, today, draft, ondraft, onfollow, hrefOf: () => '/situatie/?n=20' });
		return { onfollow, ondraft, user: userEvent.setup() };
	};

	it('says in words that a day has passed, is today or comes', () => {
		show([due('een', '2026-11-20'), due('twee', '2026-11-22'), due('drie', '2026-12-01')]);
		const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
		expect(rows[0]).toContain('Was voor 20 november 2026. Die dag is voorbij.');
		expect(rows[1]).toContain('Voor vandaag.');
		expect(rows[2]).toContain('Voor 1 december 2026.');
	});

	it('records how it went: the day, the way and a note', async () => {
		const { user, onfollow } = show([due('een', '2026-11-20')]);
		await user.click(button('Hoe ging het?'));
		expect(document.activeElement).toBe(screen.getByLabelText('Wanneer keek je?'));
		await user.click(screen.getByRole('radio', { name: 'Gedaan' }));
		await user.click(button('Leg vast hoe het ging'));
		const followUp = { agreement: 'een', on: '2026-11-22', went: 'done' };
		expect(onfollow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ entry: 'een' }), followUp);
		expect(screen.queryByRole('link', { name: 'Maak een nieuwe afspraak' })).toBeNull();
	});

	it('offers a new agreement when it did not work out', async () => {
		const { user } = show([due('een', '2026-11-20')]);
		await user.click(button('Hoe ging het?'));
		await user.click(screen.getByRole('radio', { name: 'Niet gelukt' }));
		await user.click(button('Leg vast hoe het ging'));
		expect(screen.getByRole('link', { name: 'Maak een nieuwe afspraak' }).getAttribute('href')).toBe('/situatie/?n=20');
		expect(document.activeElement).toBe(screen.getByRole('status'));
	});

	it('asks how it went and does not take a day that is still to come', async () => {
		const { user, onfollow } = show([due('een', '2026-11-20')]);
		await user.click(button('Hoe ging het?'));
		await user.clear(screen.getByLabelText('Wanneer keek je?'));
		await user.type(screen.getByLabelText('Wanneer keek je?'), '2026-11-23');
		await user.click(button('Leg vast hoe het ging'));
		const problems = within(screen.getByRole('group', { name: 'Nog te doen op dit scherm' })).getAllByRole('link');
		expect(problems.map(({ textContent }) => textContent)).toEqual([
			'Kies vandaag of een eerdere datum.',
			'Kies hoe het ging.'
		]);
		expect(onfollow).not.toHaveBeenCalled();
	});

	it('folds away what was done, with how it went', async () => {
		const followUp = {
			agreement: 'een',
			on: '2026-11-21',
			went: 'partly',
			note: 'Nog een keer.'
		} as unknown as FollowUp;
		const { user } = show([due('een', '2026-11-20', followUp)]);
		expect(screen.queryByText('Wat bij een hoort')).toBeNull();
		await user.click(screen.getByText('Wat al gedaan of nagekeken is'));
		expect((await screen.findByText('Deels gedaan, 21 november 2026')).parentElement?.textContent).toContain(
			'Nog een keer.'
		);
	});

	it('opens again with what was typed, at the agreement it was about', () => {
		show([due('een', '2026-11-20'), due('twee', '2026-11-21')], {
			'follow-entry': 'twee',
			'follow-note': 'Half',
			'follow-on': '2026-11-21'
		});
		expect(screen.getByRole('form', { name: 'Wat bij twee hoort' })).toBeDefined();
		expect(field('Wat gebeurde er? (niet verplicht)').value).toBe('Half');
	});

	it('goes back to the button when nothing is recorded after all', async () => {
		const { user, ondraft } = show([due('een', '2026-11-20')]);
		await user.click(button('Hoe ging het?'));
		await user.click(button('Toch niet'));
		expect(document.activeElement).toBe(button('Hoe ging het?'));
		expect(ondraft).toHaveBeenLastCalledWith({});
	});
});
