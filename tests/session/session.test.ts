import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import type { AnswerId } from '#flow/ids.ts';
import { afterReload, walk, walkToWeighing } from '../support/session-driver.ts';

let childcare: Edition;
let base: Edition;

beforeAll(async () => {
	childcare = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
	base = (await loadEdition('flows', 'landelijk')).edition!;
});

describe('the six ways through the weighing end where the norm says', () => {
	const ways: [string, Record<string, string>, string][] = [
		['no suspicion left', { vermoeden: 'nee' }, 'afsluiten'],
		['acute', { vermoeden: 'ja', onveiligheid: 'acuut' }, 'melden'],
		['structural', { vermoeden: 'ja', onveiligheid: 'structureel' }, 'melden'],
		['no help possible', { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'nee' }, 'melden'],
		['help refused', { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'nee' }, 'melden'],
		['help failed', { ...helpAccepted(), resultaat: 'nee' }, 'opnieuw-melden'],
		['help worked', { ...helpAccepted(), resultaat: 'ja' }, 'hulp-afsluiten']
	];
	it.each(ways)('%s', (_, answers, outcome) => {
		for (const edition of [base, childcare]) {
			const driver = walkToWeighing(edition);
			for (const [screen, answer] of Object.entries(answers)) driver.answer(screen, answer);
			driver.endsWith(outcome);
		}
	});
});

describe('doubt', () => {
	it('leads to advice and back to the same question, which then has no answer yet', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'twijfel');
		expect(driver.screen).toBe('advies');
		expect(driver.session.view()).toMatchObject({ weighing: 1, step: 'wegen' });
		expect(driver.session.norm?.outcome).toBe('advies-vragen');
		driver.consult('advies', 'verzonnen advies');
		expect(driver.session.view()).toMatchObject({ screen: { id: 'vermoeden' }, askedAgain: true, isCurrent: true });
	});

	it('about acute or structural harm is a reason to report in childcare, and to ask advice in the base', () => {
		expect(walkToWeighing(childcare).answer('vermoeden', 'ja').answer('onveiligheid', 'twijfel').screen).toBe(
			'uitkomst-onveilig'
		);
		expect(walkToWeighing(base).answer('vermoeden', 'ja').answer('onveiligheid', 'twijfel').screen).toBe('advies');
	});

	it('cannot be left behind without Veilig Thuis having been asked', () => {
		const { skip } = childcare.flow.screens['advies' as keyof typeof childcare.flow.screens]!;
		expect(skip).toMatchObject({ reasons: ['al-gebeld'], note: 'required' });
	});
});

describe('what the norm says', () => {
	it('comes with the answers that led to it', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'ja').answer('onveiligheid', 'structureel');
		expect(driver.session.norm).toEqual({
			outcome: 'melden',
			norms: ['norm-1'],
			because: [
				{ screen: 'vermoeden', answer: 'ja' },
				{ screen: 'onveiligheid', answer: 'structureel' }
			]
		});
	});

	it('names the answer outside the weighing that led to it', () => {
		const driver = walk(childcare)
			.answer('gevaar', 'nee')
			.answer('welke-route', 'thuis')
			.answer('aanleiding', 'gezien');
		driver
			.answer('bijzondere-vorm', 'nee')
			.answer('letsel', 'nee')
			.answer('gesprek-stop', 'nee')
			.answer('zelf-verteld', 'ja');
		expect(driver.session.norm?.because).toEqual([{ screen: 'zelf-verteld', answer: 'ja' }]);
	});
});

describe('a decision that differs from the norm', () => {
	it('goes by the page that asks why, and is recorded with what was advised', () => {
		const driver = walkToWeighing(childcare)
			.answer('vermoeden', 'ja')
			.answer('onveiligheid', 'acuut')
			.to('besluit-melden');
		driver.session.act([{ kind: 'answer', answer: 'niet-melden' as AnswerId }]);
		expect(driver.session.view()).toMatchObject({
			screen: { id: 'afwijking-melden' },
			departsFrom: { screen: 'besluit-melden', answer: 'niet-melden', advised: 'melden' }
		});
		expect(driver.session.transcript.entries.at(-1)).toMatchObject({
			kind: 'decided',
			outcome: 'melden',
			advised: 'melden'
		});
	});

	it('is not asked to explain itself when it follows the norm', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'nee').answer('besluit-melden', 'niet-melden');
		expect(driver.session.path.map((stop) => stop.screen)).not.toContain('afwijking-melden');
	});
});

