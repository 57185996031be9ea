/** The half of `bench-situation.mjs` that runs in the browser: keeps one situation in a vault of this origin. */
import { newSituationId } from '#vault/ids.ts';
import { deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { openVault } from '#vault/vault.ts';

export interface Seed {
	readonly header: Readonly<Record<string, unknown>>;
	readonly body: Readonly<Record<string, unknown>>;
	readonly passphrase: string;
}

/** A vault seals reviewed text only; an invented situation has none. */
const seal = <Value>(invented: unknown) => invented as Value;

async function keepSituation({ header, body, passphrase }: Seed): Promise<void> {
	const vault = await openVault<Record<string, never>, Record<string, never>>({
		deriveKey: deriveHere,
		parameters: LIGHTEST_PARAMETERS,
		now: () => Date.now()
	});
	await vault.create(passphrase);
	await vault.save(newSituationId(), seal(header), seal(body));
	await vault.lock();
}

Object.assign(globalThis, { keepSituation });
