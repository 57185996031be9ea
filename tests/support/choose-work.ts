import { expect, type Page } from '@playwright/test';
import { pointer, type Hands } from './hands.ts';

/** What most walks are: a worry about home, in childcare. */
export const WORK = { workplace: 'kinderopvang', flow: 'kinderopvang-thuis' };

/**
 * From the page that begins a situation to the question what to do with notes: says where somebody works, unless the
 * device remembers it, and what it is about, where there is more than one flow.
 */
export async function chooseWork(page: Page, { workplace, flow } = WORK, hands: Hands = pointer): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(/^(?:Waar werk je\?|Nieuwe situatie)$/);
	if ((await heading.innerText()) === 'Waar werk je?') {
		await hands.choose(page.locator(`input[name=workplace][value="${workplace}"]`));
		await hands.press(page.getByRole('button', { name: 'Verder' }));
	}
	await expect(heading).toHaveText('Nieuwe situatie');
	const routes = page.getByRole('group', { name: 'Waar gaat het over?' });
	if ((await routes.count()) > 0) await hands.choose(routes.locator(`input[value="${flow}"]`));
}
