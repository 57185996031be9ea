import { formatDiagnostic } from '#flow/diagnostics/diagnostic.ts';
import { asJson, loadNamed, type Command } from './call.ts';

/** `check FLOW`: every finding at once. Errors give exit 1; warnings and hints alone do not. */
export const check: Command = async (call, root) => {
	const { edition, diagnostics } = await loadNamed(call, root);
	const lines = diagnostics.map((finding) => formatDiagnostic(finding, 'nl'));
	const errors = diagnostics.filter((finding) => finding.severity === 'error').length;
	const rest = diagnostics.length - errors;
	const total =
		diagnostics.length === 0
			? 'Alles in orde.'
			: `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${rest} ${rest === 1 ? 'waarschuwing' : 'waarschuwingen'}.`;
	return {
		exit: edition ? 0 : 1,
		json: { ok: edition !== null, diagnostics: diagnostics.map(asJson) },
		text: [...lines, total].join('\n')
	};
};
