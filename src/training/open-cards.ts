import type { Session } from '#session/session.ts';
import type { CaseCard, PracticeCase } from './practice-case.ts';

export interface OpenCard {
	readonly card: CaseCard;
	/** Position on the path where it opened; null when the way does not lead there any more. Known stays known. */
	readonly openedAt: number | null;
}

/**
 * What somebody who walks this case knows by now, in the order of the case: its beginning, and what opened on every step
 * and screen that was reached. In a flow that has no such place a card comes along with the one before it, so that no fact
 * is lost.
 */
export function openCards({ cards }: Pick<PracticeCase, 'cards'>, session: Session): readonly OpenCard[] {
	const { flow } = session.edition;
	const places = new Set<string>([...flow.steps.map(({ id }) => id), ...Object.keys(flow.screens)]);
	const passed = new Set<string>(
		session.transcript.entries.flatMap(({ screen }) => [screen, flow.screens[screen]?.step ?? screen])
	);
	const open: OpenCard[] = [];
	let isBeforeOpen = true;
	let before: number | null = 0;
	for (const card of cards) {
		if (card.opens === 'start') [isBeforeOpen, before] = [true, 0];
		else if (places.has(card.opens)) {
			const stop = session.path.find(({ screen, step }) => screen === card.opens || step === card.opens);
			isBeforeOpen = stop !== undefined || passed.has(card.opens);
			before = stop?.index ?? null;
		}
		if (isBeforeOpen) open.push({ card, openedAt: before });
	}
	return open;
}
