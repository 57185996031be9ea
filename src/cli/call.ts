import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEdition, type LoadedEdition } from '#build/load-edition.ts';
import { formatDiagnostic, hintOf, messageOf, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Edition } from '#flow/flow.ts';

/** The call itself is wrong: exit 2 and a usage line. */
export class Misuse extends Error {
	override name = 'Misuse';
}

export interface Call {
	readonly name: string | undefined;
	readonly arguments: readonly string[];
	readonly json: boolean;
	readonly from: string | undefined;
	readonly answers: readonly string[];
}

export interface Result {
	readonly exit: 0 | 1;
	readonly json: unknown;
	readonly text: string;
}

export type Command = (call: Call, root: string) => Promise<Result>;

export function parseCall(args: readonly string[]): Call {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				from: { type: 'string' },
				answer: { type: 'string', multiple: true, default: [] }
			}
		});
		const [name, ...rest] = positionals;
		return { name, arguments: rest, json: values.json, from: values.from, answers: values.answer };
	} catch (cause) {
		throw new Misuse(cause instanceof Error ? cause.message : String(cause));
	}
}

/** A flow by name, or by the path of its folder; the folder beside it holds what it extends, else the shipped flows do. */
export async function loadNamed(call: Call, root: string): Promise<LoadedEdition> {
	const [flow, ...more] = call.arguments;
	if (flow === undefined) throw new Misuse('noem een flow');
	if (more.length > 0) throw new Misuse(`te veel: '${more.join(' ')}'`);
	if (!/[/\\.]/.test(flow)) {
		const known = await stat(resolve(root, flow, 'flow.yaml')).catch(() => null);
		if (!known) throw new Misuse(`er is geen flow '${flow}'`);
		return loadEdition(root, flow);
	}
	const folder = resolve(flow);
	const found = await stat(resolve(folder, 'flow.yaml')).catch(() => null);
	if (!found) throw new Misuse(`in '${flow}' staat geen flow.yaml`);
	return loadEdition(dirname(folder), basename(folder), root);
}

/** The edition, or the findings that stand in its way as the result of the command. */
export async function soundEdition(call: Call, root: string): Promise<{ edition: Edition } | { result: Result }> {
	const { edition, diagnostics } = await loadNamed(call, root);
	if (edition) return { edition };
	const text = diagnostics.map((finding) => formatDiagnostic(finding, 'nl')).join('\n');
	return { result: { exit: 1, json: { ok: false, diagnostics: diagnostics.map(asJson) }, text } };
}

export const asJson = (finding: Diagnostic) => ({
	code: finding.code,
	severity: finding.severity,
	message: messageOf(finding, 'nl'),
	file: finding.at.file,
	line: finding.at.line,
	column: finding.at.column,
	hint: hintOf(finding, 'nl')
});
