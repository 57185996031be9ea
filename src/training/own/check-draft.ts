import type { Data, Path, Source } from '#flow/1-read/read-source.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Flow } from '#flow/flow.ts';
import { checkCase } from '../check-case.ts';
import type { PracticeCase } from '../practice-case.ts';
import { readCase } from '../read-case.ts';
import type { CaseDraft } from './case-draft.ts';
import { writeCase } from './write-case.ts';

/** Something that is not right yet, at the part it is about: `['cards', 0, 'text']`. */
export interface DraftFinding extends Pick<Diagnostic, 'code' | 'severity' | 'params'> {
	readonly path: Path;
}

export interface CheckedDraft {
	/** The case as it can be practised and shared; null while anything stands in the way but a warning. */
	readonly practiceCase: PracticeCase | null;
	/** What the file of it says, whole or not. */
	readonly text: string;
	readonly findings: readonly DraftFinding[];
}

/**
 * Looks at a draft as at a file that came from outside, by the same reader and the same walk. Without a flow only the case
 * itself is looked at. That somebody still has to say that it is invented is not among the findings: it is not a mistake.
 */
export function checkDraft(draft: CaseDraft, flow: Flow | null): CheckedDraft {
	const text = writeCase(draft);
	const { practiceCase, source, diagnostics } = readCase({ text: writeCase({ ...draft, invented: true }), file: '' });
	const found = [...diagnostics];
	if (practiceCase && source && flow) found.push(...checkCase(practiceCase, flow, source));
	const paths = source ? pathsByLine(source) : new Map<number, Path>();
	const findings = found.map(({ code, severity, params, at }) => ({
		...{ code, severity, params },
		path: paths.get(at.line) ?? []
	}));
	const isSound = !findings.some(({ severity }) => severity === 'error');
	return { practiceCase: isSound ? practiceCase : null, text, findings };
}

/** Each key and item stands on a line of its own in what `writeCase` writes, so a line says which part it is. */
function pathsByLine(source: Source): Map<number, Path> {
	const paths = new Map<number, Path>();
	const add = (data: Data, path: Path): void => {
		const { line } = source.placeOf(path);
		if (!paths.has(line)) paths.set(line, path);
		if (typeof data === 'object' && data !== null)
			for (const [name, value] of Object.entries(data))
				add(value as Data, [...path, Array.isArray(data) ? Number(name) : name]);
	};
	add(source.data, []);
	return paths;
}
