import { CATALOGUE, type DiagnosticCode } from './catalogue.ts';
import { isPhrase, PHRASES } from './phrases.ts';
import { UNSEEN } from './unseen.ts';

/** Where something stands in a file an author can open: 1-based line and column. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export type Severity = 'error' | 'warning' | 'hint';

/** One finding about a flow. Data, so that all of them can be collected, sorted, translated and compared. */
export interface Diagnostic {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly at: Place;
	/** What the sentences of the catalogue are filled with: names and numbers of the flow itself, and names of phrases. */
	readonly params: Readonly<Record<string, string>>;
}

/** More than anybody mends in one go is not told. */
export const MOST_FINDINGS = 500;

export type Language = 'nl' | 'en';

/** Makes a finding; the severity is the catalogue's. */
export function diagnostic(code: DiagnosticCode, at: Place, params: Record<string, string> = {}): Diagnostic {
	return { code, severity: CATALOGUE[code].severity, at, params };
}

type Params = Diagnostic['params'];

const PARAM_MAX_LENGTH = 240;

function fill(sentence: string, params: Params, language: Language): string {
	return sentence.replace(/\{([a-z]+)(:phrase)?\}/g, (whole, name: string, phrase?: string) => {
		const value = Object.hasOwn(params, name) ? params[name] : undefined;
		if (value === undefined) return whole;
		return phrase && isPhrase(value) ? fill(PHRASES[value][language], params, language) : shown(value);
	});
}

/** What a file says may hold commands for a terminal, or turn a line of text around: neither is repeated. */
function shown(value: string): string {
	const visible = value.replace(new RegExp(UNSEEN, 'gu'), '\ufffd');
	return visible.length > PARAM_MAX_LENGTH ? `${visible.slice(0, PARAM_MAX_LENGTH)}…` : visible;
}

/** What is wrong, in one sentence. */
export function messageOf(finding: Diagnostic, language: Language): string {
	return fill(CATALOGUE[finding.code].message[language], finding.params, language);
}

/** How to mend it; begins with the nearest existing name when there is one. */
export function hintOf(finding: Diagnostic, language: Language): string {
	const mend = fill(CATALOGUE[finding.code].mend[language], finding.params, language);
	const near = finding.params['nearest'];
	if (!near) return mend;
	return (language === 'nl' ? `Bedoel je '${shown(near)}'? ` : `Did you mean '${shown(near)}'? `) + mend;
}

/** `file:line:column severity code: message`, then the mend on the next line. */
export function formatDiagnostic(finding: Diagnostic, language: Language): string {
	const { file, line, column } = finding.at;
	const head = `${file}:${line}:${column} ${finding.severity} ${finding.code}: ${messageOf(finding, language)}`;
	return `${head}\n    ${hintOf(finding, language)}`;
}

/** By file, then place, then code: the order in which an author mends. */
export function sortDiagnostics(findings: readonly Diagnostic[]): Diagnostic[] {
	return [...findings].sort(
		(a, b) =>
			a.at.file.localeCompare(b.at.file) ||
			a.at.line - b.at.line ||
			a.at.column - b.at.column ||
			a.code.localeCompare(b.code)
	);
}
