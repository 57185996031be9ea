import { loadCards } from '#build/cards/load-cards.ts';
import type { Call, Command, Result, Surroundings } from './call.ts';
import { asJson, countFindings, hasErrors, listFindings } from './findings.ts';
import { folderOf, loadEach, type Loaded } from './load-named.ts';

/** Name of all cards together, among the names of flows. */
const CARDS = 'cards';

/** `check FLOW…`: every finding at once. Errors give exit 1; warnings and hints alone do not. `check cards` is about the cards. */
export const check: Command = {
	options: ['overlay', 'flows', 'all'],
	async run(call, around) {
		if (!call.all && call.arguments.join() === CARDS) return checkCards(call, around);
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

async function checkCards(call: Call, around: Surroundings): Promise<Result> {
	const { diagnostics } = await loadCards(await folderOf(call, around.root));
	const ok = !hasErrors(diagnostics);
	return {
		exit: ok ? 0 : 1,
		json: { ok, diagnostics: diagnostics.map((finding) => asJson(finding, call.language)) },
		text: [...listFindings(diagnostics, call.language), countFindings(diagnostics, call.language)].join('\n')
	};
}
