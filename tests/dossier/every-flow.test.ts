import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { composeDossier, formatMarkdown, formatText, writeDecisionReport, writeDossier } from '#dossier/index.ts';
import type { IsoDate } from '#session/transcript.ts';
import { startSession } from '#session/session.ts';
import type { EntryId } from '#session/transcript.ts';

const FLOWS = resolve('flows');
const MOVES_MAX = 80;

describe.each(await flowIds(FLOWS))('a dossier of %s', async (id) => {
	const { edition } = await loadEdition(FLOWS, id);

	it('can be made anywhere on any way, and once at the end nothing is still to come', { timeout: 60_000 }, () => {
		if (edition === null) throw new Error(`${id} has errors`);
		fc.assert(
			fc.property(fc.array(fc.nat(6), { maxLength: MOVES_MAX }), (choices) => {
				let count = 0;
				const session = startSession(edition, { now: () => 1_793_000_000_000, newId: () => `e${count++}` as EntryId });
				for (const choice of choices) {
					if (session.isEnded) break;
					const { screen } = session.view();
					const answer = screen.answers[choice % Math.max(1, screen.answers.length)];
					session.act([answer === undefined ? { kind: 'pass' } : { kind: 'answer', answer: answer.id }]);
				}
				const dossier = composeDossier(session, edition, { codeName: null, today: '2026-11-22' as IsoDate });
				expect(formatMarkdown(writeDossier(dossier))).toContain('## 10 Checklist');
				expect(formatText(writeDecisionReport(dossier, 'full'))).toContain('3 Wat onbekend is');
				expect(dossier.finished).toBe(session.isEnded);
				if (dossier.finished) expect(dossier.gaps.filter(({ ahead }) => ahead)).toEqual([]);
				if (dossier.decision.report !== null)
					expect(dossier.gaps.map(({ code }) => code)).not.toContain('decision-missing');
			}),
			{ numRuns: 60 }
		);
	});
});
