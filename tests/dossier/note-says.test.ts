import { describe, expect, it } from 'vitest';
import { isDenial, isOnlyFeeling, isUselessTalk } from '#dossier/gaps/note-says.ts';

describe('a note about the home', () => {
	it.each([
		'Niets.',
		'Nog niets. Volgens de ouders gaat het thuis goed.',
		'Er is geen verband met thuis vastgesteld.',
		'Thuis ontwikkelt het kind zich normaal.',
		'Het kind huilt alleen op de groep.',
		'Het kind huilt op de groep, niet thuis.',
		'De samenhang met thuis staat niet vast.'
	])('that says that nothing points there is no link: %s', (note) => {
		expect(isDenial(note)).toBe(true);
	});

	it.each([
		'Het kind zei dat er thuis geen jas is.',
		'Thuis gaat het niet goed.',
		'Het is thuis niet veilig, vertelde een ouder.',
		'Niet bekend wat er precies gebeurt. Het kind zei dat papa boos wordt.',
		'Geen verband met de groep, maar wel met thuis.',
		'Een ouder vertelde over ruzies thuis.',
		'Een ouder vertelde dat de leerling door de situatie thuis niet komt.',
		'Moeder had een blauw oog bij het ophalen.'
	])('that names something is one: %s', (note) => {
		expect(isDenial(note)).toBe(false);
	});
});

describe('a note with a reason for not talking', () => {
	it.each([
		'Een gesprek helpt toch niet.',
		'Praten heeft bij deze ouders geen zin.',
		'Wij verwachten dat een gesprek niets oplevert, het levert niets op.'
	])('that a talk would not help is none: %s', (note) => {
		expect(isUselessTalk(note)).toBe(true);
	});

	it.each([
		'Een gesprek kan niet: de ouder dreigde aan de deur.',
		'Het gesprek kon niet doorgaan, de ouders namen niet op.',
		'Veilig Thuis vroeg om te wachten met het gesprek.',
		'Het kind is bang dat het straf krijgt als wij het gesprek voeren, dat helpt het niet.'
	])('that names what happened is one: %s', (note) => {
		expect(isUselessTalk(note)).toBe(false);
		expect(isOnlyFeeling(note)).toBe(false);
	});

	it('that is a feeling and nothing else is only a feeling', () => {
		expect(isOnlyFeeling('Wij hadden er geen goed gevoel bij.')).toBe(true);
		expect(isOnlyFeeling('Wij hadden er geen goed gevoel bij. De ouder schreeuwde tegen het kind.')).toBe(false);
	});
});
