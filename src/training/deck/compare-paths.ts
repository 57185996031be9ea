import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { advisedAt, walkFlow } from '#flow/walk-flow.ts';
import type { VoteId } from '../practice-case.ts';
import { chosenBy } from '../stage/tally.ts';
import type { Votes } from '../stage/stage-state.ts';
import { answersOf, walkCase, type Given } from '../walk-case.ts';
import { FlowTexts } from './flow-texts.ts';
import type { Deck, Slide, SlideOption } from './slide.ts';

type PathsSlide = Extract<Slide, { kind: 'paths' }>;
type VoteSlide = Extract<Slide, { kind: 'vote' }>;

/** The way of one group beside that of the experts. Nothing says which is better. */
export interface GroupPath {
	/** Per row of the slide what the group chose; null where it did not vote, or no option led. */
	readonly chosen: readonly (SlideOption | null)[];
	/** Whether it chose anything in this case: without that there is no way to show. */
	readonly hasChosen: boolean;
	/** Title of the outcome that the norm gives on its way; null when it gives none. */
	readonly outcome: string | null;
	/** The question that its way comes to and that was not answered in this session, in words; null at an end. */
	readonly stopsAt: string | null;
}

/**
 * What each group chose, and where its way would have ended: its own answers, and those of the experts where it did not
 * vote. After advice it goes on as the experts did.
 *
 * @param groups - the tallies of each group, oldest first
 */
export function comparePaths(deck: Deck, slide: PathsSlide, groups: readonly Votes[]): readonly GroupPath[] {
	const trained = deck.cases[(slide.caseNumber ?? 0) - 1];
	if (!trained) return [];
	const { practiceCase, edition } = trained;
	const texts = new FlowTexts(edition, deck.language);
	const asked = deck.slides.filter(
		(one): one is VoteSlide => one.kind === 'vote' && one.screen !== null && one.caseNumber === slide.caseNumber
	);
	const experts = undecided(edition.flow, practiceCase);
	return groups.map((votes) => {
		const chosen = new Map<VoteId, SlideOption>();
		const given: Record<string, Given[string]> = { ...experts };
		for (const { vote, screen, options } of asked) {
			const id = chosenBy(options, Object.hasOwn(votes, vote) ? votes[vote] : undefined);
			const option = options.find((one) => one.id === id);
			if (!option) continue;
			chosen.set(vote, option);
			const before = answersOf(practiceCase)[screen!] ?? [];
			given[screen!] = [...before.slice(0, -1), option.id as AnswerId, ...before.slice(-1)];
		}
		const walk = walkFlow(edition.flow, given);
		return {
			chosen: slide.rows.map(({ vote }) => (vote && chosen.get(vote)) ?? null),
			hasChosen: chosen.size > 0,
			outcome: texts.outcome(walk.outcome),
			stopsAt: walk.stoppedAt && texts.question(walk.stoppedAt)
		};
	});
}

/**
 * The experts' answers without decisions that follow the norm: a group that comes to another outcome follows the norm there,
 * too, and does not take over a decision that was made about something else.
 */
function undecided(flow: FlowTexts['edition']['flow'], practiceCase: Parameters<typeof walkCase>[1]): Given {
	const walk = walkCase(flow, practiceCase);
	const followed = new Set<ScreenId>();
	let outcome: (typeof walk)['outcome'] = null;
	const answers = new Map(walk.answered.map(({ screen, answer }) => [screen, answer]));
	for (const id of walk.visited) {
		const screen = flow.screens[id]!;
		outcome = screen.outcome ?? outcome;
		const advised = screen.kind === 'decision' ? advisedAt(screen, outcome) : null;
		if (advised !== null && advised === answers.get(id)) followed.add(id);
	}
	return Object.fromEntries(Object.entries(answersOf(practiceCase)).filter(([id]) => !followed.has(id as ScreenId)));
}
