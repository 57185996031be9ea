import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { expect, keptOffline, open, Problems, watch } from '../support/browser.ts';
import { normWords, outcomeWords, questionWords } from '../support/norm-words.ts';
import { startServer } from '../support/server.ts';
import { Walker, type Answers } from '../support/walker.ts';

interface Device {
	readonly context: BrowserContext;
	readonly problems: Problems;
	readonly address: string;
}

/** A walker in a new page of a device that visited once, while the server process has ended. */
const test = base.extend<{ by: 'pointer' | undefined; walker: Walker }, { device: Device }>({
	by: [undefined, { option: true }],
	device: [
		async ({ browser }, use) => {
			const server = await startServer();
			const context = await browser.newContext({
				locale: 'nl-NL',
				timezoneId: 'Europe/Amsterdam',
				serviceWorkers: 'allow'
			});
			const problems = new Problems();
			await watch(context, problems, server.url);
			const page = await context.newPage();
			await open(page, server.url);
			await keptOffline(page);
			await page.close();
			await server.stop();
			await use({ context, problems, address: server.url });
			await context.close();
		},
		{ scope: 'worker' }
	],
	walker: async ({ by, device: { context, problems, address } }, use) => {
		const page = await context.newPage();
		await open(page, address);
		await use(new Walker(page, by && { by }));
		await page.close();
		expect(problems.unexpected).toEqual([]);
	}
});

interface End {
	name: string;
	answers: Answers;
	outcome: string;
	norms: string[];
	/** The screens from the first weighing question on. */
	screens: string[];
	/** Every field and button with the pointer. One way, the longest, is enough: the others go within the page. */
	by?: 'pointer';
}

const REPORTING = [
	'melding-voorbereiden',
	'ouders-en-kind-vertellen',
	'melding-doen',
	'verteld',
	'vandaag-en-vannacht'
];
const REPORTED = ['besluit-melden', ...REPORTING, 'besluit-hulp'];
const CLOSED = ['terugkijken', 'stem-kind-besluit', 'vastgelegd', 'einde'];
const HELPED = ['vermoeden', 'onveiligheid', 'hulp-mogelijk', 'hulp-aanvaard', 'uitkomst-hulp', 'besluit-melden'];
const HELP_LOOKED_AT = [...HELPED, 'besluit-hulp', 'kracht-en-steun', 'steunplan', 'hulp-afspraken', 'resultaat'];

/** The two ways on which help cannot be had are walked without a browser, with these: tests/session/session.test.ts. */
const ENDS: End[] = [
	{
		name: 'no suspicion left: it can be closed',
		answers: { vermoeden: 'nee' },
		outcome: 'afsluiten',
		norms: [],
		screens: ['vermoeden', 'uitkomst-afsluiten', 'besluit-melden', 'besluit-hulp', ...CLOSED]
	},
	{
		name: 'acutely unsafe: report',
		answers: { vermoeden: 'ja', onveiligheid: 'acuut' },
		outcome: 'melden',
		norms: ['norm-1'],
		screens: ['vermoeden', 'onveiligheid', 'uitkomst-onveilig', ...REPORTED, ...CLOSED]
	},
	{
		name: 'help does not bring what was agreed: report again',
		answers: { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja', resultaat: 'nee' },
		outcome: 'opnieuw-melden',
		norms: ['norm-3'],
		screens: [...HELP_LOOKED_AT, 'uitkomst-opnieuw', 'besluit-opnieuw', ...REPORTING, ...CLOSED],
		by: 'pointer'
	},
	{
		name: 'help works: it can be ended',
		answers: { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja', resultaat: 'ja' },
		outcome: 'hulp-afsluiten',
		norms: [],
		screens: [...HELP_LOOKED_AT, 'uitkomst-hulp-afsluiten', ...CLOSED]
	}
];

/** What the norm says on an outcome screen, with the answers and the norms it rests on. */
async function expectNorm(page: Page, { outcome, norms, answers }: Pick<End, 'outcome' | 'norms' | 'answers'>) {
	const norm = page.getByRole('region', { name: 'Volgens de norm' });
	const { title, text } = outcomeWords(outcome);
	await expect(norm.getByRole('heading', { level: 2 })).toHaveText(`Volgens de norm ${title}`);
	await expect(norm).toContainText(text);
	for (const [screen, answer] of Object.entries(answers)) {
		const words = questionWords(screen, String(answer));
		await expect(norm.getByRole('listitem').filter({ hasText: words.title })).toContainText(words.answer);
	}
	for (const id of norms)
		await expect(norm.getByRole('listitem').filter({ hasText: normWords(id).title })).toBeVisible();
	await expect(norm.getByText(/^Meldnorm \d/)).toHaveCount(norms.length);
}

for (const end of ENDS)
	test.describe(() => {
		test.use({ by: end.by });
		test(`without a server, ${end.name}`, async ({ walker }) => {
			await walker.start();
			await walker.walk(end.answers, {
				async onFilled({ screen, kind }) {
					if (kind !== 'outcome') return;
					const { resultaat: _, ...answers } = end.answers;
					// Before its result is known, the norm says of accepted help that reporting is not needed now.
					if (screen !== 'uitkomst-hulp') await expectNorm(walker.main.page(), end);
					else await expectNorm(walker.main.page(), { outcome: 'hulp-organiseren', norms: [], answers });
				}
			});
			expect(walker.screens.slice(walker.screens.indexOf('vermoeden'))).toEqual(end.screens);
			await expect(walker.main.getByRole('link', { name: 'Naar het dossier' })).toBeVisible();
		});
	});
