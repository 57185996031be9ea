import type { IsoDate } from '#session/transcript.ts';

/** Earliest first, without a day last; equal days keep the order they came in. */
export function byDay<Row extends { readonly on: IsoDate | null }>(rows: readonly Row[]): readonly Row[] {
	// A day compares as text: year, month and date have a fixed length. '~' stands after every digit.
	const key = (row: Row) => row.on ?? '~';
	return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
