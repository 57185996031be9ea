import type { Finding } from '#guard/finding.ts';

const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}`;
const AT = String.raw`(?:@| ?[([](?:at|apenstaartje)[)\]] ?)`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`;
const ADDRESS = new RegExp(NAME + AT + DOMAIN, 'giu');

/** Finds e-mail addresses, also where the sign is written as '(at)'. Whose domain it is makes no difference. */
export function* email(text: string): Iterable<Finding> {
	for (const { index: start, 0: address } of text.matchAll(ADDRESS)) {
		yield { kind: 'EMAIL', start, end: start + address.length };
	}
}
