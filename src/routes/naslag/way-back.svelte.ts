/** Where a person can go back to. */
export interface Back {
	readonly href: string;
	/** `start` and `situation` are outside the reference; `elsewhere` is any other page of the app. */
	readonly to: 'start' | 'situation' | 'elsewhere' | 'reference';
}

/**
 * The way somebody came, so that the link back goes to where they were: a screen of a situation, the list, another card.
 * Only in memory; after a reload the way back is the one that the page itself gives.
 */
export class WayBack {
	#outside = $state.raw<Back | null>(null);
	#trail = $state.raw<readonly string[]>([]);

	/** From another page of the app. `address` may hold a place in a situation, never what was answered there. */
	enter(from: { address: string; route: string | null } | null, address: string): void {
		const to = from?.route === '/' ? 'start' : from?.route === '/situatie' ? 'situation' : 'elsewhere';
		this.#outside = from ? { href: from.address, to } : null;
		this.#trail = [address];
	}

	/** Within the reference. Who comes where they were before, by any button, is there again. */
	go(address: string): void {
		const before = this.#trail.indexOf(address);
		this.#trail = before >= 0 ? this.#trail.slice(0, before + 1) : [...this.#trail, address];
	}

	/** The page before this one; null when that is not known. */
	get back(): Back | null {
		const before = this.#trail.at(-2);
		return before === undefined ? this.#outside : { href: before, to: 'reference' };
	}

	/** The situation that somebody came from, when the link back does not go there. */
	get situation(): Back | null {
		return this.#outside?.to === 'situation' && this.back !== this.#outside ? this.#outside : null;
	}
}
