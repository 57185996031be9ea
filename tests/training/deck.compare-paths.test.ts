import { describe, expect, it } from 'vitest';
import { comparePaths, type GroupPath } from '#training/deck/compare-paths.ts';
import { composeDeck } from '#training/deck/compose-deck.ts';
import type { Deck, Slide } from '#training/deck/slide.ts';
import type { Votes } from '#training/stage/stage-state.ts';
import { shippedTraining } from '../support/shipped-decks.ts';

const { cases, content } = await shippedTraining();
type PathsSlide = Extract<Slide, { kind: 'paths' }>;

/** A session on one case with all its votes and the way of the experts. */
function sessionOn(id: string): { deck: Deck; slides: readonly PathsSlide[] } {
	const chosen = cases.find(({ practiceCase }) => practiceCase.id === id)!;
	const part = { kind: 'case', which: 1, votes: 9, changes: 0, voice: false, traps: false, path: true, minutes: 30 };
	const preset = { ...content.presets[0]!, parts: [part as (typeof content.presets)[0]['parts'][0]] };
	const deck = composeDeck(preset, [chosen], content, 'nl');
	return { deck, slides: deck.slides.filter((slide): slide is PathsSlide => slide.kind === 'paths') };
}

const compared = ({ deck, slides }: ReturnType<typeof sessionOn>, votes: Votes): GroupPath =>
	comparePaths(deck, slides.at(-1)!, [votes])[0]!;

const votedFor = (vote: string, option: string): Votes =>
	({ [vote]: { first: { [option]: 12 }, second: {}, chosen: null } }) as Votes;

describe.each(cases.map(({ practiceCase }) => practiceCase.id))('%s', (id) => {
	const session = sessionOn(id);
	const { deck, slides } = session;
	const questions = deck.slides.flatMap((slide) => (slide.kind === 'vote' && slide.screen !== null ? [slide] : []));

	it('ends for a group that votes as the experts where it ends for them', () => {
		const votes: Record<string, unknown> = {};
		for (const { vote, options, experts } of questions) {
			const option = options.find(({ letter }) => letter === experts);
			if (option) Object.assign(votes, votedFor(vote, option.id));
		}
		const { practiceCase, edition } = deck.cases[0]!;
		const end = practiceCase.ends && edition.words.outcomes[practiceCase.ends]!.title;
		expect(compared(session, votes as Votes)).toMatchObject({ outcome: end, stopsAt: null });
	});

	it('ends for a group that did not vote at the same place, and says that there is nothing to compare', () => {
		const none = compared(session, {});
		expect(none.hasChosen).toBe(false);
		expect(none.chosen.every((option) => option === null)).toBe(true);
		expect(none.stopsAt).toBeNull();
	});

	it('says for every answer of every question where it would have ended, or what would have been asked', () => {
		for (const { vote, options } of questions)
			for (const option of options) {
				const path = compared(session, votedFor(vote, option.id));
				expect(path.hasChosen).toBe(true);
				expect(path.outcome !== null || path.stopsAt !== null, `${vote} ${option.id}`).toBe(true);
			}
	});

	it('puts what a group chose in the row of its question', () => {
		for (const { vote, options, screen } of questions) {
			const votes = votedFor(vote, options[0]!.id);
			const chosen = slides.flatMap((slide) =>
				slide.rows.map((row, i) => [row.screen, comparePaths(deck, slide, [votes])[0]!.chosen[i]] as const)
			);
			expect(chosen.filter(([, option]) => option)).toEqual([[screen, options[0]]]);
		}
	});
});

describe('groups side by side', () => {
	const session = sessionOn('blauwe-schenen');
	const vote = 'blauwe-schenen.nog-een-vermoeden';

	it('each have their own end', () => {
		const { deck, slides } = session;
		const [first, second] = comparePaths(deck, slides.at(-1)!, [votedFor(vote, 'nee'), votedFor(vote, 'ja')]);
		expect(first).toMatchObject({ outcome: 'Je kunt dit nu afsluiten', stopsAt: null });
		// Experts never come to the second question here, so nobody in the room has answered it.
		expect(second).toMatchObject({ outcome: null, stopsAt: 'Is het acuut of structureel onveilig?' });
	});

	it('go on as the experts after doubt', () => {
		expect(compared(session, votedFor(vote, 'twijfel'))).toMatchObject({
			stopsAt: null,
			outcome: 'Je kunt dit nu afsluiten'
		});
	});

	it('have chosen nothing where two options have as many cards, until the trainer says which', () => {
		const tied = { first: { ja: 4, nee: 4 }, second: {}, chosen: null };
		expect(compared(session, { [vote]: tied } as Votes).hasChosen).toBe(false);
		expect(compared(session, { [vote]: { ...tied, chosen: 'nee' } } as Votes).hasChosen).toBe(true);
	});
});
