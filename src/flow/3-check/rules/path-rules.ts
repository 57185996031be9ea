import type { Path } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { PhraseName } from '../../diagnostics/phrases.ts';
import type { Flow, Moment, PathRule } from '../../flow.ts';
import type { ScreenId } from '../../ids.ts';
import type { Rule, RuleInput } from '../rule.ts';

/**
 * What a rule over all paths names is in the flow. That goes for the rules of a base too: a rule about a screen that a
 * sector took away would hold by itself, and nobody would notice.
 */
export const pathRules: Rule = function* (input) {
	for (const rule of input.flow.rules)
		for (const { moment, key } of momentsOf(rule)) {
			const path: Path = ['rules', rule.id, key];
			if (Object.keys(moment).length === 0) {
				yield diagnostic('rule-empty', input.source.placeOf(path), { rule: rule.id, name: key });
				continue;
			}
			for (const { what, name, known, at } of namesIn(input.flow, moment, path))
				if (!known.includes(name)) yield unknown(input, rule, what, name, known, at);
		}
};

/** The moments of a rule, with the key under which the file has them. */
export function momentsOf(rule: PathRule): { moment: Moment; key: string }[] {
	const some = (key: string, moment: Moment | null) => (moment ? [{ moment, key }] : []);
	if ('always' in rule)
		return [...some('always', rule.always), ...some('leads-to', rule.leadsTo), ...some('before', rule.before)];
	if ('never' in rule)
		return [...some('never', rule.never), ...some('after', rule.after), ...some('without', rule.without)];
	if ('first' in rule) return [...some('first', rule.first), ...some('before', rule.before)];
	if ('reachable' in rule) return some('reachable', rule.reachable);
	return some('ends', { outcome: rule.ends });
}

interface Named {
	readonly what: PhraseName;
	readonly name: string;
	readonly known: readonly string[];
	readonly at: Path;
}

function* namesIn(flow: Flow, moment: Moment, path: Path): Generator<Named> {
	const screens = Object.keys(flow.screens);
	const lists = [
		['screen', 'screen', screens],
		['done', 'screen', screens],
		['skipped', 'screen', screens],
		['step', 'step', flow.steps.map((step) => step.id)],
		['contact', 'contact', flow.contacts.map((contact) => contact.id)],
		['outcome', 'outcome', flow.outcomes]
	] as const;
	for (const [key, what, known] of lists)
		for (const [i, name] of (moment[key] ?? []).entries()) yield { what, name, known, at: [...path, key, i] };
	for (const [screen, answers] of Object.entries(moment.answered ?? {})) {
		const at = [...path, 'answered', screen];
		const asked = Object.values(flow.screens).filter((one) => one.answers.length > 0);
		yield { what: 'question', name: screen, known: asked.map((one) => one.id), at };
		const known = flow.screens[screen as ScreenId]?.answers.map((answer) => answer.id);
		if (answers !== 'any' && known)
			for (const [i, name] of answers.entries()) yield { what: 'answer', name, known, at: [...at, i] };
	}
}

function unknown(
	{ source }: RuleInput,
	rule: PathRule,
	what: PhraseName,
	name: string,
	known: readonly string[],
	at: Path
): Diagnostic {
	const nearest = nearestName(name, known);
	const params = { rule: rule.id, what, name, ...(nearest ? { nearest } : {}) };
	return diagnostic('rule-reference-unknown', source.placeOf(at), params);
}
