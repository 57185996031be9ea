import { holds } from '../src/flow/fold.ts';
import type { Flow } from '../src/flow/flow.ts';

/**
 * The limit to measure the verifier by: one pass over the screens of a flow without loops, written for nothing but that.
 * Per screen every set of answers that some later screen still reads; no rules, no ways back, no counterexamples.
 *
 * @returns how many (screen, live answers) there are, and how many ways between them
 */
export function plainForwardPass(flow: Flow): { states: number; ways: number } {
	const screens = Object.values(flow.screens);
	const place = new Map(screens.map((screen, i) => [screen.id as string, i]));
	const routesOf = screens.map((screen) =>
		screen.answers.length > 0
			? screen.answers.map(({ id, route }) => ({ answer: id as string | null, route }))
			: screen.next
				? [{ answer: null as string | null, route: screen.next }]
				: []
	);
	// The last screen that reads an answer: until there it is kept.
	const lastRead = new Map<string, number>();
	for (const [i, routes] of routesOf.entries())
		for (const { route } of routes)
			for (const { when } of route) if (when && 'answer' in when) lastRead.set(when.answer, i);
	// Forwards: the screens stand in an order in which every way leads down.
	const states: Map<string, Record<string, string>>[] = screens.map(() => new Map());
	states[place.get(flow.start)!]!.set('', {});
	let ways = 0;
	let total = 0;
	for (let i = 0; i < screens.length; i++) {
		for (const answers of states[i]!.values()) {
			total += 1;
			for (const { answer, route } of routesOf[i]!) {
				const given = answer === null ? answers : { ...answers, [screens[i]!.id]: answer };
				const branch = route.find(({ when }) => !when || holds(when, { answers: given, ticks: {} }))!;
				const to = place.get(branch.to)!;
				const kept: Record<string, string> = {};
				let key = '';
				for (const name in given)
					if ((lastRead.get(name) ?? -1) >= to) {
						kept[name] = given[name]!;
						key += `${name}=${given[name]} `;
					}
				if (!states[to]!.has(key)) states[to]!.set(key, kept);
				ways += 1;
			}
		}
	}
	return { states: total, ways };
}
