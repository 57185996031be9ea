import { accept, review } from '#guard/review.ts';
import { BODY_PLACES, INJURIES_MOST, INJURY_KINDS, INJURY_MOST_MM, INJURY_SHAPES } from '#session/body.ts';
import type { InjuryKind, InjuryShape } from '#session/body.ts';
import type { Injury } from '#session/transcript.ts';
import { present, type FormState, type Problem } from '#ui/form-state.svelte.ts';
import { messages } from '#ui/messages/body.nl.ts';
import { partsOf, isPaired, placeOf } from './places.ts';

/** Those of the injury that is being written. */
const WRITING = {
	'injury-place': '',
	'injury-side': '',
	'injury-kind': '',
	'injury-length': '',
	'injury-width': '',
	'injury-shape': '',
	'injury-note': ''
};

/**
 * Fields of a form with a body map. `injuries` is the list as JSON and `injury-at` the place in it of the one that is
 * being changed, so that a draft holds all of it like any other field.
 */
export const INJURY_FIELDS = { injuries: '', 'injury-at': '', ...WRITING };

/** What is in the list. Text that is no such list is an empty one: it can only be a draft that was damaged. */
export function listedInjuries(form: FormState): Injury[] {
	const text = form.raw('injuries');
	if (text === '') return [];
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list.filter(isInjury) : [];
	} catch {
		return [];
	}
}

function isInjury(one: Partial<Injury> | null): one is Injury {
	if (one === null || typeof one !== 'object') return false;
	const { place, kind, length, width, shape, note } = one;
	const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);
	return (
		isOneOf(BODY_PLACES, place) &&
		isOneOf(INJURY_KINDS, kind) &&
		[length, width].every((size) => size === undefined || isSize(size)) &&
		(shape === undefined || isOneOf(INJURY_SHAPES, shape)) &&
		(note === undefined || typeof note === 'string')
	);
}

export function isWriting(form: FormState): boolean {
	return form.isTouched(...Object.keys(WRITING));
}

/** What is missing or wrong in the injury that is being written. */
export function injuryProblems(form: FormState): Problem[] {
	const { problems } = messages;
	const isFull = form.raw('injury-at') === '' && listedInjuries(form).length >= INJURIES_MOST;
	const needsSide = isPaired(form.raw('injury-place'));
	return [
		...(isFull ? [{ field: 'injury-place', message: problems.most }] : []),
		...form.missing({ 'injury-place': problems.place }),
		...(needsSide ? form.missing({ 'injury-side': problems.side }) : []),
		...form.missing({ 'injury-kind': problems.kind }),
		...(['length', 'width'] as const).flatMap((size) =>
			millimetres(form.raw(`injury-${size}`)) === null ? [{ field: `injury-${size}`, message: problems[size] }] : []
		),
		...form.openFindings({ 'injury-note': messages.note })
	];
}

/** Puts what is being written in the list. Call it after `injuryProblems` found nothing. */
export function listInjury(form: FormState): Injury {
	const injury: Injury = {
		place: placeOf(form.raw('injury-place'), form.raw('injury-side'))!,
		kind: form.raw('injury-kind') as InjuryKind,
		...present({
			length: millimetres(form.raw('injury-length')) ?? undefined,
			width: millimetres(form.raw('injury-width')) ?? undefined,
			shape: (form.raw('injury-shape') as InjuryShape) || undefined,
			note: form.text('injury-note')
		})
	};
	const list = listedInjuries(form);
	const at = form.raw('injury-at');
	if (at === '') list.push(injury);
	else list[Number(at)] = injury;
	keepList(form, list);
	stopWriting(form);
	return injury;
}

/** Brings one of the list back to the fields; it stays in the list until it is put there again. */
export function changeInjury(form: FormState, at: number, decimal: string): void {
	const injury = listedInjuries(form)[at];
	if (!injury) return;
	const { name, side } = partsOf(injury.place);
	stopWriting(form);
	form.fill({
		'injury-at': String(at),
		'injury-place': name,
		'injury-side': side,
		'injury-kind': injury.kind,
		'injury-length': inCentimetres(injury.length, decimal),
		'injury-width': inCentimetres(injury.width, decimal),
		'injury-shape': injury.shape ?? '',
		'injury-note': injury.note ?? ''
	});
}

export function removeInjury(form: FormState, at: number): void {
	keepList(form, listedInjuries(form).toSpliced(at, 1));
	stopWriting(form);
}

export function stopWriting(form: FormState): void {
	form.fill({ ...WRITING, 'injury-at': '' });
}

/** For the record; undefined when the list is empty. Every finding in a note was decided on when it was listed. */
export function injuriesOf(form: FormState): readonly Injury[] | undefined {
	const list = listedInjuries(form).map((injury) =>
		injury.note === undefined ? injury : { ...injury, note: accept(injury.note, review(injury.note)) }
	);
	return list.length > 0 ? list : undefined;
}

function keepList(form: FormState, list: readonly Injury[]): void {
	form.fill({ injuries: list.length > 0 ? JSON.stringify(list) : '' });
}

/** Of centimetres as people write them: undefined for nothing, null for what is no size. */
function millimetres(typed: string): number | null | undefined {
	if (typed === '') return undefined;
	if (!/^\d{1,3}(?:[.,]\d)?$/.test(typed)) return null;
	const size = Math.round(Number(typed.replace(',', '.')) * 10);
	return isSize(size) ? size : null;
}

const isSize = (size: number): boolean => Number.isInteger(size) && size > 0 && size <= INJURY_MOST_MM;

export function inCentimetres(size: number | undefined, decimal: string): string {
	return size === undefined ? '' : String(size / 10).replace('.', decimal);
}
