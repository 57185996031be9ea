/**
 * Text that may be kept. The vault's types accept no other string that a person typed, so that a note cannot be stored
 * on a path somebody forgot (see `Keepable` in src/vault/keepable.ts).
 */
declare const reviewed: unique symbol;
declare const draft: unique symbol;

/** Text whose findings a person has seen and either removed or chosen to keep. Only `accept` (review.ts) makes one. */
export type ReviewedText = string & { readonly [reviewed]: true };

/** Half-typed text of the open screen, sealed so that a crash or a lock loses nothing. Never reaches a dossier. */
export type DraftText = string & { readonly [draft]: true };
