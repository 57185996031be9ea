import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Server {
	/** With a slash at the end. */
	readonly url: string;
	/** Really stops it: the process has ended when this resolves. */
	stop(): Promise<void>;
}

/** Our own server as a process of its own, on a free port unless one is given (to come back at the same address). */
export async function startServer({ build = 'build', port = 0 } = {}): Promise<Server> {
	const child = spawn(process.execPath, ['scripts/serve.mjs'], {
		env: { ...process.env, PORT: String(port), BUILD: build },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	// A run that is cut short leaves no server behind.
	const killWithUs = () => child.kill();
	process.once('exit', killWithUs);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

	const url = await new Promise<string>((resolve, reject) => {
		createInterface({ input: child.stdout }).on('line', (line) => {
			const [, address] = /^Zorgvuldig: (http:\S+)$/.exec(line) ?? [];
			if (address) resolve(address);
		});
		child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened`)));
	});

	return {
		url,
		async stop() {
			process.off('exit', killWithUs);
			child.kill('SIGTERM');
			await ended;
		}
	};
}
