/** The page for a second pair of eyes, without the envelope: what is asked, read, written and added. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { AnswerId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { memoryKeeper } from '#routes/keeping/memory-keeper.ts';
import { OpenSituation } from '#routes/keeping/open-situation.svelte.ts';
import { ReadingAlong } from '#routes/keeping/reading-along.svelte.ts';
import AskPage from '#routes/meelezen/Ask.svelte';
import MergePage from '#routes/meelezen/Merge.svelte';
import ReadingPage from '#routes/meelezen/Reading.svelte';
import type { CodeName } from '#session/code-name.ts';
import { adviceFile, askedIn, type Advice } from '#session/read-along/files.ts';
import { readAdvice } from '#session/read-along/read.ts';
import { replay, type Session } from '#session/session.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';
import { speak } from '#ui/language.svelte.ts';
import type { SituationId } from '#vault/ids.ts';
import { walkToWeighing } from '../support/session-driver.ts';

/** What was sealed last, and what the next file that is opened holds. */
const envelope = vi.hoisted(() => ({ sealed: [] as unknown[], passphrases: [] as string[], holds: null as unknown }));
vi.mock('#routes/meelezen/sealing.ts', () => ({
	sealingWork: () => ({
		sealJson: async (content: unknown, passphrase: string) => {
			envelope.sealed.push(content);
			envelope.passphrases.push(passphrase);
			return new Uint8Array(1);
		}
	}),
	openShared: async () => structuredClone(envelope.holds)
}));
vi.mock('virtual:flows', () => ({ loadFlow: {}, flows: [], contacts: [] }));
vi.mock('#routes/opslag/save-file.ts', () => ({ saveFile: () => {} }));
vi.setConfig({ testTimeout: 60_000 });

const { edition } = await loadEdition('flows', 'kinderopvang-thuis');
if (!edition) throw new Error('the flow has an error');
const PHONE = '06-12345678';
const QUESTION = 'Mis ik iets?' as ReviewedText;
const invented = (text: string) => text as ReviewedText;
const user = userEvent.setup();

function aSession(seen = 'Het kind zei niets.'): Session {
	const { transcript } = walkToWeighing(edition!).session;
	const session = replay(edition!, transcript);
	session.act([{ kind: 'note', observation: { knowledge: 'seen', what: invented(seen) } }], 1);
	return session;
}

function aSituation(session: Session): OpenSituation {
	const identity = { id: 'a' as SituationId, codeName: 'Blauwe fiets' as CodeName };
	const moments = { begunAt: 0, changedAt: 0, at: null, expiry: null };
	return new OpenSituation(
		session,
		memoryKeeper(() => {}),
		{ ...identity, ...moments },
		() => 42
	);
}

function adviceFor(session: Session, text: string, change: Partial<Advice> = {}): unknown {
	const pieces = [{ id: 'stuk-1' as EntryId, screen: edition!.flow.start, text: invented(text) }];
	const adviser = { role: 'leidinggevende', on: '2026-11-20' } as unknown as Pick<Advice, 'role' | 'on'>;
	const advice = { ...askedIn(QUESTION, session.transcript), ...adviser, pieces, ...change };
	return adviceFile(advice, { app: '0.1.0', madeOn: '2026-11-22' as IsoDate });
}

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const problems = () => screen.getByRole('group', { name: 'Nog te doen op dit scherm' });

afterEach(async () => {
	envelope.sealed.length = envelope.passphrases.length = 0;
	await speak('nl');
});

describe('asking somebody to read along', () => {
	it('looks at every text first, also at a reason that no paper shows any more', async () => {
		const session = aSession();
		const { index, move } = session.path.findLast(({ move: made }) => made?.kind === 'answered')!;
		const answer = (move as { answer: AnswerId }).answer;
		session.act([{ kind: 'answer', answer, why: invented(`Bel ${PHONE}.`) }], index);
		session.act([{ kind: 'answer', answer, why: invented('Zonder nummer.') }], index);
		render(AskPage, { situation: aSituation(session) });
		await user.type(screen.getByRole('textbox', { name: 'Wat wil je vragen?' }), QUESTION);
		await press('Ga verder');
		expect(screen.getByRole('alert').textContent).toContain('Kies eerst');
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Laat iemand meelezen');
		expect(screen.getAllByText(PHONE).length).toBeGreaterThan(0);
	});

	it('asks for a question, without what may lead to a person', async () => {
		render(AskPage, { situation: aSituation(aSession()) });
		await press('Ga verder');
		expect(within(problems()).getByRole('link').textContent).toBe('Schrijf op wat je wilt vragen.');
		await user.type(screen.getByRole('textbox', { name: 'Wat wil je vragen?' }), `Zal ik ${PHONE} bellen?`);
		await press('Ga verder');
		expect(within(problems()).getByRole('link').textContent).toContain('Wat wil je vragen?');
	});

	it('says what goes along and what does not', () => {
		render(AskPage, { situation: aSituation(aSession()) });
		const lists = screen.getAllByRole('list').map(({ textContent }) => textContent);
		expect(lists.some((text) => text.includes('ook antwoorden die je later veranderde'))).toBe(true);
		expect(lists.some((text) => text.includes('de twee woorden'))).toBe(true);
	});
});

