import { expect, test } from '../support/browser.ts';
import { questionWords } from '../support/norm-words.ts';
import { Walker } from '../support/walker.ts';

const ASKED_AGAIN = 'Je hebt advies gevraagd. Daarom staat deze vraag hier nog een keer.';

test('doubt about the suspicion goes past advice and back to the question', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ vermoeden: 'twijfel' }, { until: 'advies' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bel en vraag advies');
	await expect(walker.main.getByRole('link', { name: /0800-2000/ })).toBeVisible();
	await walker.walk({}, { until: 'vermoeden' });
	await expect(walker.main.getByText(ASKED_AGAIN)).toBeVisible();
	await expect(walker.main.getByRole('radio', { name: 'Ja' })).toBeVisible();

	await walker.walk({ vermoeden: ['twijfel', 'ja'], onveiligheid: 'acuut' }, { until: 'outcome' });
	await expect(walker.main).toHaveAttribute('data-screen', 'uitkomst-onveilig');
});

test('doubt about help asks advice at each question, and never closes', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	const doubting = ['twijfel', 'ja'];
	const answers = { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': doubting, 'hulp-aanvaard': doubting };
	await walker.walk(answers, { until: 'outcome' });
	const asked = ['hulp-mogelijk', 'advies', 'hulp-mogelijk', 'hulp-aanvaard', 'advies', 'hulp-aanvaard'];
	expect(walker.screens.slice(-7)).toEqual([...asked, 'uitkomst-hulp']);
});

test('doubt about safety means reporting in childcare', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ vermoeden: 'ja', onveiligheid: 'twijfel' }, { until: 'outcome' });
	const norm = page.getByRole('region', { name: 'Volgens de norm' });
	await expect(norm.getByRole('heading', { level: 2 })).toHaveText('Volgens de norm Melden is nodig');
	await expect(norm.getByRole('listitem').filter({ hasText: 'acuut of structureel onveilig?' })).toContainText(
		questionWords('onveiligheid', 'twijfel').answer
	);
	// Confidence is low here, and the screen says so.
	await expect(walker.main).toContainText('Nog niet nagekeken door een deskundige');
});
