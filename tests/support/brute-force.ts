import type { Flow, Moment, PathRule, Screen } from '#flow/flow.ts';
import type { ItemId } from '#flow/ids.ts';
import { goOn, startOf, type Standing, type Way } from '#flow/walk-flow.ts';

/** A rule as its one question: can `target` happen after `after`, without `without` in between? */
interface Question {
	readonly target: Moment;
	readonly after: Moment | null;
	readonly without: Moment | null;
}

/** Every way out of a screen that a person could take, each set of ticks apart. */
export function waysOut(screen: Screen): Way[] {
	const skip: Way[] = screen.skip ? [{ kind: 'skip' }] : [];
	if (screen.answers.length > 0)
		return [...screen.answers.map(({ id }): Way => ({ kind: 'answer', answer: id })), ...skip];
	if (screen.kind === 'end') return [];
	if (screen.kind !== 'checklist') return [{ kind: 'next' }, ...skip];
	const sets = screen.items.reduce<ItemId[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);
	return [...sets.map((items): Way => ({ kind: 'next', items })), ...skip];
}

const leaving = (moment: Moment | null, screen: Screen, way: Way): boolean => {
	if (!moment) return false;
	if (way.kind === 'skip') return moment.skipped?.includes(screen.id) ?? false;
	const answers = moment.answered?.[screen.id];
	const said = way.kind === 'answer' && (answers === 'any' || (answers?.includes(way.answer) ?? false));
	return said || (moment.done?.includes(screen.id) ?? false);
};

const arriving = (moment: Moment | null, screen: Screen): boolean =>
	moment !== null &&
	((moment.screen?.includes(screen.id) ?? false) ||
		(moment.kind?.includes(screen.kind) ?? false) ||
		(moment.step?.includes(screen.step) ?? false) ||
		(screen.outcome !== null && (moment.outcome?.includes(screen.outcome) ?? false)) ||
		screen.contacts.some((contact) => moment.contact?.includes(contact)) ||
		(moment.end === true && screen.kind === 'end'));

export function questionOf(rule: PathRule): Question {
	if ('always' in rule) return { target: { ...rule.before, end: true }, after: rule.always, without: rule.leadsTo };
	if ('never' in rule) return { target: rule.never, after: rule.after, without: rule.without };
	if ('first' in rule) return { target: rule.before, after: null, without: rule.first };
	throw new Error('this rule is not one question');
}

/**
 * The fewest clicks that break a rule, by trying everything: every answer, every set of ticks, with all that was ever
 * answered remembered. Null when no walk breaks it.
 */
export function fewestClicks(flow: Flow, { target, after, without }: Question): number | null {
	type At = { standing: Standing; armed: boolean };
	const enter = (standing: Standing, armed: boolean) => {
		const screen = flow.screens[standing.screen]!;
		return turn(armed, arriving(target, screen), arriving(after, screen), arriving(without, screen));
	};
	const begin = enter(startOf(flow), after === null);
	if (begin === 'broken') return 0;
	const seen = new Set<string>();
	const byCost: At[][] = [[{ standing: startOf(flow), armed: begin }]];
	let best = Number.POSITIVE_INFINITY;
	for (let cost = 0; cost < byCost.length && cost < best; cost++)
		for (const { standing, armed } of byCost[cost] ?? []) {
			const key = JSON.stringify([standing, armed]);
			if (seen.has(key)) continue;
			seen.add(key);
			const screen = flow.screens[standing.screen]!;
			for (const way of waysOut(screen)) {
				const next = goOn(flow, standing, way);
				if (!next) continue;
				const price = cost + (way.kind === 'next' ? (way.items?.length ?? 0) : 1);
				const left = turn(
					armed,
					leaving(target, screen, way),
					leaving(after, screen, way),
					leaving(without, screen, way)
				);
				const there = left === 'broken' ? left : enter(next, left);
				if (there === 'broken') best = Math.min(best, price);
				else (byCost[price] ??= []).push({ standing: next, armed: there });
			}
		}
	return Number.isFinite(best) ? best : null;
}

interface Click {
	readonly screen: string;
	readonly answer: string | null;
}

/** Whether walking with these clicks breaks the rule. Ticks belong to one of the visits of their checklist. */
export function breaksWith(flow: Flow, question: Question, clicks: readonly Click[]): boolean {
	const { target, after, without } = question;
	const go = (standing: Standing, armed: boolean, left: readonly Click[], steps: number): boolean => {
		const screen = flow.screens[standing.screen]!;
		const phase = turn(armed, arriving(target, screen), arriving(after, screen), arriving(without, screen));
		if (phase === 'broken') return true;
		if (steps === 0) return false;
		return waysWith(screen, left).some(([way, rest]) => {
			const next = goOn(flow, standing, way);
			const then = turn(
				phase,
				leaving(target, screen, way),
				leaving(after, screen, way),
				leaving(without, screen, way)
			);
			return then === 'broken' || (next !== null && go(next, then, rest, steps - 1));
		});
	};
	return go(startOf(flow), after === null, clicks, 6 * Object.keys(flow.screens).length + clicks.length);
}

function waysWith(screen: Screen, clicks: readonly Click[]): [Way, readonly Click[]][] {
	const [first, ...rest] = clicks;
	const mine = first?.screen === screen.id;
	if (mine && first.answer === null) return [[{ kind: 'skip' }, rest]];
	if (screen.answers.length > 0) return mine ? [[{ kind: 'answer', answer: first.answer as never }, rest]] : [];
	if (screen.kind === 'end') return [];
	const ways: [Way, readonly Click[]][] = [[{ kind: 'next' }, clicks]];
	if (screen.kind === 'checklist')
		for (let i = 0; i < clicks.length && clicks[i]!.screen === screen.id && clicks[i]!.answer !== null; i++)
			ways.unshift([
				{ kind: 'next', items: clicks.slice(0, i + 1).map(({ answer }) => answer as ItemId) },
				clicks.slice(i + 1)
			]);
	return ways;
}

/** What the moments at one point of a walk do: leaving or arriving. */
function turn(armed: boolean, isTarget: boolean, isAfter: boolean, isWithout: boolean): boolean | 'broken' {
	if (!isWithout && armed && isTarget) return 'broken';
	return isAfter || (armed && !isWithout);
}
