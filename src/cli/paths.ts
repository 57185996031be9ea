import { formatSheetCsv, formatSheetMarkdown, formatSheetText } from '#authoring/sign-off/format-sheet.ts';
import { signOffSheet } from '#authoring/sign-off/sign-off-sheet.ts';
import { decidingPaths } from '#flow/5-verify/deciding-paths.ts';
import { wordsIn } from '#flow/words-in.ts';
import { formatOf, type Command } from './call.ts';
import { soundEdition } from './findings.ts';

const FORMATS = { md: formatSheetMarkdown, csv: formatSheetCsv, text: formatSheetText } as const;

/** `paths FLOW`: the sign-off sheet, one row for every combination of deciding answers. */
export const paths: Command = {
	options: ['overlay', 'flows', 'format'],
	async run(call, around) {
		const format = formatOf(call, ['md', 'csv', 'text']) ?? 'text';
		const sound = await soundEdition(call, around);
		if ('result' in sound) return sound.result;
		const { rows, count } = decidingPaths(sound.edition.flow);
		if (count > rows.length) {
			const many = Number.isFinite(count) ? `Er zijn ${count} paden: meer` : 'Er zijn meer paden';
			const text = `${many} dan iemand aftekent. Dat de regels op elk pad gelden, bewijst flow verify.`;
			// JSON has no word for endless.
			return { exit: 1, json: { paths: [], count: Number.isFinite(count) ? count : null }, text };
		}
		const { words } = wordsIn(sound.edition, call.language);
		const sheet = signOffSheet(sound.edition, words, rows, around.today);
		return { exit: 0, json: { paths: rows }, text: FORMATS[format](sheet) };
	}
};
