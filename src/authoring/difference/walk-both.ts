import { screensReadBy } from '#flow/4-compile/screens-read.ts';
import type { Condition, Flow, Screen } from '#flow/flow.ts';
import { conditionsAsked, edgesOf, hasScreen, reachableFrom } from '#flow/graph.ts';
import type { AnswerId, ItemId, ScreenId } from '#flow/ids.ts';
import { advisedAt, goOn, startOf, type Standing, type Way } from '#flow/walk-flow.ts';
import { residualOf } from './residual.ts';
import { tickChoices } from './tick-choices.ts';

/** An answer, or what is ticked on a checklist. */
export type Choice = string | readonly string[];
export type Choices = Readonly<Record<string, Choice>>;

/** Where a walk ended: what the norm said last, and on which norms. */
export interface PathEnd {
	readonly outcome: string | null;
	readonly norms: readonly string[];
}

/**
 * One flow, walked as far as the given choices reach. It stops at a question that has none yet (`asks`), or ends: at an end,
 * at a question that comes again, or at a choice that this flow does not have (`isMissing`).
 */
export interface Side {
	readonly standing: Standing;
	readonly asked: readonly ScreenId[];
	readonly asks: Screen | null;
	readonly isMissing: boolean;
}

/** Walks one flow for `outcome-changes.ts`. Decisions follow the norm, as in the sign-off table. */
export class Walker {
	readonly flow: Flow;
	readonly #read: ReadonlySet<string>;
	readonly #ahead: ReadonlyMap<ScreenId, ReadonlySet<ScreenId>>;
	readonly #conditionsAhead = new Map<ScreenId, readonly Condition[]>();
	readonly #ticks = new Map<ScreenId, readonly Choice[]>();
	readonly #both: readonly Flow[];
	readonly #longest: number;

	/** @param beside - the flow that it is compared with, whose conditions may look at other items of a checklist */
	constructor(flow: Flow, beside: Flow) {
		this.flow = flow;
		this.#both = [flow, beside];
		this.#read = screensReadBy(flow);
		const screens = Object.values(flow.screens);
		const leadsTo = new Map(screens.map((screen) => [screen.id, targetsOf(flow, screen)]));
		this.#ahead = new Map(screens.map(({ id }) => [id, reachableFrom([id], leadsTo)]));
		const conditions = new Map(screens.map((screen) => [screen.id, conditionsAsked(flow, screen)]));
		for (const [id, ahead] of this.#ahead)
			this.#conditionsAhead.set(id, [...new Set([...ahead].flatMap((screen) => conditions.get(screen)!))]);
		this.#longest = 4 * Object.keys(flow.screens).length;
	}

	start(): Side {
		return { standing: startOf(this.flow), asked: [], asks: null, isMissing: false };
	}

	/** What can be chosen at a screen: none where this flow does not ask there. */
	choicesAt(name: string): readonly Choice[] {
		if (!hasScreen(this.flow, name)) return [];
		const screen = this.flow.screens[name]!;
		if (screen.kind === 'question') return screen.answers.map(({ id }) => id);
		if (!this.#isAsking(screen)) return [];
		const choices = this.#ticks.get(screen.id) ?? tickChoices(this.#both, screen.id, screen.items);
		this.#ticks.set(screen.id, choices);
		return choices;
	}

	goAsFarAs(side: Side, given: Choices): Side {
		if (side.isMissing) return side;
		let { standing } = side;
		const asked = [...side.asked];
		const at = (asks: Screen | null, isMissing = false): Side => ({ standing, asked, asks, isMissing });
		for (let steps = 0; steps < this.#longest; steps++) {
			const screen = this.flow.screens[standing.screen]!;
			if (screen.kind === 'end') return at(null);
			if (this.#isAsking(screen)) {
				if (asked.includes(screen.id)) return at(null);
				const choice = given[screen.id];
				if (choice === undefined) return at(screen);
				const way = wayBy(screen, choice);
				const next = way && goOn(this.flow, standing, way);
				if (!next) return at(null, true);
				asked.push(screen.id);
				standing = next;
				continue;
			}
			const answer = advisedAt(screen, standing.outcome) ?? screen.answers.at(-1)?.id;
			const next = goOn(this.flow, standing, answer ? { kind: 'answer', answer } : { kind: 'next' });
			if (!next) return at(null);
			standing = next;
		}
		return at(null);
	}

	/** Two sides with the same key go on alike, whatever is chosen. */
	keyOf({ standing, asked, asks, isMissing }: Side): unknown[] {
		const { screen, returnTo } = standing;
		const conditions = [screen, ...(returnTo ? [returnTo] : [])].flatMap((id) => this.#conditionsAhead.get(id)!);
		// Who comes to a question again ends there, so what was asked is settled.
		const settled = new Set<string>(asked);
		const facts = conditions.map((one) => residualOf(one, (name) => settled.has(name), standing));
		const ahead = this.aheadOf({ standing, asks });
		const again = asked.filter((id) => ahead.has(id)).sort();
		return [screen, returnTo, standing.outcome, standing.norms, asks !== null, isMissing, facts, again];
	}

	/** Screens that may still come. */
	aheadOf({ standing, asks }: Pick<Side, 'standing' | 'asks'>): ReadonlySet<string> {
		if (!asks) return new Set();
		const ahead = this.#ahead.get(standing.screen)!;
		return standing.returnTo ? new Set([...ahead, ...this.#ahead.get(standing.returnTo)!]) : ahead;
	}

	#isAsking(screen: Screen): boolean {
		return screen.kind === 'question' || (screen.kind === 'checklist' && this.#read.has(screen.id));
	}
}

/** Where a screen may lead. A way back leads where the branch that went aside said, so it counts there. */
const targetsOf = (flow: Flow, screen: Screen): ReadonlySet<ScreenId> =>
	new Set(
		edgesOf(flow, screen).flatMap(({ to, returnTo }) => [
			...(to === 'back' ? [] : [to]),
			...(returnTo ? [returnTo] : [])
		])
	);

export const endOf = ({ standing, isMissing }: Side): PathEnd | null =>
	isMissing ? null : { outcome: standing.outcome, norms: standing.norms };

function wayBy(screen: Screen, choice: Choice): Way | null {
	if (typeof choice !== 'string') return { kind: 'next', items: choice as readonly ItemId[] };
	return screen.answers.some(({ id }) => id === choice) ? { kind: 'answer', answer: choice as AnswerId } : null;
}
