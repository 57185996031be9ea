import { loadFlow } from 'virtual:flows';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash, FlowId } from '#flow/ids.ts';
import { readyGuard } from '../ready-guard.ts';

/** What a walk needs. The guard is part of it: no text is typed before it can be looked at. */
export async function loadWalking() {
	const [walking] = await Promise.all([import('./walking.ts'), readyGuard()]);
	return walking;
}

/** The edition of a flow that came with the app; null when there is none, or not with this hash. */
export async function loadShipped(flow: FlowId, hash?: EditionHash): Promise<Edition | null> {
	const edition = (await loadFlow[flow]?.()) ?? null;
	return edition && (hash === undefined || edition.hash === hash) ? edition : null;
}
