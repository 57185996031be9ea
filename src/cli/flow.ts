/** `npm run -s flow -- …`. The calls, their JSON and their exit codes are a contract: see README, Commands. */
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

async function main(args: readonly string[]): Promise<number> {
	const call = parseCall(args);
	const command = call.name === undefined ? undefined : COMMANDS[call.name];
	if (!command) throw new Misuse(call.name ? `'${call.name}' is geen opdracht` : 'geef een opdracht');
	const result = await command(call, resolve('flows'));
	process.stdout.write(call.json ? JSON.stringify(result.json) + '\n' : result.text + '\n');
	return result.exit;
}

main(process.argv.slice(2)).then(
	(exit) => (process.exitCode = exit),
	(cause: unknown) => {
		if (!(cause instanceof Misuse)) throw cause;
		process.stderr.write(`flow: ${cause.message}\n\n${USAGE}\n`);
		process.exitCode = 2;
	}
);
