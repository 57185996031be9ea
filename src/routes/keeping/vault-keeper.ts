import type { Edition } from '#flow/flow.ts';
import type { Vault } from '#vault/vault.ts';
import type { Keeper } from './keeper.ts';
import type { SituationBody, SituationHeader } from './situation.ts';

export type SituationVault = Vault<SituationHeader, SituationBody>;

/** *Bewaren op dit apparaat*: sealed, behind the passphrase. The vault must be open. */
export function vaultKeeper(vault: SituationVault): Keeper {
	return {
		kind: 'vault',
		list: () => vault.list(),
		read: (id) => vault.read(id),
		save: (id, header, body) => vault.save(id, header, body),
		remove: (id) => vault.remove(id),
		readEdition: async (hash) => (await vault.readEdition(hash)) as Edition | null,
		async saveEdition(edition) {
			if ((await vault.readEdition(edition.hash)) === null) await vault.saveEdition(edition.hash, edition);
		}
	};
}
