import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Finding } from '#guard/finding.ts';

const GROUPED = /[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}/gi;
const IN_ONE = /[A-Z0-9]{6}/g;
const CALLED = /(?:kenteken|kent)[^\p{L}\d\n]{0,4}(?:is |was )?([a-z0-9](?:[ -]?[a-z0-9]){5})/giu;
const MONTH = /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)$/i;

/**
 * The sidecodes: how letters (L) and digits (9) follow each other on a Dutch plate since 1951.
 * Source: RDW, 'Opbouw van het kenteken'. Not: 9999-LL in one piece, which is a postcode.
 */
const SIDECODES = new Set(
	(
		'LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L ' +
		'L-99-LLL 9-LL-999 999-LL-9'
	).split(' ')
);
const IN_ONE_CODES = new Set(
	[...SIDECODES].map((code) => code.replaceAll('-', '')).filter((code) => code !== '9999LL')
);

/** Finds Dutch licence plates: with hyphens in either case; without them in capitals, or when the text calls it one. */
export function* plate(text: string): Iterable<Finding> {
	for (const { index: start, 0: matched } of text.matchAll(GROUPED)) {
		if (!isFree(text, start, matched) || !SIDECODES.has(shapeOf(matched))) continue;
		if (matched.split('-').some((group) => MONTH.test(group))) continue;
		yield { kind: 'PLATE', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(IN_ONE)) {
		if (!isFree(text, start, matched) || !IN_ONE_CODES.has(shapeOf(matched))) continue;
		yield { kind: 'PLATE', start, end: start + matched.length };
	}
	for (const match of text.matchAll(CALLED)) {
		const code = match[1] as string;
		const end = match.index + match[0].length;
		const shape = shapeOf(code.replace(/[ -]/g, ''));
		const isCode = IN_ONE_CODES.has(shape) || shape === '9999LL';
		if (!isCode || !startsFree(text, match.index) || !endsFree(text, end)) continue;
		yield { kind: 'PLATE', start: end - code.length, end };
	}
}

function shapeOf(code: string): string {
	return code.replace(/[a-z]/gi, 'L').replace(/\d/g, '9');
}

function isFree(text: string, start: number, matched: string): boolean {
	const end = start + matched.length;
	const isInLonger = text.charAt(start - 1) === '-' || text.charAt(end) === '-';
	return startsFree(text, start) && endsFree(text, end) && !isInLonger;
}