describe('changing an earlier answer', () => {
	it('keeps later answers that still apply', () => {
		const driver = walkToWeighing(childcare)
			.answer('vermoeden', 'ja')
			.answer('onveiligheid', 'nee')
			.to('hulp-mogelijk');
		driver.change('letsel', 'ja');
		expect(driver.screen).toBe('letselduiding');
		driver.session.act([{ kind: 'pass' }]);
		expect(driver.screen).toBe('hulp-mogelijk');
		expect(driver.session.stale).toEqual([]);
	});

	it('sets aside what no longer applies, and takes it up again when the answer is changed back', () => {
		const driver = walkToWeighing(childcare)
			.answer('vermoeden', 'ja')
			.answer('onveiligheid', 'nee')
			.to('hulp-mogelijk');
		driver.change('vermoeden', 'nee');
		expect(driver.screen).toBe('uitkomst-afsluiten');
		expect(driver.session.stale.map((move) => move.screen)).toEqual(['onveiligheid']);
		driver.change('vermoeden', 'ja');
		expect(driver.screen).toBe('hulp-mogelijk');
		expect(driver.session.stale).toEqual([]);
	});

	it('appends to the transcript and rewrites nothing', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'ja').answer('onveiligheid', 'nee');
		const before = driver.session.transcript.entries;
		driver.change('vermoeden', 'nee');
		expect(driver.session.transcript.entries.slice(0, before.length)).toEqual(before);
		expect(driver.session.transcript.entries.at(-1)).toMatchObject({
			kind: 'revised',
			screen: 'vermoeden',
			answer: 'nee'
		});
	});

	it('adds nothing when the same answer is given again', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'ja').to('onveiligheid');
		const before = driver.session.transcript.entries.length;
		driver.change('vermoeden', 'ja');
		expect(driver.session.transcript.entries).toHaveLength(before);
	});

	it('changes the visit that was looked at when a question was asked twice', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'twijfel').consult('advies', 'verzonnen advies');
		driver.answer('vermoeden', 'ja').to('onveiligheid');
		const first = driver.session.path.findIndex((stop) => stop.screen === 'vermoeden');
		driver.session.act([{ kind: 'answer', answer: 'nee' as AnswerId }], first);
		expect(driver.screen).toBe('uitkomst-afsluiten');
		expect(driver.session.path.map((stop) => stop.screen)).not.toContain('advies');
		expect(driver.session.records).toHaveLength(1);
	});
});

describe('records', () => {
	it('stay with their screen and in order', () => {
		const driver = walk(childcare)
			.answer('gevaar', 'nee')
			.answer('welke-route', 'thuis')
			.answer('aanleiding', 'gezien');
		driver.note('observaties', 'verzonnen een').note('observaties', 'verzonnen twee');
		expect(driver.session.view().records.map((record) => 'observation' in record && record.observation.what)).toEqual([
			'verzonnen een',
			'verzonnen twee'
		]);
	});

	it('that are taken back leave no words behind, only that they existed', () => {
		const driver = walk(childcare)
			.answer('gevaar', 'nee')
			.answer('welke-route', 'thuis')
			.answer('aanleiding', 'gezien');
		driver.note('observaties', 'verzonnen kanarie');
		const [record] = driver.session.records;
		driver.session.act([{ kind: 'withdraw', entry: record!.id }]);
		expect(JSON.stringify(driver.session.transcript)).not.toContain('kanarie');
		expect(driver.session.transcript.entries.at(-1)).toMatchObject({ kind: 'withdrawn', entry: record!.id });
		expect(driver.session.records).toEqual([]);
	});
});

describe('a reload', () => {
	it('in the middle of every screen of a whole walk comes back at the same place with the same way behind it', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'twijfel').consult('advies', 'verzonnen advies');
		const answers = { vermoeden: 'ja', ...helpAccepted(), resultaat: 'nee' };
		for (const [screen, answer] of Object.entries(answers)) {
			driver.answer(screen, answer);
			const { session } = afterReload(driver);
			expect(session.path).toEqual(driver.session.path);
			expect(session.view()).toEqual(driver.session.view());
			expect(session.steps()).toEqual(driver.session.steps());
		}
	});
});

describe('the steps', () => {
	it('are busy, done, skipped with a reason or not begun', () => {
		const driver = walk(childcare)
			.answer('gevaar', 'nee')
			.answer('welke-route', 'thuis')
			.answer('aanleiding', 'gezien');
		driver.note('observaties', 'verzonnen').answer('bijzondere-vorm', 'nee').answer('letsel', 'nee');
		driver
			.answer('gesprek-stop', 'ja')
			.skip('gesprek-overslaan', 'veiligheid-kind')
			.skip('gesprek-kind', 'kind-te-jong');
		driver.hear('stem-kind-gesprek').to('wegen-begin');
		expect(driver.session.steps().map(({ step, state }) => [step, state])).toEqual([
			['vooraf', 'done'],
			['signalen', 'done'],
			['overleg', 'done'],
			['gesprek', 'skipped'],
			['wegen', 'busy'],
			['beslissen', 'not-begun']
		]);
	});

	it('show danger now without pretending that the steps before it were done', () => {
		const driver = walk(childcare).answer('gevaar', 'ja').answer('gevaar-wie', 'thuis').to('uitkomst-onveilig');
		expect(driver.session.norm).toMatchObject({ outcome: 'melden', norms: ['norm-1'] });
		expect(driver.session.steps().find(({ step }) => step === 'signalen')?.state).toBe('not-begun');
		expect(driver.session.path.map((stop) => stop.screen)).toContain('gesprek-overslaan');
	});
});

function helpAccepted(): Record<string, string> {
	return { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja' };
}
