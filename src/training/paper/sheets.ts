/** What can be printed for a session. Every sheet is made from the same content as the stage. */
export const SHEETS = ['letters', 'handout', 'observer', 'trainer', 'consult', 'veilig-thuis'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** Made from a case. The others are the same for every case, and carry its title when one was chosen. */
export const SHEETS_OF_CASE: readonly SheetKind[] = ['handout', 'trainer', 'consult', 'veilig-thuis'];

/** How many cards stand on a handout: every one, or those that are open at the beginning. */
export const HANDOUT_CARDS = ['all', 'first'] as const;
export type HandoutCards = (typeof HANDOUT_CARDS)[number];
