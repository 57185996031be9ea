import type { AnswerId, ScreenId } from '#flow/ids.ts';
import type { PracticeCase, Vote, VoteId } from '../practice-case.ts';
import type { TrainingContent } from '../training-content.ts';
import type { FlowTexts } from './flow-texts.ts';
import type { Letter, Slide, SlideOption, VoteReveal } from './slide.ts';

type VoteSlide = Extract<Slide, { kind: 'vote' }>;
export type VotePart = Pick<VoteSlide, 'title' | 'screen' | 'options' | 'norm'>;

export const letterOf = (index: number): Letter => String.fromCharCode('A'.charCodeAt(0) + index);

/** Whether the flow of the case can ask it: another edition may have taken the question away. */
export function canBeAsked({ screen }: Vote, { edition }: FlowTexts): boolean {
	return screen === null || (edition.flow.screens[screen]?.answers.length ?? 0) > 0;
}

/** The votes that matter most, in the order in which they come up. Of equal weight the first in the file. */
export function chooseVotes(practiceCase: PracticeCase, count: number, texts: FlowTexts): readonly Vote[] {
	const cards = practiceCase.cards.map(({ id }) => id);
	const chosen = practiceCase.votes
		.filter((vote) => canBeAsked(vote, texts))
		.sort((one, other) => one.priority - other.priority)
		.slice(0, count);
	return practiceCase.votes
		.filter((vote) => chosen.includes(vote))
		.sort((one, other) => cards.indexOf(one.after) - cards.indexOf(other.after));
}

/** The body of a vote slide. Answers stand in the order of the flow file, split as the flow splits them. */
export function voteBody(
	id: VoteId,
	vote: Vote,
	practiceCase: PracticeCase,
	texts: FlowTexts,
	{ how, spread }: TrainingContent['voting']
): Omit<VoteSlide, 'id' | 'caption' | 'caseNumber' | 'caseTitle' | 'minutes' | 'step' | 'reveals'> {
	const { screen, discuss, reasoning, turns } = vote;
	const options = screen === null ? ownOptions(vote) : flowOptions(screen, practiceCase, texts);
	const norm = screen === null ? null : texts.norm(practiceCase, screen, vote.experts as AnswerId | null);
	const shows: readonly VoteReveal[] = [
		...(['case', 'question', 'answers', 'vote', 'discuss', 'vote-again'] as const),
		...(norm ? (['norm'] as const) : []),
		'reasoning'
	];
	return {
		...{ kind: 'vote', vote: id, screen, recap: practiceCase.recap, how, spread },
		title: screen === null ? vote.question! : texts.question(screen),
		options,
		...{ discuss, norm, reasoning, turns, shows },
		experts: options.find((option) => option.id === vote.experts)?.letter ?? null
	};
}

const ownOptions = ({ options }: Vote): readonly SlideOption[] =>
	options.map(({ text, why }, i) => ({ id: String(i + 1), letter: letterOf(i), text, why }));

/** What an answer that the experts do not give would have meant, is theirs to read; why they give theirs is the trainer's. */
function flowOptions(screen: ScreenId, { path }: PracticeCase, texts: FlowTexts): readonly SlideOption[] {
	const otherwise = path.findLast((one) => one.screen === screen)?.otherwise ?? {};
	return texts.edition.flow.screens[screen]!.answers.map(({ id }, i) => ({
		id,
		letter: letterOf(i),
		text: texts.answer(screen, id),
		why: Object.hasOwn(otherwise, id) ? otherwise[id]! : null
	}));
}
