/** Reviewing a long text beside the page, so that typing goes on. */
import { loadGuard, review } from '#guard/review.ts';
import type { Finding } from '#guard/finding.ts';

export interface ReviewRequest {
	readonly number: number;
	readonly text: string;
}

export interface ReviewReply {
	readonly number: number;
	/** Null when the worker could not load what it needs. */
	readonly findings: readonly Finding[] | null;
}

/** A newer text was given before this one was begun. Its findings would be of a text that is no longer there. */
export class ReviewOutdatedError extends Error {
	override name = 'ReviewOutdatedError';
}

interface Asked extends ReviewRequest {
	readonly resolve: (findings: readonly Finding[]) => void;
	readonly reject: (cause: Error) => void;
}

/**
 * Reviews in one worker, which is started at the first text and kept. One text is reviewed at a time; of those that wait
 * only the newest stays, and the others reject with ReviewOutdatedError. When the worker fails, it is done here.
 *
 * @param scriptUrl - the built `review.worker.ts`, made a TrustedScriptURL by the caller's policy (Trusted Types are on)
 */
export function reviewInWorker(
	scriptUrl: TrustedScriptURL | URL | string
): (text: string) => Promise<readonly Finding[]> {
	let worker: Worker | null = null;
	let hasFailed = false;
	let number = 0;
	let busy: Asked | null = null;
	let waiting: Asked | null = null;

	function start(): Worker {
		// The DOM types know no TrustedScriptURL here. Not: String(scriptUrl), which Trusted Types would refuse.
		const started = new Worker(scriptUrl as string, { type: 'module', name: 'review' });
		started.addEventListener('message', ({ data }: MessageEvent<ReviewReply>) => {
			if (data.findings === null) fail();
			else if (data.number === busy?.number) settle(data.findings);
		});
		started.addEventListener('error', fail);
		started.addEventListener('messageerror', fail);
		return started;
	}

	function settle(findings: readonly Finding[]): void {
		const done = busy;
		busy = waiting;
		waiting = null;
		done?.resolve(findings);
		if (busy !== null) ask(busy);
	}

	function ask({ number, text }: ReviewRequest): void {
		if (hasFailed) return void hereInstead();
		try {
			worker ??= start();
			worker.postMessage({ number, text } satisfies ReviewRequest);
		} catch {
			fail();
		}
	}

	function fail(): void {
		hasFailed = true;
		worker?.terminate();
		worker = null;
		if (busy !== null) void hereInstead();
	}

	async function hereInstead(): Promise<void> {
		const asked = busy;
		if (asked === null) return;
		try {
			await loadGuard();
			settle(review(asked.text));
		} catch (cause) {
			busy = null;
			asked.reject(cause instanceof Error ? cause : new Error('the review failed'));
		}
	}

	return (text) =>
		new Promise((resolve, reject) => {
			const asked = { number: ++number, text, resolve, reject };
			if (busy === null) ask((busy = asked));
			else {
				waiting?.reject(new ReviewOutdatedError('a newer text came'));
				waiting = asked;
			}
		});
}
