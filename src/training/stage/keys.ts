import type { StageAction } from './stage-state.ts';

export interface KeyPress {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

/** `leave`: the window first brings a black stage back, and leaves on the next press. */
export type KeyMeaning = StageAction | 'notes' | 'keys' | 'leave';

/** What clickers send, and the keys of the same kind. */
const NAMED: Readonly<Record<string, KeyMeaning>> = {
	PageDown: { kind: 'next' },
	ArrowRight: { kind: 'next' },
	ArrowDown: { kind: 'next' },
	PageUp: { kind: 'previous' },
	ArrowLeft: { kind: 'previous' },
	ArrowUp: { kind: 'previous' },
	Home: { kind: 'jump', to: 'first' },
	End: { kind: 'jump', to: 'last' },
	Escape: 'leave'
};

/** Keys of one character: these can be switched off, for whoever speaks to the device (WCAG 2.1.4). */
const CHARACTERS: Readonly<Record<string, KeyMeaning>> = {
	'.': { kind: 'black' },
	b: { kind: 'black' },
	n: 'notes',
	r: { kind: 'next-group' },
	u: { kind: 'undo-next-group' },
	'?': 'keys'
};

/**
 * What a key does in a session, or null. Not Enter, which presses the button that has the focus; for the same reason whoever
 * asks leaves out a space on a button, and every key in a field. F5 is the browser's: the place is kept in the tab.
 *
 * @param characters - whether keys of one character do anything
 */
export function actionOfKey(press: KeyPress, characters = true): KeyMeaning | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	if (press.key === ' ') return { kind: press.shiftKey ? 'previous' : 'next' };
	if (Object.hasOwn(NAMED, press.key)) return NAMED[press.key]!;
	const character = press.key.toLowerCase();
	return characters && Object.hasOwn(CHARACTERS, character) ? CHARACTERS[character]! : null;
}
