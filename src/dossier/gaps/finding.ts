import type { ScreenId, StepId } from '#flow/ids.ts';
import type { Walk } from '../collect/walk.ts';
import type { ComposedRecord } from '../dossier.ts';
import { placeOf } from './screen-place.ts';

/** Something that who reads the dossier would look for and not find. */
export interface Finding<Code extends string> {
	readonly code: Code;
	/** What to do about it. Says nothing about whose fault it is. */
	readonly message: string;
	/** Where it can be filled in; null when that is not one screen. */
	readonly screen: ScreenId | null;
	readonly step: StepId | null;
	/** The walk has not come this far: it is still to be done, rather than missing. */
	readonly ahead: boolean;
}

export type Found<Code extends string> = Pick<Finding<Code>, 'code' | 'screen' | 'ahead'>;

export interface GapContext {
	readonly walk: Walk;
	readonly dossier: ComposedRecord;
}

/** Looks for one thing. Null when it is there, or when this walk does not ask for it. */
export type Rule<Code extends string> = (context: GapContext) => Found<Code> | null;

/**
 * What is to be filled in on one of `screens`, in the order in which they are preferred. Ahead while one of them can
 * still come, missing when they are all behind, and nothing when the walk never asks for any of them.
 */
export function foundOn<Code extends string>(
	code: Code,
	walk: Walk,
	...screens: readonly ScreenId[]
): Found<Code> | null {
	const placed = screens.map((screen) => ({ screen, place: placeOf(walk, screen) }));
	const found = placed.find(({ place }) => place === 'ahead') ?? placed.find(({ place }) => place === 'behind');
	return found === undefined ? null : { code, screen: found.screen, ahead: found.place === 'ahead' };
}

/** Each code at most once, in the order of the rules, with what to do about it. */
export function findings<Code extends string>(
	rules: readonly Rule<Code>[],
	context: GapContext,
	messages: Readonly<Record<Code, string>>
): readonly Finding<Code>[] {
	return rules.flatMap((rule): readonly Finding<Code>[] => {
		const found = rule(context);
		if (found === null) return [];
		const step = found.screen === null ? null : (context.walk.screen(found.screen)?.step ?? null);
		return [{ ...found, message: messages[found.code], step }];
	});
}
