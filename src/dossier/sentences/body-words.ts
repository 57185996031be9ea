import type { BodyPlace, InjuryKind, InjuryShape } from '#session/body.ts';

/** What was seen on the body, in words: in lower case, as they stand within a sentence. Left and right are the child's. */
export interface BodyWords {
	readonly places: Readonly<Record<BodyPlace, string>>;
	readonly kinds: Readonly<Record<InjuryKind, string>>;
	readonly shapes: Readonly<Record<InjuryShape, string>>;
}
