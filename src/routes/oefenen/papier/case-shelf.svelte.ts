import { loadContent } from 'virtual:training';
import type { CaseRef } from '#training/practice-case.ts';
import type { TrainingContent } from '#training/training-content.ts';
import type { Option } from '#ui/label-of.ts';
import { language } from '#ui/language.svelte.ts';
import { messages } from '#ui/messages/sheets.nl.ts';
import { listedWordsIn } from '../../listed-words.ts';
import { listCases, loadTrained, type TrainedCase } from '../library.ts';
import { dutchTexts } from './dutch-texts.ts';

interface OnShelf {
	readonly ref: CaseRef;
	readonly title: string;
	/** As the list has it. */
	readonly ownFlow: string | null;
}

/** Names a case and the flow it is walked on, in one word: a group of checkboxes keeps its choices with spaces between. */
export function keyOf({ origin, id, flow }: CaseRef): string {
	return [origin, id, flow.origin === 'own' ? flow.key : 'shipped', flow.id].join('.');
}

/** The cases to choose from, and those that were fetched because they were chosen. */
export class CaseShelf {
	content: TrainingContent | null = $state.raw(null);
	hasFailed = $state(false);
	#listed: readonly OnShelf[] = $state.raw([]);
	#fetched: Readonly<Record<string, TrainedCase>> = $state.raw({});

	/** Fetches the list, and the cases that an address names: those may be on a flow that the list does not have them on. */
	async open(named: readonly CaseRef[]): Promise<void> {
		try {
			const [listed, content] = await Promise.all([listCases(), loadContent()]);
			this.#listed = listed;
			await Promise.all(named.map((ref) => this.#fetch(ref)));
			const others = Object.values(this.#fetched).filter(({ ref }) => !this.#refOf(keyOf(ref)));
			this.#listed = [...listed, ...others.map(({ ref, practiceCase: { title } }) => ({ ref, title, ownFlow: null }))];
			this.content = content;
		} catch {
			this.hasFailed = true;
		}
	}

	get options(): readonly Option[] {
		const { titles } = listedWordsIn(language());
		return this.#listed.map(({ ref, title, ownFlow }) => ({
			id: keyOf(ref),
			label: title,
			group: ref.origin === 'own' ? messages.ownCases : (ownFlow ?? titles[ref.flow.id]?.title ?? ref.flow.id)
		}));
	}

	/** Fetches what of these is not there yet. */
	async want(keys: readonly string[]): Promise<void> {
		const refs = keys.flatMap((key) => this.#refOf(key) ?? []);
		await Promise.all(refs.map((ref) => this.#fetch(ref))).catch(() => (this.hasFailed = true));
	}

	/** Those of these that were fetched, in this order. */
	fetched(keys: readonly string[]): readonly TrainedCase[] {
		return keys.flatMap((key) => this.#fetched[key] ?? []);
	}

	/** Every text that is Dutch on a page that is not. */
	get dutch(): ReadonlySet<string> {
		const titles = this.#listed.map(({ title }) => title);
		return dutchTexts(Object.values(this.#fetched), titles, this.content, language());
	}

	#refOf(key: string): CaseRef | undefined {
		return this.#listed.find(({ ref }) => keyOf(ref) === key)?.ref;
	}

	async #fetch(ref: CaseRef): Promise<void> {
		const key = keyOf(ref);
		if (this.#fetched[key]) return;
		const trained = await loadTrained(ref);
		if (trained) this.#fetched = { ...this.#fetched, [key]: trained };
	}
}
