import { dev } from '$app/environment';
import { base } from '$app/paths';
import { trustedScriptUrl } from './trusted-scripts.ts';
import type { UpdateState } from './update-state.svelte.ts';

/**
 * Keeps the app on the device and tells `updates` how that goes. Call it once, in `onMount`. Where a browser has no
 * service worker, or refuses one (a private window), the app works on, only not offline: nothing is thrown.
 */
export async function registerServiceWorker(updates: UpdateState): Promise<void> {
	// In development the worker is a module, which a classic registration cannot load.
	if (dev || !('serviceWorker' in navigator)) return;
	const container = navigator.serviceWorker;

	let controlled = container.controller !== null;
	container.addEventListener('controllerchange', () => {
		// The first edition claims the page that brought it. That changes nothing for the person.
		if (!controlled) controlled = true;
		// Not: reload every tab. The others may hold what is not kept anywhere else.
		else if (updates.changed()) location.reload();
	});

	try {
		// Imported here: the package is CommonJS for Node, where this module is read while prerendering.
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox(trustedScriptUrl(`${base}/service-worker.js`), {
			scope: `${base}/`,
			updateViaCache: 'none'
		});
		workbox.addEventListener('waiting', () => updates.offer(() => workbox.messageSkipWaiting()));
		await workbox.register();
		await container.ready;
		updates.offlineReady = true;
	} catch {
		updates.offlineReady = false;
	}
}
