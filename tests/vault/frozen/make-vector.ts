/**
 * Made version-1.json, once, with `npx tsx tests/vault/frozen/make-vector.ts`. Never run it again for version 1: a vector
 * that is made anew proves nothing. Copy it for the next version.
 */
import { writeFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { expiryMonthOf, newSituationId } from '#vault/ids.ts';
import { deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { openVault } from '#vault/vault.ts';

const now = () => Date.UTC(2026, 10, 22);
const passphrase = 'tafel wolk fiets lampé';
const vault = await openVault<{ name: ReviewedText }, { notes: readonly ReviewedText[] }>({
	deriveKey: deriveHere,
	now,
	parameters: LIGHTEST_PARAMETERS
});
await vault.create(passphrase);
const id = newSituationId();
const [name, note] = ['Blauwe fiets' as ReviewedText, 'Zegt niets, eet weinig. Ook ’s middags.' as ReviewedText];
await vault.save(id, { name }, { notes: [note] }, expiryMonthOf(now()));
await vault.save(id, { name }, { notes: [note, note] });
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
const json = JSON.stringify({ passphrase, opens, stores }, inHex, '\t');
writeFileSync(new URL('./version-1.json', import.meta.url), `${json}\n`);
