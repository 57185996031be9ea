import { compareEditions, type Difference } from '#authoring/difference/compare-editions.ts';
import type { PartChange } from '#authoring/difference/part-changes.ts';
import type { Shown } from '#authoring/difference/smallest-answers.ts';
import type { Choice } from '#authoring/difference/walk-both.ts';
import { Misuse, type Command } from './call.ts';
import { refusal } from './findings.ts';
import { loadFlow } from './load-named.ts';

/** `diff A B`: what is different, outcomes first. That there are differences is no finding: exit 0. */
export const diff: Command = {
	options: ['flows'],
	async run(call, around) {
		const [before, after, ...more] = call.arguments;
		if (before === undefined || after === undefined || more.length > 0) throw new Misuse('noem twee flows');
		const one = await loadFlow(before, call, around);
		const other = await loadFlow(after, call, around);
		if (!one.edition || !other.edition)
			return refusal({ diagnostics: [...one.diagnostics, ...other.diagnostics] }, call.language);
		const difference = compareEditions(one.edition, other.edition);
		return { exit: 0, json: difference, text: [...inWords(difference)].join('\n') };
	}
};

function* inWords(difference: Difference): Generator<string> {
	const { outcomes, grounds, texts, tooMany } = difference;
	if (tooMany) yield 'Uitkomsten: te veel paden om naast elkaar te leggen.\n';
	else if (outcomes.length === 0) yield 'Uitkomsten: op elk pad dezelfde.\n';
	yield* section('Uitkomsten', outcomes, (one) => outcomeChange(one));
	yield* section('Dezelfde uitkomst, andere norm', grounds, (one) =>
		change(one, (norms) => norms.join(', ') || 'geen norm')
	);
	for (const [title, key] of PARTS) yield* section(title, difference[key], partChange);
	yield* section('Schermen en hun wegen', difference.routes, routeChange);
	yield* section('Verder aan schermen', difference.screens, screenChange);
	yield* section('De kop', difference.head, partChange);
	yield* section('Teksten', texts, ({ id, before, after }) =>
		`  ${id}\n${lines('-', before)}${lines('+', after)}`.trimEnd()
	);
	const parts = [
		...PARTS.map(([, key]) => difference[key].length),
		difference.routes.length,
		difference.screens.length
	];
	const sum = parts.reduce((total, count) => total + count, 0);
	yield `${outcomes.length} uitkomsten, ${sum} onderdelen en ${texts.length} teksten zijn anders.`;
}

const PARTS = [
	['Normen', 'norms'],
	['Regels', 'rules'],
	['Contacten', 'contacts'],
	['Termijnen', 'terms'],
	['Keuzes van de sector', 'parameters'],
	['Stappen', 'steps']
] as const;

function* section<T>(title: string, changes: readonly T[], said: (change: T) => string): Generator<string> {
	if (changes.length === 0) return;
	yield `${title} (${changes.length})`;
	for (const one of changes) yield said(one);
	yield '';
}

const answersOf = ({ answers, alike }: Pick<Shown<unknown>, 'answers' | 'alike'>) =>
	Object.entries(answers)
		.map(([screen, choice]) => `${screen}=${[choice, ...(alike[screen] ?? [])].map(choiceOf).join(' of ')}`)
		.join(', ') || 'op elk pad';
const choiceOf = (choice: Choice) => [choice].flat().join('+') || 'niets';

const change = <T>(shown: Shown<T>, said: (value: T) => string) =>
	`  ${answersOf(shown)}: was ${said(shown.before)}, wordt ${said(shown.after)}`;

function outcomeChange(shown: Shown<string | null>): string {
	const said = (outcome: string | null) => outcome ?? 'geen uitkomst';
	if (shown.only === 'before') return `  ${answersOf(shown)}: dit pad verdwijnt (was ${said(shown.before)})`;
	if (shown.only === 'after') return `  ${answersOf(shown)}: dit pad is nieuw (${said(shown.after)})`;
	return change(shown, said);
}

const WORDS = { added: 'erbij', removed: 'weg', changed: 'anders' } as const;

function partChange({ id, change: kind, before, after }: PartChange): string {
	return `  ${id}: ${WORDS[kind]}${kind === 'changed' ? `: ${valuesOf(before, after)}` : ''}`;
}

/** Of two lists only what is in one of them. */
function valuesOf(before: unknown, after: unknown): string {
	if (!Array.isArray(before) || !Array.isArray(after)) return `was ${shown(before)}, wordt ${shown(after)}`;
	const [was, is] = [before.map(shown), after.map(shown)];
	const [gone, added] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
	if (gone.length + added.length === 0) return 'andere volgorde';
	return [
		...(added.length > 0 ? [`erbij ${added.join(', ')}`] : []),
		...(gone.length > 0 ? [`weg ${gone.join(', ')}`] : [])
	].join('; ');
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function routeChange({ id, change: kind, before, after }: PartChange): string {
	const [was, is] = [before, after].map((ways) => (ways ?? []) as readonly string[]) as [
		readonly string[],
		readonly string[]
	];
	const gone = was.filter((way) => !is.includes(way)).map((way) => `    - ${way}`);
	const added = is.filter((way) => !was.includes(way)).map((way) => `    + ${way}`);
	const order = gone.length + added.length === 0 ? ['    (andere volgorde)'] : [];
	return [`  ${id}: ${WORDS[kind]}`, ...gone, ...added, ...(kind === 'changed' ? order : [])].join('\n');
}

function screenChange({ id, before, after }: PartChange): string {
	const [was, is] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
	const keys = Object.keys(is).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
	return [`  ${id}`, ...keys.map((key) => `    ${key}: ${valuesOf(was[key], is[key])}`)].join('\n');
}

const lines = (mark: string, text: string | null) =>
	text === null ? '' : text.replaceAll(/^/gm, `    ${mark} `).concat('\n');
