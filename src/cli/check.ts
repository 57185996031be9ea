import { loadCards } from '#build/cards/load-cards.ts';
import { namesIn } from '#build/names-in.ts';
import { loadContent } from '#build/training/load-content.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Call, Command, Result } from './call.ts';
import { asJson, countFindings, hasErrors, listFindings } from './findings.ts';
import { folderOf, loadEach, type Loaded } from './load-named.ts';

/** Name of all cards together, among the names of flows. */
const CARDS = 'cards';

/** The content of sessions. The practice cases of a flow are checked with that flow. */
const TRAINING = 'training';

/**
 * `check FLOW…`: every finding at once, about its practice cases too. Errors give exit 1; warnings and hints alone do not.
 * `check cards` is about the cards, `check training` about what every session needs.
 */
export const check: Command = {
	options: ['overlay', 'flows', 'all'],
	async run(call, around) {
		const [name] = call.all || call.arguments.length > 1 ? [] : call.arguments;
		if (name === CARDS) return found((await loadCards(await folderOf(call, around.root))).diagnostics, call);
		if (name === TRAINING) return found(await findingsOnTraining(await folderOf(call, around.root)), call);
		const each = await loadEach(call, around);
		const { language } = call;
		const all = each.flatMap(({ diagnostics }) => diagnostics);
		const json = ({ diagnostics }: Pick<Loaded, 'diagnostics'>) => ({
			ok: !hasErrors(diagnostics),
			diagnostics: diagnostics.map((finding) => asJson(finding, language))
		});
		const isOne = each.length === 1 && !call.all;
		const ok = !hasErrors(all);
		// What a base says wrong would be said again by every flow that builds on it.
		const lines = new Set(listFindings(all, language));
		const heading = isOne ? [] : [`${each.length} flows`];
		return {
			exit: ok ? 0 : 1,
			json: isOne
				? json(each[0]!)
				: { ...json({ diagnostics: all }), flows: each.map((one) => ({ id: one.name, ...json(one) })) },
			text: [...lines, [...heading, countFindings(all, language)].join(': ')].join('\n')
		};
	}
};

async function findingsOnTraining(root: string): Promise<readonly Diagnostic[]> {
	const { names } = await namesIn(root);
	return (await loadContent(root, names.contacts)).diagnostics;
}

function found(diagnostics: readonly Diagnostic[], { language }: Call): Result {
	const ok = !hasErrors(diagnostics);
	return {
		exit: ok ? 0 : 1,
		json: { ok, diagnostics: diagnostics.map((finding) => asJson(finding, language)) },
		text: [...listFindings(diagnostics, language), countFindings(diagnostics, language)].join('\n')
	};
}
