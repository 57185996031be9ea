import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { afterReload, walkToWeighing, type SessionDriver } from '../support/session-driver.ts';

let childcare: Edition;
beforeAll(async () => {
	childcare = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
});

/** Writes something down later, on the screen where observations are written. */
function later(driver: SessionDriver, what: string): SessionDriver {
	const stop = driver.session.path.find(({ screen }) => screen === 'observaties')!;
	const observation = { knowledge: 'seen', what: what as ReviewedText } as const;
	driver.session.act([{ kind: 'note', observation }], stop.index);
	return driver;
}

describe('new facts after the weighing', () => {
	it('are none while nothing is weighed, however much was written', () => {
		expect(later(walkToWeighing(childcare), 'verzonnen').session.newSinceWeighing).toEqual([]);
	});

	it('are what was written after the first answer, also when a later question was answered since', () => {
		const driver = later(walkToWeighing(childcare).answer('vermoeden', 'ja'), 'verzonnen');
		driver.answer('onveiligheid', 'nee');
		expect(driver.session.newSinceWeighing).toHaveLength(1);
		expect(afterReload(driver).session.newSinceWeighing).toEqual(driver.session.newSinceWeighing);
	});

	it('are gone when the weighing was looked at again, and come back with the next one', () => {
		const driver = later(walkToWeighing(childcare).answer('vermoeden', 'ja'), 'verzonnen');
		driver.session.act([{ kind: 'reweigh' }]);
		expect(driver.session.newSinceWeighing).toEqual([]);
		expect(later(driver, 'nog iets verzonnen').session.newSinceWeighing).toHaveLength(1);
	});

	it('are gone when every answer was given again after them', () => {
		const driver = later(walkToWeighing(childcare).answer('vermoeden', 'ja'), 'verzonnen');
		expect(driver.change('vermoeden', 'nee').session.newSinceWeighing).toEqual([]);
	});

	it('are not what was taken back', () => {
		const driver = later(walkToWeighing(childcare).answer('vermoeden', 'ja'), 'verzonnen');
		const entry = driver.session.newSinceWeighing[0]!;
		driver.session.act([{ kind: 'withdraw', entry }]);
		expect(driver.session.newSinceWeighing).toEqual([]);
	});
});
