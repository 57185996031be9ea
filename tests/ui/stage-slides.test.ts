import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Reveal, Slide } from '#training/deck/slide.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import BlackScreen from '#ui/training/stage/BlackScreen.svelte';
import type { NumberedPath } from '#ui/training/stage/group-path.ts';
import Stage from '#ui/training/stage/Stage.svelte';
import { nextViewOf, viewOf } from '#ui/training/stage/stage-view.ts';
import { after, at, deck, slidesOf, start } from './stage-session.ts';

const show = (state: StageState, groups: readonly NumberedPath[] = []) =>
	render(Stage, { view: viewOf(state, deck), groups });
const revealed = (slide: Slide, reveal: Reveal, from?: StageState) =>
	at(slide, (slide.shows as readonly Reveal[]).indexOf(reveal) + 1, from);
/** jsdom reads no styles: what comes later is out of sight by this class. */
const isSeen = (text: string) => screen.getAllByText(text).some((element) => !element.closest('.later'));
const [ofFlow] = slidesOf('vote').filter(({ norm }) => norm !== null);
const [ofCase] = slidesOf('vote').filter(({ norm }) => norm === null);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

it('says on every slide that it is a practice case, has one heading, and shows nothing of the notes', () => {
	const notes = deck.notes.flatMap((one) => one.notes);
	expect(notes.length).toBeGreaterThan(5);
	for (const slide of deck.slides)
		for (let shown = 1; shown <= slide.reveals; shown++) {
			const { container, unmount } = show(at(slide, shown));
			const text = container.textContent ?? '';
			expect(container.querySelectorAll('h1')).toHaveLength(1);
			expect(text).toContain('OEFENCASUS');
			expect(notes.filter((note) => text.includes(note))).toEqual([]);
			unmount();
		}
});

it('begins a vote with the case, before anybody knows what will be asked', () => {
	const { unmount } = show(revealed(ofCase!, 'case'));
	expect(heading()).toBe(ofCase!.caseTitle);
	expect(screen.getByText(ofCase!.recap)).toBeDefined();
	expect(screen.queryByText(ofCase!.title)).toBeNull();
	unmount();
	show(revealed(ofCase!, 'question'));
	expect(heading()).toBe(ofCase!.title);
	expect(screen.queryByText(ofCase!.options[0]!.text)).toBeNull();
});

it('shows answers by letter, and keeps the place of what is to come', () => {
	const { unmount } = show(revealed(ofCase!, 'answers'));
	for (const { text } of ofCase!.options) expect(isSeen(text)).toBe(true);
	expect(isSeen('Ronde 1')).toBe(false);
	expect(isSeen(ofCase!.discuss)).toBe(false);
	unmount();
	show(revealed(ofCase!, 'discuss'));
	expect(isSeen('Ronde 1')).toBe(true);
	expect(isSeen('Ronde 2')).toBe(false);
	expect(isSeen(ofCase!.discuss)).toBe(true);
	expect(isSeen(ofCase!.how)).toBe(false);
});

it('draws two rounds to one scale, with numbers and without a percentage', () => {
	const [a, b] = ofCase!.options;
	const vote = ofCase!.vote;
	const counted = after([
		{ kind: 'set-count', vote, round: 'first', option: a!.id, count: 3 },
		{ kind: 'set-count', vote, round: 'second', option: b!.id, count: 12 }
	]);
	const { container } = show(revealed(ofCase!, 'vote-again', counted));
	const widths = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
	expect(widths.slice(0, 4)).toEqual(['25%', '0%', '0%', '100%']);
	expect([...container.querySelectorAll('.count')].slice(0, 4).map((one) => one.textContent)).toEqual([
		...['3', '0', '0', '12']
	]);
	expect(container.textContent).not.toContain('%');
	expect(screen.getByText('12 kaarten · ronde 2')).toBeDefined();
});

it('puts norm and reasoning in the place of the answers, beside what the group chose', () => {
	const option = ofFlow!.options[1]!;
	const counted = after([{ kind: 'set-count', vote: ofFlow!.vote, round: 'first', option: option.id, count: 7 }]);
	const { unmount } = show(revealed(ofFlow!, 'norm', counted));
	expect(screen.getByText(ofFlow!.norm!.text)).toBeDefined();
	expect(screen.getByText(/^Ronde 1: A 0 · B 7/)).toBeDefined();
	expect(screen.queryByText(option.text)).toBeNull();
	expect(screen.queryByText(ofFlow!.reasoning)).toBeNull();
	unmount();
	show(revealed(ofFlow!, 'reasoning', counted));
	expect(screen.getByText(ofFlow!.reasoning)).toBeDefined();
	expect(screen.getByText(ofFlow!.turns)).toBeDefined();
	expect(screen.queryByText(ofFlow!.norm!.text)).toBeNull();
});

it('puts the ways of groups beside that of the experts, whose column comes later', () => {
	const slide = slidesOf('paths').at(-1)!;
	const words = { id: 'x', letter: 'B', text: 'Toch eerst overleggen', why: null };
	const groups: NumberedPath[] = [
		{ group: 2, chosen: slide.rows.map(() => words), hasChosen: true, outcome: null, stopsAt: 'Een vraag' }
	];
	show(revealed(slide, 'groups'), groups);
	expect(screen.getByRole('columnheader', { name: 'Groep 2' })).toBeDefined();
	expect(isSeen(words.text)).toBe(true);
	expect(isSeen('Veel deskundigen')).toBe(false);
});

it('knows what the next press brings, also on another slide', () => {
	const [opening, following] = deck.slides;
	expect(nextViewOf(start, deck)).toMatchObject({ slide: { id: opening!.id }, shown: 2 });
	expect(nextViewOf(at(opening!, opening!.reveals), deck)).toMatchObject({ slide: { id: following!.id }, shown: 1 });
	const last = deck.slides.at(-1)!;
	expect(nextViewOf(at(last, last.reveals), deck)).toBeNull();
});

it('is black with a clock, and nothing of a slide', () => {
	const { container } = render(BlackScreen, { now: new Date(2026, 10, 22, 16, 5).getTime() });
	expect(container.textContent?.trim()).toMatch(/^Zwart scherm\s*16:05$/);
});
