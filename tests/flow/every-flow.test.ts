import { describe, expect, it } from 'vitest';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { foldRoute } from '#flow/fold.ts';
import type { Screen } from '#flow/flow.ts';
import { edgesOf } from '#flow/graph.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';

/** What holds for every flow that is shipped, whatever it says. What one flow says in particular is in its journeys. */
const ROOT = 'flows';

type Answers = Readonly<Record<string, AnswerId | readonly AnswerId[]>>;

const loaded = await Promise.all(
	(await flowIds(ROOT)).map(async (id) => {
		const { edition, diagnostics, journeys, verification } = await loadEdition(ROOT, id);
		return { id, edition: edition!, diagnostics, journeys, verification };
	})
);

/** The six ends of the weighing frame, by the answers from the first weighing question on. */
const SIX_ENDS = [
	[{ vermoeden: 'nee' }, 'afsluiten', []],
	[{ vermoeden: 'ja', onveiligheid: 'acuut' }, 'melden', ['norm-1']],
	[{ vermoeden: 'ja', onveiligheid: 'structureel' }, 'melden', ['norm-1']],
	[{ vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'nee' }, 'melden', ['norm-2']],
	[{ vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'nee' }, 'melden', ['norm-2']],
	[
		{ vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja', resultaat: 'nee' },
		'opnieuw-melden',
		['norm-3']
	],
	[
		{ vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja', resultaat: 'ja' },
		'hulp-afsluiten',
		[]
	]
] as const;

/**
 * Doubt whether it is acute or structural, per sector (domain matrix, docs/not-reviewed.md): most ask advice first, education
 * reports, childcare as far as we know too. A flow that is not named asks advice: the safe default.
 */
const REPORTS_WHEN_IN_DOUBT = /^(?:onderwijs|kinderopvang)(?:-|$)/;

const FRAME = ['vermoeden', 'onveiligheid', 'hulp-mogelijk', 'hulp-aanvaard', 'resultaat'];

const given = (answers: Answers) =>
	Object.fromEntries(
		Object.entries(answers).map(([screen, answer]) => [screen, [answer].flat() as readonly AnswerId[]])
	);

function* textsOf(value: unknown, path: string): Generator<[path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) yield* textsOf(item, path ? `${path}.${key}` : key);
}

/** What no text says, and why. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
	['a forensic clinic that is closed', /FPKM|polikliniek kindermishandeling/i],
	['a number that is not in use yet', /(?<![\d-])116(?:[ -]?\d{3})?(?![\d-])/],
	['a score, or a chance in per cent', /\bscores?\b|%|\bprocent\b/i],
	['a report without a name by a professional', /\banonie?me? (?:te )?meld(?:en|ing)\b|\bmeld(?:en|ing)? anoniem\b/i],
	['an exclamation mark', /!/],
	['HTML', /<[a-z/!]|&[a-z]+;|&#/i],
	['an address, which cannot be followed without a network', /https?:|www\./i]
];

/** Orders and routes that the sectors must have, each said by files only. */
describe('a sector', () => {
	const flowOf = (id: string) => loaded.find((one) => one.id === id)!.edition.flow;
	const stepOf = (id: string, screen: string) => flowOf(id).screens[screen as ScreenId]!.step;
	const numberOf = (id: string, screen: string) =>
		flowOf(id).steps.find((step) => step.id === stepOf(id, screen))!.number;

	it('artsen has all five questions in step 5, and advice in step 2, which a colleague cannot replace', () => {
		for (const question of FRAME) expect(numberOf('artsen', question), question).toBe(5);
		expect(numberOf('artsen', 'overleg-veilig-thuis')).toBe(2);
		const advice = flowOf('artsen').screens['overleg-veilig-thuis' as ScreenId]!;
		expect(advice.skip?.reasons ?? []).not.toContain('genoeg-deskundigheid');
	});

	it('onderwijs has question 1 in step 4 and the others in step 5', () => {
		expect(FRAME.map((question) => numberOf('onderwijs-po', question))).toEqual([4, 5, 5, 5, 5]);
	});

	it.each(['kinderopvang-medewerker', 'kinderopvang-kinderen', 'onderwijs-zeden', 'kindcheck'])(
		'%s asks none of the five questions',
		(id) => {
			const screens = Object.values(flowOf(id).screens);
			expect(screens.filter((screen) => screen.weighing !== null)).toEqual([]);
			for (const question of FRAME) expect(flowOf(id).screens).not.toHaveProperty(question);
		}
	);
});

describe.each(loaded)('$id', ({ id, edition, diagnostics, journeys, verification }) => {
	const { flow, words, sources } = edition;
	const screens: readonly Screen[] = Object.values(flow.screens);

	it('is sound, and says nothing that has no use', () => {
		expect(diagnostics).toEqual([]);
	});

	it('is called what its folder is called', () => {
		expect(flow.id).toBe(id);
	});

	it('has journeys that give every answer there is', () => {
		// What is wrong with a journey is among the findings above; here: that they are there, and enough.
		expect(journeys).toMatchObject({ tried: journeys!.answers });
	});

	it('keeps its rules on every path, and has none that cannot fail', () => {
		expect(verification).toMatchObject({ ok: true });
		expect(verification!.explored.isComplete).toBe(true);
		expect(verification!.rules.filter((rule) => rule.isIdle)).toEqual([]);
		expect(flow.rules.map((rule) => rule.id)).toContain('hulp-bij-de-hand');
	});

	it('is offered where people work, by a name that they know', () => {
		if (flow.offered) expect(flow.workplaces).not.toEqual([]);
		const named = new Set(loaded.flatMap((one) => Object.keys(one.edition.words.workplaces)));
		expect(flow.workplaces.filter((workplace) => !named.has(workplace))).toEqual([]);
	});

	describe('the contacts', () => {
		const always = flow.contacts.filter((contact) => contact.always).map((contact) => contact.tel);

		it('have 112 and Veilig Thuis on the help of every page', () => {
			expect(always).toEqual(expect.arrayContaining(['112', '08002000']));
		});

		it('are dialled as they are shown', () => {
			for (const { number, tel } of flow.contacts) {
				const shown = (number ?? '').split(' of ').map((one) => one.replace(/\D/g, ''));
				expect(shown).toContain(tel ?? '');
			}
		});
	});

	describe('the words', () => {
		it.each(FORBIDDEN)('never have %s', (_, pattern) => {
			const found = [...textsOf(words, '')].filter(([, text]) => pattern.test(text));
			expect(found).toEqual([]);
		});

		it('are there for every norm, outcome and parameter of which the source is not sure', () => {
			for (const list of ['norms', 'outcomes', 'parameters'] as const)
				for (const [name, claim] of Object.entries(sources[list]))
					if (claim.confidence === 'low') expect(words[list], list).toHaveProperty(name);
		});
	});

	describe('the sources', () => {
		it('say of everything that is not sure why, and of everything else in which document', () => {
			for (const list of ['norms', 'outcomes', 'parameters', 'contacts', 'terms', 'steps', 'rules', 'screens'] as const)
				for (const [name, claim] of Object.entries(sources[list])) {
					expect(claim.where.trim(), `${list} ${name}`).not.toBe('');
					if (claim.confidence !== 'low') expect(claim.sources, `${list} ${name}`).not.toEqual([]);
				}
		});
	});

	// Only flows that have the frame: a route about a colleague, or between children, does without.
	if (!FRAME.every((question) => Object.hasOwn(flow.screens, question))) return;
	describe('the weighing frame', () => {
		const weighing = screens.filter((screen) => screen.weighing !== null);

		it('asks the five questions in their order', () => {
			const numbered = [...weighing].sort((a, b) => a.weighing! - b.weighing!);
			expect(numbered.map((screen) => [screen.weighing, screen.id])).toEqual(
				FRAME.map((question, i) => [i + 1, question])
			);
		});

		it.each(SIX_ENDS)('leads %j to %s', (answers, outcome, norms) => {
			const walked = walkFlow(flow, given(answers as unknown as Answers), 'vermoeden' as ScreenId);
			expect(walked).toMatchObject({ outcome, norms, stoppedAt: null });
		});

		it.each(FRAME)('has doubt as an answer to %s, with a way of its own', (question) => {
			const screen = flow.screens[question as ScreenId]!;
			const targets = (answer: string) =>
				foldRoute(screen.answers.find(({ id }) => id === answer)!.route, flow.parameters).map(({ to }) => to);
			expect(targets('twijfel')).not.toEqual(targets('nee'));
		});

		it.each(FRAME)(
			'never lets doubt at %s close anything before advice was asked or another question answered',
			(question) => {
				const doubt = flow.screens[question as ScreenId]!.answers.find(({ id }) => id === 'twijfel')!;
				const reached = new Set(foldRoute(doubt.route, flow.parameters).map(({ to }) => to));
				for (const id of reached) {
					const screen = id === 'back' ? undefined : flow.screens[id];
					if (!screen || screen.kind === 'consult' || screen.kind === 'question') continue;
					expect(['afsluiten', 'hulp-afsluiten']).not.toContain(screen.outcome);
					// What a person decides after the norm has spoken is theirs.
					if (screen.kind !== 'outcome') for (const { to } of edgesOf(flow, screen)) reached.add(to);
				}
			}
		);

		it.each(FRAME)('says at doubt at %s that advice comes first, or that the norm asks a report', (question) => {
			const walked = walkFlow(flow, { [question]: ['twijfel' as AnswerId] }, question as ScreenId);
			expect(['advies-vragen', 'melden']).toContain(walked.outcome);
			if (walked.outcome === 'advies-vragen') expect(walked.stoppedAt).toBe(question);
		});

		it('does at doubt about acute or structural harm what its sector says', () => {
			const walked = walkFlow(flow, { onveiligheid: ['twijfel' as AnswerId] }, 'onveiligheid' as ScreenId);
			expect(walked.outcome).toBe(REPORTS_WHEN_IN_DOUBT.test(id) ? 'melden' : 'advies-vragen');
		});

		it('advises in every decision what the norm says', () => {
			for (const { advised } of screens)
				for (const [outcome, answer] of Object.entries(advised)) {
					if (outcome === 'melden' || outcome === 'opnieuw-melden') expect(answer).toBe('melden');
					if (outcome === 'afsluiten') expect(answer).not.toBe('melden');
				}
		});

		it('keeps the decision to report apart from the decision about help', () => {
			const decisions = screens.filter((screen) => screen.kind === 'decision').map((screen) => screen.id);
			expect(decisions).toEqual(expect.arrayContaining(['besluit-melden', 'besluit-hulp']));
		});
	});
});
