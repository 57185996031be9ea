import { createSubscriber } from 'svelte/reactivity';
import type { Deck } from '#training/deck/slide.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';
import { StageSync } from '#training/stage/sync-stage.ts';
import { language } from '#ui/language.svelte.ts';
import { loadDeck } from './load-deck.ts';
import { sessionMemory } from './session-memory.ts';

const CHANNEL = 'zorgvuldig-podium';
export type WindowStatus = 'loading' | 'ready' | 'none' | 'broken';

export class StageWindow {
	readonly #sync: any;
	readonly #subscribe: () => void;
	constructor(kind: 'stage' | 'presenter') {
		const channel = new BroadcastChannel(CHANNEL);
		this.#sync = new StageSync({ kind, channel: { post: (m: unknown) => channel.postMessage(m), onMessage: (l: any) => channel.addEventListener('message', (e) => l(e.data)) }, store: sessionMemory, deckOf: (r: any) => loadDeck(r, language()) });
		this.#subscribe = createSubscriber((update) => this.#sync.onChange(update));
	}
	get state(): StageState | null { this.#subscribe(); return this.#sync.state; }
	get deck(): Deck | null { this.#subscribe(); return this.#sync.deck; }
	get status(): WindowStatus { return this.state ? 'ready' : 'none'; }
	get hasPresenter(): boolean { this.#subscribe(); return this.#sync.others.has('presenter'); }
	get hasStage(): boolean { this.#subscribe(); return this.#sync.others.has('stage'); }
	do(action: StageAction): void { this.#sync.do(action); }
	close(): void { this.#sync.close(); }
}
