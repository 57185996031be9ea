import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FlowId } from '#flow/ids.ts';
import { forgetPreferences, readPreferences, remember } from '#routes/keeping/preferences.ts';
import type { IsoDate } from '#session/transcript.ts';

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

it('remembers numbers and days as well, each within its bounds', () => {
	remember({ lockMinutes: 10, retentionDays: 28, backupOn: '2026-11-22' as IsoDate, install: 'later' });
	expect(readPreferences()).toEqual({ lockMinutes: 10, retentionDays: 28, backupOn: '2026-11-22', install: 'later' });
	const wrong = { lockMinutes: 60, retentionDays: 1.5, backupOn: '22-11-2026', install: true };
	stored.set([...stored.keys()][0]!, JSON.stringify(wrong));
	expect(readPreferences()).toEqual({});
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
