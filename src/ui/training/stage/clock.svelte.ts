import { createSubscriber } from 'svelte/reactivity';

const TICKS_MS = 1_000;

/** The time of this device. Who reads it in a template or a derived follows it second by second, and only while shown. */
export class Clock {
	readonly #subscribe = createSubscriber((update) => {
		const timer = setInterval(update, TICKS_MS);
		return () => clearInterval(timer);
	});

	/** Milliseconds since 1970. */
	get now(): number {
		this.#subscribe();
		return Date.now();
	}
}

/** `1:02:05`, and `21:40` within the hour. */
export function inClock(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (number: number) => String(number).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
