import type { Flow, Screen } from '../flow.ts';
import { mayLeadTo, reachableFrom } from '../graph.ts';
import type { AnswerId, NormId, OutcomeId, ScreenId } from '../ids.ts';
import { screensReadBy } from '../4-compile/compile-flow.ts';
import { advisedAt, goOn, startOf, type Standing } from '../walk-flow.ts';

export interface DecidingPath {
	/** Answers in the order in which they are asked: walking with them gives this outcome. */
	readonly answers: Readonly<Record<string, AnswerId>>;
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

/**
 * The sign-off table: every combination of deciding answers with what the norm says at the end. Answers to a question
 * outside the weighing frame that lead to the same rows are shown once, by the first of them; the weighing questions are
 * shown answer by answer. Doubt that leads aside ends its row there (`advies-vragen`): what follows is the same question.
 * Decisions follow the norm. Rows are shared between paths by (screen, answers still read, questions that would come again),
 * so the cost grows with the table.
 */
export function decidingPaths(flow: Flow): DecidingPath[] {
	const read = screensReadBy(flow);
	const known = new Map<string, DecidingPath[]>();
	const leadsTo = mayLeadTo(flow);
	const ahead = new Map(Object.values(flow.screens).map(({ id }) => [id, reachableFrom([id], leadsTo)]));
	const rowsFrom = (standing: Standing, asked: ReadonlySet<ScreenId>): DecidingPath[] => {
		const screen = flow.screens[standing.screen]!;
		const key = JSON.stringify([
			standing.screen,
			standing.returnTo,
			standing.outcome,
			standing.norms,
			[...read].map((id) => standing.answers[id]),
			[...asked].filter((id) => ahead.get(screen.id)?.has(id)).sort()
		]);
		const rows = known.get(key);
		if (rows) return rows;
		// Who comes back here without another question in between would go round for ever: the row ends.
		known.set(key, end(standing));
		const expanded = expand(screen, standing, asked);
		known.set(key, expanded);
		return expanded;
	};
	const end = ({ outcome, norms }: Standing): DecidingPath[] => [{ answers: {}, outcome, norms }];
	const expand = (screen: Screen, standing: Standing, asked: ReadonlySet<ScreenId>): DecidingPath[] => {
		if (screen.kind === 'end' || (screen.kind === 'question' && asked.has(screen.id))) return end(standing);
		if (screen.kind !== 'question') {
			const answer = advisedAt(screen, standing.outcome) ?? screen.answers.at(-1)?.id;
			const next = goOn(flow, standing, answer ? { kind: 'answer', answer } : { kind: 'next' });
			return next ? rowsFrom(next, asked) : end(standing);
		}
		const rows: DecidingPath[] = [];
		const shown = new Set<string>();
		for (const { id } of screen.answers) {
			const next = goOn(flow, standing, { kind: 'answer', answer: id });
			if (!next) continue;
			const below = rowsFrom(next, new Set([...asked, screen.id]));
			const same = JSON.stringify(below);
			if (screen.weighing === null && shown.has(same)) continue;
			shown.add(same);
			rows.push(...below.map((row) => ({ ...row, answers: { [screen.id]: id, ...row.answers } })));
		}
		return rows;
	};
	return rowsFrom(startOf(flow), new Set());
}
