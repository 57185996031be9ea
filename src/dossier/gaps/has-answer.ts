import type { AnswerId, ScreenId } from '#flow/ids.ts';
import type { ComposedRecord } from '../dossier.ts';

/** Whether a question on the path has this answer now. */
export function hasAnswer({ answers, weighing }: ComposedRecord, screen: ScreenId, answer: AnswerId): boolean {
	return [...answers, ...weighing].some((row) => row.screen === screen && row.answer === answer);
}
