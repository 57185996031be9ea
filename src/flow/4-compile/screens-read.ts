import { foldRoute, screensRead } from '../fold.ts';
import type { Flow } from '../flow.ts';

/** The questions, decisions and checklists that some condition reads. */
export function screensReadBy(flow: Flow): ReadonlySet<string> {
	const routes = Object.values(flow.screens).flatMap((screen) => [
		...screen.answers.map((answer) => answer.route),
		...(screen.next ? [screen.next] : []),
		...(screen.skip ? [screen.skip.route] : [])
	]);
	return new Set(
		routes.flatMap((route) =>
			foldRoute(route, flow.parameters).flatMap((branch) => (branch.when ? screensRead(branch.when) : []))
		)
	);
}
