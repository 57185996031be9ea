import { screensRead } from '../fold.ts';
import type { Flow } from '../flow.ts';
import { conditionsAsked } from '../graph.ts';

/** The questions, decisions and checklists that some condition reads. */
export const screensReadBy = (flow: Flow): ReadonlySet<string> =>
	new Set(Object.values(flow.screens).flatMap((screen) => conditionsAsked(flow, screen).flatMap(screensRead)));
