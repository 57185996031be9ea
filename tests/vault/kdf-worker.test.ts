/** The worker's messages, with its script in this thread: Node has no Worker of the browser's kind. */
import { afterEach, expect, it, vi } from 'vitest';
import { deriveHere, deriveInWorker, LIGHTEST_PARAMETERS, type DerivationReply } from '#vault/kdf.ts';

const PARAMETERS = { ...LIGHTEST_PARAMETERS, memoryKiB: 64 };
const SECRET = new Uint8Array(8).fill(1);
const SALT = new Uint8Array(16).fill(2);
const ended: string[] = [];

/** Loads the real worker script with this object as its `self`. */
class WorkerInThisThread extends EventTarget {
	readonly #inside = new EventTarget();
	readonly #ready: Promise<unknown>;

	constructor(url: string) {
		super();
		const reply = (data: DerivationReply) => this.dispatchEvent(new MessageEvent('message', { data }));
		vi.stubGlobal('self', Object.assign(this.#inside, { postMessage: reply }));
		vi.resetModules();
		this.#ready = url === 'broken.js' ? Promise.resolve() : import('#vault/kdf.worker.ts');
		if (url === 'broken.js') queueMicrotask(() => this.dispatchEvent(new Event('error')));
	}

	postMessage(data: unknown) {
		void this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent('message', { data })));
	}

	terminate() {
		ended.push('ended');
	}
}

vi.stubGlobal('Worker', WorkerInThisThread);
afterEach(() => void ended.splice(0));

it('gives what deriving here gives, and ends', async () => {
	const derived = await deriveInWorker('kdf.js')(SECRET, SALT, PARAMETERS);
	expect(derived).toEqual(await deriveHere(SECRET, SALT, PARAMETERS));
	expect(ended).toEqual(['ended']);
});

it.each([
	['the work fails', 'kdf.js', { ...PARAMETERS, memoryKiB: -1 }],
	['the script does not load', 'broken.js', PARAMETERS]
])('says that the derivation failed when %s, and ends', async (_, url, parameters) => {
	const derived = deriveInWorker(url)(SECRET, SALT, parameters);
	await expect(derived).rejects.toMatchObject({
		name: 'DerivationFailedError',
		message: 'the key could not be derived'
	});
	expect(ended).toEqual(['ended']);
});
