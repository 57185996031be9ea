import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { formatDiagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { readFlow, type ReadFlow, type ReadOptions } from '#flow/index.ts';

/** The files of a small sound flow with rules, outcomes and contacts, and an overlay that fits it. */
const ROOT = 'tests/flow/samples/sound-rules';
const OVERLAY = `format: 1
overlay: school
extends: klein
made-on: 2026.11.0
version: 2026.11.0
words: { screens: { einde: { title: Klaar bij ons } } }
insert: { samen: { before: einde, kind: information } }
`;

const WORDS = `${readFileSync(`${ROOT}/words.nl.yaml`, 'utf8')}workplaces: { school: { label: School } }\n`;

export type SmallFile = 'flow' | 'words' | 'sources' | 'english' | 'overlay';

export const SMALL: Readonly<Record<SmallFile, string>> = {
	flow: readFileSync(`${ROOT}/flow.yaml`, 'utf8'),
	words: WORDS,
	sources: readFileSync(`${ROOT}/sources.yaml`, 'utf8'),
	// Which language it is, no rule can tell.
	english: WORDS,
	overlay: OVERLAY.replace('words: { screens: {', 'words: { screens: { samen: { title: Samen },')
};

/** The small flow with some of its files replaced; the file names are the keys. The overlay only when it is given. */
export function readSmall(files: Partial<Record<SmallFile, string>>, options: ReadOptions = {}): ReadFlow {
	const file = (name: SmallFile) => ({ file: name, text: files[name] ?? SMALL[name] });
	const offered = (text: string) => text.replace('start: vraag', 'workplaces: [school]\nstart: vraag');
	const flow = files.flow === undefined ? { file: 'flow', text: offered(SMALL.flow) } : file('flow');
	const chain = {
		flow,
		words: file('words'),
		sources: file('sources'),
		english: files.english !== undefined ? file('english') : null
	};
	return readFlow([chain], { ...options, ...(files.overlay === undefined ? {} : { overlay: file('overlay') }) });
}

/** Every finding as an author reads it, in both languages; reading them must never fail either. */
export const told = (findings: readonly Diagnostic[]): string =>
	findings.flatMap((finding) => [formatDiagnostic(finding, 'nl'), formatDiagnostic(finding, 'en')]).join('\n');

// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const HIDDEN = /[\p{Cs}\p{Bidi_Control}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/u;

/**
 * Reads the small flow with one file replaced, which must be refused with a finding and no more than are told. Gives the
 * codes of what is said about that file.
 */
export function refused(file: SmallFile, text: string): string[] {
	const { content, diagnostics } = readSmall({ [file]: text });
	expect(content, file).toBeNull();
	expect(diagnostics.length, file).toBeGreaterThan(0);
	expect(diagnostics.length, file).toBeLessThanOrEqual(501);
	expect(told(diagnostics), file).not.toMatch(HIDDEN);
	return diagnostics.filter(({ at }) => at.file === file).map(({ code }) => code);
}
