import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ where only the colours do. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Looks {
	/** The page was looked at in full already, in other colours. */
	readonly onlyColours?: boolean;
	/** It was looked at in these colours already, with other words. */
	readonly onlyWords?: boolean;
}

/** What axe finds wrong: rule, then the elements. */
export async function violations(
	page: Page,
	{ onlyColours = false, onlyWords = false }: Looks = {}
): Promise<string[]> {
	// Half a megabyte, so brought over once for each page.
	const isThere = await page.evaluate(() => 'axe' in globalThis);
	const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
		.options({ resultTypes: ['violations'] })
		// In one frame there is nothing that the newer mode does better, and it opens a page each time.
		.setLegacyMode();
	if (onlyColours) axe.withRules(RULES_OF_COLOUR);
	else axe.withTags(RULES);
	// Half of what axe costs.
	if (onlyWords) axe.disableRules(RULES_OF_COLOUR);
	const result = await axe.analyze();
	return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Buttons, answers and fields that are smaller than a fingertip: what they are, and how big. */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const controls = 'button, a.button, summary, textarea, label:has(input), input:not([type=radio], [type=checkbox])';
		return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
			const { width, height } = control.getBoundingClientRect();
			const isShown = control.checkVisibility() && width > 1 && !control.closest('.visually-hidden');
			// Half a pixel is rounding.
			if (!isShown || (width >= 43.5 && height >= 43.5)) return [];
			return [`${control.tagName} “${control.innerText}” ${Math.round(width)}×${Math.round(height)}`];
		});
	});

/** Text fields whose words a browser may keep or send elsewhere. */
export const leakyFields = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const fields = document.querySelectorAll<HTMLElement>('textarea, input:not([type=radio], [type=checkbox])');
		return [...fields]
			.filter((field) => {
				const checksSpelling = field.getAttribute('type') !== 'date' && field.getAttribute('spellcheck') !== 'false';
				return field.getAttribute('autocomplete') !== 'off' || checksSpelling;
			})
			.map((field) => field.id);
	});
