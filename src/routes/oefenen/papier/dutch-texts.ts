import { wordsIn } from '#flow/words-in.ts';
import { textsIn } from '#training/paper/texts-in.ts';
import type { TrainingContent } from '#training/training-content.ts';
import type { Language } from '#ui/language.svelte.ts';
import { listedWordsIn } from '../../listed-words.ts';
import type { TrainedCase } from '../library.ts';

/** Texts that are Dutch on a page that is not: those of the cases, of the sessions, and what a flow has no English for. */
export function dutchTexts(
	cases: readonly TrainedCase[],
	titles: readonly string[],
	content: TrainingContent | null,
	language: Language
): ReadonlySet<string> {
	if (language === 'nl') return new Set();
	const ofFlows = cases.flatMap(({ edition }) => [...wordsIn(edition, language).dutch]);
	const ofCases = cases.map(({ practiceCase }) => practiceCase);
	const { dutch } = listedWordsIn(language);
	return new Set([...dutch, ...ofFlows, ...titles, ...textsIn(ofCases), ...textsIn(content)]);
}
