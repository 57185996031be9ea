import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#session/read-transcript.ts';
import { carefulWalk } from '../support/a-careful-walk.ts';

/** A transcript as JSON, with one thing changed. */
function changed(change: (file: Record<string, unknown>, entries: Record<string, unknown>[]) => void): string {
	const file = JSON.parse(JSON.stringify(carefulWalk())) as Record<string, unknown>;
	change(file, file['entries'] as Record<string, unknown>[]);
	return JSON.stringify(file);
}

function problemOf(json: string) {
	const read = readTranscript(json);
	if (!('problem' in read)) throw new Error('this transcript was read');
	return read.problem;
}

describe('readTranscript', () => {
	it('reads back what was written', () => {
		const transcript = carefulWalk();
		expect(readTranscript(JSON.stringify(transcript))).toEqual({ transcript });
	});

	it('refuses a newer format with a sentence that says what to do', () => {
		const problem = problemOf(changed((file) => (file['format'] = 3)));
		expect(problem).toMatchObject({ code: 'format-newer', at: 'format' });
		expect(problem.message).toContain('Werk de app bij');
	});

	it('leaves out keys it does not know, and takes null for absent', () => {
		const json = changed(
			(file, [first]) => Object.assign(file, { extra: 1 }) && Object.assign(first!, { x: 1, why: null })
		);
		expect(readTranscript(json)).toEqual({ transcript: carefulWalk() });
	});

	it('leaves out a withdrawn record whose text was left in', () => {
		const json = changed((_file, entries) => {
			entries.push({ id: 'w', at: 1, screen: 'observaties', kind: 'withdrawn', entry: 'e2' });
		});
		expect(JSON.stringify(readTranscript(json))).not.toContain('zonder jas');
	});

	it('takes a missing hash for an edition that is not known', () => {
		expect(readTranscript(changed((file) => delete file['hash']))).toMatchObject({ transcript: { hash: '' } });
	});

	it.each([
		['not an object', () => '[]', null],
		['no flow', () => changed((file) => delete file['flow']), 'flow'],
		['a flow outside the folder', () => changed((file) => (file['flow'] = '../geheim')), 'flow'],
		['format 0', () => changed((file) => (file['format'] = 0)), 'format'],
		['no entries', () => changed((file) => (file['entries'] = {})), 'entries'],
		['an unknown kind', () => changed((_, [first]) => (first!['kind'] = 'geheim')), 'entries[0].kind'],
		['an answer that is no id', () => changed((_, [first]) => (first!['answer'] = 'Geheim Jan')), 'entries[0].answer'],
		['an id twice', () => changed((_, [, second]) => (second!['id'] = 'e1')), 'entries[1].id'],
		['a moment that is none', () => changed((_, [first]) => (first!['at'] = -1)), 'entries[0].at'],
		[
			'a day that does not exist',
			() => changed((_, [, second]) => ((second!['observation'] as { on: string }).on = '2026-02-30')),
			'entries[1].observation.on'
		],
		['a text without end', () => changed((_, [first]) => (first!['why'] = 'geheim'.repeat(20_000))), 'entries[0].why'],
		['an entry that is a list', () => changed((file) => (file['entries'] = [['geheim']])), 'entries[0]']
	])('refuses %s, and says where', (_what, json, at) => {
		const problem = problemOf(json());
		expect(problem).toMatchObject({ code: 'unfit', at });
		expect(problem.message).not.toMatch(/geheim/i);
	});

	it('quotes nothing of a file that is no JSON', () => {
		expect(problemOf('{"why": "geheim" oeps')).toMatchObject({
			code: 'not-json',
			message: expect.not.stringContaining('geheim')
		});
	});

	it('refuses more than 4 MB unread', () => {
		expect(problemOf(' '.repeat(4 * 1024 * 1024 + 1)).code).toBe('too-large');
	});

	it('never throws, whatever the file holds', () => {
		fc.assert(
			fc.property(fc.json(), fc.nat(40), fc.string(), (json, index, key) => {
				readTranscript(json);
				readTranscript(
					changed((_file, entries) => {
						const entry = entries[index % entries.length]!;
						Object.defineProperty(entry, key, { value: JSON.parse(json), enumerable: true });
					})
				);
			}),
			{ numRuns: 200 }
		);
	});
});
