import type { Deck } from '#training/deck/slide.ts';
import type { WindowKind } from '#training/stage/stage-message.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import { StageSync, type StageChannel } from '#training/stage/sync-stage.ts';
import { language } from '#ui/language.svelte.ts';
import { loadDeck } from './load-deck.ts';
import { newId } from './new-id.ts';
import { sessionMemory } from './session-memory.ts';

const CHANNEL = 'zorgvuldig-podium';

/** Joins the windows of this browser that show a session. `disconnect` says goodbye to them. */
export function openSync(kind: WindowKind): { readonly sync: StageSync; readonly disconnect: () => void } {
	// Without it there is one window, which is a way to present too.
	const broadcast = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
	const channel: StageChannel = {
		post: (message) => broadcast?.postMessage(message),
		onMessage: (listen) => broadcast?.addEventListener('message', ({ data }) => listen(data))
	};
	const load = (deck: StageState['deck']) => loadDeck(deck, language());
	const sync = new StageSync({ channel, kind, load, store: sessionMemory, id: newId() });
	const disconnect = () => {
		sync.close();
		broadcast?.close();
	};
	return { sync, disconnect };
}

/** A new session: kept for the page that comes next, and told to the windows that are open already. */
export function beginSession(kind: WindowKind, state: StageState, deck: Deck): void {
	const { sync, disconnect } = openSync(kind);
	sync.begin(state, deck);
	disconnect();
}
