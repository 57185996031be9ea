import type { Moment, PathRule } from '../flow.ts';
import type { ContactId, ScreenId } from '../ids.ts';
import { happens, type Happens } from './moments.ts';
import type { Plan } from './plan.ts';
import type { Break } from './shortest-break.ts';

/** Every way in which a rule can be broken. */
export function breaksOf(plan: Plan, rule: PathRule): readonly Break[] {
	const moment = (said: Moment | null): Happens | null => said && happens(plan, said);
	const target = (said: Moment) => happens(plan, said);
	if ('always' in rule)
		return [
			{
				target: target(rule.before ? { ...rule.before, ...END } : END),
				after: moment(rule.always),
				without: moment(rule.leadsTo)
			}
		];
	if ('never' in rule)
		return [{ target: target(rule.never), after: moment(rule.after), without: moment(rule.without) }];
	if ('first' in rule) return [{ target: target(rule.before), after: null, without: moment(rule.first) }];
	if ('ends' in rule) {
		const given = moment({ outcome: rule.ends });
		const others = plan.outcomes.filter((outcome) => !rule.ends.includes(outcome));
		const none = { target: target(END), after: null, without: given };
		return others.length === 0 ? [none] : [none, { ...none, after: moment({ outcome: others }) }];
	}
	return rule.everywhere ? nowhereNear(plan, rule.reachable) : [];
}

const END: Moment = { end: true };

/** Arriving at a screen on which one of these contacts cannot be called. */
function nowhereNear(plan: Plan, { contact = [] }: Moment): Break[] {
	const callable = (id: ContactId) => plan.flow.contacts.find((one) => one.id === id && one.tel !== null);
	const asked = contact.filter((id) => !callable(id)?.always);
	if (asked.length === 0) return [];
	const arriving = Uint8Array.from(plan.screens, ({ screen }) =>
		asked.every((id) => callable(id) && screen.contacts.includes(id)) ? 0 : 1
	);
	return [{ target: { arriving, leaving: plan.screens.map(() => null) }, after: null, without: null }];
}

/** Everything that a moment names, each as a moment of its own. */
export function membersOf(moment: Moment): [name: string, one: Moment][] {
	const lists = ['outcome', 'screen', 'kind', 'step', 'contact', 'done', 'skipped'] as const;
	return [
		...lists.flatMap((key) => (moment[key] ?? []).map((name): [string, Moment] => [name, { [key]: [name] }])),
		...Object.entries(moment.answered ?? {}).flatMap(([screen, answers]) =>
			(answers === 'any' ? ['any' as const] : answers).map((answer): [string, Moment] => [
				`${screen}=${answer}`,
				{ answered: { [screen as ScreenId]: answer === 'any' ? 'any' : [answer] } as Moment['answered'] }
			])
		),
		...(moment.weighing ? [['weighing', { weighing: 'any' }] as [string, Moment]] : []),
		...(moment.end ? [['end', { end: true }] as [string, Moment]] : [])
	];
}
