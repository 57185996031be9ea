import type { Edition } from '#flow/flow.ts';
import { completeEdition } from '#flow/older-edition.ts';
import type { Vault } from '#vault/vault.ts';
import type { Keeper } from './keeper.ts';
import type { SituationBody, SituationHeader } from './situation.ts';

export type SituationVault = Vault<SituationHeader, SituationBody>;

/** *Bewaren op dit apparaat*: sealed, behind the passphrase. The vault must be open. `onsaved`: the disk differs. */
export function vaultKeeper(vault: SituationVault, onsaved: () => void): Keeper {
	const told = async (change: Promise<void>) => {
		await change;
		onsaved();
	};
	return {
		kind: 'vault',
		list: () => vault.list(),
		read: (id) => vault.read(id),
		save: (id, header, body, expiry) => told(vault.save(id, header, body, expiry)),
		remove: (id) => told(vault.remove(id)),
		readEdition: async (hash) => {
			const kept = (await vault.readEdition(hash)) as Edition | null;
			return kept && completeEdition(kept);
		},
		async saveEdition(edition) {
			if ((await vault.readEdition(edition.hash)) === null) await vault.saveEdition(edition.hash, edition);
		}
	};
}
