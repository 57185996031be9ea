import { bodyWords as bodyInEnglish } from './body.en.ts';
import { bodyWords as bodyInDutch } from './body.nl.ts';
import type { BodyWords } from './body-words.ts';
import { english } from './sentences.en.ts';
import { dutch } from './sentences.nl.ts';
import type { Language, Sentences } from './sentences.ts';

export function sentencesIn(language: Language): Sentences {
	return language === 'en' ? english : dutch;
}

export function bodyWordsIn(language: Language): BodyWords {
	return language === 'en' ? bodyInEnglish : bodyInDutch;
}
