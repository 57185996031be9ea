import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Flow } from '#flow/flow.ts';
import type { TextFile } from '#flow/index.ts';
import { checkCase } from '#training/check-case.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { readCase } from '#training/read-case.ts';

export interface LoadedCases {
	/** Those without an error, by name of their file. */
	readonly cases: readonly PracticeCase[];
	readonly diagnostics: readonly Diagnostic[];
	/** Absolute paths of every file that was read. */
	readonly files: readonly string[];
}

const YAML = '.yaml';

/**
 * Reads `<root>/<id>/cases`, and walks each case on the flow. Without a flow (it has an error itself) only the files are
 * looked at. Where there is no such folder there are no cases.
 */
export async function loadCases(root: string, id: string, flow: Flow | null): Promise<LoadedCases> {
	const folder = join(root, id, 'cases');
	const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
		if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return [];
		throw cause;
	});
	const files = names
		.filter((name) => name.endsWith(YAML))
		.sort()
		.map((name) => join(folder, name));
	const found: Diagnostic[] = [];
	const cases: PracticeCase[] = [];
	for (const path of files) {
		const file = relative(process.cwd(), path).replaceAll('\\', '/');
		const { practiceCase, diagnostics } = readOn({ file, text: await readFile(path, 'utf8') }, id, flow);
		if (practiceCase && !diagnostics.some(({ severity }) => severity === 'error')) cases.push(practiceCase);
		found.push(...diagnostics);
	}
	return { cases, diagnostics: found, files };
}

/** Everything that is wrong with a case as a file of the folder of flow `id`. */
export const findingsOnCase = (file: TextFile, id: string, flow: Flow | null): readonly Diagnostic[] =>
	readOn(file, id, flow).diagnostics;

function readOn(file: TextFile, id: string, flow: Flow | null) {
	const { practiceCase, source, diagnostics } = readCase(file);
	if (!practiceCase || !source) return { practiceCase, diagnostics };
	const folder = flow?.id ?? id;
	// On an organisation's file the flow has another name than the folder, and the cases are those of the folder.
	if (practiceCase.flow !== folder && practiceCase.flow !== id) {
		const elsewhere = diagnostic('case-folder', source.placeOf(['flow']), { flow: practiceCase.flow, folder });
		return { practiceCase, diagnostics: [...diagnostics, elsewhere] };
	}
	return { practiceCase, diagnostics: [...diagnostics, ...(flow ? checkCase(practiceCase, flow, source) : [])] };
}
