/**
 * Contents of situations that were opened before, so that a search opens none of them twice. As bytes and not as text,
 * because bytes can be overwritten at a lock. What does not fit is opened each time.
 */
import type { Bytes } from '#vault/bytes.ts';
import type { SituationId } from '#vault/ids.ts';

const MOST_BYTES = 32 * 1024 * 1024;

export class OpenedBodies {
	readonly #held = new Map<SituationId, { readonly rev: number; readonly content: Bytes }>();
	#bytes = 0;

	get(id: SituationId, rev: number): Bytes | null {
		const held = this.#held.get(id);
		return held?.rev === rev ? held.content : null;
	}

	/** Takes `content` over: it is overwritten when it goes. */
	hold(id: SituationId, rev: number, content: Bytes): void {
		this.drop(id);
		if (this.#bytes + content.length > MOST_BYTES) return;
		this.#held.set(id, { rev, content });
		this.#bytes += content.length;
	}

	drop(id: SituationId): void {
		const held = this.#held.get(id);
		if (held === undefined) return;
		this.#held.delete(id);
		this.#bytes -= held.content.length;
		held.content.fill(0);
	}

	wipe(): void {
		for (const { content } of this.#held.values()) content.fill(0);
		this.#held.clear();
		this.#bytes = 0;
	}
}
