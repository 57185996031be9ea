import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#session/view.ts';
import { recordItems } from '#ui/screens/record-items.ts';
import { words } from './a-screen.ts';

/** A record as it is read back: its label, its text and what stands under it. */
function readBack(record: object) {
	const [item] = recordItems(
		[{ id: 'r1', at: 0, screen: 'vraag', ...record }] as unknown as ScreenView['records'],
		words
	);
	const more = item!.more?.map(({ name, texts }) => [name, ...texts]) ?? [];
	return { label: item!.label.join(' · '), text: item!.text, more };
}

describe('records are read back whole', () => {
	it('a consult, and that the adviser read along', () => {
		const consult = {
			...{ role: 'leiding', on: '2026-11-02', asked: 'Wat nu?', advice: 'Bel vandaag.', readAlong: true },
			...{ agreed: 'Samen bellen.', agreedRole: 'ouder', due: '2026-11-09' }
		};
		expect(readBack({ kind: 'consulted', consult })).toEqual({
			label: 'Leidinggevende · las mee · 2 november 2026',
			text: 'Bel vandaag.',
			more: [
				['Wat vroeg je?', 'Wat nu?'],
				['Wat spraken jullie af?', 'Samen bellen.', 'Ouder · uiterlijk 9 november 2026']
			]
		});
	});

	it('a talk', () => {
		const talk = {
			...{ with: 'both', role: 'collega', on: '2026-11-02', present: 'De tolk.', said: 'Onze zorg.' },
			reaction: 'Zij schrokken.'
		};
		expect(readBack({ kind: 'talked', talk })).toEqual({
			label: 'Ouders en kind · Collega · 2 november 2026',
			text: 'Onze zorg.',
			more: [
				['Wie was er nog meer bij?', 'De tolk.'],
				['Hoe reageerden zij?', 'Zij schrokken.']
			]
		});
	});

	it('an attempt', () => {
		const attempt = { with: 'parents', role: 'collega', on: '2026-11-02', note: 'Geen antwoord.' };
		expect(readBack({ kind: 'tried', attempt })).toEqual({
			...{ label: 'Geprobeerd · Ouders · Collega · 2 november 2026', text: 'Geen antwoord.' },
			more: []
		});
	});

	it('the voice of the child', () => {
		const voice = { knows: 'not-yet', because: 'Te vroeg.', teller: 'ouder', wants: 'Rust.', safeAdult: 'Oma.' };
		expect(readBack({ kind: 'heard', voice })).toEqual({
			label: 'Weet het kind wat er nu gebeurt? · Nog niet, omdat …',
			text: 'Te vroeg.',
			more: [
				['Wie vertelt het, of vertelde het?', 'Ouder'],
				['Wat wil het kind zelf?', 'Rust.'],
				['Wie is een veilige volwassene voor het kind?', 'Oma.']
			]
		});
	});

	it('an estimate', () => {
		const estimate = { estimate: 'unsure', why: 'Ik mis de arts.' };
		expect(readBack({ kind: 'estimated', estimate })).toMatchObject({
			...{ label: 'Wat jij vooraf dacht · Ik weet het nog niet', text: 'Ik mis de arts.' }
		});
	});

	it('an agreement', () => {
		const agreement = {
			...{ what: 'Hulp bij opstaan.', role: 'ouder', due: '2026-12-04', goal: 'Elke dag op tijd.' },
			...{ horizon: 'weeks', lead: 'leiding' }
		};
		expect(readBack({ kind: 'agreed', agreement })).toEqual({
			label: 'Ouder · uiterlijk 4 december 2026',
			text: 'Hulp bij opstaan.',
			more: [
				['Wat zie je als het gelukt is?', 'Elke dag op tijd.'],
				['Wie houdt de regie?', 'Leidinggevende']
			]
		});
	});

	it('how an agreement went, another look at the weighing, and a departure', () => {
		const followUp = { agreement: 'a1', on: '2026-12-04', went: 'partly', note: 'Drie van de vijf dagen.' };
		expect(readBack({ kind: 'followed', followUp })).toMatchObject({
			...{ label: 'Hoe het ging · Deels gelukt · 4 december 2026', text: 'Drie van de vijf dagen.' }
		});
		expect(readBack({ kind: 'reweighed', note: 'Niets nieuws.' }).text).toBe('Niets nieuws.');
		const departure = {
			...{ reasons: ['spoed'], why: 'Er is al hulp.', discussedWith: ['leiding'], lookAgain: '2026-12-06' }
		};
		expect(readBack({ kind: 'departed', departure })).toMatchObject({
			text: 'Er is al hulp.',
			more: [
				['Omdat', 'wachten niet kon'],
				['Besproken met', 'Leidinggevende'],
				['Opnieuw kijken op', '6 december 2026']
			]
		});
	});
});
