import type { Edition } from '#flow/flow.ts';
import type { EditionHash } from '#flow/ids.ts';
import type { Listed } from '#vault/vault.ts';
import type { ExpiryDay, SituationId } from '#vault/ids.ts';
import type { SituationBody, SituationHeader } from './situation.ts';

/** Where situations are kept: in the vault, or in memory and nowhere else. */
export interface Keeper {
	readonly kind: 'vault' | 'memory';
	list(): readonly Listed<SituationHeader>[];
	read(id: SituationId): Promise<SituationBody>;
	/** Resolves when it is really kept. `expiry`: the day on which it goes; left out, that stays as it was. */
	save(id: SituationId, header: SituationHeader, body: SituationBody, expiry?: ExpiryDay): Promise<void>;
	remove(id: SituationId): Promise<void>;
	/** The edition a situation was begun on, null when it is not kept here. */
	readEdition(hash: EditionHash): Promise<Edition | null>;
	saveEdition(edition: Edition): Promise<void>;
}
