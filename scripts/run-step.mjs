import { spawn } from 'node:child_process';

/** @typedef {{name: string, command: string, args: string[]}} Step */
/** @typedef {{name: string, ok: boolean, output: string}} Result */

/** The program of a package, started without a shell so that it works alike on every system. */
export const program = (/** @type {string} */ path, /** @type {string[]} */ ...args) => ({
	command: process.execPath,
	args: [`node_modules/${path}`, ...args]
});

/**
 * Runs one step and says how it went in one line. What it wrote follows only when it failed, or as it comes when `loud`.
 *
 * @param {Step} step @param {{loud?: boolean, env?: Record<string, string>}} options @returns {Promise<Result>}
 */
export function runStep({ name, command, args }, { loud = false, env = {} } = {}) {
	const begin = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (data) => {
				output += data;
				if (loud) process.stdout.write(data);
			});
		}
		child.once('error', (error) => (output += error.message));
		child.once('close', (code) => {
			const seconds = ((Date.now() - begin) / 1000).toFixed(1);
			console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
			if (code !== 0 && !loud) console.log(output.trimEnd());
			resolve({ name, ok: code === 0, output });
		});
	});
}
