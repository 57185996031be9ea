import type { ScreenKind } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { Walk } from '../collect/walk.ts';

/** Every screen of a kind, in the order of the flow. */
export function screensOfKind({ edition, screen }: Walk, kind: ScreenKind): readonly ScreenId[] {
	return edition.flow.steps.flatMap(({ screens }) => screens.filter((id) => screen(id)?.kind === kind));
}
