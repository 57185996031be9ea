import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import type { RoleId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { firstWeighed, isEstimatingNow, isReportNear, lastNotes, resultDue, triable } from '#routes/situatie/whole.ts';
import type { IsoDate } from '#session/transcript.ts';
import { walkToWeighing, type SessionDriver } from '../support/session-driver.ts';

let childcare: Edition;
beforeAll(async () => {
	childcare = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
});

const day = (text: string) => text as IsoDate;

function estimate({ session }: SessionDriver): void {
	session.act([{ kind: 'estimate', estimate: { estimate: 'unsure' } }]);
}

function helped(): SessionDriver {
	return walkToWeighing(childcare)
		.answer('vermoeden', 'ja')
		.answer('onveiligheid', 'nee')
		.answer('hulp-mogelijk', 'ja')
		.answer('hulp-aanvaard', 'ja')
		.to('uitkomst-hulp');
}

function agreed(due: string): SessionDriver {
	const driver = helped().answer('besluit-melden', 'niet-melden').answer('besluit-hulp', 'hulp').to('hulp-afspraken');
	const what = 'De ouders bellen met de wijk.' as ReviewedText;
	driver.session.act([
		{ kind: 'agree', agreement: { what, role: 'ouder' as RoleId, due: day(due) } },
		{ kind: 'pass' }
	]);
	return driver;
}

describe('what can be tried differently', () => {
	it('is nothing before the weighing, then the answers that decide, without those about the way there', () => {
		expect(triable(walkToWeighing(childcare).session).map(({ screen }) => screen)).toEqual(['zelf-verteld']);
		const { session } = walkToWeighing(childcare).answer('vermoeden', 'ja').answer('onveiligheid', 'nee');
		const found = triable(session);
		expect(found.map(({ screen }) => screen)).toEqual(['zelf-verteld', 'vermoeden', 'onveiligheid']);
		expect(found[1]).toMatchObject({ given: 'ja', others: ['nee', 'twijfel'], isDecision: false });
	});

	it('waits for the own estimate, so that nobody reads the norm before it', () => {
		const driver = helped();
		expect(isEstimatingNow(driver.session)).toBe(true);
		expect(triable(driver.session)).toEqual([]);
		estimate(driver);
		expect(isEstimatingNow(driver.session)).toBe(false);
		expect(triable(driver.session)).not.toEqual([]);
	});

	it('has decisions too, each once', () => {
		const { session } = agreed('2026-12-10');
		const decisions = triable(session).filter(({ isDecision }) => isDecision);
		expect(decisions.map(({ screen }) => screen)).toEqual(['besluit-melden', 'besluit-hulp']);
	});
});

describe('places on the way', () => {
	it('are the first question that was weighed and the last screen for notes', () => {
		const before = walkToWeighing(childcare).to('vermoeden').session;
		expect(firstWeighed(before)).toBeNull();
		const { session } = walkToWeighing(childcare).answer('vermoeden', 'ja');
		expect(session.path[firstWeighed(session)!]!.screen).toBe('vermoeden');
		expect(session.path[lastNotes(session)!]!.screen).toBe('observaties');
	});

	it('bring a report near when it is advised or decided about, and not before', () => {
		expect(isReportNear(walkToWeighing(childcare).answer('vermoeden', 'ja').session)).toBe(false);
		const { session } = walkToWeighing(childcare).answer('vermoeden', 'ja').answer('onveiligheid', 'acuut');
		expect(isReportNear(session)).toBe(true);
	});
});

describe('whether help works', () => {
	it('is looked at on the day that was agreed, while that day is ahead', () => {
		const { session } = agreed('2026-12-10');
		expect(session.view().screen.id).toBe('resultaat');
		expect(resultDue(session, day('2026-12-09'))?.due).toBe('2026-12-10');
		expect(resultDue(session, day('2026-12-10'))).toBeNull();
		expect(resultDue(session, day('2026-12-11'))).toBeNull();
	});

	it('is asked at no other place of the walk', () => {
		expect(resultDue(helped().session, day('2026-12-09'))).toBeNull();
	});
});
