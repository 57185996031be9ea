import type { Contact, Flow, Label, Screen, ScreenWords, Words } from '#flow/flow.ts';
import type { ScreenView } from '#session/view.ts';

/** The words of an id. A flow that was checked has them all; the id itself stands in where a text is missing. */
export function labelOf(labels: Readonly<Record<string, Label>> | undefined, id: string): Label {
	return labels?.[id] ?? { label: id };
}

export function screenWords(words: Words, id: string): ScreenWords {
	return words.screens[id] ?? { title: id };
}

/** Labels with their id, in the order of the ids. */
export interface Option extends Label {
	readonly id: string;
	/** Heading above the options that share it. */
	readonly group?: string | undefined;
}

export function optionsOf(labels: Readonly<Record<string, Label>> | undefined, ids: readonly string[]): Option[] {
	return ids.map((id) => ({ id, ...labelOf(labels, id) }));
}

/** How many weighing questions a flow has: the `5` of 'vraag 2 van 5'. */
export function weighingTotal(flow: Flow): number {
	return new Set(Object.values(flow.screens).flatMap(({ weighing }) => (weighing === null ? [] : [weighing]))).size;
}

export function contactsOf(flow: Flow, screen: Screen): Contact[] {
	return screen.contacts.flatMap((id) => flow.contacts.filter((contact) => contact.id === id));
}

/** Screens that are about calling: their cards stand above the form, and not beside it. */
export function hasContactsInside(screen: Screen): boolean {
	return screen.kind === 'contact' || screen.kind === 'consult';
}

/** Cards beside the form. A weighing question always has the one that helps with doubt. */
export function contactsBeside(flow: Flow, view: ScreenView): Contact[] {
	if (hasContactsInside(view.screen)) return [];
	const own = contactsOf(flow, view.screen);
	if (own.length > 0 || view.weighing === null) return own;
	return flow.contacts.filter((contact) => contact.always && contact.kind === 'advice');
}

/** Step names are one word: 'Stap 4: wegen', and 'Wegen' on its own. */
export function startLower(name: string): string {
	return name.slice(0, 1).toLowerCase() + name.slice(1);
}

export function startUpper(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
