/** A second pair of eyes: the files, what is taken of them, and how advice becomes part of a situation. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { RoleId, ScreenId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { adviceFile, askedIn, markOf, questionFile, type Advice, type AdvicePiece } from '#session/read-along/files.ts';
import { fitAdvice } from '#session/read-along/merge.ts';
import { readAdvice, readQuestion } from '#session/read-along/read.ts';
import { advisersOf, subjectsOf } from '#session/read-along/subjects.ts';
import { replay, startSession, type Session } from '#session/session.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';
import { aWorld, walkToWeighing } from '../support/session-driver.ts';

/** Every session compiles its flow. */
vi.setConfig({ testTimeout: 60_000 });

const { edition } = await loadEdition('flows', 'kinderopvang-thuis');
if (!edition) throw new Error('the flow has an error');
const MADE = { app: '0.1.0', madeOn: '2026-11-22' as IsoDate };
const QUESTION = 'Mis ik iets?' as ReviewedText;
const through = (file: unknown): unknown => JSON.parse(JSON.stringify(file));

/** As it stands at the first weighing question, always the same. */
const walked = walkToWeighing(edition).session.transcript;
const aSituation = (): Session => replay(edition, walked, { ...aWorld(), newId: () => crypto.randomUUID() as EntryId });

function adviceOn(session: Session, pieces: readonly Partial<AdvicePiece>[], adviser: Partial<Advice> = {}): Advice {
	const whole = edition!.flow.start;
	return {
		...askedIn(QUESTION, session.transcript),
		...{ role: 'aandachtsfunctionaris' as RoleId, on: '2026-11-22' as IsoDate },
		...adviser,
		pieces: pieces.map((piece, index) => ({
			...{ id: `advies-${index}` as EntryId, screen: whole, text: 'Vraag het kind zelf.' as ReviewedText },
			...piece
		}))
	};
}

const merge = (session: Session, advice: Advice, index?: number) =>
	session.act([{ kind: 'merge', consults: fitAdvice(advice, session.transcript, edition) }], index);

describe('a question', () => {
	it('holds the situation and the edition, and comes out as it went in', () => {
		const { transcript } = aSituation();
		const read = readQuestion(through(questionFile(QUESTION, transcript, edition, MADE)));
		expect(read).toEqual({ question: QUESTION, transcript, hash: edition.hash, edition: through(edition) });
	});

	it('has no code name and no draft: there is no place for them', () => {
		const file = questionFile(QUESTION, aSituation().transcript, edition, MADE);
		expect(Object.keys(file).sort()).toEqual(
			['app', 'edition', 'format', 'kind', 'madeOn', 'question', 'transcript'].sort()
		);
	});

	it('is not made of a situation in which nothing was done', () => {
		const { transcript } = startSession(edition, aWorld());
		expect(() => questionFile(QUESTION, transcript, edition, MADE)).toThrow(
			expect.objectContaining({ name: 'NothingToReadError' })
		);
	});

	it.each<[string, (file: Record<string, never>) => unknown]>([
		['AdviceInsteadError', () => adviceFile(adviceOn(aSituation(), [{}]), MADE)],
		['NotReadAlongError', (file) => ({ ...file, kind: 'zorgvuldig-backup' })],
		['NotReadAlongError', () => null],
		['ReadAlongNewerError', (file) => ({ ...file, format: 2 })],
		['ReadAlongNewerError', (file) => ({ ...file, transcript: { ...Object(file['transcript']), format: 99 } })],
		['ReadAlongUnfitError', (file) => ({ ...file, format: '1' })],
		['ReadAlongUnfitError', (file) => ({ ...file, question: ' ' })],
		['ReadAlongUnfitError', (file) => ({ ...file, transcript: null })],
		['ReadAlongUnfitError', (file) => ({ ...file, transcript: { ...Object(file['transcript']), entries: [] } })],
		['ReadAlongUnfitError', (file) => ({ ...file, edition: { ...Object(file['edition']), hash: 'f'.repeat(16) } })]
	])('is refused as %s', (name, spoil) => {
		const file = questionFile(QUESTION, aSituation().transcript, edition, MADE);
		expect(() => readQuestion(through(spoil(through(file) as Record<string, never>)))).toThrow(
			expect.objectContaining({ name })
		);
	});
});

