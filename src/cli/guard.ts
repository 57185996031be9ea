/** `npm run guard -- FILE…`: what in a text may lead to a person. Exit 0 nothing found, 1 something, 2 wrong call. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { LABELS } from '#guard/labels.ts';
import { loadGuard, review, type Finding } from '#guard/review.ts';
import { Misuse } from './call.ts';

const USAGE = `gebruik: npm run guard -- BESTAND…              wat in een tekst naar iemand kan leiden
         npm run -s guard -- --jsonl < NOTITIES  regels {"id", "text"} in, regels {"id", "spans"} uit

  --jsonl    leest van de standaardinvoer; spans zijn {start, end, kind}, in UTF-16-eenheden, end exclusief
  -          in plaats van een bestand: de standaardinvoer`;

interface Note {
	readonly id: unknown;
	readonly text: string;
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { jsonl: { type: 'boolean', default: false } }
		});
	} catch (cause) {
		throw new Misuse(cause instanceof Error ? cause.message : String(cause));
	}
}

/** One line of JSON. What is wrong with it is told by its number: it may hold what nobody should read in a log. */
function noteIn(line: string, number: number): Note {
	let note: unknown;
	try {
		note = JSON.parse(line);
	} catch {
		throw new Misuse(`regel ${number} is geen JSON`);
	}
	const { id, text } = Object(note) as Partial<Note>;
	if (typeof text !== 'string') throw new Misuse(`regel ${number} heeft geen "text"`);
	return { id, text };
}

function printLines(input: string): void {
	const lines = input.split(/\r?\n/);
	lines.forEach((line, at) => {
		if (line.trim() === '') return;
		const { id, text } = noteIn(line, at + 1);
		const spans = review(text).map(({ start, end, kind }) => ({ start, end, kind }));
		process.stdout.write(`${JSON.stringify({ id, spans })}\n`);
	});
}

async function readNote(file: string): Promise<string> {
	if (file === '-') return readAll(process.stdin);
	return readFile(file, 'utf8').catch(() => {
		throw new Misuse(`er is geen bestand '${file}'`);
	});
}

/** The text with every finding between «», and a line for each below it. */
function marked(note: string, findings: readonly Finding[]): string {
	let marks = '';
	let at = 0;
	for (const { start, end } of findings) {
		const from = Math.max(start, at);
		marks += `${note.slice(at, from)}«${note.slice(from, end)}»`;
		at = end;
	}
	const lines = findings.map(
		({ kind, start, end, instead }) => `  «${note.slice(start, end)}» ${LABELS[kind]}: [${instead[0]}]`
	);
	return `${marks}${note.slice(at).trimEnd()}\n\n${lines.join('\n') || '  Niets gevonden. Dat zegt niet dat er niets in staat.'}\n`;
}

async function main(args: readonly string[]): Promise<0 | 1> {
	const { values, positionals } = parsed(args);
	if (values.jsonl && positionals.length > 0) throw new Misuse('--jsonl leest van de standaardinvoer');
	if (!values.jsonl && positionals.length === 0) throw new Misuse('noem een bestand');
	await loadGuard();
	if (values.jsonl) {
		printLines(await readAll(process.stdin));
		return 0;
	}
	let isFound = false;
	for (const file of positionals) {
		const note = await readNote(file);
		const findings = review(note);
		isFound ||= findings.length > 0;
		process.stdout.write(marked(note, findings));
	}
	return isFound ? 1 : 0;
}

main(process.argv.slice(2)).then(
	(exit) => (process.exitCode = exit),
	(cause: unknown) => {
		if (!(cause instanceof Misuse)) throw cause;
		process.stderr.write(`guard: ${cause.message}\n\n${USAGE}\n`);
		process.exitCode = 2;
	}
);
