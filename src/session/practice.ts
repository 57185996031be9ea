import type { EditionHash } from '#flow/ids.ts';
import type { Transcript } from './transcript.ts';

/**
 * What stands in the transcript of practice where the hash of an edition stands in a real one. No hash looks like it, so
 * whatever reads, keeps or prints a real situation can tell, and refuses (docs/decisions/0027).
 */
export const PRACTICE_HASH = 'oefencasus' as EditionHash;

export const isPractice = ({ hash }: Pick<Transcript, 'hash'>): boolean => hash === PRACTICE_HASH;

/** A programming fault: somewhere a way was made from practice to a real situation. */
export class PracticeRefusedError extends Error {
	constructor() {
		super('practice never becomes a situation or a dossier');
		this.name = 'PracticeRefusedError';
	}
}