describe('advice', () => {
	it('comes out as it went in', () => {
		const advice = adviceOn(aSituation(), [{}, { screen: 'vermoeden' as ScreenId }]);
		expect(readAdvice(through(adviceFile(advice, MADE)))).toEqual(advice);
	});

	it.each<[string, (file: Record<string, never>) => unknown]>([
		['QuestionInsteadError', () => questionFile(QUESTION, aSituation().transcript, edition, MADE)],
		['NotReadAlongError', () => 'advies'],
		['ReadAlongNewerError', (file) => ({ ...file, format: 2 })],
		['ReadAlongUnfitError', (file) => ({ ...file, pieces: [] })],
		['ReadAlongUnfitError', (file) => ({ ...file, pieces: Array.from({ length: 51 }, () => ({})) })],
		['ReadAlongUnfitError', (file) => ({ ...file, pieces: [...file['pieces']!, ...file['pieces']!] })],
		['ReadAlongUnfitError', (file) => ({ ...file, on: '2026-02-30' })],
		['ReadAlongUnfitError', (file) => ({ ...file, role: 'Een Naam' })]
	])('is refused as %s', (name, spoil) => {
		const file = through(adviceFile(adviceOn(aSituation(), [{}]), MADE)) as Record<string, never>;
		expect(() => readAdvice(through(spoil(file)))).toThrow(expect.objectContaining({ name }));
	});

	it('becomes consults that say who read along, when, and what was asked', () => {
		const session = aSituation();
		merge(session, adviceOn(session, [{}, { screen: 'vermoeden' as ScreenId, text: 'Wacht niet.' as ReviewedText }]));
		expect(session.records.slice(-2)).toMatchObject([
			{
				kind: 'consulted',
				screen: edition.flow.start,
				consult: { role: 'aandachtsfunctionaris', on: '2026-11-22', asked: QUESTION, readAlong: true }
			},
			{ kind: 'consulted', screen: 'vermoeden', consult: { advice: 'Wacht niet.', readAlong: true } }
		]);
		expect(session.records.at(-1)).not.toHaveProperty('consult.asked');
	});

	it('moves nothing and makes no step done that was skipped', () => {
		const session = aSituation();
		const before = { path: session.path, steps: session.steps(), norm: session.norm };
		for (const { screen } of subjectsOf(edition.flow, session.path))
			merge(session, adviceOn(session, [{ id: `over-${screen}` as EntryId, screen }]));
		expect({ path: session.path, steps: session.steps(), norm: session.norm }).toEqual(before);
	});

	it('about another situation is refused, and nothing changed', () => {
		const [session, other] = [aSituation(), aSituation()];
		const advice = { ...adviceOn(other, [{}]), about: 'x' as EntryId };
		expect(() => merge(session, advice)).toThrow(expect.objectContaining({ name: 'OtherSituationError' }));
		expect(session.transcript).toEqual(other.transcript);
	});

	it.each([
		['a call that nobody made', { screen: 'melding-doen' as ScreenId }, {}],
		['a screen that is not there', { screen: 'nergens' as ScreenId }, {}],
		['a role that reads no files', {}, { role: 'veilig-thuis' as RoleId }],
		['a role that gives no advice', {}, { role: 'ouder' as RoleId }]
	])('is refused with %s', (_, piece, adviser) => {
		const session = aSituation();
		expect(() => merge(session, adviceOn(session, [piece], adviser))).toThrow(
			expect.objectContaining({ name: 'ReadAlongUnfitError' })
		);
	});

	it('that was taken back stays taken back', () => {
		const session = aSituation();
		const advice = adviceOn(session, [{}]);
		merge(session, advice);
		session.act([{ kind: 'withdraw', entry: advice.pieces[0]!.id }]);
		const { entries } = session.transcript;
		merge(session, advice);
		expect(session.transcript.entries).toEqual(entries);
	});
});

