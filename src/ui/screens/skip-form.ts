import type { ReasonId } from '#flow/ids.ts';
import type { Command, ScreenView } from '#session/view.ts';
import { present, type FormState, type Problem } from '#ui/form-state.svelte.ts';
import { messages } from '#ui/messages/walk.nl.ts';
import { messages as formMessages } from '#ui/messages/forms.nl.ts';

/** Fields of the part that skips: `reasons` and `skip-note`. */
export function skipProblems(form: FormState, isNoteNeeded: boolean): Problem[] {
	return [
		...form.missing({ reasons: formMessages.problems.reasons }),
		...(isNoteNeeded ? form.missing({ 'skip-note': formMessages.problems.note }) : []),
		...form.openFindings({ 'skip-note': messages.skip.note })
	];
}

export function skipCommand(form: FormState): Command {
	return { kind: 'skip', reasons: form.ids<ReasonId>('reasons'), ...present({ note: form.text('skip-note') }) };
}

/** First values of the part that skips: what was given when the screen was skipped before. */
export function skipFields({ given }: ScreenView): Record<'skipping' | 'reasons' | 'skip-note', string> {
	const before = given?.kind === 'skipped' ? given : null;
	return {
		skipping: before ? 'ja' : '',
		reasons: before?.reasons.join(' ') ?? '',
		'skip-note': before?.note ?? ''
	};
}
