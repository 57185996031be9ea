/** `npx tsx scripts/bench-dossier.ts`: what it takes to open a situation and to write all of its papers, by its size. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEdition } from '#build/load-edition.ts';
import { composeDossier, formatMarkdown, formatText, writeDecisionReport, writeDossier } from '#dossier/index.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { Entry, EntryId, IsoDate, Transcript } from '#session/transcript.ts';

const ROUNDS = 9;

const { edition } = await loadEdition(resolve('flows'), 'kinderopvang-thuis');
const read = readTranscript(readFileSync('tests/dossier/frozen/transcript-2.json', 'utf8'));
if (edition === null || 'problem' in read) throw new Error('the flow or the frozen transcript could not be read');

/** The frozen transcript with its records repeated until there are so many entries. */
function ofSize({ entries, ...transcript }: Transcript, size: number): Transcript {
	const records = entries.filter(({ kind }) => kind === 'noted' || kind === 'consulted' || kind === 'talked');
	const more = Array.from({ length: size - entries.length }, (_, index): Entry => {
		return { ...records[index % records.length]!, id: `more-${index}` as EntryId };
	});
	return { ...transcript, entries: [...entries, ...more] };
}

function median(work: () => unknown): string {
	const times = Array.from({ length: ROUNDS }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
	return `${times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!.toFixed(1)} ms`;
}

for (const size of [200, 2_000]) {
	const transcript = ofSize(read.transcript, size);
	const open = () => replay(edition, transcript);
	const session = open();
	const compose = () => composeDossier(session, edition, { codeName: null, today: '2026-11-12' as IsoDate });
	const dossier = compose();
	const write = () => {
		const papers = [writeDossier(dossier), writeDecisionReport(dossier, 'short'), writeDecisionReport(dossier, 'full')];
		return papers.map((paper) => formatText(paper).length + formatMarkdown(paper).length);
	};
	console.log(`${size} entries: walk ${median(open)}, compose ${median(compose)}, all papers ${median(write)}`);
}
