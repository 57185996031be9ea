import type { IsoDate } from '#session/transcript.ts';

const DAY_MS = 86_400_000;
/** A person is reminded of a backup when the last is older. */
export const BACKUP_AGES_AFTER_DAYS = 7;

/** In whole days, 0 when the clock of the device was set back; null when there was none. */
export function backupAge(backupOn: IsoDate | null, today: IsoDate): number | null {
	return backupOn === null ? null : Math.max(0, Math.round((Date.parse(today) - Date.parse(backupOn)) / DAY_MS));
}

export function isBackupDue(backupOn: IsoDate | null, today: IsoDate): boolean {
	const age = backupAge(backupOn, today);
	return age === null || age > BACKUP_AGES_AFTER_DAYS;
}
