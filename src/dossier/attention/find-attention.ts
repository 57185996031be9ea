import type { GapContext } from '../gaps/finding.ts';
import { findings } from '../gaps/finding.ts';
import type { Sentences } from '../sentences/sentences.ts';
import { answersOffTheWay } from './answers-off-the-way.ts';
import type { Attention, AttentionRule } from './attention.ts';
import { attemptsMissing } from './attempts-missing.ts';
import { childNotInformed } from './child-not-informed.ts';
import { childNotSpoken } from './child-not-spoken.ts';
import { childVoiceOpen } from './child-voice-open.ts';
import { estimateMissing } from './estimate-missing.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { helpWithoutGoal } from './help-without-goal.ts';
import { newSinceWeighing } from './new-since-weighing.ts';
import { observationUndated } from './observation-undated.ts';
import { officialFileMissing } from './official-file-missing.ts';
import { otherwiseMissing } from './otherwise-missing.ts';
import { parentsToldLater } from './parents-told-later.ts';
import { skipUnexplained } from './skip-unexplained.ts';
import { wellMissing } from './well-missing.ts';

/** In the order of the steps. */
const RULES: readonly AttentionRule[] = [
	observationUndated,
	wellMissing,
	otherwiseMissing,
	childNotSpoken,
	childVoiceOpen,
	attemptsMissing,
	skipUnexplained,
	newSinceWeighing,
	estimateMissing,
	parentsToldLater,
	childNotInformed,
	helpWithoutGoal,
	followUpOverdue,
	officialFileMissing,
	answersOffTheWay
];

/** What would make the record more helpful, in the order of the steps; each code at most once. */
export function findAttention(context: GapContext, { attention }: Sentences): readonly Attention[] {
	return findings(RULES, context, attention);
}
