import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import { isEstimating, weighingView } from '#ui/screens/weighing-view.ts';
import { walk, walkToWeighing, type SessionDriver } from '../support/session-driver.ts';

let edition: Edition;
beforeAll(async () => {
	edition = (await loadEdition('flows', 'landelijk')).edition!;
});

/** What a walk shows beside the screen it stands on, and whether it is asked for the own estimate there. */
function lookAt({ session }: SessionDriver) {
	const view = session.view();
	const beside = weighingView(session, view);
	return { beside, isEstimating: isEstimating({ view, flow: edition.flow, ...beside }) };
}

const unsafe = () => walkToWeighing(edition).answer('vermoeden', 'ja').answer('onveiligheid', 'acuut');

describe('the own estimate', () => {
	it('is asked once the weighing leads to an outcome, and once', () => {
		const driver = unsafe();
		expect(driver.screen).toBe('uitkomst-onveilig');
		expect(lookAt(driver).isEstimating).toBe(true);
		driver.session.act([{ kind: 'estimate', estimate: { estimate: 'help' } }]);
		expect(lookAt(driver).isEstimating).toBe(false);
		expect(lookAt(driver).beside.estimated).toEqual({ estimate: 'help' });
	});

	it('can be written again after another weighing answer, and the first stays in the record', () => {
		const driver = unsafe();
		driver.session.act([{ kind: 'estimate', estimate: { estimate: 'help' } }]);
		driver.change('onveiligheid', 'structureel');
		expect(driver.screen).toBe('uitkomst-onveilig');
		expect(lookAt(driver).isEstimating).toBe(true);
		driver.session.act([{ kind: 'estimate', estimate: { estimate: 'report' } }]);
		expect(lookAt(driver).isEstimating).toBe(false);
		expect(driver.session.records.filter(({ kind }) => kind === 'estimated')).toHaveLength(2);
	});

	it('is not asked with danger: nothing was weighed', () => {
		const driver = walk(edition).answer('gevaar', 'ja').to('uitkomst-onveilig');
		expect(lookAt(driver).isEstimating).toBe(false);
	});
});

describe('what was written down', () => {
	it('stands beside the prompts, the questions and the outcome of the weighing, and not before', () => {
		const driver = walk(edition)
			.answer('gevaar', 'nee')
			.answer('aanleiding', 'gezien')
			.note('observaties', 'Het kind kwam zonder jas.');
		expect(lookAt(driver).beside.noted).toBeUndefined();
		driver.answer('bijzondere-vorm', 'nee').answer('letsel', 'nee').answer('gesprek-stop', 'nee');
		for (const screen of ['wegen-begin', 'zelf-verteld']) {
			driver.to(screen);
			expect(lookAt(driver).beside.noted, screen).toHaveLength(1);
		}
		driver.answer('zelf-verteld', 'nee').answer('vermoeden', 'ja').answer('onveiligheid', 'acuut');
		expect(lookAt(driver).beside.noted).toHaveLength(1);
		driver.to('besluit-melden');
		expect(lookAt(driver).beside.noted).toBeUndefined();
	});
});
