/**
 * A compiled flow written back as the file that it could have been read from, so that what comes from outside is held
 * against the one shape and the one set of rules there is (`toFlow` is the way there). It is given anything at all, and
 * never throws: what is no flow becomes what the shape refuses.
 */
type Loose = Readonly<Record<string, unknown>>;

export function flowAsFile(flow: unknown): Loose {
	const { extends: bases, reviewBy, parameters, contacts, steps, screens, rules, ...said } = loose(flow);
	return without({
		...said,
		extends: Array.isArray(bases) ? bases[0] : bases,
		'review-by': reviewBy,
		parameters: parametersAsFile(parameters, [...parametersAsked(screens)]),
		contacts: byId(contacts, ({ id: _, ...contact }) => without(contact)),
		steps: byId(steps, ({ id: _, screens: names, ...step }) =>
			without({ ...step, screens: Object.fromEntries(listOf(names).map((name) => named(name, loose(screens)))) })
		),
		rules: byId(rules, ({ id: _, ...rule }) => ruleAsFile(rule))
	});
}

function named(name: unknown, screens: Loose): [string, unknown] {
	const id = String(name);
	return [id, Object.hasOwn(screens, id) ? screenAsFile(loose(screens[id])) : null];
}

function screenAsFile({ id: _, step: __, advised, skip, answers, next, ...screen }: Loose): Loose {
	const { route, ...skipping } = loose(skip);
	return {
		...withoutEmpty(screen),
		...without({
			// A decision may have no advice at all, and says so.
			advised: screen['kind'] === 'decision' ? advised : undefined,
			skip: skip ? without({ ...skipping, to: routeAsFile(route) }) : skip,
			next: routeAsFile(next)
		}),
		...(listOf(answers).length > 0 ? { answers: byId(answers, ({ route: to }) => ({ to: routeAsFile(to) })) } : {})
	};
}

function routeAsFile(route: unknown): unknown {
	if (!Array.isArray(route)) return route;
	return route.map((branch) => {
		const { returnTo, ...way } = loose(branch);
		return without({ ...way, then: returnTo });
	});
}

function ruleAsFile({ leadsTo, ends, ...rule }: Loose): Loose {
	return without({ ...rule, 'leads-to': leadsTo, ends: ends === undefined ? undefined : { outcome: ends } });
}

const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function byId(list: unknown, write: (item: Loose) => unknown): unknown {
	if (!Array.isArray(list)) return list;
	return Object.fromEntries(list.map((item) => [String(loose(item)['id']), write(loose(item))]));
}

/** What else a parameter could have been is not in a flow; what is asked of it must have been among it. */
function parametersAsFile(parameters: unknown, asked: readonly Loose[]): unknown {
	const optionsOf = (id: string) => asked.filter(({ parameter }) => parameter === id).map(({ is }) => is);
	return Object.fromEntries(
		Object.entries(loose(parameters)).map(([id, value]) => [id, { value, options: [value, ...optionsOf(id)] }])
	);
}

function* parametersAsked(part: unknown): Generator<Loose> {
	if (Object.hasOwn(loose(part), 'parameter')) yield loose(part);
	for (const inner of Object.values(loose(part))) yield* parametersAsked(inner);
}

/** In a flow what is not there is null; in a file it is not there. */
function without(map: Loose): Loose {
	return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null && value !== undefined));
}

/** Nor does a file say what a screen has none of: `kinds` would take it for something that does not belong. */
function withoutEmpty(map: Loose): Loose {
	const isEmpty = (value: unknown) => value === false || (Array.isArray(value) && value.length === 0);
	return Object.fromEntries(Object.entries(without(map)).filter(([, value]) => !isEmpty(value)));
}
