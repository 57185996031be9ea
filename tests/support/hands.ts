import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the page: what each of them can do with a control. */
export interface Hands {
	/** Chooses a radio button or ticks a checkbox. */
	choose(control: Locator): Promise<void>;
	write(field: Locator, text: string): Promise<void>;
	/** @param day - as `2027-12-12` */
	pickDay(field: Locator, day: string): Promise<void>;
	/** Chooses the first real option of a list that folds out. */
	pick(list: Locator): Promise<void>;
	/** Follows a link or presses a button. */
	press(control: Locator): Promise<void>;
}

export const pointer: Hands = {
	choose: (control) => control.check(),
	write: (field, text) => field.fill(text),
	pickDay: (field, day) => field.fill(day),
	async pick(list) {
		await list.selectOption({ index: 1 });
	},
	press: (control) => control.click()
};

/** Only Tab, the arrows, Space, Enter and letters. */
export function keyboard(page: Page): Hands {
	return {
		async choose(control) {
			await tabTo(page, control);
			// Tab stops once in a group of radio buttons; the arrows go on from there, and choose.
			for (let step = 0; step < 20 && !(await control.evaluate(isFocused, false)); step++)
				await page.keyboard.press('ArrowDown');
			await expect(control).toBeFocused();
			if (!(await control.isChecked())) await page.keyboard.press('Space');
			await expect(control).toBeChecked();
		},
		async write(field, text) {
			await tabTo(page, field);
			// Letter by letter takes three messages each; that the field hears the keyboard shows in the first few.
			await page.keyboard.type(text.slice(0, 3));
			await page.keyboard.insertText(text.slice(3));
			await expect(field).toHaveValue(text);
		},
		async pickDay(field, day) {
			await tabTo(page, field);
			const [year = '', month = '', date = ''] = day.split('-');
			// A browser asks for day and month in the order of its own language.
			expect(date, 'the keyboard types a day that reads the same either way').toBe(month);
			await page.keyboard.type(`${date}${month}${year}`);
			await expect(field).toHaveValue(day);
		},
		async pick(list) {
			await tabTo(page, list);
			await page.keyboard.press('ArrowDown');
			await expect(list).not.toHaveValue('');
		},
		async press(control) {
			await tabTo(page, control);
			await page.keyboard.press('Enter');
		}
	};
}

const MOST_STOPS = 80;

/** Presses Tab until the control has the focus, or the group of radio buttons it belongs to. */
async function tabTo(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible();
	// The element itself: to find it again at every stop takes longer than to ask it.
	const element = await control.elementHandle();
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		if (await element?.evaluate(isFocused, true)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never reaches ${String(control)}`);
}

/** Runs in the page. */
function isFocused(element: Element, orGroup: boolean): boolean {
	const focused = document.activeElement;
	if (element === focused) return true;
	const isRadio = (one: Element | null): one is HTMLInputElement =>
		one instanceof HTMLInputElement && one.type === 'radio';
	return orGroup && isRadio(element) && isRadio(focused) && element.name === focused.name;
}
