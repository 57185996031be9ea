import { isDeepEqual } from '#flow/2-merge/is-deep-equal.ts';
import type { Flow, Screen } from '#flow/flow.ts';
import { edgesOf } from '#flow/graph.ts';
import { conditionInWords } from '../in-words.ts';

export interface PartChange {
	readonly id: string;
	readonly change: 'added' | 'removed' | 'changed';
	/** Null where it is not there. */
	readonly before: unknown;
	readonly after: unknown;
}

type Named = Readonly<Record<string, unknown>>;

/** Two maps by name: what was added, what is gone, what is not the same. */
export function mapChanges(before: Named, after: Named): PartChange[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id): PartChange[] => {
		const [was, is] = [own(before, id), own(after, id)];
		if (isDeepEqual(was, is)) return [];
		const change = was === null ? 'added' : is === null ? 'removed' : 'changed';
		return [{ id, change, before: was, after: is }];
	});
}

const own = (map: Named, id: string): unknown => (Object.hasOwn(map, id) ? map[id] : null);

/** Names in a list are there or not; their order says nothing. */
export const listChanges = (before: readonly string[], after: readonly string[]): PartChange[] =>
	mapChanges(Object.fromEntries(before.map((id) => [id, id])), Object.fromEntries(after.map((id) => [id, id])));

export const byId = <T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> =>
	Object.fromEntries(list.map((one) => [one.id, one]));

/** Where each screen leads: `ja → onveiligheid`. What a parameter decides is filled in. */
export const routesOf = (flow: Flow): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(Object.values(flow.screens).map((screen) => [screen.id, waysOf(flow, screen)]));

const waysOf = (flow: Flow, screen: Screen): string[] =>
	edgesOf(flow, screen).map(({ by, to, when, returnTo }) => {
		const said = by.kind === 'answer' ? by.answer : by.kind === 'skip' ? 'overslaan' : 'verder';
		const condition = when ? ` als ${conditionInWords(when)}` : '';
		const back = returnTo ? `, dan terug naar ${returnTo}` : '';
		return `${said}${condition} → ${to === 'back' ? 'terug' : to}${back}`;
	});

/** What a screen is besides where it leads. */
export function screenParts(flow: Flow): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.values(flow.screens).map(({ id, answers, next: _next, skip, ...rest }) => [
			id,
			{ ...rest, answers: answers.map((answer) => answer.id), skip: skip && { reasons: skip.reasons, note: skip.note } }
		])
	);
}
