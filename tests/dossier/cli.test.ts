import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDossier } from '#cli/run-dossier.ts';
import type { Ran } from '#cli/run.ts';
import type { Transcript } from '#session/transcript.ts';
import { aTranscript } from '../support/a-transcript.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dossier-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** As a process of its own, which takes seconds to start on a machine that is busy with the other tests. */
function spawned(...args: readonly string[]): Promise<Ran> {
	const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
	return new Promise((done) => {
		execFile(process.execPath, [tsx, 'src/cli/dossier.ts', ...args], (failure, out, error) => {
			done({ exit: (failure?.code ?? 0) as Ran['exit'], out, error });
		});
	});
}

const dossier = (...args: readonly string[]): Promise<Ran> => runDossier(args);

async function saved(transcript: Transcript | string): Promise<string> {
	const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
	await writeFile(file, typeof transcript === 'string' ? transcript : JSON.stringify(transcript));
	return file;
}

const begun = () =>
	aTranscript('landelijk', '').answered('gevaar', 'ja').passed('gevaar-nu', { note: 'Om 14:10 gebeld.' }).build();

describe('npm run -s dossier', { timeout: 60_000 }, () => {
	it('prints the dossier of a shipped flow as json and ends with 0, and with 2 when it is called wrongly', async () => {
		const [printed, misuse] = await Promise.all([spawned(await saved(begun()), '--format', 'json'), spawned('a', 'b')]);
		expect(misuse).toMatchObject({ exit: 2, out: '' });
		expect(misuse.error).toContain('gebruik: npm run -s dossier');
		expect(printed).toMatchObject({ exit: 0, error: '' });
		expect(JSON.parse(printed.out)).toMatchObject({
			answers: [{ screen: 'gevaar', answer: 'ja' }],
			notes: [{ screen: 'gevaar-nu', text: 'Om 14:10 gebeld.' }],
			edition: { flow: 'landelijk' }
		});
	});

	it('prints Markdown unless told otherwise, and the short report in English when asked', async () => {
		const file = await saved(begun());
		const [whole, short] = await Promise.all([
			dossier(file),
			dossier(file, '--short', '--format', 'text', '--lang', 'en')
		]);
		expect(whole.out).toMatch(/^# Dossier meldcode\n/);
		expect(whole.out).toContain('Om 14:10 gebeld.');
		expect(short.out).toMatch(/^Decision report, short\n/);
	});

	it('ends with 1 and a sentence when the file is no transcript, and repeats nothing of it', async () => {
		const { exit, out, error } = await dossier(await saved('{"format": 1, "flow": "landelijk", "geheim": '));
		expect([exit, out]).toEqual([1, '']);
		expect(error).toContain('geen JSON');
		expect(error).not.toContain('geheim');
	});

	it('ends with 1 when the flow is not here', async () => {
		const { exit, error } = await dossier(await saved(aTranscript('onbekend').build()));
		expect(exit).toBe(1);
		expect(error).toContain('onbekend');
	});

	it.each([
		[[]],
		[['er-is-niets.json']],
		[['a', 'b']],
		[['a', '--format', 'pdf']],
		[['a', '--lang', 'de']],
		[['--foo']]
	])('ends with 2 and how to call it when called with %j', async (args) => {
		const { exit, out, error } = await dossier(...args);
		expect([exit, out]).toEqual([2, '']);
		expect(error).toContain('gebruik: npm run -s dossier');
	});
});
