/** Every text in a piece of content, so that a page that is not Dutch can mark those that are. */
export function* textsIn(part: unknown): Generator<string> {
	if (typeof part === 'string') yield part;
	else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) yield* textsIn(inner);
}
