import { language, type Language } from './language.svelte.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Made once for each language: making one is slow. */
function formats(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
	const made = new Map<Language, Intl.DateTimeFormat>();
	return () => {
		const spoken = language();
		const format = made.get(spoken) ?? new Intl.DateTimeFormat(LOCALES[spoken], options);
		made.set(spoken, format);
		return format;
	};
}

const day = formats({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const clock = formats({ hour: '2-digit', minute: '2-digit' });

/** `2026-11-15` as '15 november 2026'; anything that is no date is given back as it is. */
export function formatDate(date: string): string {
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(time) ? date : day().format(time);
}

/** '14:02', in the time zone of the device. */
export function formatTime(epochMs: number): string {
	return clock().format(epochMs);
}
