import fc from 'fast-check';
import type { Source } from '#flow/1-read/read-source.ts';
import { checkShape } from '#flow/3-check/check-shape.ts';
import type { RuleInput } from '#flow/3-check/rule.ts';
import { RULES } from '#flow/3-check/rules/index.ts';
import { FlowShape } from '#flow/3-check/shape.ts';
import { toFlow } from '#flow/3-check/to-flow.ts';
import { formatDiagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Flow } from '#flow/flow.ts';

type Written = Record<string, unknown>;

const NOWHERE = { file: 'flow.yaml', line: 1, column: 1 };

/** A flow from its file as data, and what the rules say about it. Words and sources are left out. */
export function checkedFlow(file: Written): { flow: Flow | null; diagnostics: readonly Diagnostic[] } {
	const source: Source = { file: 'flow.yaml', data: file as Source['data'], placeOf: () => NOWHERE };
	const shaped = checkShape(source, FlowShape);
	if (!shaped.value) return { flow: null, diagnostics: shaped.diagnostics };
	const flow = toFlow(shaped.value, []);
	const input: RuleInput = {
		...{ flow, file: shaped.value, source, words: null, sources: null, english: null },
		...{ own: { english: false }, today: null, flows: null }
	};
	const found = [...shaped.diagnostics, ...RULES.flatMap((rule) => [...rule(input)])];
	return { flow: found.some(({ severity }) => severity === 'error') ? null : flow, diagnostics: found };
}

/** A sound flow of the screens that are given, the first first. Throws with the findings when it is not sound. */
export function aFlow(screens: Record<string, Written>, more: Written = {}): Flow {
	const { flow, diagnostics } = checkedFlow(aFile({ stap: { screens } }, more));
	if (!flow) throw new Error(diagnostics.map((finding) => formatDiagnostic(finding, 'en')).join('\n'));
	return flow;
}

const NAMES = {
	roles: ['collega'],
	reasons: ['spoed'],
	norms: ['norm-1', 'norm-2'],
	outcomes: ['melden', 'hulp-organiseren', 'advies-vragen'],
	parameters: { streng: { value: true, options: [true, false] } }
};

function aFile(steps: Record<string, { screens: Record<string, Written> }>, more: Written): Written {
	const start = Object.keys(Object.values(steps)[0]!.screens)[0];
	const head = { format: 1, id: 'proef', version: '2026.11.0', sector: 'proef', route: 'proef', start };
	return { ...head, ...NAMES, steps, ...more };
}

// --- any flow ----------------------------------------------------------------------------------------------

