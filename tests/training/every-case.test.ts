import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { loadContent } from '#build/training/load-content.ts';
import type { Screen } from '#flow/flow.ts';
import type { AnswerId, ItemId, ScreenId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { review } from '#guard/review.ts';
import { EXERCISE_KINDS } from '#training/exercises/exercise.ts';
import type { CaseChange, PracticeCase } from '#training/practice-case.ts';
import { startPractice } from '#training/start-practice.ts';
import { shortly } from '../support/an-overlay.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';
import { aWorld, SessionDriver } from '../support/session-driver.ts';
import '../support/load-guard.ts';

/** What holds for every practice case that is shipped, and for the content of sessions. */
const ROOT = 'flows';

/** The eight cases, and the first names in them: a name that is not here came in by mistake. */
const BELONGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'kinderopvang-kinderen': { 'een-kaartje-voor-een-kijkje': ['Bo', 'Koen'] },
	'kinderopvang-medewerker': { 'zo-doe-je-dat-niet': ['Bram', 'Fem'] },
	'kinderopvang-thuis': {
		'blauwe-schenen': ['Mees', 'Sil'],
		'de-baby': ['Lio'],
		'niet-zeggen-hoor': ['Jurre', 'Noor']
	},
	'onderwijs-mbo': { 'ik-weet-niet-of-ik-terugkom': ['Robin'] },
	'onderwijs-po': { 'altijd-te-laat': ['Sanne', 'Tijn'] },
	'onderwijs-vo': { 'alles-goed-hoor': ['Elin'] }
};

const loaded = await Promise.all(
	Object.keys(BELONGS).map(async (id) => {
		const { edition, cases, diagnostics } = await loadEdition(ROOT, id);
		return { id, edition: edition!, cases, diagnostics };
	})
);
const all = loaded.flatMap(({ edition, cases }) =>
	cases.map((practiceCase) => ({ name: practiceCase.id, practiceCase, edition, flow: edition.flow }))
);
const { content, diagnostics: wrongContent } = await loadContent(
	ROOT,
	loaded.flatMap(({ edition }) => edition.flow.contacts.map(({ id }) => id))
);

type Given = Record<string, (AnswerId | ItemId)[]>;

/** What the file says is answered and ticked, in its order; the app's own way from a case to a walk is not used here. */
function given({ path }: PracticeCase, change?: CaseChange): Given {
	const all: Given = {};
	for (const { screen, answer, ticks } of path) (all[screen] ??= []).push(...(answer ? [answer] : ticks));
	for (const [screen, answer] of Object.entries(change?.answers ?? {}))
		all[screen] = [...(all[screen]?.slice(0, -1) ?? []), answer];
	return all;
}

const kindsOf = (cases: readonly PracticeCase[]) =>
	new Set(cases.flatMap(({ exercises }) => exercises.map(({ kind }) => kind)));

/** Every sentence, without ids, names of files and addresses. */
function* sentences(value: unknown, key = ''): Generator<string> {
	if (['id', 'opens', 'screen', 'after', 'is', 'kind', 'flow', 'sources', 'answers', 'contacts', 'ends'].includes(key))
		return;
	if (typeof value === 'string') {
		// A word of its own is an id: an answer, what experts choose.
		if (value.includes(' ')) yield value;
	} else if (typeof value === 'object' && value !== null)
		for (const [inner, one] of Object.entries(value)) yield* sentences(one, Array.isArray(value) ? key : inner);
}

describe('the shipped cases', () => {
	it('are the eight, each on the flow that it belongs to, and no other flow has any', async () => {
		expect(Object.fromEntries(loaded.map(({ id, cases }) => [id, cases.map((one) => one.id)]))).toEqual(
			Object.fromEntries(Object.entries(BELONGS).map(([id, names]) => [id, Object.keys(names)]))
		);
		for (const id of await flowIds(ROOT))
			expect((await readdir(`${ROOT}/${id}`)).includes('cases'), id).toBe(id in BELONGS);
	});

	it.each(loaded)('of $id have no finding at all, not even a warning', ({ diagnostics }) => {
		expect(diagnostics.map(shortly)).toEqual([]);
	});

	it.each(['kinderopvang', 'onderwijs'])('of %s together train with all four kinds of exercises', (sector) => {
		const own = all.filter(({ flow }) => flow.id.startsWith(sector)).map(({ practiceCase }) => practiceCase);
		expect(kindsOf(own)).toEqual(new Set(EXERCISE_KINDS));
	});
});

