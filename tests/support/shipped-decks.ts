import { readdirSync } from 'node:fs';
import { loadOnce } from '#build/load-once.ts';
import { loadContent } from '#build/training/load-content.ts';
import type { FlowLanguage } from '#flow/words-in.ts';
import { composeDeck } from '#training/deck/compose-deck.ts';
import type { Deck, DeckCase } from '#training/deck/slide.ts';
import type { SessionPreset, TrainingContent } from '#training/training-content.ts';

const ROOT = 'flows';

/** Every practice case that is shipped, with its edition, and the content of sessions. */
export async function shippedTraining(): Promise<{ cases: readonly DeckCase[]; content: TrainingContent }> {
	const folders = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/').split('/'))
		.filter(([, folder, file]) => folder === 'cases' && file?.endsWith('.yaml'))
		.map(([flow]) => flow!);
	const loaded = await Promise.all([...new Set(folders)].sort().map((flow) => loadOnce(ROOT, flow)));
	const cases = loaded.flatMap(({ cases, edition }) =>
		edition ? cases.map((practiceCase) => ({ practiceCase, edition })) : []
	);
	const contacts = loaded.flatMap(({ edition }) => edition?.flow.contacts.map(({ id }) => id) ?? []);
	const { content } = await loadContent(ROOT, [...new Set(contacts)]);
	return { cases, content: content! };
}

/** Every preset with every case in the first place; where a preset takes more, the ones that follow it come after. */
export function* everyDeck(
	{ cases, content }: Awaited<ReturnType<typeof shippedTraining>>,
	language: FlowLanguage = 'nl'
): Generator<{ preset: SessionPreset; chosen: readonly DeckCase[]; deck: Deck }> {
	for (const preset of content.presets)
		for (const [i] of cases.entries()) {
			const chosen = [...cases.slice(i), ...cases.slice(0, i)].slice(0, preset.cases);
			yield { preset, chosen, deck: composeDeck(preset, chosen, content, language) };
		}
}
