import { english } from './sentences.en.ts';
import { dutch } from './sentences.nl.ts';
import type { Language, Sentences } from './sentences.ts';

export function sentencesIn(language: Language): Sentences {
	return language === 'en' ? english : dutch;
}
