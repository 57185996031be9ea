import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { checkDraft } from '#training/own/check-draft.ts';
import { copyOf, draftOf, emptyDraft, freeId, type CaseDraft } from '#training/own/case-draft.ts';
import { textsOf, trimTexts } from '#training/own/case-texts.ts';
import { readDraft } from '#training/own/read-draft.ts';
import { answerAt, arrange, walkChanged, walkDraft } from '#training/own/walk-draft.ts';
import { whatIsThis } from '#training/own/what-is-this.ts';
import { writeCase } from '#training/own/write-case.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { readCase } from '#training/read-case.ts';
import { aCase } from '../support/a-case.ts';

const { edition } = await loadEdition('flows', 'landelijk');
const flow = edition!.flow;
const read = (text: string) => readCase({ file: 'casus.json', text });
const practiceCase = read(JSON.stringify(aCase())).practiceCase!;
const draft = () => draftOf(practiceCase);

describe('a file with a case', () => {
	const sentence = (max: number) =>
		fc
			.array(
				fc.constantFrom(
					'een',
					'kind',
					'zegt:',
					'"nee"',
					'a\\b',
					'- c',
					'# d',
					"'t",
					'é',
					'\n',
					'\t',
					'{ e }',
					'&f',
					'*',
					'%',
					'!'
				),
				{
					minLength: 1,
					maxLength: 12
				}
			)
			.map((words) => `x${words.join(' ')}`.slice(0, max));
	const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((one) => !(one in {}) && one !== 'back');
	const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
	const some = <T>(item: fc.Arbitrary<T>, minLength = 0) => fc.array(item, { minLength, maxLength: 3 });
	const option = fc.record({ text: sentence(40), why: sentence(60) });
	const options = fc.array(option, { minLength: 2, maxLength: 4 });
	const withIds = <T extends object>(rest: fc.Arbitrary<T>) =>
		fc
			.tuple(ids, fc.array(rest, { minLength: 3, maxLength: 3 }))
			.map(([names, all]) => names.map((name, i) => ({ id: name, ...all[i]! })));
	const vote = fc.oneof(
		fc.record({ screen: id, question: fc.constant(null), options: fc.constant([]), experts: fc.option(id) }),
		fc.record({ screen: fc.constant(null), question: sentence(50), options, experts: fc.constantFrom(null, '1', '2') })
	);
	const sorted = (is: readonly string[]) =>
		fc.record({ text: sentence(50), is: fc.constantFrom(...is), why: sentence(50) });
	const exercise = fc.oneof(
		fc.record({ kind: fc.constant('sort'), items: some(sorted(['seen', 'told', 'impression']), 1) }),
		fc.record({ kind: fc.constant('questions'), items: some(sorted(['open', 'leading', 'closed']), 1) }),
		fc.record({
			kind: fc.constant('rewrite'),
			items: some(fc.record({ text: sentence(50), better: sentence(50), why: sentence(50) }), 1)
		}),
		fc.record({
			kind: fc.constant('missing'),
			items: some(
				fc.record({ text: sentence(50), asked: some(sentence(40), 1), options, missing: fc.constantFrom(1, 2) }),
				1
			)
		})
	);
	const anyCase = withIds(fc.record({ opens: id, text: sentence(90) })).chain((cards) =>
		fc.record({
			...{ id, flow: id, title: sentence(60), goal: sentence(90), about: sentence(90) },
			...{ warning: sentence(90), recap: sentence(90), reasoning: sentence(90), voice: sentence(90) },
			cards: fc.constant(cards),
			path: some(
				fc.record({
					...{ screen: id, answer: fc.option(id), ticks: some(id), why: sentence(50) },
					otherwise: fc.dictionary(id, sentence(50), { noNullPrototype: true })
				})
			),
			ends: fc.option(id),
			traps: some(fc.record({ trap: sentence(50), instead: sentence(50) })),
			changes: withIds(
				fc.record({
					...{ change: sentence(50), answers: fc.dictionary(id, id, { noNullPrototype: true }) },
					...{ ends: fc.option(id), why: sentence(50) }
				})
			),
			ask: some(sentence(50)),
			votes: withIds(
				fc.tuple(vote, fc.nat(8), fc.nat(29), sentence(60)).map(([one, priority, minutes, said]) => ({
					...{ after: cards[0]!.id, discuss: said, reasoning: said, turns: said, notes: [said] },
					...{ priority: priority + 1, minutes: minutes + 1 },
					...one
				}))
			),
			exercises: withIds(exercise),
			notes: some(sentence(50)),
			sources: some(
				fc.record({
					...{ document: sentence(50), place: sentence(50), read: fc.constant('2026-11-22') },
					confidence: fc.constantFrom('high', 'medium', 'low')
				})
			),
			reviewed: fc.option(fc.record({ by: sentence(50), on: fc.constant('2026-11-20') })),
			invented: fc.constant(true)
		})
	) as unknown as fc.Arbitrary<PracticeCase>;

	it('reads back as the case that was written, whatever stands in it', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const { practiceCase: again, diagnostics } = read(writeCase(one));
				expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(again).toEqual(one);
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same file whatever order its keys came in', () => {
		const turned = Object.fromEntries(Object.entries(practiceCase).reverse()) as unknown as PracticeCase;
		expect(writeCase(turned)).toBe(writeCase(practiceCase));
	});

	it('reads back as a draft too, finished or not', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				expect(readDraft(JSON.stringify(draftOf(one)))).toEqual(one);
			}),
			{ numRuns: 30 }
		);
		expect(readDraft(JSON.stringify(emptyDraft('eigen-a', 'landelijk')))).toEqual(emptyDraft('eigen-a', 'landelijk'));
		expect(readDraft('{"id":3}')).toBeNull();
		expect(readDraft('geen json')).toBeNull();
	});

	it('is told apart from other files of the app, and from what it is not', () => {
		const asked = (data: object) => whatIsThis(JSON.stringify(data));
		expect(asked(aCase())).toBe('case');
		expect(asked(aCase({ format: 2 }))).toBe('newer');
		expect(asked({ format: 2, flow: 'landelijk', version: '1', hash: 'a', entries: [] })).toBe('transcript');
		expect(asked({ format: 1, codeName: null, weighing: [], timeline: [] })).toBe('dossier');
		expect(asked({ kind: 'zorgvuldig-backup', situations: [], editions: [] })).toBe('sealed');
		expect(whatIsThis('age-encryption.org/v1\n-> scrypt')).toBe('sealed');
		expect(whatIsThis('format: 1\noverlay: school\nextends: landelijk\n')).toBe('own-flow');
		expect(whatIsThis('format: 1\nid: klein\nstart: a\nsteps: {}\n')).toBe('flow');
		expect(whatIsThis('Dit is gewoon een brief.')).toBe('unknown');
		expect(whatIsThis(`{"entries":[],"flow":"a","x":"${'y'.repeat(300_000)}"}`)).toBe('transcript');
		expect(asked(aCase({ voice: 'y'.repeat(300_000) }))).toBe('too-large');
	});
});

