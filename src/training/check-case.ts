import type { Path, Source } from '#flow/1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Flow, Screen } from '#flow/flow.ts';
import type { Walk } from '#flow/walk-flow.ts';
import type { PracticeCase, Vote } from './practice-case.ts';
import { unknown } from './read-case.ts';
import { walkCase, walkChange } from './walk-case.ts';

const NONE = '-';

/**
 * Holds a case against a flow: every name it uses exists there, the way of the experts walks to an end and ends where it
 * says, and so does every "change one thing". An organisation's flow is checked in the same way as the shipped ones.
 */
export function* checkCase(practiceCase: PracticeCase, flow: Flow, source: Source): Generator<Diagnostic> {
	const before = [...checkReferences(practiceCase, flow, source)];
	yield* before;
	// A way with a name that does not exist ends somewhere by accident; that says nothing.
	if (before.length > 0) return;
	const walk = walkCase(flow, practiceCase);
	yield* checkEnd(walk, practiceCase.ends, ['path'], ['ends'], source);
	yield* checkUsed(practiceCase, walk, source);
	if (walk.stoppedAt === null)
		for (const [i, change] of practiceCase.changes.entries()) {
			const path = ['changes', i];
			yield* checkEnd(
				walkChange(flow, practiceCase, change),
				change.ends,
				[...path, 'answers'],
				[...path, 'ends'],
				source
			);
		}
	yield* checkOtherwise(practiceCase, flow, source);
}

function* checkReferences(practiceCase: PracticeCase, flow: Flow, source: Source): Generator<Diagnostic> {
	const { cards, path, ends, changes, votes } = practiceCase;
	const screens = Object.keys(flow.screens);
	const places = ['start', ...flow.steps.map(({ id }) => id), ...screens];
	for (const [i, { opens }] of cards.entries())
		if (!places.includes(opens)) yield unknown(opens, 'steps, screens', places, ['cards', i, 'opens'], source);
	const outcome = (id: string | null, at: Path) =>
		id === null || (flow.outcomes as readonly string[]).includes(id)
			? []
			: [unknown(id, 'outcomes', flow.outcomes, at, source)];
	yield* outcome(ends, ['ends']);
	for (const [i, { screen, answer, ticks, otherwise }] of path.entries()) {
		const found = flow.screens[screen];
		if (!found) yield unknown(screen, 'screens', screens, ['path', i, 'screen'], source);
		else {
			const own = answersIn(found);
			if (answer !== null && !own.includes(answer))
				yield unknown(answer, listOf(screen), own, ['path', i, 'answer'], source);
			if (answer === null && found.kind !== 'checklist')
				yield diagnostic('case-path-stops', source.placeOf(['path', i]), { screen });
			for (const [j, item] of ticks.entries())
				if (!found.items.includes(item))
					yield unknown(item, `screens.${screen}.items`, found.items, ['path', i, 'ticks', j], source);
			for (const other of Object.keys(otherwise))
				if (!own.includes(other)) yield unknown(other, listOf(screen), own, ['path', i, 'otherwise', other], source);
		}
	}
	for (const [i, change] of changes.entries()) {
		yield* outcome(change.ends, ['changes', i, 'ends']);
		for (const [screen, answer] of Object.entries(change.answers)) {
			const found = flow.screens[screen as Screen['id']];
			const at = ['changes', i, 'answers', screen];
			if (!found) yield unknown(screen, 'screens', screens, at, source);
			else if (!answersIn(found).includes(answer)) yield unknown(answer, listOf(screen), answersIn(found), at, source);
		}
	}
	for (const [i, vote] of votes.entries()) yield* checkVote(vote, flow, ['votes', i], source);
}

function* checkVote({ screen, experts }: Vote, flow: Flow, path: Path, source: Source): Generator<Diagnostic> {
	if (screen === null) return;
	const found = flow.screens[screen];
	const asking = Object.values(flow.screens).flatMap(({ id, answers }) => (answers.length > 0 ? [id] : []));
	if (!found || found.answers.length === 0) yield unknown(screen, 'screens', asking, [...path, 'screen'], source);
	else if (experts !== null && !answersIn(found).includes(experts))
		yield unknown(experts, listOf(screen), answersIn(found), [...path, 'experts'], source);
}

function* checkEnd(walk: Walk, expected: string | null, way: Path, at: Path, source: Source): Generator<Diagnostic> {
	if (walk.stoppedAt !== null) yield diagnostic('case-path-stops', source.placeOf(way), { screen: walk.stoppedAt });
	else if (walk.outcome !== expected)
		yield diagnostic('case-ends-elsewhere', source.placeOf(at), {
			expected: expected ?? NONE,
			found: walk.outcome ?? NONE
		});
}

/** An answer at a question that this way never comes to. */
function* checkUsed({ path }: PracticeCase, walk: Walk, source: Source): Generator<Diagnostic> {
	for (const [i, { screen }] of path.entries())
		if (!walk.visited.includes(screen)) yield diagnostic('case-answer-unused', source.placeOf(['path', i]), { screen });
}

/** Whoever chose otherwise wants to read what that would have meant. */
function* checkOtherwise({ path }: PracticeCase, flow: Flow, source: Source): Generator<Diagnostic> {
	for (const [i, { screen, answer, otherwise }] of path.entries()) {
		if (answer === null) continue;
		const missing = answersIn(flow.screens[screen]!).filter(
			(other) => other !== answer && !Object.hasOwn(otherwise, other)
		);
		for (const other of missing)
			yield diagnostic('case-otherwise-missing', source.placeOf(['path', i]), { screen, answer: other });
	}
}

const answersIn = (screen: Screen): readonly string[] => screen.answers.map(({ id }) => id);
const listOf = (screen: string) => `screens.${screen}.answers`;