describe.each(all)('the case $name', ({ practiceCase, edition, flow }) => {
	const walk = walkFlow(flow, given(practiceCase));

	it('walks to where it says, answering every question on the way itself and in this order', () => {
		expect(walk).toMatchObject({ stoppedAt: null, outcome: practiceCase.ends });
		const decides = (screen: ScreenId) => flow.screens[screen]!.kind === 'decision';
		const own = practiceCase.path.flatMap(({ screen, answer }) => (answer ? [{ screen, answer }] : []));
		expect(own.filter(({ screen }) => !decides(screen))).toEqual(
			walk.answered.filter(({ screen }) => !decides(screen))
		);
	});

	it('ends with every thing that changes where the change says', () => {
		expect(practiceCase.changes.length).toBeGreaterThanOrEqual(2);
		for (const change of practiceCase.changes)
			expect(walkFlow(flow, given(practiceCase, change)), change.id).toMatchObject({
				...{ stoppedAt: null, outcome: change.ends }
			});
	});

	it('does not end a change that the norm answers with a report without one', () => {
		// A case that says `melden` and then follows an answer of the path against the norm would teach to depart.
		for (const change of practiceCase.changes) {
			const { visited } = walkFlow(flow, given(practiceCase, change));
			expect(
				visited.filter((screen) => flow.screens[screen]!.kind === 'departure'),
				change.id
			).toEqual([]);
		}
	});

	it('says of every other answer what it would have meant', () => {
		for (const { screen, answer, otherwise } of practiceCase.path) {
			const others = flow.screens[screen]!.answers.map(({ id }) => id as string).filter((id) => id !== answer);
			if (answer !== null) expect(Object.keys(otherwise).sort(), screen).toEqual(others.sort());
		}
	});

	it('asks in its votes what is on the way, with an answer that experts give there', () => {
		expect(practiceCase.votes.length).toBeGreaterThanOrEqual(3);
		expect(practiceCase.votes.some(({ screen }) => screen !== null)).toBe(true);
		expect(practiceCase.votes.some(({ options }) => options.length > 0)).toBe(true);
		expect(practiceCase.votes.filter(({ priority }) => priority === 1)).toHaveLength(1);
		for (const { id, screen, experts } of practiceCase.votes) {
			if (screen === null) continue;
			const answers = practiceCase.path.flatMap((one) => (one.screen === screen ? [one.answer] : []));
			expect(answers.length, id).toBeGreaterThan(0);
			// A flag is chosen by people together: a vote may leave out what experts choose.
			if (experts !== null) expect(answers, id).toContain(experts);
		}
	});

	it('opens every card where the way of the experts passes, the first one at the beginning, in order', () => {
		const passed = walk.visited.map((id) => flow.screens[id]! as Screen);
		const places = ['start', ...passed.flatMap(({ id, step }) => [step, id] as string[])];
		const at = practiceCase.cards.map(({ opens }) => places.indexOf(opens));
		expect(at[0]).toBe(0);
		expect(at).not.toContain(-1);
		expect(at).toEqual([...at].sort((a, b) => a - b));
	});

	it('has a voice, questions, traps, sources and at least two kinds of exercises', () => {
		const { voice, ask, traps, sources, warning } = practiceCase;
		expect([voice, warning].every((text) => text.length > 20)).toBe(true);
		expect(ask.length).toBeGreaterThanOrEqual(1);
		expect(traps.length).toBeGreaterThanOrEqual(2);
		expect(sources.length).toBeGreaterThanOrEqual(3);
		expect(kindsOf([practiceCase]).size).toBeGreaterThanOrEqual(2);
		for (const { id, items } of practiceCase.exercises) expect(items.length, id).toBeGreaterThanOrEqual(4);
	});

	it('leads to nobody: first names of its own, and nothing else that the guard knows', () => {
		const own = BELONGS[flow.id]![practiceCase.id]!;
		// A line that has to be written again shows what nobody should write, initials for one.
		const exercises = practiceCase.exercises.map((one) =>
			one.kind === 'rewrite' ? one.items.map(({ better }) => better) : one
		);
		const found = [...sentences({ ...practiceCase, exercises })].flatMap((text) =>
			review(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
		);
		expect(found.filter((one) => !own.some((name) => one === `NAME ${name}`))).toEqual([]);
	});

	it('says no date and does not shout', () => {
		for (const text of sentences(practiceCase)) {
			expect(text).not.toMatch(/\b(?:19|20)\d\d\b|\b\d{1,2}[-/]\d{1,2}\b|\b\d{4} ?[A-Z]{2}\b/);
			expect(text).not.toMatch(/!/);
		}
	});

	it('ends in the real session, walked as practice, where it says', () => {
		const driver = new SessionDriver(startPractice(edition, aWorld()));
		for (const { screen, answer } of practiceCase.path) if (answer !== null) driver.answer(screen, answer);
		driver.endsWith(practiceCase.ends);
	});

	it('has enough votes and changes for every session that may take it, and they fit into its minutes', () => {
		const votes = [...practiceCase.votes].sort((a, b) => a.priority - b.priority);
		const parts = content!.presets.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'case' ? [part] : []))
		);
		expect(parts.length).toBeGreaterThan(0);
		for (const part of parts) {
			expect(votes.length).toBeGreaterThanOrEqual(part.votes);
			expect(practiceCase.changes.length).toBeGreaterThanOrEqual(part.changes);
			const planned = votes.slice(0, part.votes).reduce((sum, { minutes }) => sum + minutes, 0);
			expect(planned).toBeLessThan(part.minutes);
		}
	});
});

