import type { Words } from '#flow/flow.ts';
import { labelOf, screenWords } from '#ui/label-of.ts';
import { messages } from '#ui/messages/own-cases.nl.ts';
import type { CaseDraft } from '#training/own/case-draft.ts';

type TextField = Exclude<keyof typeof messages.fields, 'otherwise'>;

/** What most of the texts of a case are called by the last name of their key, whatever part they are in. */
const BY_NAME: Readonly<Record<string, TextField>> = {
	...{ title: 'title', goal: 'goal', about: 'about', warning: 'warning', recap: 'recap', reasoning: 'reasoning' },
	...{ voice: 'voice', trap: 'trap', instead: 'instead', change: 'change', question: 'question', discuss: 'discuss' },
	...{ turns: 'turns', better: 'better', document: 'document', place: 'place', url: 'url', by: 'reviewedBy' },
	...{ text: 'sentence', why: 'why' }
};

const PARTS: Readonly<Record<string, keyof typeof messages.names>> = {
	...{ cards: 'card', traps: 'trap', ask: 'ask', votes: 'vote', changes: 'change', exercises: 'exercise' },
	...{ notes: 'note', sources: 'source', items: 'item', options: 'option', asked: 'asked' }
};

/**
 * The label of a text by its key (`votes.0.options.1.why`): where it stands in words and numbers, then what it is. Every
 * label is another one, so that who hears them one by one knows where they are.
 */
export function labelOfText(key: string, draft: CaseDraft, words: Words | null): string {
	const names = key.split('.');
	if (names[0] === 'path') return labelOnPath(names, draft, words);
	const places = names.flatMap((name, at) => {
		const index = Number(names[at + 1]);
		return Object.hasOwn(PARTS, name) && Number.isInteger(index)
			? [messages.edit.numbered(messages.names[PARTS[name]!], index + 1)]
			: [];
	});
	const what = lastName(names);
	return what === null ? places.join(', ') : [places.join(', '), what].filter(Boolean).join(': ');
}

function labelOnPath([, index, name, answer]: readonly string[], draft: CaseDraft, words: Words | null): string {
	const { screen = '' } = draft.path[Number(index)] ?? {};
	const said = words && screenWords(words, screen);
	const about = said?.short ?? said?.title ?? screen;
	const what =
		name === 'otherwise' && answer !== undefined
			? messages.fields.otherwise(labelOf(said?.answers, answer).label)
			: messages.fields.why;
	return `${about}: ${what}`;
}

/** Null where the place says it all: a line of a list. */
function lastName(names: readonly string[]): string | null {
	const { fields } = messages;
	const last = names.at(-1)!;
	if (/^\d+$/.test(last)) return null;
	if (names[0] === 'cards') return fields.text;
	if (names[0] === 'changes' && last === 'why') return fields.changeWhy;
	if (names[0] === 'votes' && last === 'reasoning') return fields.voteReasoning;
	if (names.at(-3) === 'options') return last === 'why' ? fields.optionWhy : fields.option;
	return Object.hasOwn(BY_NAME, last) ? fields[BY_NAME[last]!] : fields.other;
}
