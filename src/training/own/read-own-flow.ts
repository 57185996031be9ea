import { readSource, type Data, type Source } from '#flow/1-read/read-source.ts';
import { canonicalJson } from '#flow/canonical-json.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash } from '#flow/ids.ts';
import { readFlow, type FlowContent, type FlowFiles, type TextFile } from '#flow/index.ts';

/** The base of an organisation's flow, as this app has it. */
export interface OwnFlowBase {
	readonly edition: Edition;
	/** What each `flow.yaml` of the chain says, that of the flow itself first. */
	readonly data: readonly Data[];
}

export interface ReadOwnFlow {
	/** Only when nothing is wrong with it, and all its rules hold. */
	readonly edition: Edition | null;
	/** Errors wherever they are, and what else is said about the file itself. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Name of the file in findings; a path on somebody's disk is nobody's business. */
export const OWN_FLOW_FILE = 'eigen flow';

/**
 * Puts an organisation's file over a flow and proves the rules of what comes out, as `flow check` does. The words and
 * sources of the base are those of its edition, which are the merged ones; only what is locked has to be read from files.
 *
 * @param flows - ids of the flows there are
 */
export async function readOwnFlow(text: string, base: OwnFlowBase, flows: readonly string[]): Promise<ReadOwnFlow> {
	const known = new Map<string, Source>();
	const asFile = (file: string, data: unknown): TextFile => {
		known.set(file, { file, data: data as Data, placeOf: () => ({ file, line: 1, column: 1 }) });
		return { file, text: '' };
	};
	const { words, translations, sources } = base.edition;
	const chain = base.data.map((data, at): FlowFiles => {
		const flow = asFile(`flow-${at}`, data);
		if (at > 0) return { flow, words: null, sources: null };
		const english = translations.en ? asFile('words.en', translations.en) : null;
		return { flow, words: asFile('words', words), sources: asFile('sources', sources), english };
	});
	const { content, diagnostics } = readFlow(chain, {
		flows,
		overlay: { file: OWN_FLOW_FILE, text },
		read: (ownText, file, maxBytes) => {
			const source = known.get(file);
			return source ? { source, diagnostics: [] } : readSource(ownText, file, maxBytes);
		}
	});
	// What the base is told about itself was told to its authors.
	const told = diagnostics.filter(({ severity, at }) => severity === 'error' || at.file === OWN_FLOW_FILE);
	return { edition: content && (await withHash(content)), diagnostics: told };
}

/** Which flow it goes over, by what the file says; null when it says none. */
export function baseOf(text: string): string | null {
	const data = readSource(text, OWN_FLOW_FILE).source?.data;
	const base = typeof data === 'object' && data !== null && 'extends' in data ? data['extends'] : null;
	return typeof base === 'string' ? base : null;
}

/** As `toEdition` does while building: the same hash for the same text. */
async function withHash(content: FlowContent): Promise<Edition> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
	const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return { ...content, hash: hex.slice(0, 16) as EditionHash };
}
