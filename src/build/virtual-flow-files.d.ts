/** What `flow-files-plugin.ts` gives: each `flow.yaml` as data, by id of the flow. */
declare module 'virtual:flow-files' {
	import type { Data } from '#flow/1-read/read-source.ts';

	export const loadFlowData: Readonly<Record<string, () => Promise<Data>>>;
}
