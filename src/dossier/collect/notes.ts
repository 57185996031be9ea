import type { ScreenId } from '#flow/ids.ts';
import { dayOf } from '../calendar-day.ts';
import type { DossierNote } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Notes written while reading on, in the order of walking; those of checklists stand with their list. */
export function notes({ done, labels }: Walk): readonly DossierNote[] {
	return done.flatMap(({ screen, move }): readonly DossierNote[] => {
		if (move.kind !== 'passed' || screen.kind === 'checklist') return [];
		const text = written(move.note);
		return text === null ? [] : [{ screen: screen.id, title: labels.note(screen.id), text, on: dayOf(move.at) }];
	});
}

/** The note of one screen, or null when none was written. */
export function noteOn(all: readonly DossierNote[], screen: ScreenId): string | null {
	return all.findLast((note) => note.screen === screen)?.text ?? null;
}
