/* eslint-disable no-restricted-globals -- the one module that may; what it may hold is said below */
import type { FlowId } from '#flow/ids.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { Language } from '#ui/language.svelte.ts';
import { LOCK_AFTER_MINUTES } from './idle-lock.svelte.ts';

/**
 * What the app remembers in clear on the device, and all that it does: ids and numbers out of its own lists, and the day
 * of the last backup. The only module that touches `localStorage`. Never a situation, nor anything typed
 * (docs/decisions/0005).
 */
export interface Preferences {
	readonly language?: Language;
	readonly workplace?: string;
	/**
	 * The flow of the situation that was last begun to be kept. Not: of one for now only, because what it is about would
	 * then outlive it.
	 */
	readonly route?: FlowId;
	/** Minutes without anybody after which the notes are locked. */
	readonly lockMinutes?: number;
	/** How many days after the last step a situation goes. Not there: what the organisation says, or the usual. */
	readonly retentionDays?: number;
	/** The day of the last backup, so that a person is reminded. */
	readonly backupOn?: IsoDate;
	/** A recovery code was made and nobody said that it was put away: it may be lost. */
	readonly code?: 'pending' | undefined;
	/** Nobody wants to hear again that the app can be put on the home screen. */
	readonly install?: 'later';
}

const KEY = 'zorgvuldig-voorkeuren';
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const DAY = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** What is not there, not readable or not out of our lists is left out. A browser that refuses storage remembers nothing. */
export function readPreferences(): Preferences {
	try {
		const stored = Object(JSON.parse(localStorage.getItem(KEY) ?? '{}')) as Preferences;
		const { language, workplace, route, lockMinutes, retentionDays, backupOn, code, install } = stored;
		return {
			...(language === 'nl' || language === 'en' ? { language } : {}),
			...(isId(workplace) ? { workplace } : {}),
			...(isId(route) ? { route } : {}),
			...(isWithin(lockMinutes, LOCK_AFTER_MINUTES.least, LOCK_AFTER_MINUTES.most) ? { lockMinutes } : {}),
			...(isWithin(retentionDays, 7, 364) ? { retentionDays } : {}),
			...(isDay(backupOn) ? { backupOn } : {}),
			...(code === 'pending' ? { code } : {}),
			...(install === 'later' ? { install } : {})
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

function isWithin(number: unknown, least: number, most: number): number is number {
	return Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
}

function isDay(day: unknown): day is IsoDate {
	return typeof day === 'string' && DAY.test(day);
}