describe('the content of sessions', () => {
	it('is sound', () => {
		expect(wrongContent.map(shortly)).toEqual([]);
	});

	it('has presets of 20, 45 and 90 minutes that begin with agreements and end with aftercare', () => {
		expect(content!.presets.map(({ id, minutes }) => [id, minutes])).toEqual([
			['twintig', 20],
			['vijfenveertig', 45],
			['negentig', 90]
		]);
		for (const { minutes, cases, parts } of content!.presets) {
			expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
			expect(parts[0]!.kind).toBe('opening');
			expect(parts.at(-1)!.kind).toBe('aftercare');
			const taken = parts.flatMap((part) => (part.kind === 'case' ? [part.which] : []));
			expect(taken).toEqual(Array.from({ length: cases }, (_, i) => i + 1));
		}
	});

	it('has an exercise of every kind, with six to ten items', () => {
		expect(content!.exercises.map(({ kind }) => kind).sort()).toEqual([...EXERCISE_KINDS].sort());
		for (const { items } of content!.exercises) {
			expect(items.length).toBeGreaterThanOrEqual(6);
			expect(items.length).toBeLessThanOrEqual(10);
		}
	});

	it('shows the emergency number and advice before anything else, and help for staff at the end', () => {
		expect(content!.opening.contacts).toEqual(expect.arrayContaining(['alarm', 'veilig-thuis']));
		expect(content!.aftercare.contacts).toContain('veilig-thuis');
	});

	it('leads to nobody, and does not shout', () => {
		for (const text of sentences(content)) {
			expect(review(text), text).toEqual([]);
			expect(text).not.toMatch(/!/);
		}
	});
});

describe('the cases of an organisation', { timeout: 60_000 }, () => {
	it('are those of the flow that its file is over, still sound, and end where they ended', async () => {
		const base = loaded.find(({ id }) => id === 'kinderopvang-thuis')!;
		const head = { format: 1, overlay: 'de-linde', extends: base.id, 'made-on': base.edition.flow.version };
		const text = stringify({ ...head, version: '2026.11.0', ...EVERYTHING });
		const own = await loadEdition(ROOT, base.id, { overlay: { file: 'overlay.yaml', text } });
		expect(own.diagnostics.map(shortly)).toEqual([]);
		expect(own.cases.map(({ id }) => id)).toEqual(base.cases.map(({ id }) => id));
		for (const practiceCase of own.cases)
			expect(walkFlow(own.edition!.flow, given(practiceCase)).outcome, practiceCase.id).toBe(practiceCase.ends);
	});
});
