import { stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { packOverlay } from '#authoring/share/pack-overlay.ts';
import { MAX_BYTES } from '#flow/1-read/bounds.ts';
import { isMap, readSource, type DataMap } from '#flow/1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { Misuse, type Call, type Command, type Result, type Surroundings } from './call.ts';
import { hasErrors, listFindings, refusal } from './findings.ts';
import { loadFlow, loadNamed, type Loaded } from './load-named.ts';

/**
 * `pack OVERLAY`: one file to share, `<id>.meldflow`, beside the overlay or at `--out`. It is checked and verified first;
 * with a finding that is an error nothing is written.
 */
export const pack: Command = {
	options: ['flows', 'out'],
	async run(call, around) {
		const loaded = await loadNamed(call, around);
		const { edition, diagnostics, overlay, overlayPath } = loaded;
		if (!overlay || !overlayPath)
			throw new Misuse(`'${loaded.name}' is geen overlay; een hele flow deel je als map (flows/README.md)`);
		const base = await versionUnder(overlay.text, call, around);
		if (!edition || hasErrors(diagnostics)) return conflictsOf(loaded, base, refusal(loaded, call.language));
		const text = packedText(loaded, base, overlay.text);
		const bytes = Buffer.byteLength(text);
		if (bytes > MAX_BYTES) {
			const at = { file: overlay.file, line: 1, column: 1 };
			return refusal({ diagnostics: [diagnostic('file-too-large', at, { limit: String(MAX_BYTES) })] }, call.language);
		}
		const path = await pathFor(call.out, overlayPath, edition.flow.id);
		await writeFile(path, text);
		const near = relative(process.cwd(), path).replaceAll('\\', '/');
		const file = near.startsWith('..') ? path : near;
		const { id, version } = edition.flow;
		const told = listFindings(diagnostics, call.language);
		return {
			exit: 0,
			json: { ok: true, file, bytes, id, version, hash: edition.hash, madeOn: base },
			text: [...told, `${file}: ${bytes} bytes, editie ${version} (${edition.hash}) over ${base}`].join('\n')
		};
	}
};

/** Version of the flow that an overlay lies over; empty when there is no such flow. */
async function versionUnder(text: string, call: Call, around: Surroundings): Promise<string> {
	const name = dataOf(text)['extends'];
	const base = typeof name === 'string' ? await loadFlow(name, call, around).catch(() => null) : null;
	return base?.edition?.flow.version ?? '';
}

const dataOf = (text: string): DataMap => {
	const data = readSource(text, '').source?.data;
	return data !== undefined && isMap(data) ? data : {};
};

function packedText({ changes, diagnostics }: Loaded, version: string, text: string): string {
	const overlay = dataOf(text);
	const unneeded = new Set(
		diagnostics.filter(({ code }) => code === 'choice-unneeded').map(({ params }) => params['name'])
	);
	const choices = Object.keys((overlay['choose'] ?? {}) as DataMap);
	const chosen = new Set(choices.filter((address) => !unneeded.has(address)));
	return packOverlay({ overlay, changes, chosen, version });
}

async function pathFor(out: string | undefined, overlayPath: string, id: string): Promise<string> {
	const name = `${id}.meldflow`;
	if (out === undefined) return join(dirname(overlayPath), name);
	const path = resolve(out);
	return (await stat(path).catch(() => null))?.isDirectory() ? join(path, name) : path;
}

const CONFLICTS: ReadonlySet<Diagnostic['code']> = new Set(['merge-conflict', 'merge-unknown']);

/** Where both sides changed a text, both stand whole under the findings: a choice is made by reading them. */
function conflictsOf({ diagnostics, changes }: Loaded, version: string, refused: Result): Result {
	const names = diagnostics.filter(({ code }) => CONFLICTS.has(code)).map(({ params }) => params['name']);
	const conflicts = changes
		.filter(({ address }) => names.includes(address.join('.')))
		.map(({ address, value, now }) => ({ address: address.join('.'), mine: value, theirs: now ?? null }));
	if (conflicts.length === 0) return refused;
	const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
	const lines = conflicts.flatMap(({ address, mine, theirs }) => [
		...['', `${address}`, `  van jullie:   ${shown(mine)}`, `  nu landelijk: ${shown(theirs)}`],
		`  kies:         choose: { '${address}': { take: mine of theirs, over: ${version} } }`
	]);
	return { ...refused, json: { ...(refused.json as object), conflicts }, text: [refused.text, ...lines].join('\n') };
}
