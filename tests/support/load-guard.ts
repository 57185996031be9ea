/** Loads the guard's lexicon before the tests of a file, as the app does before a situation is opened. */
import { loadGuard } from '#guard/review.ts';

await loadGuard();
