/** What `flows-plugin.ts` gives to the pages. */
declare module 'virtual:flows' {
	import type { Contact, Edition, Words } from '#flow/flow.ts';
	import type { EditionHash, FlowId, FlowVersion } from '#flow/ids.ts';

	export interface ListedFlow {
		readonly id: FlowId;
		readonly version: FlowVersion;
		readonly sector: string;
		readonly route: string;
		readonly hash: EditionHash;
		readonly title: string;
		readonly short: string;
		readonly summary: string;
	}
	export const flows: readonly ListedFlow[];
	export const contacts: readonly Contact[];
	export const contactWords: Words['contacts'];
	export const loadFlow: Readonly<Record<string, () => Promise<Edition>>>;
}
