import type { Command } from './call.ts';
import { asJson, countFindings, hasErrors, listFindings } from './findings.ts';
import { loadEach, type Loaded } from './load-named.ts';

/** `check FLOW…`: every finding at once. Errors give exit 1; warnings and hints alone do not. */
export const check: Command = {
	options: ['overlay', 'flows', 'all'],
	async run(call, around) {
		const each = await loadEach(call, around);
		const { language } = call;
		const found = each.flatMap(({ diagnostics }) => diagnostics);
		const json = ({ diagnostics }: Pick<Loaded, 'diagnostics'>) => ({
			ok: !hasErrors(diagnostics),
			diagnostics: diagnostics.map((finding) => asJson(finding, language))
		});
		const isOne = each.length === 1 && !call.all;
		const ok = !hasErrors(found);
		// What a base says wrong would be said again by every flow that builds on it.
		const lines = new Set(listFindings(found, language));
		const heading = isOne ? [] : [`${each.length} flows`];
		return {
			exit: ok ? 0 : 1,
			json: isOne
				? json(each[0]!)
				: { ...json({ diagnostics: found }), flows: each.map((one) => ({ id: one.name, ...json(one) })) },
			text: [...lines, [...heading, countFindings(found, language)].join(': ')].join('\n')
		};
	}
};
