import type { ScreenId } from '#flow/ids.ts';
import { isImplied } from '#session/fold.ts';
import type { Walk } from '../collect/walk.ts';

/** Whether the transcript has no move of its own for this screen: it did not exist yet, or nobody wrote about it. */
export function isLeftOut({ done }: Walk, screen: ScreenId): boolean {
	return done.filter((one) => one.screen.id === screen).every(({ move }) => isImplied(move));
}
