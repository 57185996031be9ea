import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { cardsSchema } from '../src/build/cards/cards-schema.ts';

// `flows/cards.schema.json` is for editors. It is made of the shapes that the build holds cards against; with `--check`
// nothing is written, and the exit says whether the file still is what they make.
const FILE = 'flows/cards.schema.json';
const made = await prettier.format(JSON.stringify(cardsSchema()), {
	...(await prettier.resolveConfig(FILE)),
	parser: 'json'
});

if (!process.argv.includes('--check')) writeFileSync(FILE, made);
else if (readFileSync(FILE, 'utf8') !== made) {
	console.error(`${FILE} is not what the shapes make now: npx tsx scripts/generate-cards-schema.ts`);
	process.exitCode = 1;
}
