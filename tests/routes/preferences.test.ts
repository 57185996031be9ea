import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FlowId } from '#flow/ids.ts';
import { forgetPreferences, readPreferences, remember } from '#routes/keeping/preferences.ts';

let stored: Map<string, string>;

beforeEach(() => {
	stored = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key)
	});
});

afterEach(() => vi.unstubAllGlobals());

it('remembers each preference beside the others', () => {
	remember({ language: 'en' });
	remember({ workplace: 'basisonderwijs' });
	remember({ workplace: 'mbo', route: 'onderwijs-mbo' as FlowId });
	expect(readPreferences()).toEqual({ language: 'en', workplace: 'mbo', route: 'onderwijs-mbo' });
});

it('forgets all of it at once, and leaves nothing in the storage', () => {
	remember({ language: 'en', workplace: 'mbo' });
	forgetPreferences();
	expect(readPreferences()).toEqual({});
	expect(stored.size).toBe(0);
});

it.each([
	['no JSON', '{'],
	['no object', '7'],
	['another language', '{"language":"fr"}'],
	['something that is not an id', '{"workplace":"Het kind van de buren","route":["a"]}']
])('takes %s for nothing', (_, text) => {
	remember({ workplace: 'mbo' });
	stored.set([...stored.keys()][0]!, text);
	expect(readPreferences()).toEqual({});
});

it('where storage throws, nothing is remembered and nothing breaks', () => {
	const refuse = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	remember({ language: 'en' });
	expect(readPreferences()).toEqual({});
	forgetPreferences();
});
