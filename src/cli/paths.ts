import { decidingPaths } from '#flow/5-verify/deciding-paths.ts';
import { soundEdition, type Command } from './call.ts';

/** `paths FLOW`: the sign-off table, one row for every combination of deciding answers. */
export const paths: Command = async (call, root) => {
	const loaded = await soundEdition(call, root);
	if ('result' in loaded) return loaded.result;
	const rows = decidingPaths(loaded.edition.flow);
	const text = rows.map(({ answers, outcome, norms }) => {
		const given = Object.entries(answers).map(([screen, answer]) => `${screen}=${answer}`);
		return `${outcome ?? '—'} [${norms.join(', ')}]  ${given.join(' ')}`;
	});
	return { exit: 0, json: { paths: rows }, text: [...text, `${rows.length} paden`].join('\n') };
};
