import { loadFlow } from 'virtual:flows';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash, FlowId } from '#flow/ids.ts';
import { trustedScriptUrl } from '../trusted-scripts.ts';

let isGuardWarm = false;

/** What a walk needs. The guard is part of it: no text is typed before it can be looked at. */
export async function loadWalking() {
	const walking = await import('./walking.ts');
	await walking.loadGuard();
	if (!isGuardWarm) {
		isGuardWarm = true;
		walking.reviewLongTexts(walking.reviewInWorker(trustedScriptUrl(walking.reviewWorkerUrl)));
		warmUp(walking.review);
	}
	return walking;
}

/** The first two reviews take a browser long, because it makes its patterns ready. Better now than at somebody's first words. */
function warmUp(review: (text: string) => unknown): void {
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
	const once = () => void review('Het kind kwam vandaag met een tante.');
	whenIdle(() => {
		once();
		whenIdle(once);
	});
}

/** The edition of a flow that came with the app; null when there is none, or not with this hash. */
export async function loadShipped(flow: FlowId, hash?: EditionHash): Promise<Edition | null> {
	const edition = (await loadFlow[flow]?.()) ?? null;
	return edition && (hash === undefined || edition.hash === hash) ? edition : null;
}