describe('a draft', () => {
	it('has every text that was typed looked at, and nothing that was chosen', () => {
		const keys = textsOf(draft()).map(({ key }) => key);
		expect(keys).toEqual(
			expect.arrayContaining([
				...['title', 'cards.1.text', 'path.0.why', 'path.0.otherwise.twijfel', 'traps.0.instead', 'ask.0', 'voice'],
				...['votes.0.question', 'votes.0.options.1.why', 'votes.1.notes.0', 'exercises.0.items.0.text'],
				...['sources.0.document', 'changes.0.change']
			])
		);
		const chosen = [
			'id',
			'cards.0.opens',
			'path.0.answer',
			'votes.0.after',
			'exercises.0.items.0.is',
			'sources.0.read'
		];
		expect(keys.filter((key) => chosen.includes(key))).toEqual([]);
	});

	it('counts as typed what stands where a choice belongs and is none', () => {
		const one = draft();
		one.cards[0]!.opens = 'Bel 0612345678';
		one.path[0]!.otherwise = { id: 'Een tekst', on: 'ja' };
		const keys = textsOf(one).map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining(['cards.0.opens', 'path.0.otherwise.id', 'path.0.otherwise.on']));
	});

	it('loses white space around its texts and choices that nobody wrote about', () => {
		const one = draft();
		one.title = '  De val ';
		one.path[0]!.otherwise['twijfel'] = ' ';
		trimTexts(one);
		expect(one.title).toBe('De val');
		expect(Object.keys(one.path[0]!.otherwise)).toEqual(['ja']);
	});

	it('that copies a case asks anew whether it is invented, and is reviewed by nobody', () => {
		const copy = copyOf(
			{ ...practiceCase, reviewed: { by: 'Een deskundige', on: '2026-11-01' } },
			'eigen-b',
			'De val, anders'
		);
		expect(copy).toMatchObject({ id: 'eigen-b', title: 'De val, anders', invented: false, reviewed: null });
		expect(copy.cards).toEqual(practiceCase.cards);
		copy.cards[0]!.text = 'Anders';
		expect(practiceCase.cards[0]!.text).not.toBe('Anders');
	});

	it('gives new parts a name that is free', () => {
		expect(freeId('kaart', [{ id: 'kaart-2' }, { id: 'plek' }])).toBe('kaart-3');
		expect(freeId('kaart', [{ id: 'kaart-2' }])).toBe('kaart-3');
	});
});

