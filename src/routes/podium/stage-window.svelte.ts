import { untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { Deck } from '#training/deck/slide.ts';
import type { WindowKind } from '#training/stage/stage-message.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';
import type { StageSync } from '#training/stage/sync-stage.ts';
import { language } from '#ui/language.svelte.ts';
import { openSync } from './open-sync.ts';

/** `none`: no session is known here. `broken`: its case, its flow or its preset is not on this device. */
export type WindowStatus = 'none' | 'loading' | 'ready' | 'broken';

/**
 * A session as one window of the browser has it. What is read in a template or a derived follows the other windows. It
 * owns no copy: `StageSync` holds the state. Made while a component is set up; `close` it when the component goes.
 */
export class StageWindow {
	readonly #sync: StageSync;
	readonly #disconnect: () => void;
	readonly #subscribe = createSubscriber((update) => this.#sync.onChange(update));

	constructor(kind: WindowKind) {
		({ sync: this.#sync, disconnect: this.#disconnect } = openSync(kind));
		// The language may come after the page.
		$effect(() => {
			const deck = this.deck;
			if (deck && deck.language !== language()) untrack(() => this.#sync.refresh());
		});
	}

	get state(): StageState | null {
		this.#subscribe();
		return this.#sync.state;
	}

	get deck(): Deck | null {
		this.#subscribe();
		return this.#sync.deck;
	}

	get status(): WindowStatus {
		this.#subscribe();
		const status = this.#sync.deckStatus;
		return status === 'missing' ? 'broken' : status;
	}

	/** Another window is there, and did not say that it went. */
	has(kind: WindowKind): boolean {
		this.#subscribe();
		return this.#sync.others.has(kind);
	}

	do(action: StageAction): void {
		this.#sync.do(action);
	}

	/** A window that crashed did not say that it went: who is there says so again. */
	ask(): void {
		this.#sync.ask();
	}

	/** Says that it goes. Nothing can be done here any more. */
	close(): void {
		this.#disconnect();
	}
}
