/** What `flows-plugin.ts` gives to the pages. */
declare module 'virtual:flows' {
	import type { Contact, Edition, Label, Translation, Words } from '#flow/flow.ts';
	import type { EditionHash, FlowId, FlowVersion } from '#flow/ids.ts';

	export interface ListedFlow {
		readonly id: FlowId;
		readonly version: FlowVersion;
		readonly sector: string;
		readonly route: string;
		readonly hash: EditionHash;
		/** Where the people work to whom it is offered; ids of `workplaces`. */
		readonly workplaces: readonly string[];
		/** False for a flow that others build upon. */
		readonly offered: boolean;
		/** Calendar date before which somebody has to look at the content again. */
		readonly reviewBy: string | null;
		/** Date of the oldest expert review, null while any claim has none. */
		readonly reviewed: string | null;
		readonly titles: { readonly nl: Words['flow']; readonly en?: NonNullable<Translation['flow']> };
	}
	export const flows: readonly ListedFlow[];
	export const workplaces: Readonly<Record<string, { readonly nl: Label; readonly en?: Partial<Label> }>>;
	export const contacts: readonly Contact[];
	export const contactWords: {
		readonly nl: Words['contacts'];
		readonly en: NonNullable<Translation['contacts']>;
	};
	export const loadFlow: Readonly<Record<string, () => Promise<Edition>>>;
}
