import { resolve } from 'node:path';
import { check } from './check.ts';
import { list } from './list.ts';
import { paths } from './paths.ts';
import { Misuse, parseCall, type Command } from './call.ts';
import { walk } from './walk.ts';

const COMMANDS: Readonly<Record<string, Command>> = { list, check, walk, paths };

const USAGE = `gebruik: npm run -s flow -- <opdracht> [--json]

  list                                    de flows en hun editie
  check FLOW                              wat er mis is, met regel, kolom en hoe je het herstelt
  walk FLOW [--from SCHERM] [--answer SCHERM=ANTWOORD]…
                                          een weg door de flow
  paths FLOW                              elke combinatie van antwoorden en wat de norm dan zegt

FLOW is een naam (kinderopvang-thuis) of de map van een flow.`;

export interface Ran {
	readonly exit: 0 | 1 | 2;
	readonly out: string;
	readonly error: string;
}

/** One call of `npm run -s flow`: what it prints where, and its exit code. */
export async function run(args: readonly string[], root = resolve('flows')): Promise<Ran> {
	try {
		const call = parseCall(args);
		const command = call.name !== undefined && Object.hasOwn(COMMANDS, call.name) ? COMMANDS[call.name] : undefined;
		if (!command) throw new Misuse(call.name ? `'${call.name}' is geen opdracht` : 'geef een opdracht');
		if (call.name !== 'walk' && (call.from !== undefined || call.answers.length > 0))
			throw new Misuse('--from en --answer horen bij walk');
		const { exit, json, text } = await command(call, root);
		return { exit, out: `${call.json ? JSON.stringify(json) : text}\n`, error: '' };
	} catch (cause) {
		if (!(cause instanceof Misuse)) throw cause;
		return { exit: 2, out: '', error: `flow: ${cause.message}\n\n${USAGE}\n` };
	}
}
