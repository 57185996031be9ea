import type { RoleId, ScreenId } from '#flow/ids.ts';
import type { FollowUp } from '#session/transcript.ts';
import { checklists } from '../collect/checklists.ts';
import { notes } from '../collect/notes.ts';
import type { Walk } from '../collect/walk.ts';
import { formatDay } from '../calendar-day.ts';
import { fact, fixed, flow, joined, typed, under } from '../paper/line.ts';
import type { Block, Fact, Line } from '../paper/paper.ts';
import { CHILD_CHECK, HOME_LINK, TELL_FAMILY, WEIGHING_BEGIN } from '../shared-ids.ts';
import { observationsOf } from './concern.ts';
import { ITEMS, promptFacts, PROMPTS, type Prompt } from './prompts.ts';
import { datedBlocks, factBlocks, labelledFlow, told } from './report-lines.ts';
import type { ReportWords } from './report-words.ts';

/** Who there is besides the child, as far as it was written down without a name. */
export function personsBlocks(walk: Walk, words: ReportWords): readonly Block[] {
	return tickedBlocks(walk, CHILD_CHECK, words.kinds.childCheck);
}

/** What goes well, who supports, and the help that was agreed on. */
export function networkBlocks(walk: Walk, prompts: readonly Prompt[], words: ReportWords): readonly Block[] {
	const { kinds } = words;
	const asked = prompts.filter(({ screen }) => screen === PROMPTS.support || screen === PROMPTS.supportPlan);
	const well = asked.filter(({ item }) => ITEMS.goesWell.includes(item));
	const seen: readonly Fact[] = observationsOf(walk).flatMap(({ on, well: good }) => {
		const lines = told(good);
		return lines.length === 0 ? [] : [fact(on === undefined ? words.noDate : formatDay(on), ...lines)];
	});
	const adults = voices(walk).flatMap(({ safeAdult }) => told(safeAdult));
	const support = promptFacts(asked.filter((prompt) => !well.includes(prompt)));
	return [
		...factBlocks(kinds.well, [...seen, ...promptFacts(well)]),
		...factBlocks(kinds.support, [...support, fact(words.labels.safeAdult, ...adults)]),
		...agreed(walk, kinds.help, true, words)
	];
}

/** The child's voice, what the family knows, what else was agreed, and every note that has no place of its own. */
export function otherBlocks(walk: Walk, prompts: readonly Prompt[], words: ReportWords): readonly Block[] {
	const { kinds, labels } = words;
	const said = voices(walk).map((voice): readonly Line[] => [
		fixed(words.knows[voice.knows]),
		...labelledFlow(labels.teller, voice.teller === undefined ? [] : [walk.labels.role(voice.teller)]),
		...told(voice.wants, labels.wants),
		...told(voice.because, labels.because)
	]);
	const own = new Set<ScreenId>([HOME_LINK, WEIGHING_BEGIN]);
	const left = notes(walk).filter(({ screen }) => !own.has(screen));
	return [
		...under(kinds.child, said.length === 0 ? [] : [{ kind: 'list', items: said.at(-1)! }]),
		...tickedBlocks(walk, TELL_FAMILY, kinds.informed),
		...agreed(walk, kinds.agreements, false, words),
		...factBlocks(kinds.notes, [
			...promptFacts(prompts.filter((prompt) => !hasPlace(prompt))),
			...left.map(({ on, title, text }) => fact(formatDay(on), flow(title), typed(text)))
		])
	];
}

/** Under the concern or the network already. */
function hasPlace({ screen, item }: Prompt): boolean {
	const isOfNetworkOrSafety = [PROMPTS.safety, PROMPTS.support, PROMPTS.supportPlan].includes(screen);
	return isOfNetworkOrSafety || (screen === PROMPTS.beforeWeighing && [ITEMS.against, ITEMS.unknown].includes(item));
}

function voices({ records }: Walk) {
	return records.flatMap((record) => (record.kind === 'heard' ? [record.voice] : []));
}

/** What is ticked of a checklist, and the note with it: what is not ticked says nothing to others. */
function tickedBlocks(walk: Walk, screen: ScreenId, title: string): readonly Block[] {
	const list = checklists(walk).find((one) => one.screen === screen);
	const items = (list?.items ?? []).filter(({ ticked }) => ticked).map(({ text }) => flow(text));
	return under(title, [
		...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
		...told(list?.note).map((line) => ({ kind: 'text', line }) as const)
	]);
}

function agreed(walk: Walk, title: string, isHelp: boolean, words: ReportWords): readonly Block[] {
	const { records, labels, screen: screenOf } = walk;
	const went = new Map<string, FollowUp>();
	for (const record of records) if (record.kind === 'followed') went.set(record.followUp.agreement, record.followUp);
	const rows = records.flatMap((record) => {
		if (record.kind !== 'agreed' || (screenOf(record.screen)?.purpose === 'help') !== isHelp) return [];
		const { due, what, role, goal, lead } = record.agreement;
		const followUp = went.get(record.id);
		const lines = [
			typed(what),
			...labelledFlow(words.labels.by, [labels.role(role)]),
			...told(goal, words.labels.goal),
			...labelledFlow(words.labels.lead, roles(lead)),
			...(followUp === undefined
				? []
				: [joined(`${words.labels.went}: ${words.went[followUp.went]}`, ...more(followUp.note))])
		];
		return [{ on: due, lines }];
	});
	return datedBlocks(title, rows, words);

	function roles(role: RoleId | undefined): readonly string[] {
		return role === undefined ? [] : [labels.role(role)];
	}
}

const more = (note: string | undefined) => told(note).map((line) => joined('. ', line));
