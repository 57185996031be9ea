import { newAmong } from './read-along/merge.ts';
import type { World } from './session.ts';
import type { Entry } from './transcript.ts';
import type { Command, PathStop, ScreenView } from './view.ts';

interface Context {
	readonly view: ScreenView;
	readonly path: readonly PathStop[];
	readonly entries: readonly Entry[];
}

/** The transcript's entries after a command. Answering an earlier question as before, without a new reason, adds nothing. */
export function entriesOf(command: Command, { view, path, entries }: Context, world: World): readonly Entry[] {
	const stamp = { id: world.newId(), at: world.now(), screen: view.screen.id };
	switch (command.kind) {
		case 'answer': {
			const why = command.why ? { why: command.why } : {};
			const before = path[view.index]!.move;
			if (view.screen.kind === 'decision')
				return [
					...entries,
					{
						...stamp,
						kind: 'decided',
						answer: command.answer,
						outcome: view.norm?.outcome ?? null,
						advised: view.advised,
						...why
					}
				];
			if (before === null || view.isCurrent)
				return [...entries, { ...stamp, kind: 'answered', answer: command.answer, ...why }];
			const same = 'answer' in before && before.answer === command.answer && before.why === command.why;
			if (same) return entries;
			const visit = path.slice(0, view.index).filter((stop) => stop.screen === view.screen.id).length;
			return [...entries, { ...stamp, kind: 'revised', answer: command.answer, visit, ...why }];
		}
		case 'pass': {
			const items = command.items ? { items: command.items } : {};
			const note = command.note ? { note: command.note } : {};
			const texts = command.texts && command.texts.length > 0 ? { texts: command.texts } : {};
			return [...entries, { ...stamp, kind: 'passed', ...items, ...note, ...texts }];
		}
		case 'skip':
			return [
				...entries,
				{ ...stamp, kind: 'skipped', reasons: command.reasons, ...(command.note ? { note: command.note } : {}) }
			];
		case 'note':
			return [...entries, { ...stamp, kind: 'noted', observation: command.observation }];
		case 'consult':
			return [...entries, { ...stamp, kind: 'consulted', consult: command.consult }];
		case 'talk':
			return [...entries, { ...stamp, kind: 'talked', talk: command.talk }];
		case 'try':
			return [...entries, { ...stamp, kind: 'tried', attempt: command.attempt }];
		case 'hear':
			return [...entries, { ...stamp, kind: 'heard', voice: command.voice }];
		case 'estimate':
			return [...entries, { ...stamp, kind: 'estimated', estimate: command.estimate }];
		case 'agree':
			return [...entries, { ...stamp, kind: 'agreed', agreement: command.agreement }];
		case 'follow':
			return [...entries, { ...stamp, kind: 'followed', followUp: command.followUp }];
		case 'reweigh':
			return [...entries, { ...stamp, kind: 'reweighed', ...(command.note ? { note: command.note } : {}) }];
		case 'depart':
			return [...entries, { ...stamp, kind: 'departed', departure: command.departure }];
		case 'merge': {
			const added = newAmong(command.consults, entries);
			if (added.length === 0) return entries;
			const { at } = stamp;
			return [
				...entries,
				...added.map(({ id, screen, consult }) => ({ id, at, screen, kind: 'consulted', consult }) as const)
			];
		}
		case 'withdraw':
			// Taking back a note must really take its words away: a name may have slipped in.
			return [
				...entries.filter((entry) => entry.id !== command.entry),
				{ ...stamp, kind: 'withdrawn', entry: command.entry }
			];
		default:
			return command satisfies never;
	}
}
