import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inputsHash } from './inputs-hash.mjs';

/** Makes a build that is missing or older than its sources. @returns {boolean} false when it could not be made */
export function buildWhenNeeded() {
	if (builtEdition() === inputsHash()) return true;
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 2, 2]
	});
	return status === 0;
}

function builtEdition() {
	try {
		return JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version;
	} catch {
		return undefined;
	}
}
