import { dev } from '$app/environment';
import type { HandleClientError } from '@sveltejs/kit';

/**
 * What a person sees when the app fails. The message and stack of an error may quote a note, so neither reaches the
 * page nor the console: only the error's name does. Not: Kit's own handler, which logs the whole error.
 */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status === 404) return { message: 'Deze pagina bestaat niet.' };
	if (dev) console.error(error);
	return { message: 'Er ging iets mis. Dat ligt aan de app, niet aan jou.', code: nameOf(error) };
};

function nameOf(error: unknown): string {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return /^[A-Z][A-Za-z]{2,40}$/.test(name) ? name : 'Error';
}
