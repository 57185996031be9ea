import type { Finding, FindingKind, Replacement } from '#guard/review.ts';

/** Names a finding by what it is and what it says, so that it stays decided while text around it changes. */
export function keyOf(text: string, finding: Finding): string {
	return `${finding.kind}:${text.slice(finding.start, finding.end).toLocaleLowerCase('nl')}`;
}

/** What a person decides on at once: everything in one text that is found as the same kind and says the same. */
export interface FoundWords {
	readonly key: string;
	readonly kind: FindingKind;
	/** What was found, as it stands in the text. */
	readonly words: string;
	/** Never empty, in the order of the text. */
	readonly places: readonly Finding[];
	/** Words that can stand in its place, best first. */
	readonly instead: readonly Replacement[];
}

/** The findings of a text by what they say, in the order in which each appears first. */
export function foundWords(text: string, findings: readonly Finding[]): readonly FoundWords[] {
	const places = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = keyOf(text, finding);
		places.set(key, [...(places.get(key) ?? []), finding]);
	}
	return [...places].map(([key, all]) => {
		const { kind, start, end, instead } = all[0]!;
		return { key, kind, words: text.slice(start, end), places: all, instead };
	});
}
