import { beforeNavigate } from '$app/navigation';
import { onMount } from 'svelte';
import { registerServiceWorker } from './register-service-worker.ts';
import { UpdateState } from './update-state.svelte.ts';

export interface WatchOptions {
	/**
	 * Whether this tab holds something that a full page load would lose, such as a walk that is not kept. Such a tab goes
	 * on with its own edition: all pages but the start page came in one file, so it has them; only what is imported on
	 * demand may be missing.
	 */
	readonly holdsUnsaved?: () => boolean;
}

/**
 * For the root layout, while it is being set up. A tab whose edition was replaced elsewhere loads its next page in full,
 * because files of its own edition are no longer on the device and would be missing offline.
 */
export function watchForUpdates({ holdsUnsaved = () => false }: WatchOptions = {}): UpdateState {
	const updates = new UpdateState();

	onMount(() => {
		void registerServiceWorker(updates);
	});

	beforeNavigate(({ to, willUnload, cancel }) => {
		if (!updates.replacedElsewhere || willUnload || !to || holdsUnsaved()) return;
		cancel();
		location.href = to.url.href;
	});

	return updates;
}
