/**
 * What may be kept: `T` itself, with every place where a bare `string` could stand turned into `never`.
 *
 * Branded strings (`ReviewedText`, `DraftText`, ids, dates), literal unions, template literals, numbers, booleans and
 * null pass, at any depth. A bare `string` does not, nor does an object whose keys are bare strings (a note fits in a
 * key), nor `any`, `unknown`, functions, dates, maps: what is kept is JSON, and every text in it was reviewed.
 */
export type Keepable<T> = 0 extends 1 & T
	? never
	: T extends string
		? string extends T
			? never
			: T
		: T extends number | boolean | null | undefined
			? T
			: T extends NotJson
				? never
				: T extends object
					? string extends keyof T
						? never
						: { readonly [Key in keyof T]: Keepable<T[Key]> }
					: never;

type NotJson =
	| ((...input: never[]) => unknown)
	| Date
	| RegExp
	| ReadonlyMap<unknown, unknown>
	| ReadonlySet<unknown>
	| ArrayBufferLike
	| ArrayBufferView;
