import { loadGuard } from '#guard/review.ts';
import type { Exported } from '#vault/vault.ts';
import type { SituationBody, SituationHeader } from '../situation.ts';
import { readEdition } from './read-edition.ts';
import { readSituation } from './read-situation.ts';

export interface ReadForVault {
	readonly exported: Exported<SituationHeader, SituationBody>;
	/** Situations that do not fit, and are not in `exported`. */
	readonly leftOut: number;
	/** Editions that do not fit. A situation on one comes in all the same: the app may have that edition itself. */
	readonly editionsLeftOut: number;
}

/** A page must be able to show that it is busy. */
const PAUSE_EVERY_MS = 50;

/**
 * What was in a backup, as what may go into a vault. A backup is input from outside: whoever made it may have put anything
 * there, so every part is checked as if nothing else were true of it. What does not fit is left out and counted; the rest
 * comes in. Of situations with the same id only the last revision does.
 *
 * @param exported - as `readBackup` gave it
 */
export async function readForVault(exported: Exported<unknown, unknown>): Promise<ReadForVault> {
	await loadGuard();
	const rest = pauses();
	const situations = new Map<string, NonNullable<ReturnType<typeof readSituation>>>();
	for (const given of exported.situations) {
		await rest();
		const read = readSituation(given);
		if (read !== null && read.rev > (situations.get(read.id)?.rev ?? 0)) situations.set(read.id, read);
	}
	const editions = new Map<string, { readonly hash: string; readonly edition: unknown }>();
	for (const given of exported.editions) {
		await rest();
		const { hash, edition } = Object(given) as { hash?: unknown; edition?: unknown };
		const read = await readEdition(hash, edition);
		if (read !== null) editions.set(read.hash, { hash: read.hash, edition: read });
	}
	return {
		exported: { situations: [...situations.values()], editions: [...editions.values()], unreadable: 0 },
		leftOut: exported.situations.length - situations.size,
		editionsLeftOut: exported.editions.length - editions.size
	};
}

function pauses(): () => Promise<void> {
	let begun = Date.now();
	return async () => {
		if (Date.now() - begun < PAUSE_EVERY_MS) return;
		await new Promise((resolve) => setTimeout(resolve));
		begun = Date.now();
	};
}
