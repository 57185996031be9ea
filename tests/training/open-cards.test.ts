import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { AnswerId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import type { Session } from '#session/session.ts';
import { holdsTyped, keepMoves, resumePractice } from '#training/kept-walk.ts';
import { openCards } from '#training/open-cards.ts';
import { startPractice } from '#training/start-practice.ts';
import { aPractisedCase, walkAsExperts } from '../support/a-practised-case.ts';
import { aWorld, SessionDriver } from '../support/session-driver.ts';

const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
const practiceCase = aPractisedCase();
const begin = () => startPractice(edition, aWorld());
const ids = (session: Session, of = practiceCase) => openCards(of, session).map(({ card }) => card.id);

const atConsult = () =>
	new SessionDriver(begin())
		.answer('gevaar', 'nee')
		.answer('welke-route', 'thuis')
		.answer('aanleiding', 'gezien')
		.answer('bijzondere-vorm', 'nee')
		.to('overleg-collega');

describe('what is known in a case', () => {
	it('begins with the first cards, and grows on reaching a step or a screen', () => {
		expect(ids(begin())).toEqual(['plek']);
		expect(ids(atConsult().session)).toEqual(['plek', 'collega']);
		expect(ids(walkAsExperts(begin(), practiceCase))).toEqual(['plek', 'collega', 'uitleg']);
	});

	it('says where each opened, so that what is new can be told apart', () => {
		const { session } = atConsult();
		const [first, second] = openCards(practiceCase, session);
		expect(first!.openedAt).toBe(0);
		expect(session.path[second!.openedAt!]!.step).toBe('overleg');
	});

	it('stays known when an earlier answer leads another way', () => {
		const { session } = atConsult();
		session.act([{ kind: 'pass' }]);
		session.act([{ kind: 'answer', answer: 'ja' as AnswerId }], 0);
		expect(session.path.some(({ screen }) => screen === 'overleg-collega')).toBe(false);
		expect(ids(session)).toContain('collega');
	});

	it('comes along with the card before it where a flow has no such place', () => {
		const cards = [
			{ id: 'plek', opens: 'start', text: 'Het kind heeft een plek.' },
			{ id: 'ergens', opens: 'dit-scherm-is-er-niet', text: 'Een feit.' },
			{ id: 'later', opens: 'wegen-begin', text: 'Nog een feit.' },
			{ id: 'ook-ergens', opens: 'deze-stap-is-er-niet', text: 'Weer een feit.' }
		];
		expect(ids(begin(), aPractisedCase({ cards }))).toEqual(['plek', 'ergens']);
	});
});

describe('a practice walk after F5', () => {
	it('stands on the same screen with the same answers, skips and ticks', () => {
		const session = walkAsExperts(begin(), practiceCase);
		const again = resumePractice(edition, keepMoves(session.transcript), aWorld())!;
		const way = ({ path }: Session) => path.map(({ screen, move }) => [screen, move && { ...move, id: '', at: 0 }]);
		expect(way(again)).toEqual(way(session));
		expect(again.norm).toEqual(session.norm);
	});

	it('keeps a changed answer at its visit', () => {
		const { session } = new SessionDriver(begin()).answer('gevaar', 'nee').answer('welke-route', 'thuis');
		session.act([{ kind: 'answer', answer: 'ja' as AnswerId }], 0);
		const again = resumePractice(edition, keepMoves(session.transcript), aWorld())!;
		expect(again.path.map(({ screen }) => screen)).toEqual(session.path.map(({ screen }) => screen));
	});

	it('has nothing of what was typed: no text, no record', () => {
		const typed = 'dit typte iemand' as ReviewedText;
		const { session } = atConsult();
		session.act([{ kind: 'skip', reasons: [], note: typed }]);
		session.act([{ kind: 'note', observation: { knowledge: 'seen', what: typed } }]);
		session.act([{ kind: 'answer', answer: 'nee' as AnswerId, why: typed }], 0);
		const text = keepMoves(session.transcript);
		expect(text).not.toContain('typte');
		expect(text).not.toContain('noted');
		expect(holdsTyped(session.transcript)).toBe(true);
		const again = resumePractice(edition, text, aWorld())!;
		expect(again.records).toEqual([]);
		expect(holdsTyped(again.transcript)).toBe(false);
	});

	it.each(['', 'geen json', '{}', '[{"kind":"noted"}]', '[{"kind":"answered","screen":"Gevaar!","answer":"nee"}]'])(
		'is not made out of something else: %s',
		(text) => {
			expect(resumePractice(edition, text, aWorld())).toBeNull();
		}
	);

	it('passes over moves that the flow does not know', () => {
		const moves = '[{"kind":"answered","screen":"gevaar","answer":"misschien"}]';
		expect(resumePractice(edition, moves, aWorld())!.currentIndex).toBe(0);
	});
});
