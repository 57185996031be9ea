/**
 * Made backup-1.json and backup-1.age, once, with `npx tsx tests/vault/frozen/make-backup.ts`; `age -p` (1.1.1) then made
 * backup-1-cli.age of the same JSON. Never run it again for format 1: a file that is made
 * anew proves nothing. Copy it for the next format.
 */
import { writeFileSync } from 'node:fs';
import { loadEdition } from '#build/load-edition.ts';
import { sealFile } from '#vault/backup/age-file.ts';
import { writeContent } from '#vault/backup/content.ts';
import type { ExpiryDay, SituationId } from '#vault/ids.ts';

const { edition } = await loadEdition('flows', 'veiligheid');
if (!edition) throw new Error('the flow has an error');
const { flow, hash } = edition;
const BEGUN = Date.UTC(2026, 10, 2, 9);
const screen = flow.start;
const { step } = flow.screens[screen]!;
const entries = [
	{
		...{ id: 'e1', at: BEGUN, screen, kind: 'noted' },
		observation: { knowledge: 'seen', what: 'Het kind zei niets en at weinig. Ook ’s middags.', on: '2026-11-02' }
	},
	{ id: 'e2', at: BEGUN + 60_000, screen, kind: 'passed' }
];
const transcript = { format: 1, flow: flow.id, version: flow.version, hash, entries };
const header = {
	...{ codeName: 'Blauwe fiets', flow: flow.id, hash, step, stepNumber: null, ended: false },
	...{ begunAt: BEGUN, changedAt: BEGUN + 60_000, openedAt: BEGUN, at: null, lookAgain: '2026-12-01' }
};
const drafts = [{ screen, fields: [{ name: 'what', text: 'Nog niet af' }] }];
const situation = {
	...{ id: '0123456789abcdef0123456789abcdef' as SituationId, rev: 3, expiry: '2026-12-21' as ExpiryDay },
	...{ header, body: { transcript, drafts } }
};
const exported = { situations: [situation], editions: [{ hash, edition }], unreadable: 0 };
const content = writeContent(exported, { app: '0.1.0', madeOn: '2026-11-22' });
writeFileSync(new URL('./backup-1.json', import.meta.url), content);
// In lower case and with an accent apart: the passphrase is taken in NFKC.
writeFileSync(new URL('./backup-1.age', import.meta.url), await sealFile(content, 'tafel wolk fiets lampe\u0301', 10));
