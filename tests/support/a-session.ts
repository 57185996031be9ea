import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './browser.ts';
import { pointer, type Hands } from './hands.ts';

/** Where a window of a session stands: the slide, and how much of it can be seen. */
export const placeOf = (page: Page): Promise<string> =>
	page.locator('main[data-shown]').evaluate(({ dataset }) => `${dataset['screen']} ${dataset['shown']}`);

interface Chosen {
	/** Title of the preset, with its minutes. */
	readonly preset: RegExp;
	/** Numbers of the cases in the list, from 1. */
	readonly cases?: readonly number[];
	readonly hands?: Hands;
}

/** On the page where a session is chosen; what is open is left standing there. */
export async function chooseSession(page: Page, { preset, cases = [1], hands = pointer }: Chosen): Promise<void> {
	await open(page, '/oefenen/bijeenkomst/');
	await hands.choose(page.getByRole('radio', { name: preset }));
	for (const [index, number] of cases.entries()) {
		const list: Locator = page.getByRole('combobox', { name: /^Oefencasus/ }).nth(index);
		if (hands === pointer) await list.selectOption({ index: number });
		else await hands.pick(list);
	}
}

/** Waits until a window stands where another does. */
export async function expectSamePlace(one: Page, other: Page): Promise<void> {
	// Two pages and a walk share the processor with other tests.
	await expect.poll(() => placeOf(one), { timeout: 30_000 }).toBe(await placeOf(other));
}

/** What is wrong with the text of one slide on a projector, at the size of this window. Runs in the page. */
export interface Measured {
	readonly reveals: number;
	readonly faults: readonly string[];
}

/**
 * Walks the whole session with the key of a clicker and measures every text at every press: sizes as shares of the height
 * (design/ux.md §4.2), nothing cut off, and contrast in a room that adds a fifth of full white to every colour (§7.1).
 */
export const measureSession = (page: Page): Promise<Measured> =>
	page.evaluate(async () => {
		const ROOM_LIGHT = 0.2;
		const faults: string[] = [];
		const main = () => document.querySelector<HTMLElement>('main[data-shown]')!;
		const place = () => `${main().dataset['screen']} ${main().dataset['shown']}`;
		const press = async (key: string) => {
			dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
			await new Promise((done) => setTimeout(done));
		};
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
				const value = Number(part) / 255;
				return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const backgroundOf = (element: Element | null): string => {
			for (let at = element; at; at = at.parentElement) {
				const { backgroundColor } = getComputedStyle(at);
				if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
			}
			return 'rgb(255, 255, 255)';
		};
		/** Shares of the height that a text may not be under. */
		const leastOf = (element: Element): number => {
			if (element.closest('h1')) return 0.05;
			if (element.closest('table, .lanes, .small, .head, .foot')) return 0.022;
			if (element.closest('.options')) return 0.04;
			return 0.033;
		};
		function look(): void {
			const stage = main().querySelector('.stage')!;
			const content = stage.querySelector('.content')!;
			if (content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1)
				faults.push(`${place()}: cut off by ${content.scrollHeight - content.clientHeight} px`);
			const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
			for (let node = texts.nextNode(); node; node = texts.nextNode()) {
				const element = node.parentElement!;
				if (!node.nodeValue?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
				const { fontSize, color } = getComputedStyle(element);
				const share = Number.parseFloat(fontSize) / innerHeight;
				if (share < leastOf(element) - 0.0005) faults.push(`${place()}: ${element.className} ${share.toFixed(4)}`);
				const range = document.createRange();
				range.selectNodeContents(node);
				const box = range.getBoundingClientRect();
				if (box.bottom > innerHeight || box.right > innerWidth || box.top < 0 || box.left < 0)
					faults.push(`${place()}: ${element.className} outside the window`);
				const [high = 0, low = 0] = [luminance(color), luminance(backgroundOf(element))].sort((a, b) => b - a);
				const contrast = (high + ROOM_LIGHT) / (low + ROOM_LIGHT);
				if (contrast < 4.5) faults.push(`${place()}: ${element.className} contrast ${contrast.toFixed(2)}`);
			}
			if (document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth)
				faults.push(`${place()}: the page scrolls`);
		}
		await document.fonts.ready;
		await press('Home');
		let reveals = 0;
		for (let before = ''; before !== place(); reveals++) {
			before = place();
			look();
			await press('PageDown');
		}
		return { reveals, faults };
	});
