import type { messages } from './practice.nl.ts';

export const practice: typeof messages = {
	ribbon: 'Practice case: everything is invented',
	ribbonShort: 'PRACTICE CASE'
};
