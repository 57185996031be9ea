import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readSmall, refused, SMALL, told } from '../support/small-files.ts';

/** Texts, links and numbers that somebody put into a flow to do harm. Files that are wrong as a whole: hostile.test.ts. */
describe('a text', () => {
	/** The title of the last screen, written with escapes so that YAML itself has nothing against it. */
	const titled = (title: string) => {
		const document = parseDocument(SMALL.words);
		document.setIn(['screens', 'einde', 'title'], title);
		return document.toString();
	};

	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'</p>',
		'<!-- -->',
		'<?xml?>',
		'&lt;b&gt;',
		'&#60;',
		'&#x3c;'
	])('with markup is refused: %s', (title) => {
		expect(refused('words', titled(title))).toContain('markup-used');
	});

	it.each([
		['a command for a terminal', 'Klaar\u001b[2J'],
		['text turned around', 'Klaar\u202eraalk'],
		['an isolate', 'Klaar\u2066'],
		['no width', 'Kla\u200bar'],
		['half a pair', 'Klaar\ud83d'],
		['tags', 'Klaar\u{e0041}'],
		['a delete', 'Klaar\u007f'],
		['a NUL', 'Klaar\u0000']
	])('with %s is refused', (_, title) => {
		expect(refused('words', titled(title))).toContain('text-invisible');
	});

	it.each(['Vijf < zes & zeven > vier', 'Ruth’s “eigen” verhaal: één × twee', '👩‍👧 thuis', 'مرحبا', 'a && b'])(
		'that only looks odd is read: %s',
		(title) => {
			expect(told(readSmall({ words: titled(title) }).diagnostics)).toBe('');
		}
	);

	it('of four thousand characters is the longest', () => {
		expect(refused('words', titled('a'.repeat(4001)))).toContain('value-wrong');
	});
});

describe('a link', () => {
	const linked = (url: string) => {
		const document = parseDocument(SMALL.sources);
		document.setIn(['documents', 'boek', 'url'], url);
		return document.toString();
	};

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,<b>',
		'http://voorbeeld.nl',
		'//voorbeeld.nl',
		'ftp://voorbeeld.nl',
		'file:///etc/passwd',
		'https://rijksoverheid.nl@voorbeeld.nl/',
		'https:\\\\voorbeeld.nl',
		'https://voorbeeld.nl/a b',
		' https://voorbeeld.nl',
		'https://',
		'https://-a.nl',
		'vbscript:x',
		'blob:https://voorbeeld.nl/1'
	])('%s is refused', (url) => {
		expect(refused('sources', linked(url))).toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:link-unsafe|markup-used)$/)])
		);
	});

	it.each(['https://127.0.0.1/', 'https://localhost', 'https://intern', 'https://boek.onion/', 'https://boek.example'])(
		'%s leads nowhere',
		(url) => {
			expect(refused('sources', linked(url))).toContain('link-dead');
		}
	);
});

describe('a number', () => {
	it.each([
		'1e999',
		'-1e999',
		'.inf',
		'.nan',
		'0',
		'-1',
		'1.5',
		'18446744073709551616',
		'0x7fffffff',
		'1e3',
		"'1'",
		'true',
		'[1]',
		'1_000'
	])('that is no weighing question is refused: %s', (number) => {
		const text = SMALL.flow.replace('kind: question', `kind: question\n        weighing: ${number}`);
		expect(refused('flow', text)).toContain('value-wrong');
	});

	it('in the place of a text is not taken for one', () => {
		const text = SMALL.words.replace('title: Klein', 'title: 2026');
		expect(refused('words', text)).toContain('value-wrong');
	});
});
