declare const own: unique symbol;

/** Text for a file in which nothing stands that a person typed: sentences of ours, days and numbers, no more. */
export type OwnWords = string & { readonly [own]: true };
