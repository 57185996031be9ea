const WITHIN_MS = 5_000;
const TIMES = 3;

/**
 * Shift three times within five seconds, the way of GOV.UK's 'Exit this page': no key that an assistive technology, a
 * browser or a hurried typist uses for something else. A capital letter is Shift and another key, and does not count.
 */
export class ShiftThrice {
	#pressed: number[] = [];

	/** @returns true at the third press in time */
	press({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>, now: number): boolean {
		if (repeat) return false;
		this.#pressed = key === 'Shift' ? [...this.#pressed, now].slice(-TIMES) : [];
		const [first = now] = this.#pressed;
		if (this.#pressed.length < TIMES || now - first > WITHIN_MS) return false;
		this.#pressed = [];
		return true;
	}
}
