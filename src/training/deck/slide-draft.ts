import type { Slide } from './slide.ts';

type Without<One, Key extends PropertyKey> = One extends unknown ? Omit<One, Key> : never;

/** A slide before its part is known: the part gives it its minutes, its case and the count of its reveals. */
export interface SlideDraft {
	readonly body: Without<Slide, 'minutes' | 'reveals' | 'caseNumber' | 'caseTitle'>;
	/** Its share of the minutes of the part. */
	readonly weight: number;
	/** For the trainer only. */
	readonly notes?: readonly string[];
	readonly experts?: readonly string[];
}

/** Gives every slide a name of its own: the second of a name becomes `name.2`, the same each time a deck is composed. */
export class SlideNames {
	readonly #taken = new Map<string, number>();

	take(name: string): string {
		const times = (this.#taken.get(name) ?? 0) + 1;
		this.#taken.set(name, times);
		return times === 1 ? name : this.take(`${name}.${times}`);
	}
}

/** `Oefencasus De baby · Stap 4: wegen · vraag 2 van 5`, without what there is not. */
export const captionOf = (...parts: readonly (string | null)[]): string =>
	parts.filter((part) => part !== null).join(' · ');
