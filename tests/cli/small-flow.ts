import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { run } from '#cli/run.ts';

/** 22 November 2026: nothing that ships has expired, whenever the tests run. */
export const TODAY = '2026-11-22';

const CLAIM = '{ sources: [], where: Een proef., confidence: low, reviewed: null }';

/** The smallest flow with a bit of everything: a question, a checklist that decides, two outcomes and a rule. */
export const SMALL = {
	'flow.yaml': `format: 1
id: klein
version: 2026.11.0
sector: proef
route: proef
start: vraag
outcomes: [wachten, bellen]
contacts:
  alarm: { number: '112', tel: '112', kind: emergency, always: true }
rules:
  ja-dan-bellen:
    always: { answered: { vraag: [ja] } }
    leads-to: { outcome: [bellen] }
steps:
  stap:
    screens:
      vraag:
        kind: question
        answers:
          ja: { to: uitkomst-bellen }
          nee: { to: lijst }
      lijst:
        kind: checklist
        items: [een, twee, drie]
        next:
          - { when: { ticked: lijst, atLeast: 2 }, to: uitkomst-bellen }
          - { to: uitkomst-wachten }
      uitkomst-bellen: { kind: outcome, outcome: bellen, next: einde }
      uitkomst-wachten: { kind: outcome, outcome: wachten, next: einde }
      einde: { kind: end }
`,
	'words.nl.yaml': `flow: { title: Klein, short: Klein, summary: Een proef. }
steps:
  stap: { name: stap, title: De stap }
contacts:
  alarm: { name: Alarm, when: Bij gevaar. }
outcomes:
  wachten: { title: Wachten kan, text: Je wacht. }
  bellen: { title: Bellen is nodig, text: Je belt. }
rules:
  ja-dan-bellen: { label: Ja betekent dat bellen nodig is. }
screens:
  vraag:
    title: 'Is er "iets" [hier] #1?'
    answers: { ja: { label: 'Ja; echt | waar' }, nee: { label: Nee } }
  lijst:
    title: Wat past?
    items: { een: { label: Het eerste }, twee: { label: Het tweede }, drie: { label: Het derde } }
  uitkomst-bellen: { title: De norm }
  uitkomst-wachten: { title: De norm }
  einde: { title: Klaar }
`,
	'sources.yaml': `documents: {}
steps: { stap: ${CLAIM} }
contacts: { alarm: ${CLAIM} }
rules: { ja-dan-bellen: ${CLAIM} }
outcomes: { wachten: ${CLAIM}, bellen: ${CLAIM} }
`,
	'journeys.yaml': `journeys:
  ja: { title: Ja, answers: { vraag: ja }, outcome: bellen }
  twee: { title: Nee en twee punten, answers: { vraag: nee, lijst: [een, drie] }, outcome: bellen }
  niets: { title: Nee en niets, answers: { vraag: nee }, outcome: wachten }
`
} as const;

type Files = Readonly<Record<string, string>>;
type Change = readonly [file: string, from: string, to: string];

/** A folder for one test file, with flows in it. */
export class Folder {
	readonly path: string;
	private constructor(path: string) {
		this.path = path;
	}

	static async make(): Promise<Folder> {
		return new Folder(await mkdtemp(join(tmpdir(), 'flow-')));
	}

	remove = () => rm(this.path, { recursive: true });
	at = (...names: readonly string[]) => join(this.path, ...names);
	text = (...names: readonly string[]) => readFile(this.at(...names), 'utf8');

	async write(name: string, files: Files): Promise<string> {
		await mkdir(this.at(name), { recursive: true });
		for (const [file, text] of Object.entries(files)) {
			await mkdir(dirname(this.at(name, file)), { recursive: true });
			await writeFile(this.at(name, file), text);
		}
		return this.at(name);
	}

	/** The small flow under another name, with texts changed; a text that is not there fails the test. */
	small(name: string, ...changes: readonly Change[]): Promise<string> {
		const files: Record<string, string> = {
			...SMALL,
			'flow.yaml': SMALL['flow.yaml'].replace('id: klein', `id: ${name}`)
		};
		for (const [file, from, to] of changes) files[file] = changed(files[file]!, from, to);
		return this.write(name, files);
	}

	/** A shipped flow in this folder, with texts changed. */
	async shipped(id: string, ...changes: readonly Change[]): Promise<string> {
		await cp(join('flows', id), this.at(id), { recursive: true });
		for (const [file, from, to] of changes)
			await writeFile(this.at(id, file), changed(await this.text(id, file), from, to));
		return this.at(id);
	}

	/** Runs a call among the flows of this folder. */
	run = (...args: readonly string[]) => run(args, this.path, TODAY);
	json = async (...args: readonly string[]) => asJson(await this.run(...args, '--json'));
}

function changed(text: string, from: string, to: string): string {
	expect(text).toContain(from);
	return text.replace(from, to);
}

/** A call among the shipped flows. */
export const call = (...args: readonly string[]) => run(args, 'flows', TODAY);
export const callJson = async (...args: readonly string[]) => asJson(await call(...args, '--json'));

/** One JSON document, and nothing else on standard output. */
export function asJson({ exit, out, error }: Awaited<ReturnType<typeof run>>) {
	expect(error).toBe('');
	expect(out.trimEnd()).not.toContain('\n');
	return { exit, said: JSON.parse(out) as Record<string, unknown> };
}
