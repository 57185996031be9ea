import type { Flow, Screen } from '../flow.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ScreenId } from '../ids.ts';
import { DEPARTS, type Explored } from './explored.ts';
import { explore } from './explore.ts';
import { planOf } from './plan.ts';

export interface DecidingPath {
	/**
	 * Answers in the order in which they are asked: walking with them gives this outcome. What is ticked on a checklist that
	 * matters is a list; what is not named is not ticked.
	 */
	readonly answers: Readonly<Record<string, AnswerId | readonly ItemId[]>>;
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

export interface DecidingPaths {
	readonly rows: readonly DecidingPath[];
	/** How many rows there are: more than `rows` when there are too many to write down. */
	readonly count: number;
}

/** More rows than anybody signs off. */
const MOST_ROWS = 5000;
/** More screens, or more states of them, than a table of rows is made of. */
const MOST_SCREENS = 2000;
const MOST_STATES = 20_000;

/**
 * The sign-off table: every combination of deciding answers with what the norm says at the end. Answers to a question
 * outside the weighing frame that lead to the same rows are shown once, by the first of them; the weighing questions are
 * shown answer by answer. Doubt that leads aside ends its row there (`advies-vragen`): what follows is the same question.
 * Decisions follow the norm. Nothing is listed when there are more rows than `limit`: they are counted.
 */
export function decidingPaths(flow: Flow, limit = MOST_ROWS): DecidingPaths {
	const tooLarge = { rows: [], count: Number.POSITIVE_INFINITY };
	if (Object.keys(flow.screens).length > MOST_SCREENS) return tooLarge;
	const explored = explore(planOf(flow), MOST_STATES);
	if (!explored.isComplete) return tooLarge;
	const table = new Table(explored);
	const root = table.from(0, new Set());
	const count = table.countOf(root);
	return { rows: count > limit ? [] : [...table.rowsOf(root)], count };
}

/** What a row says first, and what it may go on with. Equal parts are one node, so that they are compared by number. */
interface Node {
	readonly gives: Screen | null;
	readonly branches: readonly Branch[];
}
interface Branch {
	readonly screen: ScreenId | null;
	readonly answer: AnswerId | null;
	readonly ticks: readonly (readonly [screen: string, item: string])[];
	readonly below: number;
}

class Table {
	readonly #explored: Explored;
	readonly #nodes: Node[] = [];
	readonly #known = new Map<string, number>();
	readonly #byState = new Map<string, number>();

	constructor(explored: Explored) {
		this.#explored = explored;
	}

	/** The rows from a state on. `asked`: questions that end a row when they come again. */
	from(state: number, asked: ReadonlySet<number>): number {
		const { plan, screen } = this.#explored;
		const number = screen[state]!;
		// Only what stands in the same loop can come again.
		const loop = [...asked].filter((one) => plan.component[one] === plan.component[number]).sort((a, b) => a - b);
		const key = `${state} ${loop.join()}`;
		const known = this.#byState.get(key);
		if (known !== undefined) return known;
		// Who comes back here without another question in between would go round for ever: the row ends.
		this.#byState.set(key, this.#node({ gives: plan.screens[number]!.screen, branches: [] }));
		const made = this.#expand(state, new Set(loop));
		this.#byState.set(key, made);
		return made;
	}

	#expand(state: number, asked: ReadonlySet<number>): number {
		const { plan, screen: screens, firstEdge, edgeTo, edgeWay, edgeTicks } = this.#explored;
		const number = screens[state]!;
		const { screen, ways } = plan.screens[number]!;
		const gives = screen;
		const isQuestion = screen.kind === 'question';
		// A checklist that matters is gone by once, like a question: what is ticked on it counts for every visit.
		const counts = isQuestion || (screen.kind === 'checklist' && plan.given[number]!.length > 0);
		if (screen.kind === 'end' || (counts && asked.has(number))) return this.#node({ gives, branches: [] });
		const below = counts ? new Set([...asked, number]) : asked;
		const follows = this.#follows(state, screen);
		const branches: Branch[] = [];
		const shown = new Set<string>();
		for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge++) {
			const way = ways[edgeWay[edge]! % DEPARTS]!;
			if (way.by === 'skip' || (follows !== null && way.answer !== follows)) continue;
			const answer = isQuestion ? screen.answers[way.answer]!.id : null;
			const ticks = (edgeTicks.get(edge) ?? []).flatMap(([variable, isTicked]) => {
				const { screen: checklist, item } = plan.expressions.variables[variable]!;
				return isTicked && item !== null ? [[checklist, item] as const] : [];
			});
			const branch: Branch = {
				screen: isQuestion ? screen.id : null,
				answer,
				ticks,
				below: this.from(edgeTo[edge]!, below)
			};
			const same = `${branch.below} ${ticks.map(([, item]) => item).join()}`;
			if (screen.weighing === null && shown.has(same)) continue;
			shown.add(same);
			branches.push(branch);
		}
		return this.#node({ gives, branches });
	}

	/** Decisions: the answer that is taken. What the norm advises and, where it advises nothing, the last. */
	#follows(state: number, screen: Screen): number | null {
		if (screen.kind !== 'decision') return null;
		const { plan, outcome, screen: screens } = this.#explored;
		return plan.screens[screens[state]!]!.advised.get(outcome[state]!) ?? screen.answers.length - 1;
	}

	#node(node: Node): number {
		// Screens that say nothing and go one way are passed through.
		const [only] = node.branches;
		const gives = node.gives?.outcome ? node.gives : null;
		if (node.branches.length === 1 && only!.screen === null && only!.ticks.length === 0 && gives === null)
			return only!.below;
		const said = gives ? `${gives.outcome} ${gives.norms.join()}` : '';
		const key = `${said}|${node.branches.map(({ screen, answer, ticks, below }) => `${screen} ${answer} ${ticks.join()} ${below}`).join('|')}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#nodes.push({ gives, branches: node.branches });
		this.#known.set(key, this.#nodes.length - 1);
		return this.#nodes.length - 1;
	}

	countOf(root: number): number {
		const counts = new Map<number, number>();
		const count = (node: number): number => {
			const known = counts.get(node);
			if (known !== undefined) return known;
			const { branches } = this.#nodes[node]!;
			const sum = branches.length === 0 ? 1 : branches.reduce((total, { below }) => total + count(below), 0);
			counts.set(node, sum);
			return sum;
		};
		return count(root);
	}

	*rowsOf(node: number): Generator<DecidingPath> {
		const { gives, branches } = this.#nodes[node]!;
		const said = { outcome: gives?.outcome ?? null, norms: gives?.outcome ? gives.norms : [] };
		if (branches.length === 0) yield { answers: {}, ...said };
		for (const { screen, answer, ticks, below } of branches)
			for (const row of this.rowsOf(below)) {
				const answers: Record<string, AnswerId | ItemId[]> = {};
				if (screen !== null && answer !== null) answers[screen] = answer;
				for (const [checklist, item] of ticks) push(answers, checklist, [item as ItemId]);
				for (const [name, given] of Object.entries(row.answers))
					if (typeof given === 'string') answers[name] = given as AnswerId;
					else push(answers, name, given as readonly ItemId[]);
				yield { ...row, answers, ...(row.outcome === null ? said : {}) };
			}
	}
}

function push(answers: Record<string, AnswerId | ItemId[]>, checklist: string, items: readonly ItemId[]): void {
	const known = answers[checklist];
	answers[checklist] = [...(Array.isArray(known) ? known : []), ...items];
}
