import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

function tableAfter(selector: string): Record<string, string> {
	const start = css.indexOf(selector);
	const body = css.slice(css.indexOf('{', start), css.indexOf('}', start));
	return Object.fromEntries([...body.matchAll(/--(\w+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

const light = tableAfter(':root {');
const dark = tableAfter(":root[data-theme='dark']");
const beamer = { ...light, ...tableAfter("[data-theme='beamer']") };

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high! + 0.05) / (low! + 0.05);
}

// WCAG 1.4.3 and 1.4.11: text 4.5, borders of controls and the focus ring 3. Source: design/ux.md §7.1.
const PAIRS = [
	...['bg', 'surface', 'sunken', 'primarySoft'].map((on) => ['ink', on, 4.5] as const),
	...['bg', 'surface', 'sunken', 'primarySoft'].map((on) => ['ink2', on, 4.5] as const),
	...['bg', 'surface', 'sunken', 'adviceSoft'].map((on) => ['primary', on, 4.5] as const),
	...[['onPrimary', 'primary', 4.5] as const, ['onPrimary', 'primaryHover', 4.5] as const],
	...[['onAcute', 'acute', 4.5] as const, ['acute', 'acuteSoft', 4.5] as const, ['acute', 'surface', 4.5] as const],
	...[['advice', 'adviceSoft', 4.5] as const, ['doubt', 'doubtSoft', 4.5] as const, ['done', 'doneSoft', 4.5] as const],
	...[['control', 'surface', 3] as const, ['control', 'bg', 3] as const, ['doubtLine', 'surface', 3] as const],
	...['bg', 'surface', 'adviceSoft', 'acuteSoft', 'doubtSoft'].map((on) => ['focus', on, 3] as const)
];

it.each([
	['light', light],
	['dark', dark],
	['beamer', beamer]
])('the %s theme has enough contrast in every pair that is used', (_, theme) => {
	const poor = PAIRS.filter(([text, on, least]) => contrast(theme[text]!, theme[on]!) < least);
	expect(poor).toEqual([]);
});

it('has the same dark table for the device and for the choice', () => {
	expect(tableAfter(':root:not([data-theme])')).toEqual(dark);
	expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});
