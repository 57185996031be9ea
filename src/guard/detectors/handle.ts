import { startsFree } from '#guard/detectors/edges.ts';
import { fold } from '#guard/lexicon/fold.ts';
import { lexicon } from '#guard/lexicon/load.ts';
import type { Stretch } from '#guard/finding.ts';

const AT = /@[\p{L}\p{N}_][\p{L}\p{N}._-]{1,40}/gu;
const PLATFORM =
	'(?:snap(?:chat|t|pen)?|insta(?:gram)?|ig|tik ?tok|tt|discord|roblox|fortnite|minecraft|facebook|fb|messenger|telegram|twitch|youtube|bereal|psn|playstation|xbox|steam|vinted|twitter|threads|kik|wattpad|tumblr|x)';
const CALLED =
	'(?:account|accountnaam|gebruikersnaam|gebruiker|username|user|usernaam|nickname|nick|gamertag|gamernaam|gamenaam|inlognaam|schermnaam|profiel|profielnaam|alias|kanaal)';
const NEAR = new RegExp(
	String.raw`\b(?:${PLATFORM}|${CALLED}|online|gamet|gamen|volgt|gevolgd|dm|dms|dm't|appje|chat|chatte)\b`,
	'iu'
);
/** It has what names of people and words have not: an underscore, a figure behind letters, a dot or a capital inside. */
const LOOKS_MADE =
	/^(?=.*\p{L})(?:[\p{L}\p{N}.-]*_[\p{L}\p{N}_.-]*|\p{L}[\p{L}.-]*\d[\p{L}\p{N}._-]*|\d+\p{L}{3,}[\p{L}\p{N}._-]*|\p{Ll}{2,}(?:\.\p{Ll}{2,}){1,3}|\p{Ll}+\p{Lu}\p{L}*|xx?\p{L}+xx?|[\p{L}\p{N}._-]+#\d{3,5})$/u;
const TOKEN = /[\p{L}\p{N}_][\p{L}\p{N}._-]{2,40}(?:#\d{3,5})?/gu;
/** 'insta: fatimaaa', 'snap is jay', 'op tiktok heet ze lisaxo'. */
const SAID = new RegExp(
	String.raw`\b(?:${PLATFORM}|${CALLED})(?: ?-?(?:account|naam|name|profiel))?(?: (?:van (?:hem|haar|\p{L}{2,12})|daar|op \p{L}{3,12}))?(?: ?[:=] ?| (?:is|heet|heette|was|met de naam|onder de naam|genaamd|als|naam|account)(?: (?:hij|ze|zij|hem|haar))?:? )["'“‘«]?([\p{L}\p{N}_][\p{L}\p{N}._-]{2,40})`,
	'giu'
);
/** 'op insta staat ze als prinsesje', 'noemt zich op tiktok lisaxo' */
const SAID_FAR = new RegExp(
	String.raw`\b(?:${PLATFORM}|${CALLED})\b[^.!?\n]{0,40}?\b(?:als|onder de naam|onder|heet(?: hij| ze| zij| ie)?|noemt (?:hij|ze|zij|ie) zich|zich|genaamd|alias|naam is|naam)\b:? ["'“‘«]?([\p{L}\p{N}_][\p{L}\p{N}._-]{2,40})`,
	'giu'
);
/** 'apenstaartje lisa punt xo', 'lisa underscore nul tien' */
const SPOKEN =
	/(?:apenstaartje [\p{L}\p{N}]{2,24}(?: (?:punt|underscore|laag streepje|streepje) [\p{L}\p{N}]{1,24}){0,4}|[\p{L}\p{N}]{2,24}(?: (?:punt [\p{L}\p{N}]{1,24} )?(?:underscore|laag streepje|liggend streepje) [\p{L}\p{N}]{1,24}){1,4})/giu;
const FILE = /\.(?:jpe?g|png|pdf|docx?|mp4|mov|xlsx?|txt|heic|m4a|mp3)$/iu;
const NO_HANDLE =
	/^(?:\d+(?:e|ste|de|x|u|uur|jr|jaar|min|cm|kg|ml|mg|km|jarige?|rig|keer|havo|vmbo|vwo|mavo)?|\d+[-./]\d.*|[a-z]\d|\d\p{L}\d?|groep\d|mp[34]|ps[345]|h264|covid.?19|[a-z]{1,4}-\d{1,2}|e\.d|o\.a|d\.w\.z|n\.a\.v|i\.v\.m|i\.p\.v|t\.o\.v|m\.b\.t|parnassys|whatsapp|tiktok|youtube|ipad|iphone|bereal|paypal|wifi|pgb|wzz|dat|niet|weg|ook|haar|hem|verwijderd|geblokkeerd|gehackt|prive|openbaar|een|het|die|van|wel|nog|nep|fake|heeft|staat|gezien|gestuurd)$/iu;

/** Finds accounts: with an @, or a made-up word where the note speaks of an account. */
export function* handle(text: string): Iterable<Stretch> {
	for (const { index: start, 0: matched } of text.matchAll(AT)) {
		if (startsFree(text, start)) yield { kind: 'HANDLE', start, end: start + matched.replace(/[.-]+$/, '').length };
	}
	for (const { index: start, 0: matched } of text.matchAll(SPOKEN)) {
		if (startsFree(text, start)) yield { kind: 'HANDLE', start, end: start + matched.length };
	}
	for (const { index, 0: matched, 1: name } of text.matchAll(SAID)) {
		const account = (name as string).replace(/[.-]+$/, '');
		const start = index + matched.length - (name as string).length;
		if (account.length < 3 || NO_HANDLE.test(account) || FILE.test(account)) continue;
		const isMade =
			LOOKS_MADE.test(account) ||
			(/[:=]|heet|naam|account|gamertag/i.test(matched) && !lexicon().isWord(fold(account)) && account.length > 4);
		if (isMade) yield { kind: 'HANDLE', start, end: start + account.length };
	}
	for (const { index, 0: matched, 1: name } of text.matchAll(SAID_FAR)) {
		const account = (name as string).replace(/[.-]+$/, '');
		const start = index + matched.length - (name as string).length;
		if (NO_HANDLE.test(account) || FILE.test(account)) continue;
		if (
			LOOKS_MADE.test(account) ||
			(account.length > 5 && /^\p{Ll}/u.test(account) && !lexicon().isWord(fold(account)))
		)
			yield { kind: 'HANDLE', start, end: start + account.length };
	}
	if (!NEAR.test(text)) return;
	for (const { index: start, 0: matched } of text.matchAll(TOKEN)) {
		const account = matched.replace(/[.-]+$/, '');
		if (!startsFree(text, start) || text.charAt(start - 1) === '@' || !LOOKS_MADE.test(account) || FILE.test(account))
			continue;
		if (
			NO_HANDLE.test(account) ||
			/[/@]/.test(text.charAt(start - 1)) ||
			/^[/@]/.test(text.slice(start + account.length))
		)
			continue;
		if (!/[_\d]/.test(account) && !saysSoHere(text, start)) continue;
		if (
			NEAR.test(text.slice(Math.max(0, start - 90), start)) ||
			NEAR.test(text.slice(start + account.length, start + account.length + 60))
		)
			yield { kind: 'HANDLE', start, end: start + account.length };
	}
}

/** Without a figure or underscore it must stand right behind the platform, or in brackets before it. */
function saysSoHere(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(start, start + 70);
	return (
		new RegExp(String.raw`\b(?:${PLATFORM}|${CALLED})\b[^.!?\n]{0,24}$`, 'iu').test(before) ||
		new RegExp(
			String.raw`^[\p{L}\p{N}._-]+[»"')]? (?:[\p{L}\d]{1,8} ){0,3}(?:op |is )?(?:${PLATFORM}|account)\b`,
			'iu'
		).test(after)
	);
}
