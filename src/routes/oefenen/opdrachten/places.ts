import type { CaseRef } from '#training/practice-case.ts';
import { exercisesAddress, searchOf } from '../addresses.ts';

/** @param ref - the exercises of a case; those of no case when null */
export const exerciseListAddress = (ref: CaseRef | null) => `${exercisesAddress()}${ref ? `?${searchOf(ref)}` : ''}`;

/** Which exercise, by its id: that of the case, or else one of all sessions. */
export function exerciseAddress(ref: CaseRef | null, id: string): string {
	return `${exerciseListAddress(ref)}${ref ? '&' : '?'}opdracht=${id}`;
}
