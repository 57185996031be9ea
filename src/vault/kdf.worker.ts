/** The worker behind `deriveInWorker`: one request, one reply. */
import { argon2idBytes } from '#vault/argon2id.ts';
import type { DerivationReply, DerivationRequest } from '#vault/kdf.ts';

self.addEventListener('message', ({ data }: MessageEvent<DerivationRequest>) => {
	try {
		const bytes = argon2idBytes(data.secret, data.salt, data.parameters);
		self.postMessage({ kind: 'derived', bytes } satisfies DerivationReply, { transfer: [bytes.buffer] });
	} catch {
		self.postMessage({ kind: 'failed' } satisfies DerivationReply);
	}
});
