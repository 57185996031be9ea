import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const GROUPED = /[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}/gi;
const IN_ONE = /[a-z0-9]{6}/gi;
const UNITS =
	/^(?:om|op|en|of|uur|tot|van|in|kg|cm|ml|mg|jr|min|x|per|a|keer|mnd|wk|km|gr|na|om|voor|bij|nr|te|is|was|had|die|dat|de|het|een|u|of|ca|max|om|naar)$/i;
/** Looked for from every place: the words before one may look like its first group. */
const SPACED = /(?=\b([a-z0-9]{1,3}[ -][a-z0-9]{1,3}[ -][a-z0-9]{1,3})\b)/gi;
const CALLED =
	/(?:kenteken|kentekenplaat|kent|nummerplaat|nummerbord|plaat|knt)[^\p{L}\d\n]{0,4}(?:(?:is|was|met|van|de|auto|begint|eindigt|dus|op|nummer) ){0,3}["'(«]?([a-z0-9](?:[ -]?[a-z0-9]){4,7})(?![\p{L}\d])/giu;
/** A vehicle nearby: what looks like a plate, written with spaces or in small letters, is one. */
const VEHICLE =
	/uber|prius|jeep|suv|camper|caravan|aanhanger|lease|tesla|auto|wagen|bus|busje|scooter|brommer|motor|kenteken|kent\b|nummerplaat|taxi|golf|polo|corsa|clio|bmw|audi|opel|seat|fiat|ford|kia|vw|volvo|mercedes|toyota|peugeot|citroen|renault|skoda|tesla|hyundai|mazda|geparkeerd|reed|rijdt|stapte|plaat/i;
const MONTH = /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)$/i;

/**
 * The sidecodes: how letters (L) and digits (9) follow each other on a Dutch plate since 1951.
 * Source: RDW, 'Opbouw van het kenteken'. Not: 9999-LL in one piece, which is a postcode.
 */
const SIDECODES = new Set(
	(
		'LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L ' +
		'L-99-LLL 9-LL-999 999-LL-9 9-LLL-999'
	).split(' ')
);
const IN_ONE_CODES = new Set(
	[...SIDECODES].map((code) => code.replaceAll('-', '')).filter((code) => code !== '9999LL')
);

/** Finds Dutch licence plates: with hyphens in either case; without them in capitals, or when the text calls it one. */
export function* plate(text: string): Iterable<Stretch> {
	for (const { index: start, 0: matched } of text.matchAll(GROUPED)) {
		if (!isFree(text, start, matched) || !SIDECODES.has(shapeOf(matched))) continue;
		if (matched.split('-').some((group) => MONTH.test(group))) continue;
		yield { kind: 'PLATE', start, end: start + matched.length };
	}
	for (const match of text.matchAll(SPACED)) {
		const [start, matched] = [match.index, match[1] as string];
		const groups = matched.split(/[ -]/);
		if (!isFree(text, start, matched) || !SIDECODES.has(shapeOf(groups.join('-')))) continue;
		if (!isNearVehicle(text, start) && matched !== matched.toUpperCase()) continue;
		if (groups.some((group) => MONTH.test(group) || UNITS.test(group))) continue;
		yield { kind: 'PLATE', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(IN_ONE)) {
		if (!isFree(text, start, matched) || !IN_ONE_CODES.has(shapeOf(matched))) continue;
		if (matched !== matched.toUpperCase() && !isNearVehicle(text, start)) continue;
		yield { kind: 'PLATE', start, end: start + matched.length };
	}
	for (const match of text.matchAll(CALLED)) {
		const code = match[1] as string;
		const end = match.index + match[0].length;
		const shape = shapeOf(code.replace(/[ -]/g, ''));
		const isCode = shape.includes('9') && shape.includes('L');
		if (!isCode || !startsFree(text, match.index) || !endsFree(text, end)) continue;
		yield { kind: 'PLATE', start: end - code.length, end };
	}
}

function isNearVehicle(text: string, start: number): boolean {
	return VEHICLE.test(text.slice(Math.max(0, start - 60), start + 40));
}

function shapeOf(code: string): string {
	return code.replace(/[a-z]/gi, 'L').replace(/\d/g, '9');
}

function isFree(text: string, start: number, matched: string): boolean {
	const end = start + matched.length;
	const isInLonger = text.charAt(start - 1) === '-' || text.charAt(end) === '-';
	return startsFree(text, start) && endsFree(text, end) && !isInLonger;
}
