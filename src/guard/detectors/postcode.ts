import { isWholeNumber } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const POSTCODE = /([1-9]\d{3})([ \u00a0-]?|\u00a0 )([a-z]{2})/gi;
/** Never issued, because of what they stood for. */
const NEVER_ISSUED = new Set(['SA', 'SD', 'SS']);
/** Two letters that are a word or a unit: '2026 in', '1500 ml', '1200 kg'. */
const WORDS = new Set(
	(
		'aa af al an as au be da de do en er es ex ga go ha he ho hu id ie ik in is ja je ma me mi na nb nl nu of oh ok ' +
		'om op ot pa pc pm re so te tv ui uw va vs vv wc we wo ze zo zn km cm mm ml dl cl kg mg gr kb mb gb kw px st ct'
	)
		.split(' ')
		.map((word) => word.toUpperCase())
);

/**
 * Finds Dutch postcodes (1234 AB). In capitals and in one piece it always is one. With a space, or in small letters,
 * it is not when the letters are a word or a unit; capitals are only doubted behind a year ('SINDS 2026 IN'), so that
 * 1234 IN is found.
 */
export function* postcode(text: string): Iterable<Stretch> {
	for (const match of text.matchAll(POSTCODE)) {
		const [whole, digits, space, letters] = match as unknown as [string, string, string, string];
		const [start, end] = [match.index, match.index + whole.length];
		if (!isWholeNumber(text, start, end) || NEVER_ISSUED.has(letters.toUpperCase())) continue;
		const inCapitals = letters === letters.toUpperCase();
		const isWord = WORDS.has(letters.toUpperCase());
		const isYear = Number(digits) >= 1900 && Number(digits) < 2100;
		if (space === '-' && !inCapitals) continue;
		const isDoubtful = inCapitals ? space !== '' && isYear : true;
		const isCalled =
			/(?:postcode|\bpc|adres)[^\n.]{0,20}$|(?:straat|laan|weg|plein|gracht|kade|hof|pad)\.? \d{1,4}[a-z]?,? $/iu.test(
				text.slice(Math.max(0, start - 40), start)
			);
		if (!(isDoubtful && isWord) || isCalled) yield { kind: 'POSTCODE', start, end };
	}
}
