import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import type { Flow } from '#flow/flow.ts';
import { hasScreen } from '#flow/graph.ts';
import type { AnswerId, ItemId, ScreenId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { wordsIn } from '#flow/words-in.ts';
import { Misuse, type Command } from './call.ts';
import { soundEdition } from './findings.ts';

/**
 * `walk FLOW [--from SCREEN] [--answer SCREEN=ANSWER]…`: answers for the same question are used visit by visit; for a
 * checklist each one ticks an item.
 */
export const walk: Command = {
	options: ['overlay', 'flows', 'from', 'answer'],
	async run(call, around) {
		const sound = await soundEdition(call, around);
		if ('result' in sound) return sound.result;
		const { flow } = sound.edition;
		const { words } = wordsIn(sound.edition, call.language);
		const from = call.from === undefined ? undefined : knownScreen(flow, call.from);
		const walked = walkFlow(flow, givenAnswers(flow, call.answers), from);
		const { visited, outcome, norms, stoppedAt, answered } = walked;
		const said = outcome ? (words.outcomes[outcome]?.title ?? outcome) : 'geen uitkomst';
		const stopped = stoppedAt ? `wacht op een antwoord bij '${stoppedAt}'` : 'ten einde';
		return {
			exit: 0,
			json: { visited, outcome, norms, stoppedAt, answered },
			text: [visited.join(' → '), `${said} (${norms.join(', ') || 'geen norm'}); ${stopped}`].join('\n')
		};
	}
};

function knownScreen(flow: Flow, name: string): ScreenId {
	if (hasScreen(flow, name)) return name;
	const near = nearestName(name, Object.keys(flow.screens));
	throw new Misuse(`'${name}' is geen scherm van ${flow.id}${near ? `; bedoel je '${near}'?` : ''}`);
}

function givenAnswers(flow: Flow, pairs: readonly string[]): Record<string, (AnswerId | ItemId)[]> {
	const given: Record<string, (AnswerId | ItemId)[]> = {};
	for (const pair of pairs) {
		const [name = '', answer = ''] = pair.split(/=(.*)/s);
		const { id, kind, items, answers } = flow.screens[knownScreen(flow, name)]!;
		const choices: readonly (AnswerId | ItemId)[] = kind === 'checklist' ? items : answers.map((one) => one.id);
		const known = choices.find((choice) => choice === answer);
		if (!known) {
			const what = kind === 'checklist' ? 'punt van' : 'antwoord op';
			throw new Misuse(`'${answer}' is geen ${what} '${name}'; kies een van: ${choices.join(', ') || 'geen'}`);
		}
		(given[id] ??= []).push(known);
	}
	return given;
}
