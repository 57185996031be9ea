/** A way out of a node of a graph, as far as asides go: `back` leads to where the branch that went aside said. */
export interface AsideWay<Node> {
	readonly to: Node | 'back';
	/** Where the aside that begins here leads back to; null when none begins. */
	readonly returnTo: Node | null;
}

type Ways<Node> = ReadonlyMap<Node, readonly AsideWay<Node>[]>;

/** Nodes from which a `back` can be reached without going aside again on the way. */
export function leadingBack<Node>(ways: Ways<Node>): ReadonlySet<Node> {
	const from = new Map<Node, Node[]>();
	const leading = new Set<Node>();
	for (const [node, out] of ways)
		for (const { to, returnTo } of out)
			if (to === 'back') leading.add(node);
			else if (returnTo === null) {
				const known = from.get(to);
				if (known) known.push(node);
				else from.set(to, [node]);
			}
	for (const node of leading) for (const before of from.get(node) ?? []) leading.add(before);
	return leading;
}

/**
 * Per node, where its aside may lead back to: what a branch names is carried from node to node, until a `back` or another
 * aside. Nodes that are never in an aside are absent.
 */
export function returnsIn<Node>(ways: Ways<Node>, comesBack = leadingBack(ways)): ReadonlyMap<Node, ReadonlySet<Node>> {
	const returns = new Map<Node, Set<Node>>();
	// Each origin goes over each node once; carrying whole sets would take a long aside thousands of times over.
	const carried: (readonly [to: Node, origin: Node])[] = [];
	const carry = (to: Node, origin: Node) => {
		// Where no aside can come back any more, where it would lead back to does not matter.
		if (!comesBack.has(to) || returns.get(to)?.has(origin)) return;
		returns.set(to, (returns.get(to) ?? new Set()).add(origin));
		carried.push([to, origin]);
	};
	for (const out of ways.values())
		for (const { to, returnTo } of out) if (returnTo !== null && to !== 'back') carry(to, returnTo);
	for (const [node, origin] of carried)
		for (const { to, returnTo } of ways.get(node) ?? []) if (to !== 'back' && returnTo === null) carry(to, origin);
	return returns;
}
