import { verifyFlow } from '../src/flow/5-verify/verify-flow.ts';
import { aLongFlow } from './a-long-flow.ts';
import { plainForwardPass } from './plain-forward-pass.ts';

/**
 * What proving a flow costs, rules included, against one plain pass over the same (screen, live answers). Both in one
 * process, turn by turn, so that what else the machine does falls on both. One JSON document on standard output.
 */
export interface VerifyCost {
	readonly questions: number;
	readonly states: number;
	readonly plainMs: number;
	readonly verifyMs: number;
	readonly ratio: number;
	/** What the search keeps, when memory can be measured (`--expose-gc`). */
	readonly keptMiB: number | null;
}

/** The lower quartile: what is slower than that, something else on the machine made slow. */
const quick = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 2]!;

function timed(work: () => unknown): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

function costOf(questions: number): VerifyCost {
	const flow = aLongFlow(questions);
	// Short ones are over before the engine has compiled them: more rounds, the first of which do not count.
	const rounds = Math.max(5, Math.min(60, Math.round(20_000 / questions)));
	const [plain, verify]: [number[], number[]] = [[], []];
	for (let i = 0; i < rounds; i++) {
		plain.push(timed(() => plainForwardPass(flow)));
		verify.push(timed(() => verifyFlow(flow)));
	}
	const from = Math.floor(rounds / 3);
	const before = heap();
	const kept = verifyFlow(flow);
	const after = heap();
	if (!kept.ok) throw new Error('a rule of the measured flow does not hold');
	const keptMiB = before === null || after === null ? null : (after - before) / 2 ** 20;
	const [plainMs, verifyMs] = [quick(plain.slice(from)), quick(verify.slice(from))];
	return { questions, states: kept.states, plainMs, verifyMs, ratio: verifyMs / plainMs, keptMiB };
}

function heap(): number | null {
	if (!globalThis.gc) return null;
	globalThis.gc();
	return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify([10, 100, 1000, 10_000].map(costOf)));
