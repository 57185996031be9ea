/* eslint-disable no-restricted-globals -- ids and numbers of practice, for F5; what may stand in it is said below */

/**
 * What the tab itself remembers of a case that somebody walks alone, so that F5 keeps their place: which case, and the
 * moves as `keepMoves` writes them. Gone when the tab is closed. Nothing that was typed, and never a real situation.
 */
export interface KeptPractice {
	/** As in the address of the case. */
	readonly ref: string;
	readonly moves: string;
}

const KEY = 'zorgvuldig-oefening';

export function keepPractice(kept: KeptPractice): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Then F5 begins the case again, that is all.
	}
}

/** Null when nothing of this case is remembered. */
export function keptPractice(ref: string): string | null {
	try {
		const kept = Object(JSON.parse(sessionStorage.getItem(KEY) ?? '{}')) as Partial<KeptPractice>;
		return kept.ref === ref && typeof kept.moves === 'string' ? kept.moves : null;
	} catch {
		return null;
	}
}

export function forgetPractice(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Where it is refused there is nothing in it.
	}
}
