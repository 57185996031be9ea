/**
 * Strongly connected components of a graph, by Tarjan's algorithm without recursion: a flow of ten thousand screens would
 * be too deep for the call stack. The numbers run against the ways: who leads to another component has the higher number.
 */
export function componentsOf(size: number, targets: (from: number) => readonly number[]): Int32Array {
	const component = new Int32Array(size).fill(-1);
	const order = new Int32Array(size).fill(-1);
	const low = new Int32Array(size);
	const stack: number[] = [];
	const onStack = new Uint8Array(size);
	let counter = 0;
	let components = 0;
	for (let root = 0; root < size; root++) {
		if (order[root] !== -1) continue;
		const path: { node: number; next: number; to: readonly number[] }[] = [];
		const enter = (node: number) => {
			order[node] = low[node] = counter++;
			stack.push(node);
			onStack[node] = 1;
			path.push({ node, next: 0, to: targets(node) });
		};
		enter(root);
		while (path.length > 0) {
			const here = path.at(-1)!;
			const { node } = here;
			if (here.next < here.to.length) {
				const to = here.to[here.next++]!;
				if (order[to] === -1) enter(to);
				else if (onStack[to]) low[node] = Math.min(low[node]!, order[to]!);
				continue;
			}
			path.pop();
			const before = path.at(-1);
			if (before) low[before.node] = Math.min(low[before.node]!, low[node]!);
			if (low[node] !== order[node]) continue;
			for (;;) {
				const member = stack.pop()!;
				onStack[member] = 0;
				component[member] = components;
				if (member === node) break;
			}
			components += 1;
		}
	}
	return component;
}
