/**
 * Keeps the screen on while a page is in sight. The browser lets go whenever the page is hidden, so it is asked again each
 * time it comes back. Where there is no such thing, or it is refused (an empty battery), the screen does as it always does.
 *
 * @returns ends it
 */
export function keepAwake(): () => void {
	let held: WakeLockSentinel | null = null;
	let isOver = false;
	async function ask(): Promise<void> {
		if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			const lock = await navigator.wakeLock.request('screen');
			if (isOver) await lock.release();
			else held = lock;
		} catch {
			// Asked again when the page comes back.
		}
	}
	const see = () => void ask();
	document.addEventListener('visibilitychange', see);
	void ask();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', see);
		void held?.release().catch(() => {});
	};
}
