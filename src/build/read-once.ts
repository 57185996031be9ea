import { readSource } from '#flow/1-read/read-source.ts';

const known = new Map<string, ReturnType<typeof readSource>>();

/** `readSource`, remembering: every sector flow builds on the same base, which is read once for all of them. */
export const readOnce: typeof readSource = (text, file, maxBytes) => {
	const key = `${file}\0${maxBytes}\0${text}`;
	const before = known.get(key);
	if (before) return before;
	const result = readSource(text, file, maxBytes);
	known.set(key, result);
	return result;
};
