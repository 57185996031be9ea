import { toFlow } from '../src/flow/3-check/to-flow.ts';
import type { Flow } from '../src/flow/flow.ts';

/** Numbers that are the same on every machine and in every run. */
function numbers(seed: number): () => number {
	let now = seed;
	return () => (now = (now * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/**
 * A flow of so many questions, each with three answers that lead one to three screens on; one answer in three goes by what
 * was answered up to `reach` questions before. With rules of every form, all of which hold.
 */
export function aLongFlow(questions: number, reach = 4): Flow {
	const random = numbers(7);
	const upTo = (most: number) => 1 + Math.floor(random() * most);
	const screens: Record<string, object> = {};
	const onwards = (from: number) => {
		const to = from + upTo(3);
		return to < questions ? `q-${to}` : random() < 0.5 ? 'melden' : 'afsluiten';
	};
	for (let i = 0; i < questions; i++) {
		const answers: Record<string, object> = {};
		for (const answer of ['ja', 'nee', 'twijfel']) {
			const to = onwards(i);
			const read = Math.max(0, i - upTo(reach));
			const when = { answer: `q-${read}`, is: random() < 0.5 ? 'ja' : 'nee' };
			answers[answer] = { to: i > 0 && random() < 1 / 3 ? [{ when, to: onwards(i) }, { to }] : to };
		}
		screens[`q-${i}`] = { kind: 'question', answers };
	}
	const ending = { next: 'vastleggen' };
	screens['melden'] = { kind: 'outcome', outcome: 'melden', ...ending };
	screens['afsluiten'] = { kind: 'outcome', outcome: 'afsluiten', ...ending };
	screens['vastleggen'] = { kind: 'notes', next: 'einde' };
	screens['einde'] = { kind: 'end' };
	const outcomes = ['melden', 'afsluiten'];
	const rules = {
		'altijd-een-uitkomst': { always: { answered: { 'q-0': 'any' } }, 'leads-to': { outcome: outcomes } },
		'nooit-zonder-vastleggen': {
			never: { end: true },
			after: { outcome: outcomes },
			without: { done: ['vastleggen'] }
		},
		'eerst-een-uitkomst': { first: { outcome: outcomes }, before: { screen: ['vastleggen'] } },
		'elke-uitkomst': { reachable: { outcome: outcomes } },
		'einde-met-uitkomst': { ends: { outcome: outcomes } }
	};
	const head = { format: 1, id: 'lang', version: '2026.11.0', sector: 'proef', route: 'proef', start: 'q-0' };
	return toFlow({ ...head, outcomes, rules, steps: { stap: { screens } } } as Parameters<typeof toFlow>[0], []);
}
