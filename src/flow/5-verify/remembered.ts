import type { Screen } from '../flow.ts';

/** By number of a screen, the numbers of those that it leads to, or that lead to it. */
type Ways = readonly (readonly number[])[];

/**
 * A variable has to be remembered between the screen that gives it and the screens that read it: forwards from the one,
 * backwards from the others, and no further than they lie apart. So the work is as large as what has to be remembered.
 */
export function liveVariables(
	targets: Ways,
	sources: Ways,
	component: Int32Array,
	screenOf: readonly number[],
	readers: readonly (readonly number[])[]
): number[][] {
	const live: number[][] = targets.map(() => []);
	const ahead = new Int32Array(targets.length).fill(-1);
	const behind = new Int32Array(targets.length).fill(-1);
	const queue: number[] = [];
	for (const [variable, giver] of screenOf.entries()) {
		if (giver < 0) continue;
		const first = component[giver]!;
		let last = first;
		for (const reader of readers[variable]!) last = Math.min(last, component[reader]!);
		const spread = (ways: readonly (readonly number[])[], mark: Int32Array) => {
			for (let i = 0; i < queue.length; i++)
				for (const to of ways[queue[i]!]!) {
					if (mark[to] === variable || component[to]! > first || component[to]! < last) continue;
					mark[to] = variable;
					queue.push(to);
				}
		};
		queue.length = 0;
		for (const reader of readers[variable]!)
			if (component[reader]! <= first && behind[reader] !== variable) {
				behind[reader] = variable;
				queue.push(reader);
			}
		spread(sources, behind);
		// The giver itself is where it begins; it is in the region only when it can be come by again.
		queue.length = 0;
		for (const to of targets[giver]!)
			if (component[to]! >= last && ahead[to] !== variable) {
				ahead[to] = variable;
				queue.push(to);
			}
		spread(targets, ahead);
		for (const screen of queue) if (behind[screen] === variable) live[screen]!.push(variable);
	}
	return live;
}

/** Whether a decision may still look at the last outcome before another is given. */
export function outcomeMatters(screens: readonly Screen[], sources: Ways): Uint8Array {
	const matters = new Uint8Array(screens.length);
	const queue = screens.flatMap((screen, i) => (screen.departure && Object.keys(screen.advised).length > 0 ? [i] : []));
	for (const screen of queue) matters[screen] = 1;
	for (let i = 0; i < queue.length; i++) {
		if (screens[queue[i]!]!.outcome) continue;
		for (const from of sources[queue[i]!]!)
			if (!matters[from]) {
				matters[from] = 1;
				queue.push(from);
			}
	}
	return matters;
}
