import { trustedScriptUrl } from './trusted-scripts.ts';

let isWarm = false;

/** Resolves when what is typed can be looked at. A page with a `NoteField` waits for it; so does a walk. */
export async function readyGuard(): Promise<void> {
	const guarding = await import('./guarding.ts');
	await guarding.loadGuard();
	if (isWarm) return;
	isWarm = true;
	guarding.reviewLongTexts(guarding.reviewInWorker(trustedScriptUrl(guarding.reviewWorkerUrl)));
	warmUp(guarding.review);
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
