import { describe, expect, it } from 'vitest';
import { comparePaths } from '#training/deck/compare-paths.ts';
import { composeDeck } from '#training/deck/compose-deck.ts';
import type { Deck, Slide } from '#training/deck/slide.ts';
import { EXERCISE_REVEALS, VOTE_REVEALS } from '#training/deck/slide.ts';
import { textsOf } from '#training/deck/texts-of.ts';
import { walkCase } from '#training/walk-case.ts';
import { everyDeck, shippedTraining } from '../support/shipped-decks.ts';

const training = await shippedTraining();
const decks = [...everyDeck(training)];

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;
const slidesOf = <Kind extends Slide['kind']>({ slides }: Deck, kind: Kind): readonly Of<Kind>[] =>
	slides.filter((slide): slide is Of<Kind> => slide.kind === kind);

/** What each press of a slide brings to the screen, in texts and numbers of things. */
function broughtBy(slide: Slide): readonly unknown[] {
	const options = 'options' in slide ? slide.options : [];
	const reasons = options.flatMap(({ why }) => why ?? []);
	const asked = 'ask' in slide ? slide.ask : '';
	let item = 0;
	return slide.shows.map((reveal) => {
		switch (slide.kind) {
			case 'opening':
				return { agreements: slide.agreements, 'opt-out': slide.optOut, contacts: slide.contacts }[
					reveal as 'agreements'
				];
			case 'steps':
				return { steps: slide.steps, who: slide.steps.flatMap(({ who }) => who ?? []) }[reveal as 'steps'];
			case 'case':
				return { warning: slide.warning, about: slide.about }[reveal as 'about'];
			case 'card':
			case 'reasoning':
			case 'break':
				return slide.text;
			case 'vote':
				return {
					...{ case: slide.recap, question: slide.title, answers: options, vote: slide.how, discuss: slide.discuss },
					...{ 'vote-again': slide.how, norm: slide.norm?.text, reasoning: [slide.reasoning, ...reasons] }
				}[reveal as 'case'];
			case 'exercise':
				return {
					...{ text: slide.text, options, vote: slide.vote, think: slide.how, better: slide.better },
					why: [slide.why, ...reasons]
				}[reveal as 'text'];
			case 'change':
				return { change: slide.change, ask: asked, outcome: slide.outcome, why: slide.why }[reveal as 'change'];
			case 'voice':
				return { voice: slide.text, ask: asked }[reveal as 'voice'];
			case 'traps':
				return slide.traps[item++];
			case 'look-back':
				return slide.ask[item++];
			case 'paths':
				return { groups: slide.rows, experts: slide.rows, outcome: slide.outcome }[reveal as 'groups'];
			case 'aftercare':
				return { lines: slide.lines, contacts: slide.contacts }[reveal as 'lines'];
		}
	});
}

