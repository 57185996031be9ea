import { getContext, hasContext, setContext } from 'svelte';
import type { FlowLanguage } from '#flow/words-in.ts';

export type Language = FlowLanguage;

/** Parts of the app, each with sentences of its own: `messages/<group>.nl.ts` and `.en.ts`. */
export type MessageGroup =
	| 'about'
	| 'body'
	| 'dues'
	| 'exercises'
	| 'failures'
	| 'forms'
	| 'frame'
	| 'keeping'
	| 'naslag'
	| 'observe'
	| 'overview'
	| 'ownCases'
	| 'practice'
	| 'readAlong'
	| 'records'
	| 'report'
	| 'sheets'
	| 'situation'
	| 'stage'
	| 'storage'
	| 'walk'
	| 'whole';

/** Null while Dutch is spoken. All English comes in one file, fetched when somebody asks for it. */
let english: Readonly<Record<MessageGroup, object>> | null = $state.raw(null);
let asked = 0;

/** The language of the interface now; reading it in a template or a derived follows it. */
export function language(): Language {
	return english === null ? 'nl' : 'en';
}

/** Resolves when the interface speaks it. Rejects, and changes nothing, when the English file cannot be had. */
export async function speak(wanted: Language): Promise<void> {
	const order = ++asked;
	const fetched = wanted === 'en' ? (await import('./messages/messages.en.ts')).english : null;
	// Who asks twice gets what was asked last.
	if (order === asked) english = fetched;
}

/**
 * The sentences of a group, each in the language of this moment. What is read in a template or a derived follows a
 * switch; what a script puts in a constant does not.
 */
export function spoken<Messages extends object>(group: MessageGroup, dutch: Messages): Messages {
	const messages = {} as Messages;
	for (const key of Object.keys(dutch)) {
		const get = (): unknown => Reflect.get(english?.[group] ?? dutch, key);
		Object.defineProperty(messages, key, { enumerable: true, get });
	}
	return messages;
}

/** 'nl' for a text of a flow that is not translated, for the `lang` of its element: a screen reader then says it well. */
export type LangOf = (text: string | null | undefined) => 'nl' | undefined;

/** Key of the context; `provideDutch` sets it. */
export const DUTCH_TEXTS = Symbol('texts that are Dutch on a page that is not');

/** For the components below: which texts fell back to Dutch. */
export function provideDutch(dutch: () => ReadonlySet<string>): void {
	setContext(DUTCH_TEXTS, dutch);
}

/** While a component is being set up. Where nothing was provided, no text is marked. */
export function useLangOf(): LangOf {
	if (!hasContext(DUTCH_TEXTS)) return () => undefined;
	const dutch = getContext<() => ReadonlySet<string>>(DUTCH_TEXTS);
	return (text) => (typeof text === 'string' && dutch().has(text) ? 'nl' : undefined);
}
