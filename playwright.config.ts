import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

// No webServer: the tests start the server themselves, because they also stop it. `setOffline` would leave the service
// worker's own requests through.
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/light-build.ts',
	outputDir: 'test-results',
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// Wide: on a shared machine a key alone can take ten seconds. Nothing waits longer than it needs.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	projects: [{ name: 'chromium' }],
	use: {
		// Keeping the whole app on the device takes a second of every visit. Who tests that uses `offlineTest`.
		serviceWorkers: 'block',
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
