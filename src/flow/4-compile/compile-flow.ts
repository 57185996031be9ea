import { assign, setup } from 'xstate';
import { foldRoute, holds, screensRead } from '../fold.ts';
import type { Condition, Flow, Route, Screen } from '../flow.ts';
import type { AnswerId, NormId, OutcomeId, ScreenId } from '../ids.ts';

/** What the machine remembers: only the answers that some later condition reads, never what a person typed. */
export interface MachineContext {
	readonly answers: Readonly<Record<string, string>>;
	/** Where the aside that is going on leads back to. */
	readonly returnTo: ScreenId | null;
	/** The last outcome that the norm gave on the way. */
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

export type MachineEvent =
	| { readonly type: 'answer'; readonly answer: AnswerId }
	| { readonly type: 'next' }
	| { readonly type: 'skip' };

/** Guards and actions by name, with parameters: the whole vocabulary of a compiled flow. */
const vocabulary = setup({
	types: {} as { context: MachineContext; events: MachineEvent },
	guards: {
		answered: ({ event }, params: { answer: string }) => event.type === 'answer' && event.answer === params.answer,
		answeredAnd: ({ context, event }, params: { answer: string; when: Condition }) =>
			event.type === 'answer' && event.answer === params.answer && holds(params.when, context.answers),
		holds: ({ context }, params: { when: Condition }) => holds(params.when, context.answers),
		returnsTo: ({ context }, params: { screen: string }) => context.returnTo === params.screen,
		departs: ({ context, event }, params: { answer: string; advised: Readonly<Record<string, string>> }) => {
			const advised = context.outcome === null ? undefined : params.advised[context.outcome];
			return event.type === 'answer' && event.answer === params.answer && advised !== undefined && advised !== event.answer;
		}
	},
	actions: {
		remember: assign(({ context, event }, params: { screen: string }) =>
			event.type === 'answer' ? { answers: { ...context.answers, [params.screen]: event.answer } } : {}
		),
		goAside: assign((_, params: { returnTo: string }) => ({ returnTo: params.returnTo as ScreenId })),
		comeBack: assign({ returnTo: null }),
		give: assign((_, params: { outcome: string; norms: readonly string[] }) => ({
			outcome: params.outcome as OutcomeId,
			norms: params.norms as readonly NormId[]
		}))
	}
});

type Transition = { guard?: object; target: string; actions: object[] };

/**
 * A checked flow as an XState machine. Steps are compound states named after the steps, screens their children named after
 * the screens, ends final states beside the steps. The machine is closed: no `invoke`, `after` or `always`, no closure over
 * anything outside; its config is plain JSON, so it can be kept, compared, walked and opened in any XState 5 tool.
 */
export function compileFlow(flow: Flow) {
	return vocabulary.createMachine(machineConfig(flow) as Parameters<typeof vocabulary.createMachine>[0]);
}

export type FlowMachine = ReturnType<typeof compileFlow>;

/** The machine's config as JSON. */
export function machineConfig(flow: Flow): object {
	const read = screensReadBy(flow);
	const origins = returnsOf(flow);
	const states: Record<string, object> = {};
	for (const step of flow.steps) {
		const screens = step.screens.map((id) => flow.screens[id]!).filter((screen) => screen.kind !== 'end');
		if (screens.length === 0) continue;
		const first = screens.find((screen) => screen.id === flow.start) ?? screens[0]!;
		states[step.id] = {
			initial: first.id,
			states: Object.fromEntries(screens.map((screen) => [screen.id, stateOf(flow, screen, read, origins)]))
		};
	}
	for (const screen of Object.values(flow.screens))
		if (screen.kind === 'end') states[screen.id] = { id: screen.id, type: 'final', ...entryOf(screen) };
	return {
		id: `flow:${flow.id}`,
		initial: flow.screens[flow.start]!.step,
		context: { answers: {}, returnTo: null, outcome: null, norms: [] } satisfies MachineContext,
		states
	};
}

function stateOf(flow: Flow, screen: Screen, read: ReadonlySet<string>, origins: Origins): object {
	const remember = read.has(screen.id) ? [{ type: 'remember', params: { screen: screen.id } }] : [];
	const transitions = (route: Route, event: object[], guard: (when?: Condition) => object | undefined): Transition[] =>
		foldRoute(route, flow.parameters).flatMap((branch) => {
			const actions = branch.returnTo ? [...event, { type: 'goAside', params: { returnTo: branch.returnTo } }] : event;
			if (branch.to !== 'back') return [{ ...guarded(guard(branch.when)), target: `#${branch.to}`, actions }];
			return (origins.get(screen.id) ?? []).map((origin) => ({
				guard: { type: 'returnsTo', params: { screen: origin } },
				target: `#${origin}`,
				actions: [...event, { type: 'comeBack' }]
			}));
		});
	const onAnswer = screen.answers.flatMap(({ id, route }) => {
		const departs = screen.departure
			? [
					{
						guard: { type: 'departs', params: { answer: id, advised: screen.advised } },
						target: `#${screen.departure}`,
						actions: remember
					}
				]
			: [];
		const go = transitions(route, remember, (when) =>
			when
				? { type: 'answeredAnd', params: { answer: id, when } }
				: { type: 'answered', params: { answer: id } }
		);
		return [...departs, ...go];
	});
	const plain = (when?: Condition) => (when ? { type: 'holds', params: { when } } : undefined);
	return {
		id: screen.id,
		...entryOf(screen),
		on: {
			...(onAnswer.length > 0 ? { answer: onAnswer } : {}),
			...(screen.next ? { next: transitions(screen.next, [], plain) } : {}),
			...(screen.skip ? { skip: transitions(screen.skip.route, [], plain) } : {})
		}
	};
}

const guarded = (guard: object | undefined) => (guard ? { guard } : {});

const entryOf = (screen: Screen) =>
	screen.outcome ? { entry: [{ type: 'give', params: { outcome: screen.outcome, norms: screen.norms } }] } : {};

/** The questions and decisions whose answers some condition reads. */
export function screensReadBy(flow: Flow): ReadonlySet<string> {
	const routes = Object.values(flow.screens).flatMap((screen) => [
		...screen.answers.map((answer) => answer.route),
		...(screen.next ? [screen.next] : []),
		...(screen.skip ? [screen.skip.route] : [])
	]);
	return new Set(
		routes.flatMap((route) =>
			foldRoute(route, flow.parameters).flatMap((branch) => (branch.when ? screensRead(branch.when) : []))
		)
	);
}

type Origins = ReadonlyMap<string, readonly ScreenId[]>;

/** Per aside, every screen that it may lead back to. */
function returnsOf(flow: Flow): Origins {
	const origins = new Map<string, ScreenId[]>();
	for (const screen of Object.values(flow.screens))
		for (const { route } of screen.answers)
			for (const branch of foldRoute(route, flow.parameters))
				if (branch.returnTo) {
					const known = origins.get(branch.to) ?? [];
					if (!known.includes(branch.returnTo)) origins.set(branch.to, [...known, branch.returnTo]);
				}
	return origins;
}
