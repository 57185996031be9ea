/** Prints an invented situation with 200 entries as JSON: what `bench-situation.mjs` keeps and opens. */
import { loadEdition } from '#build/load-edition.ts';
import type { AnswerId, RoleId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { deviceWorld, startSession } from '#session/session.ts';
import type { IsoDate, Observation } from '#session/transcript.ts';
import type { Command } from '#session/view.ts';

const ENTRIES = Number(process.argv[2] ?? 200);
const ANSWERS: Readonly<Record<string, string>> = {
	gevaar: 'nee',
	'welke-route': 'thuis',
	aanleiding: 'gezien',
	'bijzondere-vorm': 'nee',
	letsel: 'nee',
	'gesprek-stop': 'nee',
	'zelf-verteld': 'nee',
	vermoeden: 'ja',
	onveiligheid: 'structureel'
};
const invented = (text: string) => text as ReviewedText;
const day = (count: number) => new Date(Date.UTC(2026, 0, 5 + count)).toISOString().slice(0, 10) as IsoDate;

const { edition } = await loadEdition('flows', 'kinderopvang-thuis');
if (!edition) throw new Error('the flow has errors');
const session = startSession(edition, deviceWorld);

const WORDS = 'het kind was stil bij de kring en wilde niet eten daarna speelde het alleen bij het raam'.split(' ');
function observation(count: number): Observation {
	const knowledge = (['seen', 'told', 'impression'] as const)[count % 3]!;
	const what = invented(Array.from({ length: 40 }, (_, at) => WORDS[(at * 7 + count) % WORDS.length]).join(' '));
	return { knowledge, what, on: day(count), ...(knowledge === 'told' ? { toldBy: invented('een collega') } : {}) };
}

let written = 0;
while (!session.isEnded) {
	const { screen, advised } = session.view();
	const commands: Command[] = [];
	if (screen.id === 'observaties')
		while (written < ENTRIES - 40) commands.push({ kind: 'note', observation: observation(written++) });
	const role = (screen.roles[0] ?? 'leidinggevende') as RoleId;
	if (screen.kind === 'consult')
		commands.push({ kind: 'consult', consult: { role, on: day(60), advice: invented('praat eerst met de ouders') } });
	if (screen.kind === 'talk')
		commands.push({
			kind: 'talk',
			talk: { with: 'parents', role, on: day(70), said: invented('de ouders schrokken') }
		});
	if (screen.kind === 'voice') commands.push({ kind: 'hear', voice: { knows: 'yes' } });
	if (screen.kind === 'agreement')
		commands.push({ kind: 'agree', agreement: { what: invented('elke week kijken'), role, due: day(400) } });
	const answer = ANSWERS[screen.id] ?? advised ?? screen.answers.at(-1)?.id;
	if (answer) commands.push({ kind: 'answer', answer: answer as AnswerId });
	else commands.push({ kind: 'pass' });
	session.act(commands);
}

const { flow } = edition;
const at = Date.now();
const header = {
	codeName: 'Blauwe fiets',
	flow: flow.id,
	hash: edition.hash,
	step: 'beslissen',
	stepNumber: 5,
	ended: true,
	begunAt: at,
	changedAt: at,
	openedAt: at,
	at: null,
	lookAgain: null
};
console.log(JSON.stringify({ header, body: { transcript: session.transcript, drafts: [] } }));
