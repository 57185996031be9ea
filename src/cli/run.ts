import { resolve } from 'node:path';
import { dayOf } from '#dossier/calendar-day.ts';
import { Misuse, parseCall, type Command } from './call.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { graph } from './graph.ts';
import { list } from './list.ts';
import { makeNew } from './make-new.ts';
import { pack } from './pack.ts';
import { paths } from './paths.ts';
import { verify } from './verify.ts';
import { walk } from './walk.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
	...{ list, check, verify, walk, paths, diff, graph, explain, new: makeNew, pack }
};

const USAGE = `gebruik: npm run -s flow -- <opdracht> [--json] [--lang nl|en]

  list                                    de flows en hun editie
  check FLOW… [--overlay BESTAND]         wat er mis is, met regel, kolom en hoe je het herstelt
  verify FLOW… [--overlay BESTAND]        of elke regel op elk pad geldt, en anders het kortste pad waarop niet
  walk FLOW [--from SCHERM] [--answer SCHERM=ANTWOORD]…
                                          een weg door de flow; bij een checklist vinkt --answer een punt aan
  paths FLOW [--format md|csv|text]       elke combinatie van antwoorden en wat de norm dan zegt: het aftekenblad
  diff A B                                welke uitkomsten anders zijn, en dan regels, routes en teksten
  graph FLOW --format mermaid|dot|xstate  de flow als plaatje, of als machine
  explain [CODE]                          wat een bevinding betekent, met een fout en een goed voorbeeld
  new ID [--extends FLOW] [--in MAP]      een nieuwe flow, of met --extends een overlay voor een organisatie
  pack OVERLAY [--out BESTAND]            een overlay als een bestand om te delen

FLOW is een naam (kinderopvang-thuis), de map van een flow, of een overlay. check en verify kennen --all.
--flows MAP zoekt flows eerst in die map.`;

export interface Ran {
	readonly exit: 0 | 1 | 2;
	readonly out: string;
	readonly error: string;
}

/** One call of `npm run -s flow`: what it prints where, and its exit code. */
export async function run(
	args: readonly string[],
	root = resolve('flows'),
	today: string = dayOf(Date.now())
): Promise<Ran> {
	try {
		const call = parseCall(args, (name) => commandOf(name).options);
		if (call.name === undefined) throw new Misuse('geef een opdracht');
		const { exit, json, text } = await commandOf(call.name).run(call, { root: resolve(root), today });
		return { exit, out: `${call.json ? JSON.stringify(json) : text}\n`, error: '' };
	} catch (cause) {
		if (!(cause instanceof Misuse)) throw cause;
		return { exit: 2, out: '', error: `flow: ${cause.message}\n\n${USAGE}\n` };
	}
}

function commandOf(name: string): Command {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new Misuse(`'${name}' is geen opdracht`);
	return command;
}
