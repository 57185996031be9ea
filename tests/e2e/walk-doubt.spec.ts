import { expect, test } from '../support/browser.ts';
import { questionWords } from '../support/norm-words.ts';
import { Walker } from '../support/walker.ts';

const ASKED_AGAIN = 'Je hebt advies gevraagd. Daarom staat deze vraag hier nog een keer.';

// Doubt about help, question by question: flows/kinderopvang-thuis/journeys.yaml.
test('doubt about the suspicion goes past advice and back to the question; about safety it means reporting in childcare', async ({
	page
}) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ vermoeden: 'twijfel' }, { until: 'advies' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bel en vraag advies');
	await expect(walker.main.getByRole('link', { name: /0800-2000/ })).toBeVisible();
	await walker.walk({}, { until: 'vermoeden' });
	await expect(walker.main.getByText(ASKED_AGAIN)).toBeVisible();
	await expect(walker.main.getByRole('radio', { name: 'Ja' })).toBeVisible();

	const answers = { vermoeden: ['twijfel', 'ja'], onveiligheid: 'twijfel' };
	await walker.fill(await walker.walk(answers, { until: 'outcome' }));
	await expect(walker.main).toHaveAttribute('data-screen', 'uitkomst-onveilig');
	const norm = page.getByRole('region', { name: 'Volgens de norm' });
	await expect(norm.getByRole('heading', { level: 2 })).toHaveText('Volgens de norm Melden is nodig');
	await expect(norm.getByRole('listitem').filter({ hasText: 'acuut of structureel onveilig?' })).toContainText(
		questionWords('onveiligheid', 'twijfel').answer
	);
	// Confidence is low here, and the screen says so.
	await expect(walker.main).toContainText('Nog niet nagekeken door een deskundige');
});