describe('walking the path of a draft', () => {
	const waiting = (one: CaseDraft) => walkDraft(flow, one.path).stops.at(-1)!;

	/** Answers what is asked with the first of these answers that it has, until the end. */
	function answerAll(one: CaseDraft, answers: readonly string[]): number {
		for (let asked = 0; ; asked++) {
			const { isEnded } = walkDraft(flow, one.path);
			if (isEnded || asked > 60) return asked;
			const stop = waiting(one);
			const answer = answers.find((id) => stop.screen.answers.some((known) => known.id === id));
			answerAt(one, flow, stop, { answer: answer ?? stop.screen.answers[0]!.id });
		}
	}

	it('asks the next question of the flow until the end, and fills in where that is', () => {
		const one = emptyDraft('eigen-a', 'landelijk');
		expect(waiting(one)).toMatchObject({ index: null, visit: 1 });
		expect(answerAll(one, ['nee', 'gezien'])).toBeGreaterThan(2);
		expect(one.ends).toBe('afsluiten');
		const { findings } = checkDraft(one, flow);
		expect(findings.some(({ code }) => code === 'case-path-stops' || code === 'case-ends-elsewhere')).toBe(false);
	});

	it('keeps what was written when an earlier answer changes, in the order of the way, and says what is left over', () => {
		const one = emptyDraft('eigen-a', 'landelijk');
		answerAll(one, ['nee', 'gezien']);
		const before = one.path.length;
		one.path.at(-1)!.why = 'Hierom.';
		answerAt(
			one,
			flow,
			walkDraft(flow, one.path).stops.find(({ screen }) => screen.id === 'vermoeden')!,
			{ answer: 'ja' }
		);
		expect(one.path.length).toBe(before);
		answerAt(one, flow, walkDraft(flow, one.path).stops[0]!, { answer: 'ja' });
		const { unused } = walkDraft(flow, one.path);
		expect(unused.length).toBeGreaterThan(0);
		expect(unused.at(-1)).toBe(one.path.length - 1);
		expect(one.path.some(({ why }) => why === 'Hierom.')).toBe(true);
	});

	it('asks once more what doubt leads back to', () => {
		const one = emptyDraft('eigen-a', 'landelijk');
		for (let i = 0; i < 40 && waiting(one).screen.id !== 'vermoeden'; i++) {
			const { screen } = waiting(one);
			answerAt(one, flow, waiting(one), {
				answer: screen.answers.find(({ id }) => id === 'nee')?.id ?? screen.answers[0]!.id
			});
		}
		answerAt(one, flow, waiting(one), { answer: 'twijfel' });
		expect(waiting(one)).toMatchObject({ visit: 2, index: null, screen: { id: 'vermoeden' } });
		answerAt(one, flow, waiting(one), { answer: 'nee' });
		expect(one.path.filter(({ screen }) => screen === 'vermoeden').map(({ answer }) => answer)).toEqual([
			'twijfel',
			'nee'
		]);
	});

	it('follows the norm at a decision that nobody answered, and lets it be answered', () => {
		const one = emptyDraft('eigen-a', 'landelijk');
		answerAll(one, ['nee', 'gezien']);
		const decision = walkDraft(flow, one.path).stops.find(({ screen }) => screen.kind === 'decision')!;
		expect(decision).toMatchObject({ index: null, assumed: 'niet-melden' });
		answerAt(one, flow, decision, { answer: 'melden' });
		expect(one.path.find(({ screen }) => screen === decision.screen.id)?.answer).toBe('melden');
	});

	it('says where the case ends with one thing changed, and which question that brings', () => {
		const one = emptyDraft('eigen-a', 'landelijk');
		answerAll(one, ['nee', 'gezien']);
		const change = {
			id: 'anders-1',
			change: 'x',
			answers: { vermoeden: 'ja' } as Record<string, string>,
			ends: null,
			why: 'x'
		};
		expect(walkChanged(flow, one, change).asked?.id).toBe('onveiligheid');
		change.answers['onveiligheid'] = 'structureel';
		one.changes = [change];
		arrange(one, flow);
		expect(one.changes[0]!.ends).toBe('melden');
	});
});

describe('checking a draft', () => {
	it('finds nothing in a case that runs but what was left out on purpose', () => {
		const one = draft();
		const stops = walkDraft(flow, one.path).stops;
		expect(stops.length).toBeGreaterThan(0);
		const small = checkDraft(one, null);
		expect(small.findings).toEqual([]);
		expect(small.practiceCase).toEqual(practiceCase);
	});

	it('names the part that each finding is about', () => {
		const one = draft();
		one.title = '';
		one.cards[1]!.text = 'x'.repeat(500);
		const { practiceCase: none, findings } = checkDraft(one, null);
		expect(none).toBeNull();
		expect(findings.map(({ path }) => path.join('.'))).toEqual(['title', 'cards.1.text']);
	});

	it('names the part on the flow too: a card that opens nowhere, an answer that does not exist', () => {
		const one = draft();
		one.cards[0]!.opens = 'nergens';
		one.path[0]!.answer = 'misschien';
		const found = checkDraft(one, flow).findings.map(({ code, path }) => `${code} ${path.join('.')}`);
		expect(found).toEqual(['reference-unknown cards.0.opens', 'reference-unknown path.0.answer']);
	});

	it('does not wait for the tick, which is a word of its maker and no mistake', () => {
		expect(checkDraft({ ...draft(), invented: false }, null).practiceCase).not.toBeNull();
	});
});
