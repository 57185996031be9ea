import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { inputsHash } from './scripts/inputs-hash.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// No fallback page: it would carry absolute addresses and break below a sub-path. Every route is prerendered, ids
		// that are not known at build time live in the fragment. Compressed copies are made here, once, for every host.
		adapter: adapter({ precompress: true }),
		output: { bundleStrategy: 'single' }, // see pagesInTwoFiles in vite.config.ts
		paths: { relative: true },
		// Not the time of building: two builds of the same files must be equal, and pages must change when chunks do.
		version: { name: inputsHash() },
		serviceWorker: {
			// Registered by src/routes/register-service-worker.ts, because an update is offered and never taken.
			register: false,
			// Not: `_headers` and the 404 page, which are for hosts, nor the icons that only installing asks for.
			files: (file) => !/^(?:_headers|404\.html|robots\.txt|icons\/.*)$/.test(file)
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer is the one element with a style attribute. Its hash changes when Kit changes it:
				// then every browser test fails on the console message.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'zorgvuldig']
			}
		}
	}
};
