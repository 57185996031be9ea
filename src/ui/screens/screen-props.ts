import type { Snippet } from 'svelte';
import type { Flow, ScreenWords, Sources, Words } from '#flow/flow.ts';
import type { Signal } from '#naslag/card.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { Command, ScreenView } from '#session/view.ts';
import type { Saved } from '#ui/SavedLine.svelte';
import type { SummaryRow } from '#ui/SummaryList.svelte';
import { screenWords } from '#ui/label-of.ts';
import { messages } from '#ui/messages/walk.nl.ts';
import type { WeighingView } from './weighing-view.ts';

/** What every screen is given. */
export interface ScreenProps extends WeighingView {
	view: ScreenView;
	words: Words;
	sources: Sources;
	flow: Flow;
	/** Answers given on the way here, each with the address where it can be changed. */
	soFar: readonly SummaryRow[];
	saved: Saved;
	/** Raw field values that were typed here before and not yet submitted. */
	draft: Readonly<Record<string, string>>;
	today: IsoDate;
	/** What the person does, in order. */
	onsubmit: (commands: Command[]) => void;
	/** Raw field values, when it has been quiet for a moment, on leaving a field and when the screen goes. */
	ondraft: (draft: Record<string, string>) => void;
	oncopy: (text: string) => void;
	/** How many problems the screen shows, for 'Fout:' in the title. */
	onproblems?: ((count: number) => void) | undefined;
	/** Where 'Bewaren en stoppen' goes; without it the link is not there. */
	stopHref?: string | undefined;
	/** Reference for the step of this screen; without it there is no link. */
	referenceHref?: string | undefined;
	/** Address of a card of the reference, by id; without it there is no link. */
	cardHref?: ((card: string) => string) | undefined;
	/** What somebody saw in the reference and wants to write about; nothing of it is kept. */
	signal?: Signal | undefined;
	onwithoutsignal?: (() => void) | undefined;
	/** What was written down, folded, where it does not stand beside the form. A question has it after its answers. */
	facts?: Snippet | undefined;
	/** What can be done at the end: dossier, situations. */
	end?: Snippet | undefined;
}

export function wordsOf({ view, words }: ScreenProps): ScreenWords {
	return screenWords(words, view.screen.id);
}

export function submitLabel(props: ScreenProps): string {
	return wordsOf(props).submit ?? messages.submit;
}
