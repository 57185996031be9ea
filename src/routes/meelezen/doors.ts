import { resolve } from '$app/paths';

/** The three things there are to do: ask somebody to read along, read along, add the advice that came back. */
const DOORS = ['vragen', 'lezen', 'toevoegen'] as const;
export type Door = (typeof DOORS)[number];

export const doorsAddress = () => resolve('/meelezen/');

/** Says where on the page a person is, and nothing of what is read. */
export const doorAddress = (door: Door) => `${resolve('/meelezen/')}?doe=${door}`;

/** Null for the page itself, and for anything that is no door. */
export function doorOf(search: URLSearchParams): Door | null {
	return DOORS.find((door) => door === search.get('doe')) ?? null;
}
