import { test as base, watch } from './browser.ts';
import { Profile, startBrowser, type OwnBrowser } from './own-browser.ts';

interface Fixtures {
	profile: Profile;
	/** A browser on the profile; what is still running at the end is killed. */
	start: () => Promise<OwnBrowser>;
}

/** For what is about the disk of a device: browsers of our own, which are killed and started again on one profile. */
export const ownBrowserTest = base.extend<Fixtures>({
	profile: async ({}, use) => {
		const profile = new Profile();
		await use(profile);
		profile.remove();
	},
	start: async ({ profile, problems, server }, use) => {
		const started: OwnBrowser[] = [];
		await use(async () => {
			const browser = await startBrowser(profile);
			started.push(browser);
			await watch(browser.context, problems, server.url);
			return browser;
		});
		for (const browser of started) await browser.kill();
	}
});
