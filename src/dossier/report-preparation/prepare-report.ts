import type { Edition } from '#flow/flow.ts';
import { readWalk } from '../collect/walk.ts';
import type { Block } from '../paper/paper.ts';
import type { Language } from '../sentences/sentences.ts';
import type { WalkedSession } from '../walked-session.ts';
import { callQuestions } from './call-questions.ts';
import { concernBlocks } from './concern.ts';
import { readPrompts } from './prompts.ts';
import { REPORT_HEADINGS, type ReportHeading, type ReportPreparation } from './report-preparation.ts';
import { english } from './report-words.en.ts';
import { dutch } from './report-words.nl.ts';
import { stepBlocks } from './steps-taken.ts';
import { networkBlocks, otherBlocks, personsBlocks } from './support.ts';

/**
 * The own texts of a walk under the headings of a report form, and what Veilig Thuis asks. Every text that is shown is
 * harmless, each under one heading; nothing of a withdrawn record. Names, addresses and birth dates are in none of it.
 */
export function prepareReport(session: WalkedSession, edition: Edition, language: Language = 'nl'): ReportPreparation {
	const words = language === 'en' ? english : dutch;
	const walk = readWalk(session, edition);
	const prompts = readPrompts(walk);
	const blocks: Readonly<Record<ReportHeading, readonly Block[]>> = {
		reporter: [],
		persons: personsBlocks(walk, words),
		concern: concernBlocks(walk, prompts, words),
		steps: stepBlocks(walk, words),
		network: networkBlocks(walk, prompts, words),
		other: otherBlocks(walk, prompts, words)
	};
	return {
		parts: REPORT_HEADINGS.map((id) => ({
			id,
			title: words.headings[id],
			byVoice: words.byVoice[id] ?? [],
			blocks: blocks[id]
		})),
		questions: callQuestions(walk, prompts, words)
	};
}
