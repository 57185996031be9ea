import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { flowSkeleton } from '#authoring/skeleton/flow-skeleton.ts';
import type { MadeFile } from '#authoring/skeleton/made-file.ts';
import { overlaySkeleton } from '#authoring/skeleton/overlay-skeleton.ts';
import { idProblem } from '#flow/ids.ts';
import { Misuse, onlyArgument, type Call, type Command, type Surroundings } from './call.ts';
import { refusal } from './findings.ts';
import { loadFlow } from './load-named.ts';

/**
 * `new ID`: the folder of a flow that builds on the national base, in `--in` or among the shipped flows.
 * `new ID --extends FLOW`: the folder of an organisation's overlay, in `--in` or here. Nothing is ever written over.
 */
export const makeNew: Command = {
	options: ['extends', 'in', 'flows'],
	async run(call, around) {
		const id = onlyArgument(call, 'een naam voor de nieuwe flow');
		if (idProblem(id) !== null)
			throw new Misuse(`'${id}' is geen naam: kleine letters, cijfers en streepjes, te beginnen met een letter`);
		if (await exists(join(around.root, id))) throw new Misuse(`er is al een flow '${id}'`);
		const folder = join(resolve(call.in ?? (call.extends === undefined ? around.root : '.')), id);
		const near = relative(process.cwd(), folder).replaceAll('\\', '/');
		const shown = near.startsWith('..') ? folder : near;
		if (await exists(folder)) throw new Misuse(`'${shown}' is er al`);
		const files = call.extends === undefined ? await flowFiles(id, around) : await overlayFiles(id, call, around);
		if (!Array.isArray(files)) return refusal(files, call.language);
		for (const { name, text } of files) {
			await mkdir(dirname(join(folder, name)), { recursive: true });
			await writeFile(join(folder, name), text, { flag: 'wx' });
		}
		const names = files.map(({ name }) => `${shown}/${name}`);
		const isShipped = folder === join(around.root, id);
		const again = isShipped ? id : near.startsWith('..') ? folder : `./${near}`;
		const text = [...names.map((name) => `gemaakt: ${name}`), `Kijk het na met: npm run -s flow -- check ${again}`];
		return { exit: 0, json: { ok: true, id, files: names }, text: text.join('\n') };
	}
};

async function flowFiles(id: string, { root, today }: Surroundings): Promise<MadeFile[]> {
	const journeys = await readFile(join(root, 'landelijk', 'journeys.yaml'), 'utf8').catch(() => null);
	if (journeys === null) throw new Misuse(`in '${root}' staat geen landelijke basis om op voort te bouwen`);
	return flowSkeleton({ id, today, journeys });
}

async function overlayFiles(id: string, call: Call, around: Surroundings) {
	const loaded = await loadFlow(call.extends!, call, around);
	if (loaded.overlay) throw new Misuse(`'${call.extends}' is een overlay; een overlay bouwt voort op een flow`);
	if (!loaded.edition) return { diagnostics: loaded.diagnostics };
	return overlaySkeleton({ id, today: around.today, base: loaded.edition, locks: loaded.locks });
}

const exists = async (path: string) => (await stat(path).catch(() => null)) !== null;
