import { resolve } from '$app/paths';

/** What can be done on the page about storage, each on a screen of its own. */
const TASKS = [
	...(['back-up', 'terugzetten', 'wachtzin', 'herstelcode', 'sleutel', 'apparaat'] as const),
	...(['vergrendelen', 'bewaartermijn', 'wissen'] as const)
];
export type Task = (typeof TASKS)[number];

/** These work on notes that are open; the others also on a locked device, or an empty one. */
const NEEDS_OPEN: readonly Task[] = ['back-up', 'wachtzin', 'herstelcode', 'sleutel', 'apparaat', 'bewaartermijn'];

export const storageAddress = () => resolve('/opslag/');

/** Says where on the page a person is, and nothing of what is kept. */
export const taskAddress = (task: Task) => `${resolve('/opslag/')}?doe=${task}`;

/** Null for the page itself, and for anything that is no task. */
export function taskOf(search: URLSearchParams): Task | null {
	return TASKS.find((task) => task === search.get('doe')) ?? null;
}

export const needsOpen = (task: Task): boolean => NEEDS_OPEN.includes(task);
