import type { ScreenId } from '#flow/ids.ts';
import { duesOf } from '#session/dues.ts';
import type { LastingRecord } from '#session/session.ts';
import type { EntryId, Recorded } from '#session/transcript.ts';
import { dayOf } from '../calendar-day.ts';
import type { TimelineRow } from '../dossier-rows.ts';
import { REPORT_CALL } from '../shared-ids.ts';
import { byDay } from './by-day.ts';
import { stepBeginnings } from './step-beginnings.ts';
import type { DoneStop, Walk } from './walk.ts';
import { written } from './written.ts';

type Filled = Partial<TimelineRow> & Pick<TimelineRow, 'kind' | 'on'>;

const NOTHING = {
	...{ until: null, about: null, with: null, choice: null, typed: null, step: null, due: null },
	...{ daysSince: null, entry: null }
} as const;

/**
 * Everything of a walk in one row each: what was observed, done and decided, what was agreed and the day that was agreed
 * for it, and the day on which each step began. Earliest first; what has no day comes last. Within a day the order is that
 * in which it was written down, and a step begins before what was done in it.
 */
export function timeline(walk: Walk): readonly TimelineRow[] {
	const { session, records, done } = walk;
	const written = new Map(session.transcript.entries.map(({ id }, index) => [id, index]));
	const place = (entry: EntryId) => written.get(entry) ?? Infinity;
	const placed: { readonly at: number; readonly row: TimelineRow }[] = [];
	const add = (at: number, rows: readonly Filled[]) => {
		for (const row of rows) placed.push({ at, row: { ...NOTHING, ...row } });
	};

	for (const record of records) {
		const entry = record.id;
		const step = stepOf(walk, record.screen);
		add(
			place(entry),
			recordRows(walk, record).map((row) => ({ step, entry, ...row }))
		);
	}
	for (const stop of done) {
		const entry = stop.move.id;
		add(
			place(entry),
			moveRows(walk, stop).map((row) => ({ step: stop.stop.step, entry, ...row }))
		);
	}
	for (const { step, on, first, daysSince } of stepBeginnings(walk)) {
		// A step begins before the first thing that was done in it.
		add(place(first) - 0.5, [{ kind: 'step', on, step, daysSince, about: walk.labels.step(step) }]);
	}
	for (const { entry, due, what, role, screen } of dueRows(walk)) {
		const about = role === null ? null : walk.labels.role(role);
		add(place(entry), [{ kind: 'due', on: due, about, typed: what, entry, step: stepOf(walk, screen) }]);
	}

	placed.sort((a, b) => a.at - b.at);
	return byDay(placed.map(({ row }) => row));
}

function recordRows({ labels, records }: Walk, record: Recorded): readonly Filled[] {
	const day = dayOf(record.at);
	switch (record.kind) {
		case 'noted': {
			const { knowledge, what, on = null, until = null } = record.observation;
			return [{ kind: knowledge, on, until, typed: what }];
		}
		case 'consulted': {
			const { role, on, advice, due = null } = record.consult;
			const kind = record.screen === REPORT_CALL ? 'report' : 'consult';
			return [{ kind, on, about: labels.role(role), typed: written(advice), due }];
		}
		case 'talked': {
			const { role, on, said, due = null } = record.talk;
			return [{ kind: 'talk', on, about: labels.role(role), with: record.talk.with, typed: written(said), due }];
		}
		case 'tried': {
			const { role, on, note } = record.attempt;
			return [{ kind: 'tried', on, about: labels.role(role), with: record.attempt.with, typed: written(note) }];
		}
		case 'heard': {
			const { knows, teller, wants, because } = record.voice;
			const about = teller === undefined ? null : labels.role(teller);
			return [{ kind: 'voice', on: day, choice: knows, about, typed: lines(wants, because) }];
		}
		case 'estimated': {
			const { estimate, why } = record.estimate;
			return [{ kind: 'estimate', on: day, choice: estimate, typed: written(why) }];
		}
		case 'agreed': {
			const { what, role, due } = record.agreement;
			return [{ kind: 'agreement', on: day, about: labels.role(role), typed: written(what), due }];
		}
		case 'followed': {
			const { agreement, on, went, note } = record.followUp;
			const agreed = duesOf(lasting(records)).find(({ entry }) => entry === agreement);
			return [{ kind: 'followed', on, choice: went, typed: lines(agreed?.what ?? undefined, note) }];
		}
		case 'departed': {
			const { reasons, why, lookAgain } = record.departure;
			const about = reasons.map((reason) => labels.reason(reason)).join(', ');
			return [{ kind: 'departure', on: day, about, typed: written(why), due: lookAgain }];
		}
		case 'reweighed':
			return [{ kind: 'reweighed', on: day, typed: written(record.note) }];
		case 'withdrawn':
			return [];
		default:
			return record satisfies never;
	}
}

/** Decisions, what was passed over, and what was written while reading on. Other answers stand with the weighing. */
function moveRows({ labels, done }: Walk, { stop, screen, move }: DoneStop): readonly Filled[] {
	const on = dayOf(move.at);
	if (move.kind === 'decided') {
		// A decision that was asked again counts as it was taken last.
		const isLast = done.findLast((other) => other.screen === screen)?.stop.index === stop.index;
		return isLast
			? [{ kind: 'decision', on, about: labels.answer(screen.id, move.answer), typed: written(move.why) }]
			: [];
	}
	if (move.kind === 'skipped') {
		return [{ kind: 'skip', on, about: labels.question(screen.skips ?? screen.id), typed: written(move.note) }];
	}
	if (move.kind !== 'passed') return [];
	const typed = lines(move.note, ...(move.texts ?? []).map(({ text }) => text));
	return typed === null ? [] : [{ kind: 'note', on, about: labels.question(screen.id), typed }];
}

/** The days that were agreed, each with the screen where that was done. */
function dueRows({ records }: Walk) {
	const screens = new Map(records.map(({ id, screen }) => [id, screen]));
	return duesOf(lasting(records)).map((due) => ({ ...due, screen: screens.get(due.entry)! }));
}

function lasting(records: readonly Recorded[]): readonly LastingRecord[] {
	return records.filter((record) => record.kind !== 'withdrawn');
}

/** The step a person saw it in; null for a screen that this edition does not have. */
function stepOf({ session, screen }: Walk, id: ScreenId): TimelineRow['step'] {
	return session.path.findLast((stop) => stop.screen === id)?.step ?? screen(id)?.step ?? null;
}

function lines(...texts: readonly (string | undefined)[]): string | null {
	const said = texts.flatMap((text) => written(text) ?? []);
	return said.length === 0 ? null : said.join('\n');
}