describe('reading along', () => {
	const open = (isKnownFlow = true) => {
		const { transcript } = aSession();
		return new ReadingAlong({ question: QUESTION, transcript, edition: edition!, isKnownFlow }, 'vier woorden');
	};
	const write = async (text: string) => {
		await user.type(screen.getByRole('textbox', { name: 'Je advies' }), text);
		await press('Voeg toe');
	};

	it('shows the question and the record, without a code name, with one heading of the page', () => {
		render(ReadingPage, { reading: open(), onstop: vi.fn() });
		expect(screen.getByText(QUESTION)).toBeDefined();
		expect(screen.getAllByText('Het kind zei niets.').length).toBeGreaterThan(0);
		expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
		expect(document.body.textContent).not.toContain('Blauwe fiets');
		expect(document.title).not.toMatch(/Mis ik|kind/);
		expect(screen.queryByText(/komen uit het bestand/)).toBeNull();
	});

	it('says when the texts are those of a flow that this app does not have', () => {
		render(ReadingPage, { reading: open(false), onstop: vi.fn() });
		expect(screen.getByText(/komen uit het bestand van je collega/)).toBeDefined();
	});

	it('gives advice back under the same passphrase, with the role, the day and what it is about', async () => {
		render(ReadingPage, { reading: open(), onstop: vi.fn() });
		await write('Vraag het kind zelf.');
		await user.click(screen.getByRole('radio', { name: /^Stap 4: / }));
		await write('Wacht hier niet mee.');
		expect(screen.getByRole('heading', { name: 'Je schreef 2 adviezen' })).toBe(document.activeElement);
		await press('Sla het advies op als bestand');
		expect(within(problems()).getByRole('link').textContent).toBe('Kies wie je bent.');
		await user.click(screen.getByRole('radio', { name: /^Aandachtsfunctionaris/ }));
		await press('Sla het advies op als bestand');
		await vi.waitFor(() => expect(envelope.sealed).toHaveLength(1));
		const { role, question, pieces } = readAdvice(JSON.parse(JSON.stringify(envelope.sealed[0])));
		expect({ role, question, texts: pieces.map(({ text }) => text) }).toEqual({
			...{ role: 'aandachtsfunctionaris', question: QUESTION },
			texts: ['Vraag het kind zelf.', 'Wacht hier niet mee.']
		});
		expect(pieces[0]!.screen).toBe(edition.flow.start);
		expect(edition.flow.screens[pieces[1]!.screen]?.step).toBe('wegen');
		expect(envelope.passphrases).toEqual(['vier woorden']);
		expect(screen.getByText(/Je advies staat in antwoord-/)).toBeDefined();
	});

	it('holds up what may lead to a person until somebody chose', async () => {
		const reading = open();
		render(ReadingPage, { reading, onstop: vi.fn() });
		await write(`Bel ${PHONE}.`);
		expect(reading.pieces).toEqual([]);
		expect(within(problems()).getByRole('link').textContent).toContain('Je advies');
	});

	it('does not save half of what was written', async () => {
		render(ReadingPage, { reading: open(), onstop: vi.fn() });
		await write('Vraag het kind zelf.');
		await user.type(screen.getByRole('textbox', { name: 'Je advies' }), 'En dan nog');
		await press('Sla het advies op als bestand');
		expect(within(problems()).getByRole('link').textContent).toContain('Voeg eerst toe');
		expect(envelope.sealed).toEqual([]);
	});

	it('has what was typed and chosen again after the cover', async () => {
		const reading = open();
		const { unmount } = render(ReadingPage, { reading, onstop: vi.fn() });
		await write('Vraag het kind zelf.');
		await user.type(screen.getByRole('textbox', { name: 'Je advies' }), 'En dan nog');
		await user.click(screen.getByRole('radio', { name: /^Leidinggevende/ }));
		unmount();
		render(ReadingPage, { reading, onstop: vi.fn() });
		expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Je advies' }).value).toBe('En dan nog');
		expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Leidinggevende/ }).checked).toBe(true);
		expect(screen.getByText('Vraag het kind zelf.')).toBeDefined();
	});

	it('ends at once when nothing would be lost, and asks when something would', async () => {
		const onstop = vi.fn();
		const reading = open();
		render(ReadingPage, { reading, onstop });
		await write('Vraag het kind zelf.');
		expect(reading.holdsUnsaved).toBe(true);
		await press('Stop met meelezen');
		expect(onstop).not.toHaveBeenCalled();
		await press('Ga door met lezen');
		await press(/^Haal weg/);
		expect(reading.holdsUnsaved).toBe(false);
		await press('Stop met meelezen');
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('speaks English', async () => {
		await speak('en');
		render(ReadingPage, { reading: open(), onstop: vi.fn() });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You are reading along');
		expect(screen.getByRole('radio', { name: 'The whole situation' })).toBeDefined();
	});
});

