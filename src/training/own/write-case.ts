import { CASE_FORMAT, type PracticeCase } from '../practice-case.ts';
import type { CaseDraft, DraftAnswer, DraftChange, DraftExercise, DraftVote } from './case-draft.ts';

/** Unseen in an editor, and allowed as such in JSON. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * A case as the text of a file: JSON in the format of `case-shape.ts`, every key in one fixed order and on a line of its
 * own, so that two files can be compared and a finding about a line is about one part. `readCase` reads it back as it was.
 */
export function writeCase(practiceCase: PracticeCase | CaseDraft): string {
	const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	const json = JSON.stringify(toFile(practiceCase as CaseDraft), null, 2);
	return `${json.replace(UNSEEN, escape)}\n`;
}

function toFile(draft: CaseDraft): object {
	return {
		format: CASE_FORMAT,
		id: draft.id,
		flow: draft.flow,
		title: draft.title,
		goal: draft.goal,
		about: draft.about,
		warning: draft.warning,
		recap: draft.recap,
		cards: draft.cards.map(({ id, opens, text }) => ({ id, opens, text })),
		path: draft.path.map(answerIn),
		ends: draft.ends,
		reasoning: draft.reasoning,
		traps: draft.traps.map(({ trap, instead }) => ({ trap, instead })),
		changes: draft.changes.map(changeIn),
		voice: draft.voice,
		ask: draft.ask,
		votes: draft.votes.map(voteIn),
		exercises: draft.exercises.map(exerciseIn),
		notes: draft.notes,
		sources: draft.sources.map(({ document, place, url, read, confidence }) => ({
			...{ document, place },
			...(url ? { url } : {}),
			...{ read, confidence }
		})),
		reviewed: draft.reviewed && { by: draft.reviewed.by, on: draft.reviewed.on },
		invented: draft.invented
	};
}

function answerIn({ screen, answer, ticks, why, otherwise }: DraftAnswer): object {
	return { screen, ...(answer === null ? {} : { answer }), ticks, why, otherwise: sorted(otherwise) };
}

function changeIn({ id, change, answers, ends, why }: DraftChange): object {
	return { id, change, answers: sorted(answers), ends, why };
}

function voteIn({ id, after, screen, question, options, experts, notes, ...texts }: DraftVote): object {
	const { discuss, reasoning, turns, priority, minutes } = texts;
	return {
		...{ id, after },
		...(screen === null ? {} : { screen }),
		...(question === null ? {} : { question }),
		// A question of the flow has the answers of the flow.
		...(options.length === 0 ? {} : { options: options.map(({ text, why }) => ({ text, why })) }),
		...(experts === null ? {} : { experts }),
		...{ discuss, reasoning, turns, priority, minutes, notes }
	};
}

function exerciseIn(exercise: DraftExercise): object {
	const { kind, id } = exercise;
	switch (exercise.kind) {
		case 'rewrite':
			return { kind, id, items: exercise.items.map(({ text, better, why }) => ({ text, better, why })) };
		case 'missing':
			return {
				...{ kind, id },
				items: exercise.items.map(({ text, asked, options, missing }) => ({
					...{ text, asked },
					options: options.map((option) => ({ text: option.text, why: option.why })),
					missing
				}))
			};
		default:
			return { kind, id, items: exercise.items.map(({ text, is, why }) => ({ text, is, why })) };
	}
}

const sorted = (texts: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
