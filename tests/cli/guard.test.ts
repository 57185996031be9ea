import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';

// A process of its own for every call; on a busy machine one takes seconds to start.
vi.setConfig({ testTimeout: 60_000 });

const guard = (args: readonly string[], input = '') =>
	spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/guard.ts', ...args], { input, encoding: 'utf8' });

it('reads and writes lines of JSON, with only start, end and kind', () => {
	const notes = [
		{ id: 'a', text: 'bel 0612345678' },
		{ id: 7, text: 'niets' }
	];
	const ran = guard(['--jsonl'], notes.map((note) => JSON.stringify(note)).join('\n'));
	expect(ran.status).toBe(0);
	expect(
		ran.stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown)
	).toEqual([
		{ id: 'a', spans: [{ start: 4, end: 14, kind: 'PHONE' }] },
		{ id: 7, spans: [] }
	]);
});

it('marks what it found in a text, says what it looks like, and ends with 1', () => {
	const ran = guard(['-'], 'Juf Anja belde.\n');
	expect(ran.stdout).toBe('Juf «Anja» belde.\n\n  «Anja» lijkt een naam: [collega]\n');
	expect(ran.status).toBe(1);
});

it('ends with 0 when nothing was found', () => {
	expect(guard(['-'], 'Het kind huilde.\n').status).toBe(0);
});

it.each([
	['no file', [], ''],
	['a file that is not there', ['geen.txt'], ''],
	['an option that it does not know', ['--json'], ''],
	['a line that is no JSON', ['--jsonl'], 'Fatima'],
	['a line without a text', ['--jsonl'], '{"id":1}']
])('takes %s for misuse, and does not repeat what was read', (_, args, input) => {
	const ran = guard(args, input);
	expect(ran.status).toBe(2);
	expect(ran.stderr).toContain('gebruik:');
	expect(ran.stderr).not.toContain('Fatima');
});
