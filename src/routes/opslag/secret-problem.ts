import type { Problem } from '#ui/form-state.svelte.ts';
import { atSecret } from '#ui/SecretChoice.svelte';
import type { Secret } from '#vault/vault.ts';
import { failureWords } from '../keeping/failure-words.ts';

/** A failure as something to do: at the field of the secret when that is what did not fit, else at the top of the page. */
export function secretProblem(cause: unknown, secret: Secret | null): Problem {
	const { name } = Object(cause) as { name?: unknown };
	const isWrong = name === 'WrongPassphraseError' || name === 'WrongRecoveryCodeError';
	const message = failureWords(cause);
	return secret !== null && isWrong ? atSecret(message) : { field: 'inhoud', message };
}
