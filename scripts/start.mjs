import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inputsHash } from './inputs-hash.mjs';
import { serveUntilStopped } from './serve.mjs';

// `npm start`: a build that is missing or older than its sources is made first, then the app is served.
if (builtEdition() !== inputsHash()) {
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 2, 2]
	});
	if (status !== 0) {
		console.error('The app could not be built; see above.');
		process.exit(1);
	}
}
await serveUntilStopped();

function builtEdition() {
	try {
		return JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version;
	} catch {
		return undefined;
	}
}
