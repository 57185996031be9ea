/** What the browser says about keeping this site's storage. Never throws: an answer that is not given is `unknown`. */

/** `kept`: not removed when room is short. `may-go`: the browser may remove it, so advise to install and to back up. */
export type Persistence = 'kept' | 'may-go' | 'unknown';

export async function readPersistence(): Promise<Persistence> {
	return answered(() => navigator.storage.persisted());
}

/** Asks for lasting storage. Firefox shows a question, so ask only when a person has just chosen to keep something. */
export async function askPersistence(): Promise<Persistence> {
	return answered(() => navigator.storage.persist());
}

/** In bytes, as the browser estimates them; null when it does not say. */
export async function readRoom(): Promise<{ readonly usedBytes: number; readonly quotaBytes: number } | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
	} catch {
		return null;
	}
}

async function answered(ask: () => Promise<boolean>): Promise<Persistence> {
	try {
		return (await ask()) ? 'kept' : 'may-go';
	} catch {
		return 'unknown';
	}
}
