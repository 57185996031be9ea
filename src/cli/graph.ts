import { pictureOf } from '#authoring/picture/flow-picture.ts';
import { formatDot } from '#authoring/picture/format-dot.ts';
import { formatMermaid } from '#authoring/picture/format-mermaid.ts';
import { machineOf } from '#authoring/picture/machine-of.ts';
import { wordsIn } from '#flow/words-in.ts';
import { formatOf, Misuse, type Command } from './call.ts';
import { soundEdition } from './findings.ts';

/** `graph FLOW --format mermaid|dot|xstate`: the picture as text, or the machine as JSON. */
export const graph: Command = {
	options: ['overlay', 'flows', 'format'],
	async run(call, around) {
		const format = formatOf(call, ['mermaid', 'dot', 'xstate']);
		if (format === null) throw new Misuse('noem een vorm: --format mermaid, dot of xstate');
		const sound = await soundEdition(call, around);
		if ('result' in sound) return sound.result;
		const shown = { flow: sound.edition.flow, words: wordsIn(sound.edition, call.language).words };
		if (format === 'xstate') {
			const machine = machineOf(shown);
			return { exit: 0, json: machine, text: JSON.stringify(machine, null, 2) };
		}
		const picture = pictureOf(shown);
		const text = format === 'mermaid' ? formatMermaid(picture) : formatDot(picture);
		return { exit: 0, json: { format, text }, text: text.trimEnd() };
	}
};
