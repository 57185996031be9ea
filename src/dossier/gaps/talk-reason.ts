import type { Walk } from '../collect/walk.ts';
import type { ComposedRecord } from '../dossier.ts';
import type { DossierSkip } from '../dossier-rows.ts';
import {
	ACUTE,
	CHILD_TOLD,
	DISCLOSURES,
	IN_DANGER,
	NO_SPECIAL_FORM,
	ON_REQUEST,
	SPECIAL_FORM,
	SPECIAL_FORM_QUESTION,
	TALK_WITH_PARENTS,
	UNREACHABLE,
	URGENT,
	VEILIG_THUIS_ROLES
} from '../shared-ids.ts';
import { hasAnswer } from './has-answer.ts';
import { isOnlyFeeling, isUselessTalk } from './note-says.ts';

/**
 * Why the talk with the parents was not held (meldcode.md §1.4). `accepted`: a reason of the list, with something it rests
 * on. `bare`: a reason of the list and nothing else. `feeling`: nothing but a feeling. `none`: no reason, one that is not on
 * the list, or that a talk would not help, which was never accepted.
 */
export type TalkReason = 'accepted' | 'bare' | 'feeling' | 'none';

/** Tries to reach the parents that count as repeated. */
const REPEATED = 2;

export function talkReason(walk: Walk, dossier: ComposedRecord): TalkReason {
	// Nobody asks for a talk first while there is danger now.
	if (hasAnswer(dossier, ...IN_DANGER)) return 'accepted';
	if (dossier.attempts.filter((one) => one.with !== 'child').length >= REPEATED) return 'accepted';
	const skips = dossier.skipped.filter(({ screen }) => screen === TALK_WITH_PARENTS);
	const reasons = skips.map((skip) => reasonOf(skip, walk, dossier));
	return (['accepted', 'feeling', 'bare'] as const).find((kind) => reasons.includes(kind)) ?? 'none';
}

function reasonOf(skip: DossierSkip, walk: Walk, dossier: ComposedRecord): TalkReason {
	const listed = listedReasons(walk);
	const known = skip.reasons.filter((reason) => listed.has(reason));
	if (known.length === 0 || (skip.note !== null && isUselessTalk(skip.note))) return 'none';
	if (known.some((reason) => isBorneOut(reason, dossier))) return 'accepted';
	if (skip.note === null) return 'bare';
	return isOnlyFeeling(skip.note) ? 'feeling' : 'accepted';
}

function listedReasons(walk: Walk): ReadonlySet<string> {
	const screens = Object.values(walk.edition.flow.screens);
	const passing = screens.filter(({ id, skips }) => id === TALK_WITH_PARENTS || skips === TALK_WITH_PARENTS);
	return new Set(passing.flatMap(({ skip, reasons }) => [...(skip?.reasons ?? []), ...reasons]));
}

/** The rest of the record says what the reason rests on, so it needs no note. */
function isBorneOut(reason: string, dossier: ComposedRecord): boolean {
	switch (reason) {
		case ON_REQUEST:
			return dossier.consults.some(({ role }) => VEILIG_THUIS_ROLES.has(role));
		case CHILD_TOLD:
			return DISCLOSURES.some(([screen, answer]) => hasAnswer(dossier, screen, answer));
		case UNREACHABLE:
			return dossier.attempts.some((one) => one.with !== 'child');
		case SPECIAL_FORM:
			return dossier.answers.some(({ screen, answer }) => {
				return screen === SPECIAL_FORM_QUESTION && answer !== NO_SPECIAL_FORM;
			});
		case URGENT:
			return hasAnswer(dossier, ...ACUTE);
		default:
			return false;
	}
}
