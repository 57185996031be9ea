/**
 * Scores the guard against notes of which it is known what must be found. A finding that touches one is right, whatever
 * its kind; one that touches only a neutral stretch (a town) does not count; letters left uncovered are the leak.
 */
import { readFileSync } from 'node:fs';
import type { Stretch } from '#guard/finding.ts';

export interface Gold extends Stretch {
	/** A slice that is told apart in the figures, such as the origin of a name. */
	readonly slice?: string | undefined;
}

export interface Note {
	readonly text: string;
	readonly spans: readonly Gold[];
	readonly neutral: readonly { readonly start: number; readonly end: number }[];
}

export interface Share {
	readonly all: number;
	readonly hit: number;
}

export interface Mistake {
	readonly kind: string;
	readonly words: string;
	readonly text: string;
}

export interface Score {
	readonly notes: number;
	readonly recall: number;
	readonly precision: number;
	/** Of the notes without anything to find. */
	readonly falseAlarms: number;
	readonly leak: number;
	readonly overmask: number;
	readonly recallOf: ReadonlyMap<string, Share>;
	readonly precisionOf: ReadonlyMap<string, Share>;
	readonly missed: readonly Mistake[];
	readonly wrong: readonly Mistake[];
}

const MARK = /«([A-Za-z]+):([^»]*)»/g;

/** A note with marks in it: `Moeder «NAME:Fatima» uit «ignore:Utrecht»`; ` ⏎ ` is the end of a line. */
export function markedNote(marked: string, slice?: string): Note {
	const spans: Gold[] = [];
	const neutral: { start: number; end: number }[] = [];
	let text = '';
	let at = 0;
	const source = marked.replace(/ ?⏎ ?/g, '\n');
	for (const match of source.matchAll(MARK)) {
		text += source.slice(at, match.index);
		const [whole, kind, words] = match as unknown as [string, string, string];
		const stretch = { start: text.length, end: text.length + words.length };
		if (kind === 'ignore') neutral.push(stretch);
		else spans.push({ ...stretch, kind: kind as Gold['kind'], slice });
		text += words;
		at = match.index + whole.length;
	}
	return { text: text + source.slice(at), spans, neutral };
}

/** The notes of a file: one a line with marks in it, headings behind `# `; or, in `.jsonl`, one object a line. */
export function notesIn(file: string): Note[] {
	const lines = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '');
	if (file.endsWith('.jsonl')) return lines.map(noteFromJson);
	let heading: string | undefined;
	const notes: Note[] = [];
	for (const line of lines) {
		if (line.startsWith('# ')) heading = line.slice(2);
		else notes.push(markedNote(line, heading));
	}
	return notes;
}

function noteFromJson(line: string): Note {
	const note = JSON.parse(line) as {
		text: string;
		spans: (Stretch & { attrs?: { origin?: string } })[];
		ignore?: { start: number; end: number }[];
	};
	const spans = note.spans.map(({ kind, start, end, attrs }) => ({ kind, start, end, slice: attrs?.origin }));
	return { text: note.text, spans, neutral: note.ignore ?? [] };
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;
const LETTER = /[\p{L}\p{N}]/u;

export function scoreOf(notes: readonly Note[], find: (text: string) => readonly Stretch[]): Score {
	const recallOf = new Map<string, { all: number; hit: number }>();
	const precisionOf = new Map<string, { all: number; hit: number }>();
	const count = (shares: typeof recallOf, key: string, hit: boolean) => {
		const share = shares.get(key) ?? { all: 0, hit: 0 };
		shares.set(key, { all: share.all + 1, hit: share.hit + (hit ? 1 : 0) });
	};
	const missed: Mistake[] = [];
	const wrong: Mistake[] = [];
	let [clean, flagged, letters, leaked, others, covered] = [0, 0, 0, 0, 0, 0];
	for (const { text, spans, neutral } of notes) {
		const findings = find(text);
		for (const span of spans) {
			const hit = findings.some((finding) => touches(finding, span));
			count(recallOf, 'all', hit);
			count(recallOf, span.kind, hit);
			if (span.slice !== undefined) count(recallOf, `${span.kind} ${span.slice}`, hit);
			if (!hit) missed.push({ kind: span.kind, words: text.slice(span.start, span.end), text });
		}
		let alarms = 0;
		for (const finding of findings) {
			const right = spans.some((span) => touches(finding, span));
			if (!right && neutral.some((stretch) => touches(finding, stretch))) continue;
			count(precisionOf, 'all', right);
			count(precisionOf, finding.kind, right);
			if (right) continue;
			alarms++;
			wrong.push({ kind: finding.kind, words: text.slice(finding.start, finding.end), text });
		}
		if (spans.length === 0) {
			clean++;
			if (alarms > 0) flagged++;
		}
		for (let at = 0; at < text.length; at++) {
			if (!LETTER.test(text.charAt(at))) continue;
			const here = { start: at, end: at + 1 };
			const isCovered = findings.some((finding) => touches(finding, here));
			if (spans.some((span) => touches(span, here))) {
				letters++;
				if (!isCovered) leaked++;
			} else if (!neutral.some((stretch) => touches(stretch, here))) {
				others++;
				if (isCovered) covered++;
			}
		}
	}
	const share = (part: number, of: number) => (of === 0 ? 1 : part / of);
	const [found, right] = [recallOf.get('all'), precisionOf.get('all')];
	return {
		notes: notes.length,
		recall: share(found?.hit ?? 0, found?.all ?? 0),
		precision: share(right?.hit ?? 0, right?.all ?? 0),
		falseAlarms: clean === 0 ? 0 : flagged / clean,
		leak: letters === 0 ? 0 : leaked / letters,
		overmask: others === 0 ? 0 : covered / others,
		recallOf,
		precisionOf,
		missed,
		wrong
	};
}