describe.each(decks.map((one) => [`${one.preset.id} with ${one.deck.cases[0]?.practiceCase.id}`, one] as const))(
	'%s',
	(_, { preset, chosen, deck }) => {
		it('plans the minutes of the preset, in halves', () => {
			expect(deck.minutes).toBe(preset.minutes);
			for (const { minutes } of deck.slides) expect(Number.isInteger(minutes * 2) && minutes >= 0).toBe(true);
		});

		it('names every slide, once', () => {
			const ids = deck.slides.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id))).toBe(true);
		});

		it('shows nothing of what is for the trainer', () => {
			const shown = new Set(deck.slides.flatMap((slide) => [...textsOf(slide)]));
			const kept = deck.notes.flatMap(({ notes, experts }) => [...notes, ...experts]);
			expect(kept.length).toBeGreaterThan(0);
			expect(kept.filter((note) => [...shown].some((text) => text.includes(note)))).toEqual([]);
		});

		it('brings something with every press', () => {
			for (const slide of deck.slides) {
				expect(slide.reveals).toBe(slide.shows.length);
				expect(slide.reveals).toBeGreaterThan(0);
				for (const brought of broughtBy(slide))
					expect(Array.isArray(brought) ? brought.length > 0 : Boolean(brought), slide.id).toBe(true);
			}
		});

		it('goes the way of learning: the norm and the reasons only after both votes', () => {
			for (const { shows } of slidesOf(deck, 'vote'))
				expect(shows).toEqual(VOTE_REVEALS.filter((one) => shows.includes(one)));
			for (const { shows } of slidesOf(deck, 'exercise'))
				expect(shows).toEqual(EXERCISE_REVEALS.filter((one) => shows.includes(one)));
		});

		it('warns before anything of a case is shown', () => {
			for (const number of chosen.keys()) {
				const [first] = deck.slides.filter(({ caseNumber }) => caseNumber === number + 1);
				expect(first?.kind).toBe('case');
				expect(first?.shows[0]).toBe('warning');
			}
		});

		it('asks a question of the flow with the answers of the flow, in its order, from A on', () => {
			for (const slide of slidesOf(deck, 'vote')) {
				const { options, screen, experts, caseNumber } = slide;
				expect(options.map(({ letter }) => letter)).toEqual([...'ABCDEFGH'].slice(0, options.length));
				const { practiceCase, edition } = deck.cases[caseNumber! - 1]!;
				const vote = practiceCase.votes.find(({ id }) => slide.vote === `${practiceCase.id}.${id}`)!;
				expect(options.find(({ letter }) => letter === experts)?.id ?? null).toBe(vote.experts);
				if (screen === null) expect(slide.norm).toBeNull();
				else expect(options.map(({ id }) => id)).toEqual(edition.flow.screens[screen]!.answers.map(({ id }) => id));
			}
		});

		it('asks the votes that matter most, each after its card', () => {
			for (const part of preset.parts) {
				if (part.kind !== 'case') continue;
				const { practiceCase } = chosen[part.which - 1]!;
				const own = deck.slides.filter(({ caseNumber }) => caseNumber === part.which);
				const asked = own.filter(({ kind }) => kind === 'vote').map(({ id }) => id.slice(practiceCase.id.length + 1));
				expect(asked).toHaveLength(Math.min(part.votes, practiceCase.votes.length));
				const left = practiceCase.votes.filter(({ id }) => !asked.includes(id)).map(({ priority }) => priority);
				const most = practiceCase.votes.filter(({ id }) => asked.includes(id)).map(({ priority }) => priority);
				expect(Math.max(0, ...most)).toBeLessThanOrEqual(Math.min(Infinity, ...left));
				for (const id of asked) {
					const vote = practiceCase.votes.find((one) => one.id === id)!;
					const at = own.findIndex((slide) => slide.id === `${practiceCase.id}.${id}`);
					expect(own.slice(0, at).findLast(({ kind }) => kind === 'card')?.id).toBe(
						`${practiceCase.id}.card.${vote.after}`
					);
				}
			}
		});

		it('shows the way of the experts, and where it ends', () => {
			for (const part of preset.parts) {
				if (part.kind !== 'case' || !part.path) continue;
				const { practiceCase, edition } = chosen[part.which - 1]!;
				const slides = slidesOf(deck, 'paths').filter(({ caseNumber }) => caseNumber === part.which);
				const rows = slides.flatMap((slide) => slide.rows);
				expect(new Set(rows.map(({ screen }) => screen)).size).toBe(rows.length);
				const weighed = walkCase(edition.flow, practiceCase).answered.filter(
					({ screen }) => edition.flow.screens[screen]!.weighing !== null
				);
				expect(rows.map(({ screen }) => screen)).toEqual(expect.arrayContaining(weighed.map(({ screen }) => screen)));
				const outcome = practiceCase.ends && edition.words.outcomes[practiceCase.ends]!.title;
				if (outcome) expect(slides.at(-1)?.outcome).toBe(outcome);
				const voted = slidesOf(deck, 'vote').filter(({ screen, caseNumber }) => screen && caseNumber === part.which);
				expect(rows.flatMap(({ vote }) => vote ?? []).sort()).toEqual(voted.map(({ vote }) => vote).sort());
			}
		});

		it('has the same slides, votes and minutes in English', () => {
			const english = composeDeck(preset, chosen, training.content, 'en');
			const plain = ({ slides }: Deck) =>
				slides.map(({ id, kind, minutes, shows, caseNumber }) => ({ id, kind, minutes, shows, caseNumber }));
			expect(plain(english)).toEqual(plain(deck));
			expect(english.notes).toEqual(deck.notes);
		});
	}
);

it('is composed the same every time', () => {
	const again = [...everyDeck(training)].map(({ deck }) => deck);
	expect(again).toEqual(decks.map(({ deck }) => deck));
});

it('says of every text that stayed Dutch in English that it is Dutch', () => {
	for (const { deck } of everyDeck(training, 'en'))
		for (const slide of deck.slides) {
			if (slide.kind === 'card') expect(deck.dutch.has(slide.text)).toBe(true);
			if (slide.kind === 'vote' && slide.screen !== null) {
				const { words } = deck.cases[slide.caseNumber! - 1]!.edition;
				const isDutch = words.screens[slide.screen]!.title === slide.title;
				expect(deck.dutch.has(slide.title), slide.title).toBe(isDutch);
			}
		}
	for (const { deck } of decks) expect(deck.dutch.size).toBe(0);
});