const number = fc.nat({ max: 1000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** What a condition says, with numbers for the question and answers that it reads. */
type Read =
	| {
			readonly read: 'is' | 'isNot' | 'in' | 'answered' | 'ticked' | 'parameter';
			readonly question: number;
			readonly answer: number;
	  }
	| { readonly read: 'all' | 'any' | 'not' | 'atLeast'; readonly parts: readonly Read[] };

const read = fc.letrec<{ read: Read }>((tie) => ({
	read: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.record({
			read: fc.constantFrom('is', 'isNot', 'in', 'answered', 'ticked', 'ticked', 'parameter'),
			question: number,
			answer: number
		}),
		fc.record({
			read: fc.constantFrom('all', 'any', 'not', 'atLeast'),
			parts: fc.array(tie('read'), { minLength: 1, maxLength: 3 })
		})
	)
})).read;

const branch = fc.record({ when: read, to: number, aside: maybe(fc.record({ aside: number, then: number })) });
const route = fc.record({ branches: fc.array(branch, { maxLength: 2 }), otherwise: branch });
const outcome = maybe(fc.constantFrom(...NAMES.outcomes));

const stop = fc.record({
	kind: fc.constantFrom('question', 'question', 'decision', 'information', 'consult', 'outcome', 'checklist'),
	outcome,
	norms: fc.subarray(NAMES.norms),
	answers: fc.array(route, { minLength: 1, maxLength: 3 }),
	next: route,
	skip: maybe(route),
	advised: fc.array(number, { minLength: 3, maxLength: 3 })
});
const aside = fc.record({ outcome, asks: fc.boolean(), skip: fc.boolean(), leaves: number });

type Stop = typeof stop extends fc.Arbitrary<infer T> ? T : never;
type Aside = typeof aside extends fc.Arbitrary<infer T> ? T : never;
type ARoute = typeof route extends fc.Arbitrary<infer T> ? T : never;

/**
 * Any small sound flow: questions whose answers also lead to earlier screens, conditions on answers (given before, now or
 * never), asides with a way back from answers, `next` and `skip`, decisions with advice and a departure, and skips.
 */
export const anyFlow = (maxStops: number): fc.Arbitrary<Flow> =>
	fc
		.record({
			stops: fc.array(stop, { minLength: 1, maxLength: maxStops }),
			asides: fc.array(aside, { maxLength: 2 }),
			streng: fc.boolean()
		})
		.map(({ stops, asides, streng }) => checkedFlow(drawn(stops, asides, streng)).flow)
		.filter((flow) => flow !== null);

const ANSWERS = ['ja', 'nee', 'twijfel'];
const ITEMS = ['een', 'twee'];

function drawn(stops: readonly Stop[], asides: readonly Aside[], streng: boolean): Written {
	const name = (i: number) => (i < stops.length ? `s-${i}` : 'einde');
	const asked = stops.flatMap(({ kind, answers }, i) =>
		kind === 'question' || kind === 'decision' ? [{ id: name(i), answers: ANSWERS.slice(0, answers.length) }] : []
	);
	const lists = stops.flatMap(({ kind }, i) => (kind === 'checklist' ? [name(i)] : []));
	const condition = (said: Read): Written => {
		if ('parts' in said) {
			const parts = said.parts.map((part) => condition(part));
			if (said.read === 'not') return { not: parts[0] };
			return said.read === 'atLeast' ? { atLeast: Math.min(2, parts.length), of: parts } : { [said.read]: parts };
		}
		const list = lists[said.question % Math.max(lists.length, 1)];
		if (said.read === 'ticked' && list) return { ticked: list, is: ITEMS[said.answer % ITEMS.length] };
		const question = asked[said.question % Math.max(asked.length, 1)];
		if (said.read === 'parameter' || said.read === 'ticked' || !question)
			return { parameter: 'streng', is: said.answer % 2 === 0 };
		if (said.read === 'answered') return { answered: question.id };
		const answer = question.answers[said.answer % question.answers.length];
		return { answer: question.id, [said.read]: said.read === 'in' ? [answer] : answer };
	};
	const usedAsides = new Set<number>();
	/** Only an answer leads to where somebody was before: everything else goes forward, so that every walk ends. */
	const written = ({ branches, otherwise }: ARoute, from: number, turnsBack: boolean, certain = false): Written[] => {
		const forward = (to: number) => name(from + 1 + (to % (stops.length - from)));
		const anywhere = (to: number) => (turnsBack ? name(to % (stops.length + 1)) : forward(to));
		const target = (drawnTo: Stop['next']['otherwise']): Written => {
			if (!drawnTo.aside || asides.length === 0) return { to: anywhere(drawnTo.to) };
			const chosen = drawnTo.aside.aside % asides.length;
			usedAsides.add(chosen);
			const then = turnsBack && drawnTo.aside.then % 2 === 0 ? 'back' : anywhere(drawnTo.aside.then);
			return { to: `opzij-${chosen}`, then };
		};
		return [
			...branches.map((one) => ({ when: condition(one.when), ...target(one) })),
			certain ? { to: name(from + 1) } : target(otherwise)
		];
	};
	const screens: Record<string, Written>[] = [{}, {}];
	for (const [i, { kind, answers, next, skip, advised, norms, ...drawnStop }] of stops.entries()) {
		const here = screens[i < stops.length / 2 ? 0 : 1]!;
		const goOn = { next: written(next, i, false, true) };
		const gives = drawnStop.outcome || kind === 'outcome' ? { outcome: drawnStop.outcome ?? 'melden', norms } : {};
		const asks = () =>
			Object.fromEntries(
				answers.map((to, at) => [ANSWERS[at]!, { to: written(to, i, kind === 'question', at === 0) }])
			);
		const aways = skip ? { skip: { reasons: ['spoed'], to: written(skip, i, false) } } : {};
		if (kind === 'question') here[name(i)] = { kind, ...gives, answers: asks() };
		else if (kind === 'consult') here[name(i)] = { kind, ...gives, roles: ['collega'], ...aways, ...goOn };
		else if (kind === 'decision') {
			const advice = NAMES.outcomes.map((id, at) => [id, ANSWERS[advised[at]! % (answers.length + 1)]]);
			const known = advice.filter(([, answer]) => answer && ANSWERS.indexOf(answer) < answers.length);
			const departure = `afwijking-${i}`;
			here[name(i)] = { kind, ...gives, advised: Object.fromEntries(known), departure, answers: asks() };
			here[departure] = { kind: 'departure', roles: ['collega'], reasons: ['spoed'], ...goOn };
		} else if (kind === 'checklist')
			here[name(i)] = { kind, ...gives, items: ITEMS, ...aways, next: written(next, i, false) };
		else here[name(i)] = { kind, ...gives, ...goOn };
	}
	const last = screens[1]!;
	last['einde'] = { kind: 'end' };
	for (const i of usedAsides) {
		const { outcome: given, asks, skip, leaves } = asides[i]!;
		const gives = given ? { outcome: given } : {};
		const away = name(leaves % (stops.length + 1));
		last[`opzij-${i}`] = asks
			? { kind: 'question', ...gives, answers: { terug: { to: 'back' }, weg: { to: away } } }
			: {
					...{ kind: 'consult', ...gives, roles: ['collega'], next: 'back' },
					...(skip ? { skip: { reasons: ['spoed'] } } : {})
				};
	}
	const steps = { een: { screens: screens[0]! }, twee: { screens: last } };
	return aFile(steps, { parameters: { streng: { value: streng, options: [true, false] } } });
}
