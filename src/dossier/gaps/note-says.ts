/**
 * What a note under a skipped talk, or about the home, cannot be: a few turns of phrase that rulings named. It is no
 * understanding of language. Where it is in doubt the note counts: a person wrote it, and a person reads it.
 */

/** "Niets wijst naar thuis", "geen verband met thuis": said in the first sentence, and not taken back after it. */
const DENIALS = [
	/^(nee|niets|geen|nog niets|onbekend|nvt|n\.v\.t|-|—|\?)$/i,
	/\b(geen|nog geen)\b[^.]{0,40}\b(verband|samenhang|link|relatie|aanwijzing(en)?)\b/i,
	/\b(geen|nog geen) signalen\b[^.]{0,20}\bthuis\b/i,
	/\bniets\b[^.]{0,40}\b(thuis|verband|gezin)\b/i,
	/\b(verband|samenhang|link|relatie)\b[^.]{0,60}\b(niet|onbekend|onduidelijk)\b/i,
	/\bwijst\b[^.]{0,30}\bniet\b[^.]{0,20}\b(thuis|gezin)\b/i,
	/\b(niet bekend|weten (we|wij) niet|weet ik niet)\b/i,
	/\b(alleen|enkel) op de (groep|opvang|locatie)\b/i,
	/(,|\ben) niet thuis\b/i,
	/\bthuis\b(?:(?!\bniet\b)[^.]){0,50}\b(goed|normaal|prima|rustig)\b/i
];

/** A note with one of these says more than that there is nothing. */
const SAYS_MORE = [
	/\b(wel|maar|toch)\b|["“‘„«]/i,
	/\b(kind|leerling)\b[^.]*\b(zei|zegt|vertelde|vertelt|noemde)\b/i,
	/\b(ruzie\w*|slaa\w*|sloeg|geslagen|bang|angst\w*|pijn|geweld\w*|schreeuw\w*|dronken|honger|onveilig)\b/i
];

export function isDenial(note: string): boolean {
	if (SAYS_MORE.some((more) => more.test(note))) return false;
	const [first = ''] = sentencesOf(note);
	return DENIALS.some((denial) => denial.test(first));
}

/** "Een gesprek helpt toch niet": not accepted as a reason (Onderwijsgeschillen, OG-KLACHT). */
const USELESS = [
	/\b(helpt|hielp|heeft|had|levert|lost|verandert|zal|gaat|werkt|brengt)\b[^.]{0,40}\b(toch )?(niet|niets|geen zin|geen nut|weinig|nergens)\b/i,
	/\b(geen zin|geen nut|zinloos|nutteloos|niet zinvol|heeft geen effect)\b/i
];

/** Only a feeling, without what it rests on (OG-KLACHT; the flow says so beside its reasons). */
const FEELING = [/\b(gevoel|onderbuik|voelt|voelde)\b/i, /\b(lijkt|leek) (me|mij|ons) (beter|niet|verstandig)/i];

/** Words of a reason that is more than that a talk would not help. */
const DANGER =
	/\b(veilig|onveilig|gevaar|drei\w*|bang|angst|geweld|slaa\w*|sloeg|weglop\w*|wraak|agressi\w*|straf\w*)\b/i;

export function isUselessTalk(note: string): boolean {
	return (
		USELESS.some((useless) => useless.test(note)) &&
		/\b(gesprek|praten|spreken|het|dat)\b/i.test(note) &&
		!DANGER.test(note)
	);
}

/** True when no sentence says anything but a feeling. */
export function isOnlyFeeling(note: string): boolean {
	const sentences = sentencesOf(note);
	return sentences.length > 0 && sentences.every((sentence) => FEELING.some((feeling) => feeling.test(sentence)));
}

function sentencesOf(note: string): readonly string[] {
	return note
		.split(/[.;!?\n]+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}
