import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '#cli/run.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'cards-'));
	await cp('tests/naslag/samples', root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const checked = async () => {
	const { exit, out } = await run(['check', 'cards', '--flows', root, '--json']);
	return { exit, ...(JSON.parse(out) as { ok: boolean; diagnostics: readonly object[] }) };
};

it('the examples of the guide for authors are files that check', async () => {
	const guide = await readFile('flows/cards/README.md', 'utf8');
	const [card, signals] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
	await writeFile(join(root, 'cards/praten-met-ouders.yaml'), card!);
	const other = card!.replace('id: praten-met-ouders', 'id: praten-met-kind');
	await writeFile(
		join(root, 'cards/praten-met-kind.yaml'),
		other.replaceAll(/praten-met-kind(?=\]| )/g, 'direct-gevaar')
	);
	await writeFile(join(root, 'cards/signals/gids.yaml'), signals!);
	expect(await checked()).toEqual({ exit: 0, ok: true, diagnostics: [] });
});

it('the command says what is wrong in every card, and where', async () => {
	const file = join(root, 'cards/moet-ik-melden.yaml');
	await writeFile(file, (await readFile(file, 'utf8')).replace('group: melden', 'group: meldn'));
	const { exit, ok, diagnostics } = await checked();
	expect({ exit, ok }).toEqual({ exit: 1, ok: false });
	expect(diagnostics).toMatchObject([
		{ code: 'value-wrong', severity: 'error', line: 3, hint: expect.stringContaining("Bedoel je 'melden'?") }
	]);
});
