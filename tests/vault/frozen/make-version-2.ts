/**
 * Made version-2.json, once, with `npx tsx tests/vault/frozen/make-version-2.ts`. Never run it again for version 2: a
 * vector that is made anew proves nothing. Copy it for the next version, as this was a copy of the one for version 1.
 */
import { existsSync, writeFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { expiryDayAfter, newSituationId } from '#vault/ids.ts';
import { deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { openVault } from '#vault/vault.ts';

const target = new URL('./version-2.json', import.meta.url);
if (existsSync(target)) throw new Error('a frozen vector is made once');

const now = () => Date.UTC(2026, 10, 22);
const passphrase = 'tafel wolk fiets lampé';
const device = { credential: new Uint8Array(24).fill(7), salt: new Uint8Array(32).fill(8) };
const output = crypto.getRandomValues(new Uint8Array(32));
const vault = await openVault<{ name: ReviewedText }, { notes: readonly ReviewedText[] }>({
	deriveKey: deriveHere,
	now,
	parameters: LIGHTEST_PARAMETERS
});
const { recoveryCode } = await vault.create(passphrase);
await vault.addDevice({ kind: 'recovery-code', code: recoveryCode }, device, output);
const id = newSituationId();
const [name, note] = ['Blauwe fiets' as ReviewedText, 'Zegt niets, eet weinig. Ook ’s middags.' as ReviewedText];
await vault.save(id, { name }, { notes: [note] }, expiryDayAfter(now(), 42));
await vault.save(id, { name }, { notes: [note, note] });
// In the same shard, so that there is something to write once.
const alike = newSituationId();
await vault.save(`${id.slice(0, 2)}${alike.slice(2)}` as typeof id, { name }, { notes: [] });
await vault.saveEdition('a'.repeat(64), { flow: 'voorbeeld' });
await vault.close();

const database = await openDB('zorgvuldig');
const stores: Record<string, [IDBValidKey, unknown][]> = {};
for (const store of ['keyring', 'index', 'situation', 'edition']) {
	const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
	stores[store] = keys.map((key, at) => [key, values[at]]);
}
const inHex = (_: string, value: unknown) =>
	value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value;
const opens = { id, header: { name }, body: { notes: [note, note] } };
const secrets = { passphrase, recoveryCode, output };
writeFileSync(target, `${JSON.stringify({ secrets, opens, stores }, inHex, '\t')}\n`);
