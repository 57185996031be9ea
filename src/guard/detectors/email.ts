import type { Stretch } from '#guard/finding.ts';

const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}`;
const AT = String.raw`(?: ?@ ?| ?[([](?:at|apenstaartje)[)\]] ?)`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`;
const ADDRESS = new RegExp(NAME + AT + DOMAIN, 'giu');
/** No ending, as somebody types in haste: 'jan@school'. */
const CUT_OFF = new RegExp(String.raw`${NAME}@[\p{L}\p{N}-]{3,63}`, 'giu');

const JOIN = String.raw`(?: (?:punt|dot|streepje|min|koppelteken|underscore|laag streepje|liggend streepje|onderstreepje) |[._-])`;
const SPOKEN_AT = String.raw` (?:apenstaartje|apestaartje|apenstaart|at|ad) `;
const ENDING = String.raw`(?:nl|com|org|net|be|eu|de|info|example|gmail|me|uk|fr|pl|live)`;
/** 'fatima punt k apenstaartje gmail punt com' */
const SPOKEN = new RegExp(
	String.raw`[\p{L}\p{N}]{1,40}(?:${JOIN}[\p{L}\p{N}]{1,40}){0,5}${SPOKEN_AT}[\p{L}\p{N}-]{1,40}(?:(?: (?:punt|dot) |\. ?)[\p{L}\p{N}-]{2,24}){0,3}(?: (?:punt|dot) |\. ?)${ENDING}(?![\p{L}\p{N}])`,
	'giu'
);

const MAY_HOLD_ONE = /@|ape(?:n)?staart|\b(?:at|ad)\b/i;

/** Finds e-mail addresses, also said in words. Whose domain it is makes no difference. */
export function* email(text: string): Iterable<Stretch> {
	if (!MAY_HOLD_ONE.test(text)) return;
	for (const pattern of [ADDRESS, SPOKEN, CUT_OFF]) {
		for (const { index: start, 0: address } of text.matchAll(pattern)) {
			yield { kind: 'EMAIL', start, end: start + address.length };
		}
	}
}
