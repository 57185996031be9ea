import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = [
	'flows',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * The name of an edition: twelve hexadecimal digits of everything the build reads, the same in every folder and on
 * every machine. Line endings do not count, because git may change them on Windows.
 */
export function inputsHash() {
	const hash = createHash('sha256');
	for (const path of INPUTS.flatMap(filesBelow)) {
		hash.update(`${path}\0`);
		hash.update(readFileSync(join(ROOT, path)).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
		hash.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} path with forward slashes, from the root @returns {string[]} sorted; files starting with a dot left out */
function filesBelow(path) {
	const place = join(ROOT, path);
	if (!existsSync(place)) return [];
	if (!statSync(place).isDirectory()) return [path];
	return readdirSync(place)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.flatMap((name) => filesBelow(`${path}/${name}`));
}
