import { formatDiagnostic, hintOf, messageOf, type Diagnostic, type Language } from '#flow/diagnostics/diagnostic.ts';
import type { Edition } from '#flow/flow.ts';
import type { Call, Result, Surroundings } from './call.ts';
import { loadNamed, type Loaded } from './load-named.ts';

/** A finding as the contract has it. */
export const asJson = (finding: Diagnostic, language: Language) => ({
	code: finding.code,
	severity: finding.severity,
	message: messageOf(finding, language),
	file: finding.at.file,
	line: finding.at.line,
	column: finding.at.column,
	hint: hintOf(finding, language)
});

export const listFindings = (findings: readonly Diagnostic[], language: Language): string[] =>
	findings.map((finding) => formatDiagnostic(finding, language));

/** A rule that does not hold is an error too, though there is an edition then to look at. */
export const hasErrors = (findings: readonly Diagnostic[]): boolean =>
	findings.some((finding) => finding.severity === 'error');

/** `2 fouten, 1 waarschuwing, 0 tips.` */
export function countFindings(findings: readonly Diagnostic[], language: Language): string {
	if (findings.length === 0) return language === 'nl' ? 'Alles in orde.' : 'All is well.';
	const number = (severity: Diagnostic['severity']) => findings.filter((one) => one.severity === severity).length;
	return NOUNS.map(([severity, nouns]) => {
		const many = number(severity);
		return `${many} ${nouns[language][many === 1 ? 0 : 1]}`;
	})
		.join(', ')
		.concat('.');
}

const NOUNS = [
	['error', { nl: ['fout', 'fouten'], en: ['error', 'errors'] }],
	['warning', { nl: ['waarschuwing', 'waarschuwingen'], en: ['warning', 'warnings'] }],
	['hint', { nl: ['tip', 'tips'], en: ['hint', 'hints'] }]
] as const;

/** A flow that cannot be used: what is wrong with it, as the result of a command that was about something else. */
export const refusal = ({ diagnostics }: Pick<Loaded, 'diagnostics'>, language: Language): Result => ({
	exit: 1,
	json: { ok: false, diagnostics: diagnostics.map((finding) => asJson(finding, language)) },
	text: listFindings(diagnostics, language).join('\n')
});

/** The edition, or the findings that stand in its way as the result of the command. */
export async function soundEdition(
	call: Call,
	around: Surroundings
): Promise<{ edition: Edition; loaded: Loaded } | { result: Result }> {
	const loaded = await loadNamed(call, around);
	return loaded.edition ? { edition: loaded.edition, loaded } : { result: refusal(loaded, call.language) };
}
