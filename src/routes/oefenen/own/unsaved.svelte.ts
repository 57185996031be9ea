import type { OwnEditing } from './own-editing.svelte.ts';
import { holdsMemory } from './own-store.ts';

/**
 * Cases that were opened in this tab. They are here while somebody looks at another page of the app, and nowhere else: what
 * is not kept yet was perhaps not looked at yet.
 */
class OpenedCases {
	#all: readonly OwnEditing[] = $state.raw([]);
	/** Something to know about where a case came from, by its id. */
	readonly #notices = new Map<string, string>();

	readonly unsaved: readonly OwnEditing[] = $derived(this.#all.filter(({ isChanged }) => isChanged));

	find(id: string): OwnEditing | null {
		return this.#all.find(({ draft }) => draft.id === id) ?? null;
	}

	noticeOf(id: string): string | undefined {
		return this.#notices.get(id);
	}

	add(editing: OwnEditing, notice?: string): void {
		const { id } = editing.draft;
		this.#all = [...this.#all.filter(({ draft }) => draft.id !== id), editing];
		if (notice === undefined) this.#notices.delete(id);
		else this.#notices.set(id, notice);
	}

	forget(id: string): void {
		this.#all = this.#all.filter(({ draft }) => draft.id !== id);
	}

	/** Closing the tab now would lose something. */
	get holdsUnsaved(): boolean {
		return this.unsaved.length > 0 || holdsMemory();
	}
}

export const openedCases = new OpenedCases();
