import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Builds the files of this repository in two new folders and compares every byte. Somebody who has the source can so
// verify what a host serves. Prints the hash of the whole; a file that differs ends it with 1.
const sources = filesOfRepository();

// Names of different length: a path that leaks into a file then changes its size as well.
const root = mkdtempSync(join(tmpdir(), 'zorgvuldig-'));
const folders = ['one', 'another-place'].map((name) => join(root, name));
try {
	await Promise.all(folders.map(build));
	const [one = new Map(), another = new Map()] = folders.map(hashes);
	const differing = [...new Set([...one.keys(), ...another.keys()])].filter(
		(file) => one.get(file) !== another.get(file)
	);
	for (const file of differing) console.error(`differs: ${file}`);
	if (differing.length > 0) process.exitCode = 1;
	else {
		const whole = createHash('sha256')
			.update(JSON.stringify([...one]))
			.digest('hex');
		console.log(`${one.size} files, byte for byte equal: sha256 ${whole}`);
	}
} finally {
	rmSync(root, { recursive: true });
}

function build(/** @type {string} */ folder) {
	for (const path of sources) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		cpSync(path, join(folder, path), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
			cwd: folder,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		child.once('exit', (code) => (code === 0 ? done(undefined) : fail(new Error(`The build ended with ${code}`))));
	});
}

/** What is committed or could be: what git ignores is left out. Without git, what a fresh download holds. */
function filesOfRepository() {
	const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		encoding: 'utf8'
	});
	const paths =
		listed.status === 0
			? listed.stdout.split('\0')
			: readdirSync('.').filter((name) => !['build', '.svelte-kit', '.git', 'test-results'].includes(name));
	return paths.filter((path) => path && path !== 'node_modules' && existsSync(path));
}

/** @param {string} folder @returns {Map<string, string>} */
function hashes(folder) {
	const files = readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		files
			.filter((file) => statSync(join(folder, 'build', file)).isFile())
			.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(join(folder, 'build', file)))
					.digest('hex')
			])
	);
}