describe('what advice can be about', () => {
	it('is the situation and each step that was reached, never a consult', () => {
		const { flow } = edition;
		const subjects = subjectsOf(flow, walkToWeighing(edition).session.path);
		expect(subjects[0]).toEqual({ step: null, screen: flow.start });
		const steps = subjects.slice(1).map(({ step }) => step);
		expect(new Set(steps).size).toBe(steps.length);
		expect(steps.length).toBeGreaterThan(3);
		for (const { screen } of subjects.slice(1)) expect(flow.screens[screen]?.kind).not.toBe('consult');
	});

	it('is given by a colleague, never by who is called', () => {
		const roles = advisersOf(edition.flow);
		expect(roles).toContain('aandachtsfunctionaris');
		expect(roles).toContain('leidinggevende');
		for (const called of ['veilig-thuis', 'vertrouwensarts', 'ouder']) expect(roles).not.toContain(called);
	});
});

describe('adding advice', () => {
	const whole = aSituation();
	const screens = subjectsOf(edition.flow, whole.path).map(({ screen }) => screen);
	const aPiece = fc.record({
		// Few, so that they meet, and some that the transcript has already.
		id: fc.constantFrom('a', 'b', 'c', 'd', 'e1', 'e5').map((id) => id as EntryId),
		screen: fc.constantFrom(...screens),
		text: fc.constantFrom('Een', 'Twee', 'Drie').map((text) => text as ReviewedText)
	});
	const anAdvice = fc
		.record({
			pieces: fc.uniqueArray(aPiece, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
			role: fc.constantFrom(...advisersOf(edition.flow)),
			on: fc.constantFrom('2026-11-20', '2026-11-22').map((on) => on as IsoDate)
		})
		.map(({ pieces, ...adviser }) => adviceOn(whole, pieces, adviser));
	const merged = (...all: readonly Advice[]): Session => {
		const session = aSituation();
		for (const advice of all) merge(session, advice, 0);
		return session;
	};

	it('twice adds nothing the second time', () => {
		fc.assert(
			fc.property(anAdvice, fc.array(anAdvice, { maxLength: 2 }), (advice, others) => {
				const ids = (session: Session) => session.transcript.entries.map(({ id }) => id);
				expect(ids(merged(advice, ...others, advice))).toEqual(ids(merged(advice, ...others)));
			}),
			{ numRuns: 30 }
		);
	});

	it('of several readers gives the same in any order', () => {
		const own = (advice: Advice, reader: number): Advice => ({
			...advice,
			pieces: advice.pieces.map((piece) => ({ ...piece, id: `lezer-${reader}-${piece.id}` as EntryId }))
		});
		const said = (session: Session) =>
			session.records
				.flatMap((record) => (record.kind === 'consulted' ? [JSON.stringify({ ...record, at: 0 })] : []))
				.sort();
		fc.assert(
			fc.property(fc.array(anAdvice, { minLength: 2, maxLength: 4 }), (all) => {
				const readers = all.map(own);
				expect(said(merged(...readers))).toEqual(said(merged(...readers.toReversed())));
			}),
			{ numRuns: 20 }
		);
	});

	it('changes no entry that was there', () => {
		fc.assert(
			fc.property(fc.array(anAdvice, { minLength: 1, maxLength: 3 }), (all) => {
				const { entries } = whole.transcript;
				const after = merged(...all);
				expect(after.transcript.entries.slice(0, entries.length)).toEqual(entries);
				expect(markOf(after.transcript)).toBe(markOf(whole.transcript));
				expect(after.path).toEqual(whole.path);
			}),
			{ numRuns: 20 }
		);
	});
});
