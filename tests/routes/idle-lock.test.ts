// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from '#routes/keeping/idle-lock.svelte.ts';
import { ShiftThrice } from '#routes/shift-thrice.ts';

const MINUTE = 60_000;

describe('the lock by the clock', () => {
	let ended = 0;
	let minutes = 5;
	let lock: IdleLock;

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
		ended = 0;
		minutes = 5;
		lock = new IdleLock({ afterMinutes: () => minutes, onend: () => (ended += 1) });
		lock.begin();
	});
	afterEach(() => {
		lock.end();
		vi.useRealTimers();
	});

	it('locks once, when nobody was there for as long as was set', () => {
		vi.advanceTimersByTime(5 * MINUTE - 1);
		expect(ended).toBe(0);
		vi.advanceTimersByTime(10 * MINUTE);
		expect(ended).toBe(1);
		expect(lock.isRunning).toBe(false);
	});

	it('warns in the last thirty seconds, and counts down', () => {
		vi.advanceTimersByTime(5 * MINUTE - 31_000);
		expect(lock.secondsLeft).toBeNull();
		vi.advanceTimersByTime(1_000);
		expect(lock.secondsLeft).toBe(30);
		vi.advanceTimersByTime(12_000);
		expect(lock.secondsLeft).toBe(18);
	});

	it('begins again when somebody is there, also during the warning', () => {
		vi.advanceTimersByTime(5 * MINUTE - 5_000);
		lock.stay();
		expect(lock.secondsLeft).toBeNull();
		vi.advanceTimersByTime(5 * MINUTE - 1_000);
		expect(ended).toBe(0);
		vi.advanceTimersByTime(2_000);
		expect(ended).toBe(1);
	});

	it('takes another term at once', () => {
		vi.advanceTimersByTime(2 * MINUTE);
		minutes = 1;
		vi.advanceTimersByTime(1_000);
		expect(ended).toBe(1);
	});

	it('looks at the wall: time that passed while the device slept counts, and the first key after it does not help', () => {
		vi.setSystemTime(Date.now() + 6 * MINUTE);
		lock.stay();
		expect(ended).toBe(1);
	});

	it('does not wait longer when the wall clock is set back', () => {
		vi.setSystemTime(Date.now() - 60 * MINUTE);
		vi.advanceTimersByTime(5 * MINUTE);
		expect(ended).toBe(1);
	});

	it('locks what was out of sight for more than a minute', () => {
		lock.see(false);
		vi.advanceTimersByTime(MINUTE);
		expect(ended).toBe(0);
		vi.advanceTimersByTime(1_000);
		expect(ended).toBe(1);
	});

	it('locks before it is seen again, when no timer ran meanwhile', () => {
		lock.see(false);
		vi.setSystemTime(Date.now() + 2 * MINUTE);
		lock.see(true);
		expect(ended).toBe(1);
	});

	it('forgives a short look elsewhere', () => {
		lock.see(false);
		vi.advanceTimersByTime(30_000);
		lock.see(true);
		vi.advanceTimersByTime(2 * MINUTE);
		expect(ended).toBe(0);
	});

	it('does nothing while nothing is open', () => {
		lock.end();
		vi.advanceTimersByTime(60 * MINUTE);
		lock.see(false);
		lock.stay();
		expect(ended).toBe(0);
	});
});

describe('Shift three times', () => {
	const press = (keys: readonly (readonly [key: string, at: number])[]) => {
		const shift = new ShiftThrice();
		return keys.map(([key, at]) => shift.press({ key, repeat: false }, at));
	};

	it('is told at the third press within five seconds', () => {
		const told = press([
			['Shift', 0],
			['Shift', 2_000],
			['Shift', 5_000]
		]);
		expect(told).toEqual([false, false, true]);
	});

	it('is not told when they are further apart, but counts on from the last ones', () => {
		const told = press([
			['Shift', 0],
			['Shift', 3_000],
			['Shift', 6_000],
			['Shift', 7_000]
		]);
		expect(told).toEqual([false, false, false, true]);
	});

	it('is not told of somebody who types capitals', () => {
		const told = press(['Shift', 'A', 'Shift', 'B', 'Shift', 'C', 'Shift', 'D'].map((key, at) => [key, at * 100]));
		expect(told).not.toContain(true);
	});

	it('is not told of a key that is held down', () => {
		const shift = new ShiftThrice();
		expect([0, 1, 2, 3].map((at) => shift.press({ key: 'Shift', repeat: at > 0 }, at))).not.toContain(true);
	});

	it('begins anew after it was told', () => {
		const told = press([0, 1, 2, 3, 4].map((at) => ['Shift', at]));
		expect(told).toEqual([false, false, true, false, false]);
	});
});
