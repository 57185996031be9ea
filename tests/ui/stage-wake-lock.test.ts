import { afterEach, expect, it, vi } from 'vitest';
import { keepAwake } from '#routes/podium/wake-lock.ts';

afterEach(() => {
	vi.restoreAllMocks();
	Reflect.deleteProperty(navigator, 'wakeLock');
});

function aDevice() {
	const release = vi.fn(async () => {});
	const request = vi.fn(async () => ({ release }));
	Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
	const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
	const see = (state: DocumentVisibilityState) => {
		visibility.mockReturnValue(state);
		document.dispatchEvent(new Event('visibilitychange'));
	};
	return { request, release, see };
}

it('keeps the screen on while the page is in sight, and asks again when it comes back', async () => {
	const { request, release, see } = aDevice();
	const end = keepAwake();
	expect(request).toHaveBeenCalledTimes(1);
	see('hidden');
	expect(request).toHaveBeenCalledTimes(1);
	see('visible');
	expect(request).toHaveBeenCalledTimes(2);
	await vi.waitFor(() => expect(request.mock.results[1]!.value).resolves.toBeDefined());
	end();
	expect(release).toHaveBeenCalled();
	see('visible');
	expect(request).toHaveBeenCalledTimes(2);
});

it('lets go of what it was given too late', async () => {
	const { release } = aDevice();
	keepAwake()();
	await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(1));
});

it('does nothing in a browser without such a thing, nor when it is refused', async () => {
	expect(() => keepAwake()()).not.toThrow();
	const { request } = aDevice();
	request.mockRejectedValue(new Error('battery'));
	const end = keepAwake();
	await vi.waitFor(() => expect(request).toHaveBeenCalled());
	end();
});
