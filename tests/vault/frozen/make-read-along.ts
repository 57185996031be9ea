/**
 * Made read-along-question-1 and read-along-advice-1 (.json and .age), once, with `npx tsx tests/vault/frozen/make-read-along.ts`.
 * Never run it again for format 1: a file that is made anew proves nothing. Copy it for the next format.
 */
import { writeFileSync } from 'node:fs';
import { loadEdition } from '#build/load-edition.ts';
import { sealFile } from '#vault/backup/age-file.ts';
import { utf8 } from '#vault/bytes.ts';

const { edition } = await loadEdition('flows', 'veiligheid');
if (!edition) throw new Error('the flow has an error');
const { flow, hash } = edition;
const BEGUN = Date.UTC(2026, 10, 2, 9);
const screen = flow.start;
const answer = flow.screens[screen]!.answers.at(-1)!.id;
const made = { app: '0.1.0', madeOn: '2026-11-22' };
const question = 'Mis ik iets? Ook ’s middags.';
const entries = [
	{
		...{ id: 'e1', at: BEGUN, screen, kind: 'noted' },
		observation: { knowledge: 'seen', what: 'Het kind zei niets en at weinig.', on: '2026-11-02' }
	},
	{ id: 'e2', at: BEGUN + 60_000, screen, kind: 'answered', answer }
];
const transcript = { format: 2, flow: flow.id, version: flow.version, hash, entries };
const asked = { format: 1, kind: 'zorgvuldig-vraag', ...made, question, transcript, edition: { hash, edition } };
const advice = {
	...{ format: 1, kind: 'zorgvuldig-advies', ...made, flow: flow.id, about: 'e2', question },
	...{ role: 'aandachtsfunctionaris', on: '2026-11-22' },
	pieces: [
		{ id: '7d7f3c1e-0000-4000-8000-000000000001', screen, text: 'Vraag het kind zelf.' },
		{ id: '7d7f3c1e-0000-4000-8000-000000000002', screen, text: 'Schrijf de dag erbij.' }
	]
};
for (const [name, content] of Object.entries({ question: asked, advice })) {
	const json = utf8(JSON.stringify(content));
	writeFileSync(new URL(`./read-along-${name}-1.json`, import.meta.url), json);
	// With an accent apart: the passphrase is taken in NFKC.
	const file = await sealFile(json, 'tafel wolk fiets lampe\u0301', 10);
	writeFileSync(new URL(`./read-along-${name}-1.age`, import.meta.url), file);
}
