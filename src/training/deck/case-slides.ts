import type { AnswerId, ScreenId, StepId } from '#flow/ids.ts';
import type { PracticeCase, Vote, VoteId } from '../practice-case.ts';
import type { PresetPart, TrainingContent } from '../training-content.ts';
import { walkCase } from '../walk-case.ts';
import type { DeckWords } from './deck-words.ts';
import type { FlowTexts } from './flow-texts.ts';
import { captionOf, type SlideDraft, type SlideNames } from './slide-draft.ts';
import type { Slide } from './slide.ts';
import { chooseVotes, voteBody } from './vote-slide.ts';

type CasePart = Extract<PresetPart, { kind: 'case' }>;
type Rows = Extract<Slide, { kind: 'paths' }>['rows'];

/** As many as can be read from the last row. */
const MOST_ROWS = 6;
const MOST_TRAPS = 3;
const MOST_ASKED = 3;

/** Minutes of a slide beside those that a vote asks for itself. */
const READING = 1;
const TALKING = 2;

/** A case on slides: what it is about, its cards with the votes between them, then what is switched on. */
export function caseSlides(
	practiceCase: PracticeCase,
	part: CasePart,
	voting: TrainingContent['voting'],
	texts: FlowTexts,
	words: DeckWords,
	names: SlideNames
): readonly SlideDraft[] {
	const { id, title, cards, path } = practiceCase;
	const caption = (...parts: readonly (string | null)[]) => captionOf(`${words.practiceCase} ${title}`, ...parts);
	const stepOf = (place: 'start' | StepId | ScreenId): StepId | null => {
		const { steps, screens } = texts.edition.flow;
		return steps.find((step) => step.id === place)?.id ?? screens[place as ScreenId]?.step ?? null;
	};
	const stepCaption = (step: StepId | null) => (step === null ? null : texts.stepCaption(step, words));

	const drafts: SlideDraft[] = [
		{
			body: {
				...{ kind: 'case', id: names.take(`${id}.case`), caption: words.practiceCase, title, step: null },
				...{ about: practiceCase.about, warning: practiceCase.warning, shows: ['warning', 'about'] }
			},
			weight: READING,
			notes: [practiceCase.goal, ...practiceCase.notes]
		}
	];

	const votes = chooseVotes(practiceCase, part.votes, texts);
	const voted = new Map<ScreenId, VoteId>();
	for (const [i, card] of cards.entries()) {
		const number = i + 1;
		const step = stepOf(card.opens);
		drafts.push({
			body: {
				...{ kind: 'card', id: names.take(`${id}.card.${card.id}`), title: words.cardTitle(number), step },
				caption: caption(stepCaption(step), words.card(number, cards.length)),
				...{ text: card.text, number, of: cards.length, shows: ['whole'] }
			},
			weight: READING
		});
		for (const vote of votes.filter(({ after }) => after === card.id)) drafts.push(voteDraft(vote, step));
	}

	function voteDraft(vote: Vote, cardStep: StepId | null): SlideDraft {
		const { screen } = vote;
		const voteId = names.take(`${id}.${vote.id}`) as VoteId;
		if (screen !== null) voted.set(screen, voteId);
		const step = screen === null ? cardStep : stepOf(screen);
		const weighing = screen === null ? null : texts.weighingCaption(screen, words);
		return {
			body: {
				...voteBody(voteId, vote, practiceCase, texts, voting),
				...{ id: voteId, step, caption: caption(stepCaption(step), weighing) }
			},
			weight: vote.minutes,
			notes: vote.notes,
			experts: screen === null ? [] : path.filter((one) => one.screen === screen).map(({ why }) => why)
		};
	}

	for (const change of practiceCase.changes.slice(0, part.changes))
		drafts.push({
			body: {
				...{ kind: 'change', id: names.take(`${id}.change.${change.id}`), caption: caption(), step: null },
				...{ title: words.changeTitle, change: change.change, ask: words.changeAsk },
				...{ outcome: texts.outcome(change.ends) ?? words.noOutcome, why: change.why },
				shows: ['change', 'ask', 'outcome', 'why']
			},
			weight: TALKING
		});

	if (part.voice) {
		const ask = practiceCase.ask.slice(0, MOST_ASKED);
		drafts.push({
			body: {
				...{ kind: 'voice', id: names.take(`${id}.voice`), caption: caption(), title: words.voiceTitle, step: null },
				...{ text: practiceCase.voice, ask, shows: ask.length > 0 ? ['voice', 'ask'] : ['voice'] }
			},
			weight: TALKING
		});
	}

	if (part.traps)
		for (const traps of inTurnsOf(MOST_TRAPS, practiceCase.traps))
			drafts.push({
				body: {
					...{ kind: 'traps', id: names.take(`${id}.traps`), caption: caption(), title: words.trapsTitle, step: null },
					...{ traps, shows: traps.map(() => 'item' as const) }
				},
				weight: READING
			});

	if (part.path) drafts.push(...pathSlides());

	function pathSlides(): readonly SlideDraft[] {
		const rows = pathRows(practiceCase, voted, texts, words);
		const turns = inTurnsOf(MOST_ROWS, rows);
		const outcome = texts.outcome(practiceCase.ends) ?? words.noOutcome;
		return [
			...turns.map((some, i): SlideDraft => {
				const isLast = i === turns.length - 1;
				const screens = some.map(({ screen }) => screen);
				return {
					body: {
						...{
							kind: 'paths',
							id: names.take(`${id}.paths`),
							caption: caption(),
							title: words.pathsTitle,
							step: null
						},
						...{ rows: some, outcome: isLast ? outcome : null },
						shows: isLast ? ['groups', 'experts', 'outcome'] : ['groups', 'experts']
					},
					weight: TALKING,
					experts: path.filter(({ screen }) => screens.includes(screen)).map(({ why }) => why)
				};
			}),
			{
				body: {
					...{ kind: 'reasoning', id: names.take(`${id}.reasoning`), caption: caption(), step: null },
					...{ title: words.reasoningTitle, text: practiceCase.reasoning, shows: ['whole'] }
				},
				weight: READING
			}
		];
	}

	return drafts;
}

/** The weighing questions, the decisions, and what was voted on, each once, in the order of the experts' way. */
function pathRows(
	practiceCase: PracticeCase,
	voted: ReadonlyMap<ScreenId, VoteId>,
	texts: FlowTexts,
	words: DeckWords
): Rows {
	const { flow } = texts.edition;
	const answers = new Map<ScreenId, AnswerId[]>();
	for (const { screen, answer } of walkCase(flow, practiceCase).answered) {
		const { weighing, kind } = flow.screens[screen]!;
		if (weighing === null && kind !== 'decision' && !voted.has(screen)) continue;
		answers.set(screen, [...(answers.get(screen) ?? []), answer]);
	}
	return [...answers].map(([screen, given]) => ({
		...{ screen, question: texts.question(screen), vote: voted.get(screen) ?? null },
		answer: given.map((answer) => texts.answer(screen, answer)).reduce(words.then)
	}));
}

function inTurnsOf<Item>(most: number, items: readonly Item[]): readonly (readonly Item[])[] {
	const turns = Math.ceil(items.length / most);
	// Even: four become two and two.
	const size = Math.ceil(items.length / Math.max(turns, 1));
	return Array.from({ length: turns }, (_, i) => items.slice(i * size, (i + 1) * size));
}
