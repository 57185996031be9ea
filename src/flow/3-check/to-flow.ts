import type { FlowFile } from './shape.ts';
import { FLOW_FORMAT, type Answer, type Branch, type Condition, type Flow, type Route, type Screen } from '../flow.ts';
import type { FlowId, ScreenId } from '../ids.ts';

type FileScreen = FlowFile['steps'][string]['screens'][string];
type FileBranch = { readonly when?: Condition; readonly to: string; readonly then?: string };

/**
 * A file of the right shape as a flow: short forms written out, defaults filled in. References are taken as they are;
 * whether they exist is for the rules of 3-check.
 */
export function toFlow(file: FlowFile, extended: readonly string[]): Flow {
	const screens: Record<string, Screen> = {};
	for (const [step, { screens: inStep }] of Object.entries(file.steps))
		for (const [id, screen] of Object.entries(inStep)) screens[id] = toScreen(id, step, screen);
	return {
		format: FLOW_FORMAT,
		id: file.id as FlowId,
		version: file.version as Flow['version'],
		sector: file.sector,
		route: file.route,
		extends: named(extended),
		start: file.start as ScreenId,
		parameters: Object.fromEntries(Object.entries(file.parameters ?? {}).map(([id, p]) => [id, p.value])),
		roles: named(file.roles),
		norms: named(file.norms),
		outcomes: named(file.outcomes),
		reasons: named(file.reasons),
		contacts: Object.entries(file.contacts ?? {}).map(([id, contact]) => ({
			id: id as Flow['contacts'][number]['id'],
			number: contact.number ?? null,
			tel: contact.tel ?? null,
			kind: contact.kind,
			always: contact.always ?? false
		})),
		terms: file.terms ?? {},
		steps: Object.entries(file.steps).map(([id, step]) => ({
			id: id as Screen['step'],
			number: step.number ?? null,
			role: (step.role ?? null) as Screen['role'],
			screens: named(Object.keys(step.screens))
		})),
		screens
	};
}

function toScreen(id: string, step: string, screen: FileScreen): Screen {
	const next = screen.next === undefined ? null : toRoute(screen.next, id);
	const answers = Object.entries(screen.answers ?? {}).map(([answer, { to, then }]): Answer => ({
		id: answer as Answer['id'],
		route: toRoute(to, id, then)
	}));
	return {
		id: id as ScreenId,
		step: step as Screen['step'],
		kind: screen.kind,
		weighing: screen.weighing ?? null,
		norm: (screen.norm ?? null) as Screen['norm'],
		outcome: (screen.outcome ?? null) as Screen['outcome'],
		norms: named(screen.norms),
		role: (screen.role ?? null) as Screen['role'],
		roles: named(screen.roles),
		contacts: named(screen.contacts),
		items: named(screen.items),
		answers,
		next,
		skip: screen.skip
			? {
					reasons: named(screen.skip.reasons),
					note: screen.skip.note ?? 'optional',
					route: screen.skip.to === undefined ? (next ?? []) : toRoute(screen.skip.to, id)
				}
			: null,
		advised: (screen.advised ?? {}) as Screen['advised'],
		departure: (screen.departure ?? null) as Screen['departure'],
		reasons: named(screen.reasons),
		skips: (screen.skips ?? null) as Screen['skips']
	};
}

/** Names in a file become ids here; that they refer to something is for the rules. */
const named = <T extends string>(names: readonly string[] = []) => names as readonly T[];

/** `to: a`, `to: a` with `then`, or a list of branches, each with its own `then`. */
function toRoute(route: unknown, owner: string, then?: string): Route {
	const returnTo = (name: string | undefined) => (name === undefined ? null : name === 'back' ? owner : name);
	const toBranch = (branch: FileBranch): Branch => ({
		...(branch.when ? { when: branch.when } : {}),
		to: branch.to as Branch['to'],
		returnTo: returnTo(branch.then ?? then) as Branch['returnTo']
	});
	if (typeof route === 'string') return [toBranch({ to: route })];
	if (Array.isArray(route)) return (route as FileBranch[]).map(toBranch);
	return [toBranch(route as FileBranch)];
}
