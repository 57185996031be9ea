/** Every text in plain data, in any depth. */
export function* textsOf(part: unknown): Generator<string> {
	if (typeof part === 'string') yield part;
	else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) yield* textsOf(inner);
}
