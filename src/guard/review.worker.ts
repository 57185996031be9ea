/** The worker behind `reviewInWorker`: a text in, its findings out. It lives as long as the page. */
import { loadGuard, review } from '#guard/review.ts';
import type { ReviewReply, ReviewRequest } from '#guard/review-in-worker.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
	loadGuard().then(
		() => self.postMessage({ number: data.number, findings: review(data.text) } satisfies ReviewReply),
		() => self.postMessage({ number: data.number, findings: null } satisfies ReviewReply)
	);
});