describe('adding the advice', () => {
	async function openFile(session: Session, content: unknown): Promise<void> {
		envelope.holds = JSON.parse(JSON.stringify(content));
		const { container } = render(MergePage, { situation: aSituation(session) });
		await chooseFile(container);
	}
	async function chooseFile(container: HTMLElement): Promise<void> {
		const field = container.querySelector<HTMLInputElement>('#shared-file')!;
		await user.upload(field, new File(['x'], 'antwoord-2026-11-22.age'));
		await user.type(screen.getByLabelText('De wachtzin van het bestand'), 'vier woorden');
		await press('Open het bestand');
	}
	const merged = (session: Session) =>
		session.records.flatMap((record) => (record.kind === 'consulted' ? [record.consult] : []));

	it('shows who says what about what before anything is added, and adds it once', async () => {
		const session = aSession();
		await openFile(session, adviceFor(session, 'Vraag het kind zelf.'));
		expect(await screen.findByText('Leidinggevende')).toBeDefined();
		expect(screen.getByText('20 november 2026')).toBeDefined();
		expect(screen.getByText(QUESTION)).toBeDefined();
		expect(screen.getByText('De hele situatie')).toBeDefined();
		expect(merged(session)).toEqual([]);
		await press('Voeg toe aan de situatie');
		const added = { role: 'leidinggevende', on: '2026-11-20', asked: QUESTION, readAlong: true };
		expect(merged(session)).toEqual([{ ...added, advice: 'Vraag het kind zelf.' }]);
		await press('Open nog een advies');
		await chooseFile(document.body);
		expect(await screen.findByText(/Er valt niets toe te voegen/)).toBeDefined();
		expect(screen.queryByRole('button', { name: 'Voeg toe aan de situatie' })).toBeNull();
		expect(merged(session)).toHaveLength(1);
	});

	it('has what may lead to a person decided on first, and keeps the text as it was decided', async () => {
		const session = aSession();
		await openFile(session, adviceFor(session, `Bel ${PHONE} nog een keer.`));
		await screen.findByText(/Hier staat iets waaraan iemand te herkennen/);
		await press('Voeg toe aan de situatie');
		expect(merged(session)).toEqual([]);
		expect(document.activeElement?.textContent).toContain('Kies eerst');
		await user.click(screen.getAllByRole('button', { name: /^Vervang/ })[0]!);
		await press('Voeg toe aan de situatie');
		expect(merged(session)[0]!.advice).toMatch(/^Bel \[[^\]]+\] nog een keer\.$/);
	});

	it.each([
		[/andere situatie/, { about: 'niet-deze' as EntryId }],
		[/beschadigd/, { role: 'ouder' as never }]
	])('says at the file what is wrong with it: %s', async (words, change) => {
		const session = aSession();
		await openFile(session, adviceFor(session, 'Vraag het kind zelf.', change));
		expect(
			(await within(await screen.findByRole('group', { name: 'Nog te doen op dit scherm' })).findByRole('link'))
				.textContent
		).toMatch(words);
		expect(merged(session)).toEqual([]);
	});

	it('can be taken back, and a half typed note elsewhere stays', async () => {
		const session = aSession();
		const situation = aSituation(session);
		const here = session.view(0).screen.id;
		situation.keepDraft(here, { note: 'Half af' });
		envelope.holds = JSON.parse(JSON.stringify(adviceFor(session, 'Vraag het kind zelf.')));
		const { container } = render(MergePage, { situation });
		await chooseFile(container);
		await screen.findByText('De hele situatie');
		await press('Voeg toe aan de situatie');
		await press('Open nog een advies');
		await press(/^Haal weg uit de situatie/);
		expect(merged(session)).toEqual([]);
		expect(situation.draftOf(here)).toEqual({ note: 'Half af' });
	});
});
