import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { loadEdition } from '#build/load-edition.ts';
import { dayOf } from '#dossier/calendar-day.ts';
import {
	composeDossier,
	formatJson,
	formatMarkdown,
	formatText,
	writeDecisionReport,
	writeDossier
} from '#dossier/index.ts';
import type { Language } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash } from '#flow/ids.ts';
import { readTranscript, TRANSCRIPT_MAX_BYTES, tooLarge } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { Session } from '#session/session.ts';
import type { Transcript } from '#session/transcript.ts';
import { Misuse } from './call.ts';
import type { Ran } from './run.ts';

const FORMATS = ['markdown', 'text', 'json'] as const;
const LANGUAGES = ['nl', 'en'] as const;

const USAGE = `gebruik: npm run -s dossier -- TRANSCRIPT.json [--format markdown|text|json] [--short] [--lang nl|en]

  --format   markdown (zonder deze optie), text of json
  --short    het beslisverslag op één bladzijde; json is altijd het hele dossier
  --lang     taal van kopjes en vaste zinnen; wat de flow zegt blijft Nederlands`;

interface DossierCall {
	readonly file: string;
	readonly format: (typeof FORMATS)[number];
	readonly language: Language;
	readonly short: boolean;
}

/** The file cannot become a dossier. Its message never holds what stands in the file. */
class Unreadable extends Error {
	override name = 'Unreadable';
}

function parseDossierCall(args: readonly string[]): DossierCall {
	const { values, positionals } = parsed(args);
	const [file, ...more] = positionals;
	if (file === undefined) throw new Misuse('noem een bestand');
	if (more.length > 0) throw new Misuse('noem één bestand');
	const format = FORMATS.find((known) => known === values.format);
	const language = LANGUAGES.find((known) => known === values.lang);
	if (format === undefined) throw new Misuse(`--format is ${FORMATS.join(', ')}`);
	if (language === undefined) throw new Misuse(`--lang is ${LANGUAGES.join(', ')}`);
	return { file, format, language, short: values.short };
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'markdown' },
				lang: { type: 'string', default: 'nl' },
				short: { type: 'boolean', default: false }
			}
		});
	} catch (cause) {
		throw new Misuse(cause instanceof Error ? cause.message : String(cause));
	}
}

async function readBounded(file: string): Promise<string> {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw new Misuse(`er is geen bestand '${file}'`);
	// Asked before it is read: a file of gigabytes is not taken into memory to find that out.
	if (found.size > TRANSCRIPT_MAX_BYTES) throw new Unreadable(tooLarge.message);
	return readFile(file, 'utf8');
}

async function printDossier({ file, format, language, short }: DossierCall): Promise<string> {
	const read = readTranscript(await readBounded(file));
	if ('problem' in read) throw new Unreadable(read.problem.message);
	const { edition } = await loadEdition(resolve('flows'), read.transcript.flow);
	if (edition === null) throw new Unreadable(`De flow '${read.transcript.flow}' is hier niet, of heeft fouten.`);

	const session = walked(edition, read.transcript);
	const dossier = composeDossier(session, edition, { codeName: null, today: dayOf(Date.now()), language });
	if (format === 'json') return formatJson(dossier);
	const paper = short ? writeDecisionReport(dossier, 'short', language) : writeDossier(dossier, language);
	return format === 'text' ? formatText(paper) : formatMarkdown(paper);
}

/**
 * The walk of a file. One made by hand may name today's edition and still leave out moves where nothing was written: it is
 * walked as one of another edition when that places more of its answers.
 */
function walked(edition: Edition, transcript: Transcript): Session {
	const session = replay(edition, transcript);
	if (session.stale.length === 0) return session;
	const bridged = replay(edition, { ...transcript, hash: '' as EditionHash });
	return bridged.stale.length < session.stale.length ? bridged : session;
}

/** The record of a transcript. Exit 0 printed, 1 not readable, 2 wrong call. */
export async function runDossier(args: readonly string[]): Promise<Ran> {
	try {
		return { exit: 0, out: await printDossier(parseDossierCall(args)), error: '' };
	} catch (cause) {
		if (cause instanceof Unreadable) return { exit: 1, out: '', error: `dossier: ${cause.message}\n` };
		if (cause instanceof Misuse) return { exit: 2, out: '', error: `dossier: ${cause.message}\n\n${USAGE}\n` };
		throw cause;
	}
}
