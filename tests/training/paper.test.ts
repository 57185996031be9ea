import { describe, expect, it } from 'vitest';
import type { FlowId } from '#flow/ids.ts';
import { clockAt, planSlides } from '#training/paper/clock-plan.ts';
import { composeHandout, questionsOf } from '#training/paper/handout.ts';
import { letterPages, mostOptions } from '#training/paper/letter-cards.ts';
import { countOf, linesToSign, provenCase } from '#training/paper/proof.ts';
import { composeTrainerCase } from '#training/paper/trainer-sheet.ts';
import { textsIn } from '#training/paper/texts-in.ts';
import { everyDeck, shippedTraining } from '../support/shipped-decks.ts';

const shipped = await shippedTraining();
const named = shipped.cases.map((one) => ({ name: one.practiceCase.title, ...one }));

describe.each(named)('on paper, $name', ({ practiceCase, edition: { flow, words } }) => {
	const handout = composeHandout(practiceCase, flow, words, 'all');
	const trainer = composeTrainerCase(practiceCase, flow, words);
	const isWeighed = Object.values(flow.screens).some(({ weighing }) => weighing !== null);

	it('asks participants the five weighing questions in the words of the flow, or else what this route asks', () => {
		const screens = questionsOf(practiceCase, flow);
		expect(handout.questions.map(({ title }) => title)).toEqual(screens.map(({ id }) => words.screens[id]!.title));
		if (isWeighed) expect(handout.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
		else expect(screens.length).toBeGreaterThan(0);
		for (const question of handout.questions) expect(question.answers.length).toBeGreaterThan(1);
	});

	it('tells participants nothing of what experts choose, and nothing that is for the trainer', () => {
		const told = new Set(textsIn(handout));
		const { notes, reasoning, traps, path, changes, votes } = practiceCase;
		const kept = [notes, reasoning, traps, path.map(({ why }) => why), changes.map(({ why }) => why)];
		const ofVotes = votes.flatMap((vote) => [vote.reasoning, vote.turns, ...vote.notes]);
		expect([...textsIn(kept), ...ofVotes].filter((text) => told.has(text))).toEqual([]);
	});

	it('gives fewer cards to who wants only the first, and says that it goes on', () => {
		const first = composeHandout(practiceCase, flow, words, 'first');
		expect(handout.cards.map(({ text }) => text)).toEqual(practiceCase.cards.map(({ text }) => text));
		expect(handout.goesOn).toBe(false);
		expect(first.cards.length).toBeGreaterThan(0);
		expect(first.cards.length).toBeLessThan(handout.cards.length);
		expect(first.goesOn).toBe(true);
	});

	it('gives the trainer every vote with reasons, the whole way in words, and where each change leads', () => {
		expect(trainer.votes).toHaveLength(practiceCase.votes.length);
		for (const vote of trainer.votes) {
			expect(vote.question).not.toBe('');
			expect(vote.after).toBeGreaterThan(0);
			expect(vote.options.map(({ letter }) => letter).join('')).toBe('ABCDEFGH'.slice(0, vote.options.length));
			expect(vote.options.map(({ letter }) => letter)).toContain(vote.experts ?? 'A');
		}
		expect(trainer.path.map(({ why }) => why)).toEqual(practiceCase.path.map(({ why }) => why));
		const ids = new Set(Object.keys(flow.screens));
		const asked = [...trainer.path, ...trainer.changes.flatMap(({ answers }) => answers)];
		expect(asked.filter(({ question }) => ids.has(question))).toEqual([]);
		expect(trainer.changes.map(({ ends }) => ends === null)).toEqual(
			practiceCase.changes.map(({ ends }) => ends === null)
		);
	});
});

describe('letter cards', () => {
	it('are A to D on one page, as long as no question has more answers', () => {
		for (const options of [0, 2, 4]) expect(letterPages(options)).toEqual([['A', 'B', 'C', 'D']]);
	});

	it('get a second page with the letters that a longer question needs', () => {
		expect(letterPages(5)).toEqual([
			['A', 'B', 'C', 'D'],
			['E', 'E', 'E', 'E']
		]);
		expect(letterPages(6)[1]).toEqual(['E', 'F', 'E', 'F']);
	});

	it('are enough for every vote that is shipped', () => {
		for (const { practiceCase, edition } of shipped.cases) {
			const letters = new Set(letterPages(mostOptions([{ practiceCase, flow: edition.flow }])).flat());
			const { votes } = composeTrainerCase(practiceCase, edition.flow, edition.words);
			for (const { options } of votes) for (const { letter } of options) expect([...letters]).toContain(letter);
		}
	});
});

describe('the plan of a session', () => {
	it('begins at nothing, and each slide begins when the one before it ends', () => {
		for (const { deck } of everyDeck(shipped)) {
			const plan = planSlides(deck);
			expect(plan[0]!.from).toBe(0);
			const last = plan.at(-1)!;
			expect(last.from + last.slide.minutes).toBeCloseTo(deck.minutes, 5);
			for (const [i, { from, slide }] of plan.slice(0, -1).entries())
				expect(plan[i + 1]!.from).toBeCloseTo(from + slide.minutes, 5);
		}
	});

	it('has every note of the trainer beside the slide that it is about', () => {
		for (const { deck } of everyDeck(shipped)) {
			const notes = planSlides(deck).flatMap((planned) => planned.notes);
			expect(notes).toEqual(expect.arrayContaining(deck.notes.flatMap((one) => one.notes)));
		}
	});

	it('says the time on a clock, over the hour and past midnight too', () => {
		expect(clockAt('13:30', 0)).toBe('13:30');
		expect(clockAt('13:30', 4.5)).toBe('13:35');
		expect(clockAt('09:05', 55)).toBe('10:00');
		expect(clockAt('23:50', 15)).toBe('00:05');
	});
});

describe('a proof of practice', () => {
	it('names the edition to the letter', () => {
		const { practiceCase, edition } = shipped.cases[0]!;
		const { flow, hash, words } = edition;
		const own = { origin: 'own', id: flow.id as FlowId, key: 'de-linde' } as const;
		expect(provenCase(practiceCase, edition, words.flow.title, own)).toEqual({
			title: practiceCase.title,
			goal: practiceCase.goal,
			flow: { id: flow.id, title: words.flow.title, version: flow.version, hash, isOwn: true }
		});
	});

	it('counts in whole numbers only', () => {
		expect(['12', '1', '999'].map(countOf)).toEqual([12, 1, 999]);
		expect(['', '0', '-3', '1.5', 'twaalf', '1000', '12 '].map(countOf)).toEqual(Array(7).fill(null));
	});

	it('has a line for everybody and the trainer, and for nobody when that is asked', () => {
		expect(linesToSign({ signing: 'everybody', participants: 12 })).toBe(13);
		expect(linesToSign({ signing: 'everybody', participants: null })).toBe(2);
		expect(linesToSign({ signing: 'one', participants: 12 })).toBe(1);
		expect(linesToSign({ signing: 'none', participants: 12 })).toBe(0);
	});
});