describe('a session', () => {
	const { content, cases } = training;
	const [first, second] = cases as [(typeof cases)[0], (typeof cases)[0]];
	const preset = (parts: (typeof content.presets)[0]['parts']) => ({ ...content.presets[0]!, parts });
	const whole = { kind: 'case', votes: 9, changes: 9, voice: true, traps: true, path: true, minutes: 30 } as const;

	it('leaves out the part of a case that was not chosen', () => {
		const parts = [
			{ ...whole, which: 1 },
			{ ...whole, which: 2 }
		];
		const deck = composeDeck(preset(parts), [first], content, 'nl');
		expect(new Set(deck.slides.map(({ caseNumber }) => caseNumber))).toEqual(new Set([1]));
		expect(deck.minutes).toBe(30);
	});

	it('counts the same case in two parts apart', () => {
		const deck = composeDeck(
			preset([
				{ ...whole, which: 1 },
				{ ...whole, which: 1 }
			]),
			[first],
			content,
			'nl'
		);
		const votes = slidesOf(deck, 'vote').map(({ vote }) => vote);
		expect(new Set(votes).size).toBe(2 * first.practiceCase.votes.length);
	});

	it('counts the same case on two flows apart', () => {
		const deck = composeDeck(
			preset([
				{ ...whole, which: 1 },
				{ ...whole, which: 2 }
			]),
			[first, first],
			content,
			'nl'
		);
		expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
		expect(deck.slides.at(-1)?.caseNumber).toBe(2);
	});

	it('takes exercises of a case only once the case has been shown, and no item twice', () => {
		const own = second.practiceCase.exercises.find(({ kind }) => content.exercises.some((one) => one.kind === kind))!;
		const part = { kind: 'exercise', exercise: own.kind, items: 2, minutes: 4 } as const;
		const deck = composeDeck(preset([part, { ...whole, which: 1 }, part, part]), [second], content, 'nl');
		const items = slidesOf(deck, 'exercise');
		expect(items.slice(0, 2).map(({ caseNumber }) => caseNumber)).toEqual([null, null]);
		expect(items[2]?.caseNumber).toBe(1);
		expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
	});

	it('says what the flow of an organisation says, where that is said otherwise', () => {
		const { practiceCase, edition } = cases.find((one) =>
			one.practiceCase.votes.some(({ screen }) => screen !== null)
		)!;
		const { id, screen } = practiceCase.votes.find((vote) => vote.screen !== null)!;
		const said = { ...edition.words.screens[screen!]!, title: 'Wat denken wij samen?' };
		const words = { ...edition.words, screens: { ...edition.words.screens, [screen!]: said } };
		const parts = [{ ...whole, which: 1 }];
		const deck = composeDeck(preset(parts), [{ practiceCase, edition: { ...edition, words } }], content, 'nl');
		expect(deck.slides.find((slide) => slide.id === `${practiceCase.id}.${id}`)?.title).toBe('Wat denken wij samen?');
		const rows = slidesOf(deck, 'paths').flatMap((slide) => slide.rows);
		expect(rows.find((row) => row.screen === screen)?.question).toBe('Wat denken wij samen?');
	});

	it('does not ask what the flow of an organisation does not have', () => {
		const { practiceCase, edition } = cases.find((one) =>
			one.practiceCase.votes.some(({ screen }) => screen !== null)
		)!;
		const votes = practiceCase.votes.map((vote) => ({ ...vote, screen: vote.screen && ('weg' as typeof vote.screen) }));
		const parts = [{ ...whole, which: 1 }];
		const deck = composeDeck(preset(parts), [{ practiceCase: { ...practiceCase, votes }, edition }], content, 'nl');
		expect(slidesOf(deck, 'vote')).toHaveLength(votes.filter(({ screen }) => screen === null).length);
	});

	it('is a session still on a flow that the cases were not written for', () => {
		for (const { practiceCase } of cases)
			for (const { edition } of cases) {
				const deck = composeDeck(preset([{ ...whole, which: 1 }]), [{ practiceCase, edition }], content, 'nl');
				expect(slidesOf(deck, 'card')).toHaveLength(practiceCase.cards.length);
				for (const slide of slidesOf(deck, 'paths')) expect(comparePaths(deck, slide, [{}])).toHaveLength(1);
			}
	});

	it('shows a norm at a decision only where the norm advises something there', () => {
		const decided = cases.flatMap((one) => {
			const deck = composeDeck(preset([{ ...whole, which: 1 }]), [one], content, 'nl');
			return slidesOf(deck, 'vote').flatMap(({ screen, norm }) => {
				const asked = screen && one.edition.flow.screens[screen]!;
				const advised = asked && one.practiceCase.ends && asked.advised[one.practiceCase.ends];
				return asked && asked.kind === 'decision' ? [{ norm, advised }] : [];
			});
		});
		expect(decided.length).toBeGreaterThan(0);
		for (const { norm, advised } of decided) expect(norm !== null).toBe(Boolean(advised));
	});

	it('holds no more on a slide than fits: six rows, three traps, three questions', () => {
		const few = <Item>(items: readonly Item[] = []) => [...items, ...items, ...items, ...items].slice(0, 7);
		const practiceCase = {
			...first.practiceCase,
			traps: few(first.practiceCase.traps),
			ask: few(first.practiceCase.ask)
		};
		const deck = composeDeck(preset([{ ...whole, which: 1 }]), [{ ...first, practiceCase }], content, 'nl');
		expect(slidesOf(deck, 'traps').map(({ traps }) => traps.length)).toEqual([3, 3, 1]);
		expect(slidesOf(deck, 'voice')[0]!.ask).toHaveLength(3);
		for (const { rows } of slidesOf(deck, 'paths')) expect(rows.length).toBeLessThanOrEqual(6);
	});
});
