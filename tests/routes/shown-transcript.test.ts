import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import { shownTranscript } from '#routes/dossier/shown-transcript.ts';
import { withTexts } from '#routes/dossier/typed-texts.ts';
import { accept, review } from '#guard/review.ts';
import { withTextsOf } from '#session/entry-texts.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { replay } from '#session/session.ts';
import type { EntryId } from '#session/transcript.ts';
import type { ItemId, ScreenId } from '#flow/ids.ts';
import { aWorld, walkToWeighing } from '../support/session-driver.ts';

let childcare: Edition;
beforeAll(async () => {
	childcare = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
});

const decided = accept('wat besloten is', review('wat besloten is'));

describe('a transcript that goes into a file', () => {
	it('has the texts as they were decided on, and no words of answers that no longer count', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'ja', 'eerste reden');
		driver.answer('onveiligheid', 'nee', 'tweede reden').change('vermoeden', 'nee');
		const { entries } = shownTranscript(withTexts(driver.session, () => decided));
		const words = JSON.stringify(entries);
		expect(words).not.toMatch(/eerste reden|tweede reden/);
		expect(entries.map(({ id }) => id)).toEqual(driver.session.transcript.entries.map(({ id }) => id));
	});

	it('keeps a prompt that is called like a field apart from that field', () => {
		const texts = [{ item: 'note' as ItemId, text: decided }];
		const entry = {
			id: 'e1' as EntryId,
			at: 0,
			screen: 's' as ScreenId,
			kind: 'passed',
			note: decided,
			texts
		} as const;
		const keys: string[] = [];
		withTextsOf(entry, (text, key) => (keys.push(key), text));
		expect(new Set(keys).size).toBe(2);
	});

	it('can be read again, and walks the same way', () => {
		const driver = walkToWeighing(childcare).answer('vermoeden', 'ja', 'reden').answer('onveiligheid', 'structureel');
		const read = readTranscript(JSON.stringify(shownTranscript(withTexts(driver.session, () => decided))));
		if ('problem' in read) throw new Error(read.problem.message);
		const again = replay(childcare, read.transcript, aWorld());
		expect(again.path.map(({ screen }) => screen)).toEqual(driver.session.path.map(({ screen }) => screen));
		expect(again.norm).toEqual(driver.session.norm);
	});
});
