/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * Keeps the whole app on the device and answers from there. It takes nothing from another origin, knows nothing of what
 * a person does, and never replaces the edition in use unless a person asked for it (docs/decisions/0010).
 */
declare const self: ServiceWorkerGlobalScope;

precache([
	...build.map((url) => ({ url, revision: null })), // the name holds the hash
	...[...files, ...prerendered, `${base}/_app/version.json`].map((url) => ({ url, revision: version }))
]);

// Not: workbox's default, which ignores only utm_ and fbclid and so misses a page with any other query.
addRoute({ ignoreURLParametersMatching: [/./], cleanURLs: false });

// Pages that were not kept: the host says what they are; without a network they lead to a page that was.
registerRoute(
	new NavigationRoute(async ({ request, url }) => {
		try {
			return await fetch(request);
		} catch {
			const folder = `${url.pathname}/`;
			return Response.redirect((await matchPrecache(folder)) ? folder : `${base}/`, 302);
		}
	})
);

self.addEventListener('install', () => {
	if (self.registration.active) return;
	// The first edition has nobody to disturb: the page that brought it works offline at once.
	self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
});

self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
