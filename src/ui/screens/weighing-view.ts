import type { Flow } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { LastingRecord, Session } from '#session/session.ts';
import type { Estimate, Observation } from '#session/transcript.ts';
import type { ScreenView } from '#session/view.ts';
import type { ScreenProps } from './screen-props.ts';

/** An observation as it is shown beside the weighing. */
export interface Noted {
	readonly id: LastingRecord['id'];
	readonly observation: Observation;
}

/** What of the rest of the situation stands in view while it is weighed; nothing on other screens. */
export interface WeighingView {
	/** Everything that was observed, oldest first. */
	readonly noted?: readonly Noted[] | undefined;
	/** When the last weighing answer was given that leads here, in milliseconds since 1970. */
	readonly weighedAt?: number | undefined;
	/** The own estimate that was written down last on the way here. */
	readonly estimated?: Estimate | undefined;
}

export function weighingView({ path, records, edition }: Session, view: ScreenView): WeighingView {
	const { screens } = edition.flow;
	const way = path.slice(0, view.index + 1);
	const weighed = way.flatMap(({ screen, move }) => (move && screens[screen]!.weighing !== null ? [move.at] : []));
	const estimates = records.filter((record) => record.kind === 'estimated');
	const estimated = estimates.findLast(({ screen }) => way.some((stop) => stop.screen === screen))?.estimate;
	const noted = records.filter((record) => record.kind === 'noted');
	return {
		...(isWeighed(view, edition.flow) ? { noted } : {}),
		...(weighed.length > 0 ? { weighedAt: Math.max(...weighed) } : {}),
		...(estimated ? { estimated } : {})
	};
}

/**
 * The professional's own estimate comes before the norm, and only there: on an outcome that weighing questions led to,
 * until it is written down. After another answer it can be written down again.
 */
export function isEstimating({ view, flow, weighedAt = 0 }: Pick<ScreenProps, 'view' | 'flow' | 'weighedAt'>): boolean {
	if (view.screen.kind !== 'outcome' || !isLedToByWeighing(view, flow)) return false;
	return !view.records.some((record) => record.kind === 'estimated' && record.at >= weighedAt);
}

function isLedToByWeighing({ norm }: ScreenView, flow: Flow): boolean {
	return norm?.because.some(({ screen }) => isNumbered(flow, screen)) ?? false;
}

/** Questions and prompts of a step that weighs, and what the norm says then. */
function isWeighed(view: ScreenView, flow: Flow): boolean {
	const { kind, weighing } = view.screen;
	if (kind === 'outcome') return isLedToByWeighing(view, flow);
	if (kind !== 'question' && kind !== 'prompts') return false;
	const inStep = flow.steps.find(({ id }) => id === view.step)?.screens ?? [];
	return weighing !== null || inStep.some((id) => isNumbered(flow, id));
}

function isNumbered(flow: Flow, screen: ScreenId): boolean {
	return typeof flow.screens[screen]?.weighing === 'number';
}
