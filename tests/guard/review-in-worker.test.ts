/** The worker's messages, with its script in this thread: Node has no Worker of the browser's kind. */
import { afterEach, expect, it, vi } from 'vitest';
import { review } from '#guard/review.ts';
import { reviewInWorker, type ReviewReply } from '#guard/review-in-worker.ts';

const TEXT = 'moeder van Fatima, 06 12345678';
let started = 0;

/** Loads the real worker script with this object as its `self`. */
class WorkerInThisThread extends EventTarget {
	readonly #inside = new EventTarget();
	readonly #ready: Promise<unknown>;

	constructor(url: string) {
		super();
		started++;
		const reply = (data: ReviewReply) => this.dispatchEvent(new MessageEvent('message', { data }));
		vi.stubGlobal('self', Object.assign(this.#inside, { postMessage: reply }));
		vi.resetModules();
		this.#ready = url === 'broken.js' ? Promise.resolve() : import('#guard/review.worker.ts');
		if (url === 'broken.js') queueMicrotask(() => this.dispatchEvent(new Event('error')));
	}

	postMessage(data: unknown) {
		void this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent('message', { data })));
	}

	terminate() {}
}

vi.stubGlobal('Worker', WorkerInThisThread);
afterEach(() => void (started = 0));

it('gives what a review here gives, and keeps its worker', async () => {
	const beside = reviewInWorker('review.js');
	expect(await beside(TEXT)).toEqual(review(TEXT));
	expect(await beside('niets')).toEqual([]);
	expect(started).toBe(1);
});

it('reviews the newest of the texts that wait, and tells the others that they are outdated', async () => {
	const beside = reviewInWorker('review.js');
	const [first, second, third] = [beside(TEXT), beside('juf Anja'), beside('meester Rob')];
	await expect(second).rejects.toMatchObject({ name: 'ReviewOutdatedError' });
	expect(await first).toEqual(review(TEXT));
	expect(await third).toEqual(review('meester Rob'));
});

it('reviews here when the worker does not load, at once and from then on', async () => {
	const beside = reviewInWorker('broken.js');
	expect(await beside(TEXT)).toEqual(review(TEXT));
	expect(await beside(TEXT)).toEqual(review(TEXT));
	expect(started).toBe(1);
});
