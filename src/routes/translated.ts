import type { Language } from '#ui/language.svelte.ts';

/** Texts by id in a language: text by text, what has no English is Dutch and is added to `dutch`. */
export function translated<Texts extends object>(
	rows: Iterable<readonly [id: string, nl: Texts, en?: Partial<Texts> | undefined]>,
	language: Language,
	dutch: Set<string>
): Readonly<Record<string, Texts>> {
	return Object.fromEntries(
		[...rows].map(([id, nl, en = {}]) => {
			if (language === 'nl') return [id, nl];
			for (const [key, text] of Object.entries(nl)) if (!Object.hasOwn(en, key)) dutch.add(String(text));
			return [id, { ...nl, ...en }];
		})
	);
}

/** Made once for each language. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
	const made = new Map<Language, Made>();
	return (language) => {
		const known = made.get(language) ?? make(language);
		made.set(language, known);
		return known;
	};
}
