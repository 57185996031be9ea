import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import { hasScreen } from '#flow/graph.ts';
import type { Flow } from '#flow/flow.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { Misuse, soundEdition, type Command } from './call.ts';

/** `walk FLOW [--from SCREEN] [--answer SCREEN=ANSWER]…`: answers for the same screen are used visit by visit. */
export const walk: Command = async (call, root) => {
	const loaded = await soundEdition(call, root);
	if ('result' in loaded) return loaded.result;
	const { flow, words } = loaded.edition;
	const from = call.from === undefined ? undefined : knownScreen(flow, call.from);
	const walked = walkFlow(flow, givenAnswers(flow, call.answers), from);
	const said = walked.outcome ? (words.outcomes[walked.outcome]?.title ?? walked.outcome) : 'geen uitkomst';
	const stopped = walked.stoppedAt ? `wacht op een antwoord bij '${walked.stoppedAt}'` : 'ten einde';
	return {
		exit: 0,
		json: walked,
		text: [walked.visited.join(' → '), `${said} (${walked.norms.join(', ') || 'geen norm'}); ${stopped}`].join('\n')
	};
};

function knownScreen(flow: Flow, name: string): ScreenId {
	if (hasScreen(flow, name)) return name;
	const near = nearestName(name, Object.keys(flow.screens));
	throw new Misuse(`'${name}' is geen scherm van ${flow.id}${near ? `; bedoel je '${near}'?` : ''}`);
}

function givenAnswers(flow: Flow, pairs: readonly string[]): Record<string, AnswerId[]> {
	const given: Record<string, AnswerId[]> = {};
	for (const pair of pairs) {
		const [name = '', answer = ''] = pair.split(/=(.*)/s);
		const screen = knownScreen(flow, name);
		const answers = flow.screens[screen]!.answers.map(({ id }) => id);
		const known = answers.find((id) => id === answer);
		if (!known)
			throw new Misuse(`'${answer}' is geen antwoord op '${name}'; kies een van: ${answers.join(', ') || 'geen'}`);
		(given[screen] ??= []).push(known);
	}
	return given;
}
