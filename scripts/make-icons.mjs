import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

// Draws static/icons/*.png from static/favicon.svg: a compass whose ring has five parts, one for each step.
// Run it by hand after changing the mark, and commit what it writes.
const mark = readFileSync('static/favicon.svg', 'utf8');
const inner = mark.replace(/^<svg[^>]*><rect[^>]*\/>/, '').replace('</svg>\n', '');

const square = (/** @type {string} */ content) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content}</svg>`;

const drawings = [
	{ file: 'app-192.png', size: 192, svg: mark },
	{ file: 'app-512.png', size: 512, svg: mark },
	// Systems cut this one to any shape: colour to the edges, the mark within the middle 80 per cent.
	{ file: 'maskable-512.png', size: 512, svg: square(`<rect width="512" height="512" fill="#1A5560"/>${inner}`) },
	// Systems colour this one themselves and look only at what is opaque.
	{ file: 'monochrome-512.png', size: 512, svg: square(inner.replaceAll(/#[0-9A-F]{6}/g, '#000000')) }
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync('static/icons', { recursive: true });
for (const { file, size, svg } of drawings) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
	writeFileSync(`static/icons/${file}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
