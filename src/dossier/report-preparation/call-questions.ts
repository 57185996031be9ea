import type { ItemId, ScreenId } from '#flow/ids.ts';
import { answerRows } from '../collect/answers.ts';
import type { Walk } from '../collect/walk.ts';
import { CHILD_CHECK, DOUBT, TALK_WITH_PARENTS } from '../shared-ids.ts';
import { dangerRow, observationsOf } from './concern.ts';
import { ITEMS, PROMPTS, type Prompt } from './prompts.ts';
import type { CallQuestion, CallQuestionId, ReportHeading } from './report-preparation.ts';
import type { ReportWords } from './report-words.ts';

/**
 * What Veilig Thuis asks first, what it goes through of your own framework after that, and what is good to have ready;
 * each with whether the notes say it. Sources: domain/content.md §3.6, high for what is asked, a draft for the rest.
 */
export function callQuestions(walk: Walk, prompts: readonly Prompt[], words: ReportWords): readonly CallQuestion[] {
	const { records, screen: screenOf } = walk;
	const observations = observationsOf(walk);
	const rows = answerRows(walk);
	const isAnswered = (number: number) => rows.some((row) => row.number === number && row.answer !== DOUBT);
	const isDanger = dangerRow(walk) !== null;
	const isWritten = (item: ItemId) =>
		prompts.some((prompt) => prompt.screen === PROMPTS.safety && prompt.item === item);
	const has = (kind: (typeof records)[number]['kind']) => records.some((record) => record.kind === kind);
	const talked = records.some((record) => record.kind === 'talked' && record.talk.with !== 'client');
	const skipped = walk.done.some(
		({ screen, move }) => move.kind === 'skipped' && (screen.skips ?? screen.id) === TALK_WITH_PARENTS
	);
	const isLed = records.some(
		(record) => record.kind === 'agreed' && (record.agreement.lead !== undefined || isLookAgain(record.screen))
	);
	const isChildChecked = walk.done.some(
		({ screen, move }) =>
			screen.id === CHILD_CHECK && move.kind === 'passed' && ((move.items?.length ?? 0) > 0 || move.note !== undefined)
	);

	return [
		asked('danger-now', isDanger || isAnswered(2), isDanger ? 'concern' : 'steps', screenOfWeighing(2)),
		asked('tonight', isWritten(ITEMS.where), 'concern', PROMPTS.safety),
		asked('restore-safety', isWritten(ITEMS.whoCalls), 'concern', PROMPTS.safety),
		asked('framework', walk.session.norm !== null, 'steps', null),
		asked('help', isAnswered(3), 'steps', screenOfWeighing(3)),
		asked('seen', observations.some(isDatedFact), 'concern', noted('notes')),
		asked(
			'words',
			observations.some(({ words: said }) => said !== undefined),
			'concern',
			noted('notes')
		),
		asked('involved', isChildChecked, 'persons', CHILD_CHECK),
		asked('well', hasGood(), 'network', PROMPTS.support),
		asked('consulted', has('consulted'), 'steps', noted('consult')),
		asked('talked', talked || skipped, 'steps', TALK_WITH_PARENTS),
		asked('lead', isLed, 'other', noted('agreement')),
		byVoice('ages'),
		byVoice('ask')
	];

	function asked(id: CallQuestionId, isNoted: boolean, under: ReportHeading, screen: ScreenId | null): CallQuestion {
		return { id, text: words.questions[id], state: isNoted ? 'noted' : 'open', under, screen };
	}

	function byVoice(id: CallQuestionId): CallQuestion {
		return { id, text: words.questions[id], state: 'voice', under: null, screen: null };
	}

	function hasGood(): boolean {
		return (
			observations.some(({ well }) => well !== undefined) || prompts.some(({ screen }) => screen === PROMPTS.support)
		);
	}

	function isLookAgain(id: ScreenId): boolean {
		return screenOf(id)?.purpose === 'look-again';
	}

	/** The first screen of the path that asks for it. */
	function noted(kind: 'notes' | 'consult' | 'agreement'): ScreenId | null {
		return walk.session.path.find(({ screen }) => screenOf(screen)?.kind === kind)?.screen ?? null;
	}

	function screenOfWeighing(number: number): ScreenId | null {
		return walk.session.path.find(({ screen }) => screenOf(screen)?.weighing === number)?.screen ?? null;
	}
}

const isDatedFact = ({ knowledge, on }: { knowledge: string; on?: string }) => knowledge === 'seen' && on !== undefined;
