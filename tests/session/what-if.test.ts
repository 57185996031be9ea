import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import type { AnswerId } from '#flow/ids.ts';
import { standingOf, whatIf } from '#session/what-if.ts';
import { walkToWeighing, type SessionDriver } from '../support/session-driver.ts';

let childcare: Edition;
beforeAll(async () => {
	childcare = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
});

const indexOf = ({ session }: SessionDriver, screen: string) =>
	session.path.find((stop) => stop.screen === screen && stop.move)!.index;

function helpAccepted(): SessionDriver {
	return walkToWeighing(childcare)
		.answer('vermoeden', 'ja')
		.answer('onveiligheid', 'nee')
		.answer('hulp-mogelijk', 'ja')
		.answer('hulp-aanvaard', 'ja')
		.to('uitkomst-hulp');
}

describe('what if', () => {
	it('says what the norm says with one answer changed, and leaves the situation as it is', () => {
		const driver = helpAccepted();
		const before = JSON.stringify(driver.session.transcript);
		const other = whatIf(driver.session, indexOf(driver, 'onveiligheid'), 'structureel' as AnswerId);
		expect(other.norm).toMatchObject({ outcome: 'melden', norms: ['norm-1'] });
		expect(standingOf(driver.session).norm).toMatchObject({ outcome: 'hulp-organiseren' });
		expect(JSON.stringify(driver.session.transcript)).toBe(before);
	});

	it('waits where an answer is missing, and does not guess', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'nee').to('uitkomst-afsluiten');
		const other = whatIf(driver.session, indexOf(driver, 'vermoeden'), 'ja' as AnswerId);
		expect(other).toMatchObject({ norm: null, waitsFor: 'onveiligheid' });
	});

	it('keeps later answers that still apply', () => {
		const driver = helpAccepted();
		const other = whatIf(driver.session, indexOf(driver, 'hulp-mogelijk'), 'ja' as AnswerId);
		expect(other.norm).toEqual(standingOf(driver.session).norm);
	});

	it('refuses an answer that the question does not have, and a place without an answer', () => {
		const driver = helpAccepted();
		expect(() => whatIf(driver.session, indexOf(driver, 'vermoeden'), 'misschien' as AnswerId)).toThrow(RangeError);
		expect(() => whatIf(driver.session, driver.session.currentIndex, 'ja' as AnswerId)).toThrow(RangeError);
	});
});
