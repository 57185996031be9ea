import { readFileSync, existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readOnce } from '#build/read-once.ts';
import { readSource } from '#flow/1-read/read-source.ts';
import { hasAllTargets } from '#flow/3-check/rule.ts';
import { compileFlow } from '#flow/4-compile/compile-flow.ts';
import { readFlow, type FlowFiles, type TextFile } from '#flow/index.ts';
import type { AnswerId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';
import { told } from '../support/small-files.ts';

/**
 * Shipped files with something broken in them by chance. Whatever comes of it: reading ends, never throws, says no more than
 * is told, and calls nothing sound that cannot be walked. `FUZZ_RUNS=10000` looks longer, `FUZZ_SEED` elsewhere.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const CHAINS = [
	['veiligheid'],
	['landelijk', 'veiligheid'],
	['kinderopvang-thuis', 'landelijk', 'veiligheid']
] as const;

const text = (path: string): TextFile | null =>
	existsSync(path) ? { file: path, text: readFileSync(path, 'utf8') } : null;
const filesOf = (id: string): FlowFiles => ({
	flow: text(`flows/${id}/flow.yaml`)!,
	words: text(`flows/${id}/words.nl.yaml`),
	sources: text(`flows/${id}/sources.yaml`),
	english: text(`flows/${id}/words.en.yaml`)
});
const FILES = Object.fromEntries(CHAINS[2].map((id) => [id, filesOf(id)]));
const VERSION = /^version: (.*)$/m.exec(FILES['kinderopvang-thuis']!.flow.text)![1];
const OVERLAY = stringify({
	...{ format: 1, overlay: 'de-linde', extends: 'kinderopvang-thuis', 'made-on': VERSION, version: '2026.11.0' },
	...EVERYTHING
});

const at = fc.nat({ max: 100_000 });
const scalar = fc.constantFrom(
	...[
		'ja',
		'nee',
		'back',
		'einde',
		'vermoeden',
		'advies',
		'null',
		'~',
		'true',
		'0',
		'-1',
		'1e999',
		'2026-02-30',
		'[]',
		'{}'
	],
	...[
		"''",
		'"\\u202e"',
		'[a, b]',
		'{ a: b }',
		'<b>',
		'javascript:x',
		'&a x',
		'*a',
		'!!x y',
		'|',
		'>-',
		'question',
		'end',
		'__proto__'
	]
);
const mutation = fc.oneof(
	fc.record({ do: fc.constantFrom('delete', 'double', 'indent', 'outdent', 'truncate', 'uncomment'), at }),
	fc.record({ do: fc.constant('swap-lines'), at, with: at }),
	fc.record({ do: fc.constantFrom('swap-names', 'rename'), at, with: at }),
	fc.record({ do: fc.constant('value'), at, scalar }),
	fc.record({ do: fc.constant('insert'), at, bytes: fc.string({ unit: 'binary', maxLength: 12 }) }),
	fc.record({ do: fc.constant('move'), at, lines: fc.integer({ min: 1, max: 12 }), with: at })
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(whole: string, one: Mutation): string {
	const lines = whole.split('\n');
	const i = one.at % lines.length;
	const line = lines[i]!;
	const names = [...new Set(whole.match(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b/g) ?? ['a'])];
	const name = names[one.at % names.length]!;
	switch (one.do) {
		case 'delete':
			return lines.toSpliced(i, 1).join('\n');
		case 'double':
			return lines.toSpliced(i, 0, line).join('\n');
		case 'indent':
			return lines.toSpliced(i, 1, `  ${line}`).join('\n');
		case 'outdent':
			return lines.toSpliced(i, 1, line.replace(/^ {2}/, '')).join('\n');
		case 'uncomment':
			return lines.toSpliced(i, 1, line.replace(/#\s?/, '')).join('\n');
		case 'truncate':
			return whole.slice(0, one.at % whole.length);
		default:
	}
	if ('scalar' in one) return lines.toSpliced(i, 1, line.replace(/:( .*)?$/, `: ${one.scalar}`)).join('\n');
	if ('bytes' in one) return whole.slice(0, one.at % whole.length) + one.bytes + whole.slice(one.at % whole.length);
	const j = one.with % lines.length;
	if ('lines' in one)
		return lines
			.toSpliced(i, one.lines)
			.toSpliced(j, 0, ...lines.slice(i, i + one.lines))
			.join('\n');
	if (one.do === 'swap-lines') return lines.with(i, lines[j]!).with(j, line).join('\n');
	const other = names[one.with % names.length]!;
	const swapped = whole.replaceAll(name, '\0').replaceAll(other, one.do === 'rename' ? other : name);
	return swapped.replaceAll('\0', other);
}

const broken = fc.record({
	chain: fc.constantFrom(...CHAINS),
	file: fc.constantFrom('flow', 'flow', 'words', 'sources', 'english', 'overlay'),
	level: fc.nat({ max: 2 }),
	mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
	steers: fc.array(at, { minLength: 5, maxLength: 20 })
});

function readBroken({ chain, file, level, mutations }: typeof broken extends fc.Arbitrary<infer T> ? T : never) {
	const change = (one: TextFile): TextFile => ({ ...one, text: mutations.reduce(mutated, one.text) });
	const files = chain.map((id) => FILES[id]!);
	const withOverlay = file === 'overlay' || (level === 0 && chain.length === 3);
	if (file !== 'overlay') {
		const there = level % files.length;
		const own = files[there]![file];
		if (own) files[there] = { ...files[there]!, [file]: change(own) };
	}
	const overlay = { file: 'overlay.yaml', text: OVERLAY };
	const over = withOverlay ? { overlay: file === 'overlay' ? change(overlay) : overlay } : {};
	// What was not changed is read once; what was, never again.
	const shipped = new Set(
		Object.values(FILES)
			.flatMap((one) => Object.values(one))
			.map((one: TextFile | null) => one?.text)
	);
	const read: typeof readSource = (whole, name, most) =>
		(shipped.has(whole) ? readOnce : readSource)(whole, name, most);
	return readFlow(files, { today: '2026-11-22', flows: ['kinderopvang-medewerker'], read, ...over });
}

describe('a shipped flow with something broken', { timeout: 60_000 + RUNS * 2000 }, () => {
	it('is read to the end, and what is called sound can be walked', () => {
		let sound = 0;
		fc.assert(
			fc.property(broken, (input) => {
				const { content, diagnostics } = readBroken(input);
				if (diagnostics.length > 501) expect.fail(`${diagnostics.length} findings`);
				told(diagnostics.slice(0, 20));
				const errors = diagnostics.filter(({ severity }) => severity === 'error');
				if ((content === null) === (errors.length === 0))
					expect.fail(`${errors.length} errors, and ${content ? 'content' : 'none'}`);
				if (!content) return;
				sound += 1;
				const { flow } = content;
				expect(hasAllTargets(flow)).toBe(true);
				compileFlow(flow);
				const answers = Object.fromEntries(
					Object.values(flow.screens).map((screen, i) => {
						const steer = input.steers[i % input.steers.length]!;
						return [screen.id, screen.answers.length > 0 ? [screen.answers[steer % screen.answers.length]!.id] : []];
					})
				) as Record<string, AnswerId[]>;
				for (const given of [{}, answers]) {
					const { visited, stoppedAt } = walkFlow(flow, given);
					const last = flow.screens[visited.at(-1)!]!;
					expect(stoppedAt === null ? last.kind : last.id).toBe(stoppedAt ?? 'end');
				}
			}),
			{ numRuns: RUNS, seed: SEED }
		);
		// Some are sound still: words that moved, a comment that is gone. None, or all, would mean that nothing was looked at.
		expect(sound).toBeGreaterThan(0);
		expect(sound).toBeLessThan(RUNS);
	});
});
