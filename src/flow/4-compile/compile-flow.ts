import { assign, setup } from 'xstate';
import { foldRoute, holds, type Facts } from '../fold.ts';
import type { Condition, Flow, Route, Screen } from '../flow.ts';
import { returnsOf } from '../graph.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ScreenId } from '../ids.ts';
import { screensReadBy } from './screens-read.ts';

/** What the machine remembers: only the answers and ticks that some condition reads, never what a person typed. */
export interface MachineContext {
	readonly answers: Readonly<Record<string, string>>;
	readonly ticks: Readonly<Record<string, readonly string[]>>;
	/** Where the aside that is going on leads back to. */
	readonly returnTo: ScreenId | null;
	/** The last outcome that the norm gave on the way. */
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

export type MachineEvent =
	| { readonly type: 'answer'; readonly answer: AnswerId }
	/** `items`: what is ticked on a checklist. */
	| { readonly type: 'next'; readonly items?: readonly ItemId[] }
	| { readonly type: 'skip' };

/** Guards and actions by name, with parameters: the whole vocabulary of a compiled flow. */
const vocabulary = setup({
	types: {} as { context: MachineContext; events: MachineEvent },
	guards: {
		answered: ({ event }, params: { answer: string }) => event.type === 'answer' && event.answer === params.answer,
		// The condition may read the answer that is being given, or the ticks.
		answeredAnd: ({ context, event }, params: { screen: string; answer: string; when: Condition }) =>
			event.type === 'answer' &&
			event.answer === params.answer &&
			holds(params.when, factsWith(context, event, params.screen)),
		holds: ({ context, event }, params: { when: Condition; screen: string }) =>
			holds(params.when, factsWith(context, event, params.screen)),
		// A way back: one transition for every screen that it may lead to, each with what the way itself asks.
		returnsTo: ({ context, event }, params: { screen: string; from: string; answer?: string; when?: Condition }) =>
			context.returnTo === params.screen &&
			(params.answer === undefined || (event.type === 'answer' && event.answer === params.answer)) &&
			(!params.when || holds(params.when, factsWith(context, event, params.from))),
		departs: ({ context, event }, params: { answer: string; advised: Readonly<Record<string, string>> }) => {
			const advised = context.outcome === null ? undefined : params.advised[context.outcome];
			return (
				event.type === 'answer' && event.answer === params.answer && advised !== undefined && advised !== event.answer
			);
		}
	},
	actions: {
		remember: assign(({ context, event }, params: { screen: string }) =>
			event.type === 'answer' ? { answers: { ...context.answers, [params.screen]: event.answer } } : {}
		),
		tick: assign(({ context, event }, params: { screen: string }) =>
			event.type === 'next' ? { ticks: { ...context.ticks, [params.screen]: event.items ?? [] } } : {}
		),
		goAside: assign((_, params: { returnTo: string }) => ({ returnTo: params.returnTo as ScreenId })),
		comeBack: assign({ returnTo: null }),
		give: assign((_, params: { outcome: string; norms: readonly string[] }) => ({
			outcome: params.outcome as OutcomeId,
			norms: params.norms as readonly NormId[]
		}))
	}
});

/** What conditions read, with the answer or the ticks that are being given. */
function factsWith({ answers, ticks }: MachineContext, event: MachineEvent, screen: string): Facts {
	if (event.type === 'answer') return { ticks, answers: { ...answers, [screen]: event.answer } };
	return event.type === 'next' ? { answers, ticks: { ...ticks, [screen]: event.items ?? [] } } : { answers, ticks };
}

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
	const start = flow.screens[flow.start]!;
	return {
		id: `flow:${flow.id}`,
		initial: start.kind === 'end' ? start.id : start.step,
		context: { answers: {}, ticks: {}, returnTo: null, outcome: null, norms: [] } satisfies MachineContext,
		states
	};
}

function stateOf(flow: Flow, screen: Screen, read: ReadonlySet<string>, origins: Origins): object {
	const remember = read.has(screen.id) ? [{ type: 'remember', params: { screen: screen.id } }] : [];
	const transitions = (route: Route, event: object[], answer: string | undefined): Transition[] =>
		foldRoute(route, flow.parameters).flatMap(({ to, returnTo, when }) => {
			const actions = returnTo ? [...event, { type: 'goAside', params: { returnTo } }] : event;
			if (to !== 'back') return [{ ...guardOf(screen.id, answer, when), target: `#${to}`, actions }];
			const asks = { from: screen.id, ...(answer ? { answer } : {}), ...(when ? { when } : {}) };
			return [...(origins.get(screen.id) ?? [])].map((origin) => ({
				guard: { type: 'returnsTo', params: { screen: origin, ...asks } },
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
		const go = transitions(route, remember, id);
		return [...departs, ...go];
	});
	const tick =
		screen.kind === 'checklist' && read.has(screen.id) ? [{ type: 'tick', params: { screen: screen.id } }] : [];
	return {
		id: screen.id,
		...entryOf(screen),
		on: {
			...(onAnswer.length > 0 ? { answer: onAnswer } : {}),
			...(screen.next ? { next: transitions(screen.next, tick, undefined) } : {}),
			...(screen.skip ? { skip: transitions(screen.skip.route, [], undefined) } : {})
		}
	};
}

/** What a way asks that does not lead back: an answer, a condition, both, or nothing. */
function guardOf(screen: string, answer: string | undefined, when: Condition | undefined): { guard?: object } {
	if (answer && when) return { guard: { type: 'answeredAnd', params: { screen, answer, when } } };
	if (answer) return { guard: { type: 'answered', params: { answer } } };
	return when ? { guard: { type: 'holds', params: { when, screen } } } : {};
}

const entryOf = (screen: Screen) =>
	screen.outcome ? { entry: [{ type: 'give', params: { outcome: screen.outcome, norms: screen.norms } }] } : {};

type Origins = ReadonlyMap<string, ReadonlySet<ScreenId>>;
