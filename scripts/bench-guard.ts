import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { loadGuard, review } from '../src/guard/review.ts';
import { notesIn, scoreOf } from '../tests/support/guard-score.ts';

/** What the guard finds and what it costs. One JSON document on standard output. */
export interface GuardCost {
	readonly sets: readonly GuardFigures[];
	/** Reviewing a note of 400 characters. */
	readonly p50Ms: number;
	readonly p95Ms: number;
	readonly loadMs: number;
	readonly lexiconBytes: number;
}

export interface GuardFigures {
	readonly name: string;
	readonly notes: number;
	readonly recall: number;
	readonly precision: number;
	readonly falseAlarms: number;
	readonly leak: number;
	readonly overmask: number;
}

const NOTE_LENGTH = 400;
const CORPUS = 'tests/guard/corpus';
const SETS: Readonly<Record<string, readonly string[]>> = {
	'tuned on': readdirSync(`${CORPUS}/tune`).map((file) => `${CORPUS}/tune/${file}`),
	'held out, well written': [`${CORPUS}/held-out/first-hand.txt`],
	'held out, typed in haste': [`${CORPUS}/held-out/second-hand.txt`],
	'names by origin': ['tests/guard/names-by-origin.txt']
};

const began = performance.now();
await loadGuard();
const loadMs = performance.now() - began;

const sets = Object.entries(SETS).map(([name, files]): GuardFigures => {
	const { notes, recall, precision, falseAlarms, leak, overmask } = scoreOf(files.flatMap(notesIn), review);
	return { name, notes, recall, precision, falseAlarms, leak, overmask };
});

/** Notes of one length, made of notes put one behind the other. By now the engine has compiled what it uses. */
const running = SETS['tuned on']!.flatMap(notesIn)
	.map(({ text }) => text)
	.join(' ');
const times: number[] = [];
for (let at = 0; at + NOTE_LENGTH < running.length; at += NOTE_LENGTH) {
	const note = running.slice(at, at + NOTE_LENGTH);
	const start = performance.now();
	review(note);
	times.push(performance.now() - start);
}
times.sort((a, b) => a - b);

const cost: GuardCost = {
	sets,
	p50Ms: times[times.length >> 1]!,
	p95Ms: times[Math.floor(times.length * 0.95)]!,
	loadMs,
	lexiconBytes: brotliCompressSync(readFileSync('src/guard/lexicon/words.ts')).length
};
console.log(JSON.stringify(cost));
