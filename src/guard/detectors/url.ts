import { startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s<>"»”]{2,300}/gi;
/** Endings that are no Dutch word; the others count only with a path behind them ('gegeten.de moeder' is none). */
const HOST = String.raw`(?:[a-z0-9-]{1,63}\.){1,4}`;
const REST = String.raw`\/[^\s<>"»”]`;
const BARE = new RegExp(
	`${HOST}(?:(?:nl|com|org|net|eu|info|be|example|app|io|gg|tv)(?:${REST}{0,300})?|[a-z]{2,7}${REST}{1,300})`,
	'gi'
);
/** 'www punt voorbeeld punt nl slash groep' */
const SPOKEN =
	/(?:www (?:punt|dot) [a-z0-9-]{2,40}(?: (?:punt|dot|slash) [a-z0-9-]{2,40}){1,4}|[a-z0-9-]{3,40} (?:punt|dot) (?:nl|com|org|net|be|example)(?: slash [a-z0-9-]{1,40}){0,4})(?![a-z0-9])/gi;
const CLOSING = /[.,;:!?)\]'’]+$/;

/** Public help, named in notes as a matter of course. Only the front door: a longer path may lead to a person. */
const PUBLIC = new Set([
	'113.nl',
	'augeo.nl',
	'kindertelefoon.nl',
	'nji.nl',
	'politie.nl',
	'rijksoverheid.nl',
	'veiligthuis.nl',
	'vooreenveiligthuis.nl',
	'wetten.nl'
]);

/** Finds web addresses, with or without 'https://'. Punctuation that closes the sentence is not part of it. */
export function* url(text: string): Iterable<Stretch> {
	for (const pattern of [WITH_SCHEME, BARE, SPOKEN]) {
		for (const { index: start, 0: matched } of text.matchAll(pattern)) {
			const address = matched.replace(CLOSING, '');
			const end = start + address.length;
			const isPieceOfWord = !startsFree(text, start) || /^[\p{L}\p{N}]/u.test(text.slice(start + matched.length));
			if (isPieceOfWord || text.charAt(start - 1) === '@' || isPublic(address)) continue;
			yield { kind: 'URL', start, end };
		}
	}
}

function isPublic(address: string): boolean {
	const host = address
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/\/$/, '');
	return PUBLIC.has(host);
}
