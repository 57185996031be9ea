import { parseArgs } from 'node:util';
import type { Language } from '#flow/diagnostics/diagnostic.ts';

/** The call itself is wrong: exit 2 and a usage line. */
export class Misuse extends Error {
	override name = 'Misuse';
}

const OPTIONS = {
	json: { type: 'boolean', default: false },
	lang: { type: 'string', default: 'nl' },
	all: { type: 'boolean', default: false },
	overlay: { type: 'string' },
	flows: { type: 'string' },
	from: { type: 'string' },
	answer: { type: 'string', multiple: true },
	format: { type: 'string' },
	extends: { type: 'string' },
	in: { type: 'string' },
	out: { type: 'string' }
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface Call {
	readonly name: string | undefined;
	readonly arguments: readonly string[];
	readonly json: boolean;
	readonly language: Language;
	readonly all: boolean;
	readonly overlay: string | undefined;
	readonly flows: string | undefined;
	readonly from: string | undefined;
	readonly answers: readonly string[];
	readonly format: string | undefined;
	readonly extends: string | undefined;
	readonly in: string | undefined;
	readonly out: string | undefined;
}

/** What surrounds a call: the shipped flows, and the day it is. */
export interface Surroundings {
	/** Folder of the shipped flows. */
	readonly root: string;
	/** Calendar date. */
	readonly today: string;
}

export interface Result {
	readonly exit: 0 | 1;
	readonly json: unknown;
	readonly text: string;
}

export interface Command {
	/** Options besides `--json` and `--lang`, which every call knows. */
	readonly options: readonly OptionName[];
	readonly run: (call: Call, around: Surroundings) => Promise<Result>;
}

const OMITTED = {
	...{ overlay: undefined, flows: undefined, from: undefined, format: undefined },
	...{ extends: undefined, in: undefined, out: undefined }
};

/** Reads a call. What a command does not know is misuse: an option that is ignored would be taken for obeyed. */
export function parseCall(args: readonly string[], optionsOf: (name: string) => readonly OptionName[]): Call {
	const { values, positionals, tokens } = parsed(args);
	const [name, ...rest] = positionals;
	const known: readonly OptionName[] = ['json', 'lang', ...(name === undefined ? [] : optionsOf(name))];
	for (const token of tokens)
		if (token.kind === 'option' && !known.some((option) => option === token.name))
			throw new Misuse(`'--${token.name}' hoort niet bij '${name ?? ''}'`);
	const { lang, answer, ...others } = values;
	if (lang !== 'nl' && lang !== 'en') throw new Misuse('--lang is nl of en');
	return { ...OMITTED, ...others, name, arguments: rest, language: lang, answers: answer ?? [] };
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options: OPTIONS });
	} catch (cause) {
		throw new Misuse(cause instanceof Error ? cause.message : String(cause));
	}
}

/** The one thing that a command is about. */
export function onlyArgument(call: Call, what: string): string {
	const [first, ...more] = call.arguments;
	if (first === undefined) throw new Misuse(`noem ${what}`);
	if (more.length > 0) throw new Misuse(`te veel: '${more.join(' ')}'`);
	return first;
}

/** One of a closed list of formats, or null when none was asked. */
export function formatOf<T extends string>(call: Call, known: readonly T[]): T | null {
	if (call.format === undefined) return null;
	const format = known.find((one) => one === call.format);
	if (format === undefined) throw new Misuse(`--format is ${known.join(', ')}`);
	return format;
}
