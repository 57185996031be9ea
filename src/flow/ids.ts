/**
 * Names of things are types, made here and nowhere else, so that a screen can never be passed for an answer.
 * An id is 1 to 48 characters: lower case letters, digits and single hyphens, starting with a letter. Dots and `#` would
 * break XState's state references; names that live on every JavaScript object are refused (`FORBIDDEN_IDS`).
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type FlowId = Id<'flow'>;
export type StepId = Id<'step'>;
export type ScreenId = Id<'screen'>;
export type AnswerId = Id<'answer'>;
export type OutcomeId = Id<'outcome'>;
export type NormId = Id<'norm'>;
export type RoleId = Id<'role'>;
export type ReasonId = Id<'reason'>;
export type ItemId = Id<'item'>;
export type ContactId = Id<'contact'>;
export type ParameterId = Id<'parameter'>;
export type RuleId = Id<'rule'>;
export type SourceKey = Id<'source'>;
/** `2026.11.0`: year, month, number. */
export type FlowVersion = Id<'version'>;
/** First 16 hexadecimal digits of the SHA-256 of an edition. */
export type EditionHash = Id<'hash'>;

export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 48;

/** `back` is a route of the flow language; the others are properties that objects already have. */
export const FORBIDDEN_IDS: ReadonlySet<string> = new Set([
	'back',
	'constructor',
	'prototype',
	'hasownproperty',
	'valueof',
	'tostring',
	'proto'
]);

/** What is wrong with a name, or null when it may be used as an id. */
export function idProblem(name: string): 'pattern' | 'length' | 'forbidden' | null {
	if (FORBIDDEN_IDS.has(name.toLowerCase()) || name === '__proto__') return 'forbidden';
	if (name.length > ID_MAX_LENGTH) return 'length';
	return ID_PATTERN.test(name) ? null : 'pattern';
}
