import { describe, expect, it } from 'vitest';
import { compareEditions } from '#authoring/difference/compare-editions.ts';
import { walkBoth } from '#authoring/difference/outcome-changes.ts';
import { loadEdition } from '#build/load-edition.ts';
import type { Answer, Edition, Flow, Route, Screen } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';

const load = async (id: string) => (await loadEdition('flows', id)).edition!;
const [landelijk, thuis, kindcheck, artsen] = (await Promise.all(
	['landelijk', 'kinderopvang-thuis', 'kindcheck', 'artsen'].map(load)
)) as [Edition, Edition, Edition, Edition];

const to = (screen: string): Route => [{ to: screen as ScreenId, returnTo: null }];
const changed = (edition: Edition, change: (screens: Record<string, Screen>) => Record<string, Screen>): Edition => {
	const flow: Flow = { ...edition.flow, screens: change({ ...edition.flow.screens }) };
	return { ...edition, flow };
};
const rerouted = (edition: Edition, screen: string, answer: string, target: string) =>
	changed(edition, (screens) => {
		const { answers } = screens[screen]!;
		const route = (one: Answer): Answer => (one.id === answer ? { ...one, route: to(target) } : one);
		return { ...screens, [screen]: { ...screens[screen]!, answers: answers.map(route) } };
	});

describe('what is different between two editions', () => {
	it.each([landelijk, thuis, kindcheck, artsen])('is nothing between $flow.id and itself', (edition) => {
		const { tooMany, ...parts } = compareEditions(edition, edition);
		expect(tooMany).toBe(false);
		for (const [part, changes] of Object.entries(parts)) expect(changes, part).toEqual([]);
	});

	it.each([landelijk, thuis, artsen])('is in $flow.id one answer, when one answer leads elsewhere', (edition) => {
		const after = rerouted(edition, 'onveiligheid', 'structureel', 'uitkomst-afsluiten');
		const { outcomes, routes, texts } = compareEditions(edition, after);
		expect(outcomes).toMatchObject([
			{ answers: { onveiligheid: 'structureel' }, before: 'melden', after: 'afsluiten', only: null }
		]);
		expect(routes.map(({ id }) => id)).toEqual(['onveiligheid']);
		expect(texts).toEqual([]);
	});

	it('brings a whole path on which it happens, beside the fewest answers', () => {
		const after = rerouted(landelijk, 'vermoeden', 'nee', 'uitkomst-onveilig');
		const [first] = compareEditions(landelijk, after).outcomes;
		expect(first).toMatchObject({ answers: { vermoeden: 'nee' }, before: 'afsluiten', after: 'melden' });
		expect(Object.keys(first!.path)).toEqual(expect.arrayContaining(['gevaar', 'aanleiding', 'vermoeden']));
	});

	it('names other answers that go the same way, and never more than it has to', () => {
		const { outcomes } = compareEditions(landelijk, thuis);
		expect(outcomes).toMatchObject([
			{ answers: { onveiligheid: 'twijfel' }, before: 'advies-vragen', after: 'melden' },
			{ answers: { 'welke-route': 'medewerker' }, alike: { 'welke-route': ['kinderen'] }, only: 'after' },
			{ answers: { 'gevaar-wie': 'medewerker' }, alike: { 'gevaar-wie': ['kinderen'] } }
		]);
	});

	it('tells an outcome on another norm apart', () => {
		const after = rerouted(landelijk, 'hulp-mogelijk', 'nee', 'uitkomst-onveilig');
		const { outcomes, grounds } = compareEditions(landelijk, after);
		expect(outcomes).toEqual([]);
		expect(grounds).toMatchObject([{ answers: { 'hulp-mogelijk': 'nee' }, before: ['norm-2'], after: ['norm-1'] }]);
	});

	it('sees an answer that is gone as a path that is gone', () => {
		const after = changed(landelijk, (screens) => {
			const { answers } = screens['onveiligheid']!;
			return {
				...screens,
				onveiligheid: { ...screens['onveiligheid']!, answers: answers.filter(({ id }) => id !== 'structureel') }
			};
		});
		expect(compareEditions(landelijk, after).outcomes).toMatchObject([
			{ answers: { onveiligheid: 'structureel' }, before: 'melden', after: null, only: 'before' }
		]);
	});

	it('sees which texts are different, by the address that an overlay gives them', () => {
		const words = structuredClone(landelijk.words) as { screens: Record<string, { title: string; body?: unknown }> };
		words.screens['vermoeden']!.title = 'Denk je nog dat er iets is?';
		words.screens['advies']!.body = ['Een.', { dont: ['Wachten'] }];
		const { texts } = compareEditions(landelijk, { ...landelijk, words: words as unknown as Edition['words'] });
		expect(texts.map(({ id }) => id)).toEqual(['words.screens.vermoeden.title', 'words.screens.advies.body']);
		expect(texts[1]!.after).toBe('Een.\ndont: Wachten');
	});

	it('names norms, rules, contacts and terms that are there in one only', () => {
		const { rules, contacts } = compareEditions(landelijk, thuis);
		expect(contacts).toMatchObject([{ id: 'vertrouwensinspecteur', change: 'added', before: null }]);
		expect(rules.every(({ change }) => change === 'added')).toBe(true);
	});
});

describe('walking two flows with the same answers', () => {
	it('looks at ticks that a condition reads', () => {
		const rows = walkBoth(kindcheck.flow, kindcheck.flow)!;
		const ticked = rows.filter(({ answers }) => Object.values(answers).some((choice) => typeof choice !== 'string'));
		expect(ticked).not.toEqual([]);
		for (const { before, after } of rows) expect(after).toEqual(before);
	});

	/** Questions one after the other; where the last leads may hang on all of them. */
	function questionnaire(count: number, last: Route): Flow {
		const ask = (i: number): Screen => ({
			...landelijk.flow.screens['aanleiding' as ScreenId]!,
			id: `vraag-${i}` as ScreenId,
			answers: ['ja', 'nee'].map((id) => ({
				id: id as Answer['id'],
				route: i < count - 1 ? to(`vraag-${i + 1}`) : last
			}))
		});
		const ends = ['uitkomst-afsluiten', 'uitkomst-hulp'].map((id): Screen => ({
			...landelijk.flow.screens[id as ScreenId]!,
			next: to('einde')
		}));
		const screens = [
			...Array.from({ length: count }, (_, i) => ask(i)),
			...ends,
			landelijk.flow.screens['einde' as ScreenId]!
		];
		return {
			...landelijk.flow,
			start: 'vraag-0' as ScreenId,
			screens: Object.fromEntries(screens.map((one) => [one.id, one]))
		};
	}

	it('says in one row what does not hang on any answer, however many there are', () => {
		const long = questionnaire(400, to('uitkomst-hulp'));
		expect(walkBoth(long, long)).toMatchObject([{ answers: {}, before: { outcome: 'hulp-organiseren' } }]);
	});

	it('gives up where there are more rows than anybody reads', () => {
		const of = Array.from({ length: 30 }, (_, i) => ({ answer: `vraag-${i}` as ScreenId, is: 'ja' as Answer['id'] }));
		const branches: Route = [{ when: { atLeast: 15, of }, ...to('uitkomst-hulp')[0]! }, ...to('uitkomst-afsluiten')];
		const wide = questionnaire(30, branches);
		expect(walkBoth(wide, wide)).toBeNull();
	});
});
