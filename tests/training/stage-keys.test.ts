import { describe, expect, it } from 'vitest';
import { actionOfKey, type KeyPress } from '#training/stage/keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...held
});
const NEXT = { kind: 'next' };
const PREVIOUS = { kind: 'previous' };

describe('keys of a session', () => {
	it.each([
		['PageDown', NEXT],
		['PageUp', PREVIOUS],
		['ArrowRight', NEXT],
		['ArrowLeft', PREVIOUS],
		['ArrowDown', NEXT],
		['ArrowUp', PREVIOUS],
		[' ', NEXT],
		['.', { kind: 'black' }],
		['b', { kind: 'black' }],
		['B', { kind: 'black' }],
		['Home', { kind: 'jump', to: 'first' }],
		['End', { kind: 'jump', to: 'last' }],
		['n', 'notes'],
		['r', { kind: 'next-group' }],
		['u', { kind: 'undo-next-group' }],
		['?', 'keys'],
		['Escape', 'leave']
	])('%s', (key, meaning) => {
		expect(actionOfKey(press(key))).toEqual(meaning);
	});

	it('leave Enter to the button that has the focus, F5 to the browser, and what is not theirs alone', () => {
		for (const key of ['Enter', 'Tab', 'F5', 'F11', 'a', '1', 'Shift', 'constructor', '__proto__', 'toString', ''])
			expect(actionOfKey(press(key)), key).toBeNull();
	});

	it('leave every shortcut of the browser and the device alone', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
			for (const key of ['PageDown', 'ArrowLeft', 'r', 'n', '.', ' ', 'Home', 'Escape'])
				expect(actionOfKey(press(key, { [held]: true }))).toBeNull();
	});

	it('go back with shift and space, and open the list with shift and its key', () => {
		expect(actionOfKey(press(' ', { shiftKey: true }))).toEqual(PREVIOUS);
		expect(actionOfKey(press('?', { shiftKey: true }))).toBe('keys');
		expect(actionOfKey(press('F5', { shiftKey: true }))).toBeNull();
	});

	it('of one character can be switched off; a clicker still works', () => {
		for (const key of ['.', 'b', 'B', 'n', 'r', 'u', '?']) expect(actionOfKey(press(key), false)).toBeNull();
		for (const key of ['PageDown', 'ArrowRight', ' ']) expect(actionOfKey(press(key), false)).toEqual(NEXT);
		expect(actionOfKey(press('Escape'), false)).toBe('leave');
	});
});
