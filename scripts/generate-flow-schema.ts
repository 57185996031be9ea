import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { flowSchema } from '../src/flow/schema/flow-schema.ts';

// `flows/flow.schema.json` is for editors. It is made of the shapes that `flow check` holds files against; with `--check`
// nothing is written, and the exit says whether the file still is what they make.
const FILE = 'flows/flow.schema.json';
const made = await prettier.format(JSON.stringify(flowSchema()), {
	...(await prettier.resolveConfig(FILE)),
	parser: 'json'
});

if (!process.argv.includes('--check')) writeFileSync(FILE, made);
else if (readFileSync(FILE, 'utf8') !== made) {
	console.error(`${FILE} is not what the shapes make now: npx tsx scripts/generate-flow-schema.ts`);
	process.exitCode = 1;
}
