import type { Edition } from '#flow/flow.ts';
import type { EditionHash } from '#flow/ids.ts';
import type { Listed } from '#vault/vault.ts';
import type { SituationId } from '#vault/ids.ts';
import type { SituationBody, SituationHeader } from './situation.ts';

/** Where situations are kept: in the vault, or in memory and nowhere else. */
export interface Keeper {
	readonly kind: 'vault' | 'memory';
	list(): readonly Listed<SituationHeader>[];
	read(id: SituationId): Promise<SituationBody>;
	/** Resolves when it is really kept. */
	save(id: SituationId, header: SituationHeader, body: SituationBody): Promise<void>;
	remove(id: SituationId): Promise<void>;
	/** The edition a situation was begun on, null when it is not kept here. */
	readEdition(hash: EditionHash): Promise<Edition | null>;
	saveEdition(edition: Edition): Promise<void>;
}
