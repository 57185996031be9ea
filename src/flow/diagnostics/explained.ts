import type { DiagnosticCode } from './catalogue.ts';
import { FIRST } from './explained/read-merge-names.ts';
import { THIRD } from './explained/practice-cases.ts';
import { SECOND } from './explained/rules-words-sources.ts';

/** What `flow explain` tells about a finding. For authors at a command line: the app does not bring it along. */
export interface Explanation {
	/** Why it matters, in one or two sentences. */
	readonly why: { readonly nl: string; readonly en: string };
	/** A small piece of a file that gives the finding, and the same piece mended. YAML. */
	readonly wrong: string;
	readonly right: string;
}

/** Every code of the catalogue has its explanation: the type sees to that. */
export const EXPLAINED: Readonly<Record<DiagnosticCode, Explanation>> = { ...FIRST, ...SECOND, ...THIRD };
