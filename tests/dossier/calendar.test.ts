import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, formatIcs } from '#dossier/calendar/format-ics.ts';
import type { IsoDate } from '#session/transcript.ts';

const file = (change: object = {}) =>
	formatIcs({
		day: '2026-12-31' as IsoDate,
		uid: '6f0c2e3a-5d5b-4a53-9a53-3a1f6d1d5f10',
		madeAt: Date.UTC(2026, 10, 22, 9, 5, 7),
		language: 'nl',
		...change
	});
const lines = (ics: string) => ics.split('\r\n');

describe('a day for a calendar', () => {
	it('is a whole day, private, and in nobody’s way', () => {
		expect(lines(file())).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Zorgvuldig//Zorgvuldig//NL',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			'UID:6f0c2e3a-5d5b-4a53-9a53-3a1f6d1d5f10',
			'DTSTAMP:20261122T090507Z',
			'DTSTART;VALUE=DATE:20261231',
			'DTEND;VALUE=DATE:20270101',
			'SUMMARY:Notities nalopen',
			'CLASS:PRIVATE',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('speaks the language of the person', () => {
		expect(file({ language: 'en' })).toContain('\r\nSUMMARY:Look through notes\r\n');
	});

	it('reminds when that is asked, with the same words', () => {
		expect(lines(file({ remindAt: 9 })).slice(13, 18)).toEqual([
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Notities nalopen',
			'TRIGGER:PT9H',
			'END:VALARM'
		]);
	});

	it('has no description, and no line that is longer than a calendar reads', () => {
		expect(file()).not.toContain('DESCRIPTION');
		const long = new TextEncoder();
		for (const line of lines(file({ uid: 'x'.repeat(200) }))) expect(long.encode(line).length).toBeLessThanOrEqual(75);
	});

	it('is the same line again when it is unfolded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const line = text.replaceAll(/[\r\n]/g, '');
				expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
				for (const part of folded(line).split('\r\n'))
					expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
			})
		);
	});
});
