import type { Edition } from '#flow/flow.ts';
import { replay } from '#session/session.ts';
import type { Entry, Transcript } from '#session/transcript.ts';
import { isMove } from '#session/transcript.ts';

/** A transcript as JSON, of which nothing is known yet. */
export type Plain = Record<string, unknown> & { entries: Record<string, unknown>[] };

/** What a note must say for the record to stand; everything else that is optional goes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
	observation: ['knowledge', 'what', 'on', 'words'],
	consult: ['role', 'on', 'advice'],
	talk: ['with', 'role', 'on', 'said'],
	agreement: ['what', 'role', 'due']
};
const KINDS = { noted: 'observation', consulted: 'consult', talked: 'talk', agreed: 'agreement' } as const;

/** Only what the format asks for: no hash, no move of a screen where nothing was written or ticked. */
export function sparse(file: Plain): Plain {
	const entries = file.entries
		.filter(
			({ kind, items, note, texts }) => kind !== 'passed' || [items, note, texts].some((one) => one !== undefined)
		)
		.map((entry) => {
			const { why: _why, outcome: _outcome, advised: _advised, ...rest } = entry;
			const record = KINDS[entry['kind'] as keyof typeof KINDS] as string | undefined;
			if (record === undefined) return rest;
			const body = Object.entries(rest[record] as object).filter(([key]) => KEPT[record]?.includes(key));
			return { ...rest, [record]: Object.fromEntries(body) };
		});
	const { hash: _hash, ...bare } = file;
	return { ...bare, entries };
}

/** As somebody types it from a file: first what was decided, then what was done, all of one day, with numbers for ids. */
export function recordsLast(file: Plain): Plain {
	const isRecord = ({ kind }: Record<string, unknown>) => !isMove({ kind } as Entry);
	const ordered = [...file.entries.filter((one) => !isRecord(one)), ...file.entries.filter(isRecord)];
	const number = new Map(ordered.map(({ id }, index) => [id, String(index + 1)]));
	return { ...file, entries: ordered.map((entry) => ({ ...entry, at: 0, id: number.get(entry['id']) })) };
}

/** As the app writes it on today's edition: a move for every screen, an estimate, prompts, and the voice of the child. */
export function generous(transcript: Transcript, edition: Edition): Transcript {
	const session = replay(edition, transcript);
	const moves = session.path.flatMap(({ move }, index) => (move === null ? [] : [{ ...move, id: `m${index}` }]));
	const last = transcript.entries.at(-1)!;
	const records = transcript.entries.filter((entry) => !isMove(entry));
	const written = moves.map((move) => {
		const { kind } = edition.flow.screens[move.screen]!;
		if (move.kind !== 'passed' || kind !== 'prompts') return move;
		const texts = edition.flow.screens[move.screen]!.items.map((item) => ({ item, text: 'Dat weten wij niet zeker.' }));
		return { ...move, texts };
	});
	const screens = session.path.map(({ screen }) => edition.flow.screens[screen]!);
	const extra = screens.flatMap((screen, index): object[] => {
		const stamp = { id: `x${index}`, at: last.at, screen: screen.id };
		if (screen.kind === 'voice')
			return [{ ...stamp, kind: 'heard', voice: { knows: 'not-yet', because: 'Het kind is nog klein.' } }];
		if (screen.kind === 'outcome') return [{ ...stamp, kind: 'estimated', estimate: { estimate: 'unsure' } }];
		return [];
	});
	return { ...transcript, hash: edition.hash, entries: [...written, ...records, ...extra] as unknown as Entry[] };
}
