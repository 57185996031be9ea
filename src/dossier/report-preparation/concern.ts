import type { Injury, Knowledge, Observation } from '#session/transcript.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { formatDay } from '../calendar-day.ts';
import { answerRows } from '../collect/answers.ts';
import type { AnswerRow } from '../dossier-rows.ts';
import { noteOn, notes } from '../collect/notes.ts';
import type { Walk } from '../collect/walk.ts';
import { fact, fixed, flow, joined, text, typed, under } from '../paper/line.ts';
import type { Block, Fact, Line } from '../paper/paper.ts';
import { DOUBT, HOME_LINK, WEIGHING_BEGIN } from '../shared-ids.ts';
import { ITEMS, promptFacts, PROMPTS, type Prompt } from './prompts.ts';
import { datedBlocks, factBlocks, told } from './report-lines.ts';
import type { ReportWords } from './report-words.ts';

/** The question before everything, in every flow (flows/veiligheid). */
const DANGER = 'gevaar' as ScreenId;
const YES = 'ja' as AnswerId;

/** Facts first, then what others told, then impressions: never mixed. What speaks against it stands with it. */
export function concernBlocks(walk: Walk, prompts: readonly Prompt[], words: ReportWords): readonly Block[] {
	const { kinds } = words;
	const seen = observationsOf(walk);
	const home = noteOn(notes(walk), HOME_LINK);
	return [
		...observed(kinds.seen, 'seen'),
		...observed(kinds.told, 'told'),
		...observed(kinds.impressions, 'impression'),
		...(home === null ? [] : under(kinds.home, [text(typed(home))])),
		...factBlocks(kinds.safety, [
			...dangerFacts(walk),
			...promptFacts(prompts.filter(({ screen }) => screen === PROMPTS.safety))
		]),
		...against(),
		...unknown(walk, prompts, words)
	];

	function observed(title: string, knowledge: Knowledge): readonly Block[] {
		const rows = seen.filter((one) => one.knowledge === knowledge);
		return datedBlocks(
			title,
			rows.map((one) => ({ on: one.on ?? null, until: one.until, lines: observationLines(one, words) })),
			words
		);
	}

	function against(): readonly Block[] {
		const weighed = prompts.filter(({ screen, item }) => screen === PROMPTS.beforeWeighing && item === ITEMS.against);
		const lines = [
			...weighed.map((prompt) => typed(prompt.text)),
			...seen.flatMap(({ otherwise }) => told(otherwise, words.labels.other))
		];
		return under(kinds.against, lines.length === 0 ? [] : [{ kind: 'list', items: lines }]);
	}
}

export function observationsOf({ records }: Walk): readonly Observation[] {
	return records.flatMap((record) => (record.kind === 'noted' ? [record.observation] : []));
}

function observationLines(one: Observation, words: ReportWords): readonly Line[] {
	const { labels } = words;
	return [
		...told(one.what),
		...told(one.words, labels.words),
		...told(one.toldBy, labels.toldBy),
		...told(one.context, labels.context),
		...(one.injuries ?? []).map((injury) => injuryLine(injury, words))
	];
}

/** The answer to the first question, with its day: it may be of weeks ago. Only danger is said: 'no' was no judgement. */
function dangerFacts(walk: Walk): readonly Fact[] {
	const row = dangerRow(walk);
	return row === null ? [] : [fact(formatDay(row.on), flow(row.question), flow(row.text))];
}

/** Null where nobody said that there was danger. */
export function dangerRow(walk: Walk): AnswerRow | null {
	return answerRows(walk).find(({ screen, answer }) => screen === DANGER && answer === YES) ?? null;
}

/** 'linkeronderarm: blauwe plek, ovaal, 20 bij 10 mm'. */
function injuryLine({ place, kind, shape, length, width, note }: Injury, { body, millimetres }: ReportWords): Line {
	const size = length === undefined && width === undefined ? [] : [millimetres(length, width)];
	const said = [body.kinds[kind], ...(shape === undefined ? [] : [body.shapes[shape]]), ...size].join(', ');
	const more = told(note).map((line) => joined('. ', line));
	return joined(fixed(`${body.places[place]}: ${said}`), ...more);
}

/** What was written about it, and every question that still stands at doubt. */
function unknown(walk: Walk, prompts: readonly Prompt[], words: ReportWords): readonly Block[] {
	const early = noteOn(notes(walk), WEIGHING_BEGIN);
	const asked = prompts.filter(({ screen, item }) => screen === PROMPTS.beforeWeighing && item === ITEMS.unknown);
	const doubts = answerRows(walk).filter(({ answer }) => answer === DOUBT);
	const items = [
		...told(early),
		...asked.map((prompt) => typed(prompt.text)),
		...doubts.map(({ question, why }) => joined(flow(question), ` (${words.doubt})`, ...more(why)))
	];
	return under(words.kinds.unknown, items.length === 0 ? [] : [{ kind: 'list', items }]);
}

const more = (why: string | null) => told(why).map((line) => joined(' ', line));
