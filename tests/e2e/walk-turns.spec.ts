import { expect, test } from '../support/browser.ts';
import { questionWords } from '../support/norm-words.ts';
import { stopForNow } from '../support/kept.ts';
import { Walker } from '../support/walker.ts';

// Where a walk turns off the straight way: danger, another decision than the norm's, a talk passed over, a changed answer.

test('acute danger shows whom to call before anything else, and leads to a report', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	expect((await walker.here()).screen).toBe('gevaar');
	await expect(walker.main.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
	await walker.walk({ gevaar: 'ja' }, { until: 'gevaar-nu' });
	await expect(walker.main.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
	await expect(walker.main.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
	await walker.walk({ gevaar: 'ja' });
	expect(walker.screens).toEqual(
		expect.arrayContaining(['gevaar-vastleggen', 'gesprek-overslaan', 'uitkomst-onveilig', 'melding-doen', 'einde'])
	);
});

test('another decision than the norm advises asks why, with whom and when to look again', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	const answers = { vermoeden: 'ja', onveiligheid: 'structureel', 'besluit-melden': 'niet-melden' };
	const stop = await walker.walk(answers, { until: 'departure' });
	await expect(page.getByRole('heading', { name: 'Jouw besluit is anders dan de norm' })).toBeVisible();
	await walker.main.locator('form').getByRole('button', { name: 'Opslaan en verder' }).click();
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('link')).toHaveText([
		'Kies minstens één reden.',
		'Schrijf op waarom je dit besluit.',
		'Kies met wie je dit besprak.',
		'Kies een datum om opnieuw te kijken.'
	]);
	await walker.fill(stop);
	await walker.submit(stop);
	await expect(walker.main).toHaveAttribute('data-screen', 'besluit-hulp');
});

test('passing over the talk with parents asks for a reason', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'gesprek-ouders' });
	const form = walker.main.locator('form');
	await form.getByRole('button', { name: 'Er is nu geen gesprek' }).click();
	await form.getByRole('button', { name: 'Overslaan en verder' }).click();
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary.getByRole('link')).toHaveText([
		'Kies minstens één reden.',
		'Schrijf er in het kort bij waarom.'
	]);
	await form.getByRole('checkbox', { name: 'wachten niet kon' }).check();
	await form.getByRole('textbox').fill('Het kind ging met spoed naar een pleeggezin.');
	await form.getByRole('button', { name: 'Overslaan en verder' }).click();
	await expect(walker.main).toHaveAttribute('data-screen', 'gesprek-kind');
	await stopForNow(page);
	await expect(page.getByRole('listitem').filter({ hasText: 'In gesprek' })).not.toContainText('Nog niet begonnen');
});

test('where a talk is unsafe, the screen that waits with it asks a reason', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	const stop = await walker.walk({ 'gesprek-stop': 'ja' }, { until: 'skip' });
	await walker.main.locator('form button[type=submit]').first().click();
	await expect(page.getByRole('group', { name: 'Nog te doen op dit scherm' }).getByRole('link')).toHaveCount(2);
	await walker.fill(stop);
	await walker.submit(stop);
	expect(walker.screens).not.toContain('gesprek-ouders');
});

test('an answer changed through the review says which later answers no longer count', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'nee' }, { until: 'outcome' });
	await page.getByRole('link', { name: 'Kijk na wat je bij wegen invulde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na wat je bij wegen hebt ingevuld');
	const { short, answer } = questionWords('vermoeden', 'ja');
	const row = page.getByRole('region', { name: 'Ingevuld' }).getByRole('definition').filter({ hasText: short });
	await expect(row).toContainText(answer);

	await page.getByRole('link', { name: new RegExp(`^Wijzig ?: ${short}$`) }).click();
	await expect(walker.main).toHaveAttribute('data-screen', 'vermoeden');
	await expect(walker.main.getByRole('radio', { name: 'Ja' })).toBeChecked();
	await walker.main.getByRole('radio', { name: 'Nee' }).check();
	await walker.main.locator('form button[type=submit]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk na wat je bij wegen hebt ingevuld');
	await expect(row).toContainText(questionWords('vermoeden', 'nee').answer);
	await expect(
		page.getByText('2 antwoorden tellen niet meer mee, omdat je een eerder antwoord wijzigde.')
	).toBeVisible();
	await page.getByRole('link', { name: 'Naar stap 5' }).click();
	await expect(walker.main).toHaveAttribute('data-screen', 'uitkomst-afsluiten');

	// Changed back, they count again.
	await page.goBack();
	await page.getByRole('link', { name: new RegExp(`^Wijzig ?: ${short}$`) }).click();
	await walker.main.getByRole('radio', { name: 'Ja' }).check();
	await walker.main.locator('form button[type=submit]').first().click();
	await expect(page.getByText('tellen niet meer mee')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^Wijzig ?: / })).toHaveCount(4);
});

test('the way back, in the page and in the browser, shows what was answered', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ vermoeden: 'ja' }, { until: 'onveiligheid' });
	await walker.main.getByRole('link', { name: 'Terug', exact: true }).click();
	await expect(walker.main).toHaveAttribute('data-screen', 'vermoeden');
	await expect(walker.main.getByRole('radio', { name: 'Ja' })).toBeChecked();
	await page.goBack();
	await expect(walker.main).toHaveAttribute('data-screen', 'onveiligheid');
	await page.goBack();
	await expect(walker.main).toHaveAttribute('data-screen', 'vermoeden');
	await expect(walker.main.getByRole('radio', { name: 'Ja' })).toBeChecked();
});
