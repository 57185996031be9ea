/* eslint-disable no-restricted-globals -- the one module that may; what it may hold is said below */
import type { FlowId } from '#flow/ids.ts';
import type { Language } from '#ui/language.svelte.ts';

/**
 * What the app remembers in clear on the device, and all that it does: ids out of its own lists. The only module that
 * touches `localStorage`. Never a situation, nor anything typed (docs/decisions/0005).
 */
export interface Preferences {
	readonly language?: Language;
	readonly workplace?: string;
	/**
	 * The flow of the situation that was last begun to be kept. Not: of one for now only, because what it is about would
	 * then outlive it.
	 */
	readonly route?: FlowId;
}

const KEY = 'zorgvuldig-voorkeuren';
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What is not there, not readable or not an id is left out. A browser that refuses storage remembers nothing. */
export function readPreferences(): Preferences {
	try {
		const { language, workplace, route } = Object(JSON.parse(localStorage.getItem(KEY) ?? '{}')) as Preferences;
		return {
			...(language === 'nl' || language === 'en' ? { language } : {}),
			...(isId(workplace) ? { workplace } : {}),
			...(isId(route) ? { route } : {})
		};
	} catch {
		return {};
	}
}

/** What is not in `change` stays as it was. */
export function remember(change: Preferences): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }));
	} catch {
		// Asked again next time, that is all.
	}
}

export function forgetPreferences(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Where storage is refused there is nothing in it.
	}
}

function isId(id: unknown): id is string {
	return typeof id === 'string' && ID.test(id);
}
