import type { PracticeCase } from '#training/practice-case.ts';
import type { CaseDraft } from '#training/own/case-draft.ts';
import { draftOf } from '#training/own/case-draft.ts';
import { readDraft } from '#training/own/read-draft.ts';
import { readCase } from '#training/read-case.ts';
import { isInMemory, keptCases, type KeptCase } from './own-store.ts';

/** A trainer's own case as it was kept. */
export interface OwnCase {
	readonly draft: CaseDraft;
	/** Null while it is not finished. Whether it walks on a flow is another question. */
	readonly practiceCase: PracticeCase | null;
	/** It is gone when the tab is. */
	readonly isInMemory: boolean;
}

/** In the order of their titles. What cannot be read any more is left out. */
export async function listOwnCases(): Promise<readonly OwnCase[]> {
	const read = (await keptCases()).map(asOwnCase).filter((one) => one !== null);
	return read.sort((a, b) => a.draft.title.localeCompare(b.draft.title, 'nl'));
}

export async function loadOwnCase(id: string): Promise<OwnCase | null> {
	const kept = (await keptCases()).find((one) => one.id === id);
	return kept ? asOwnCase(kept) : null;
}

function asOwnCase({ id, text, isDraft }: KeptCase): OwnCase | null {
	const { practiceCase } = isDraft ? { practiceCase: null } : readCase({ file: '', text });
	const draft = practiceCase ? draftOf(practiceCase) : readDraft(text);
	return draft && { draft: { ...draft, id }, practiceCase, isInMemory: isInMemory(id) };
}
