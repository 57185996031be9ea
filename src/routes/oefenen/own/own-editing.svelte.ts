import { accept, review, type Finding, type FindingKind } from '#guard/review.ts';
import type { Edition } from '#flow/flow.ts';
import { wordsIn } from '#flow/words-in.ts';
import type { CaseDraft } from '#training/own/case-draft.ts';
import { textsOf, trimTexts } from '#training/own/case-texts.ts';
import { checkDraft, type CheckedDraft } from '#training/own/check-draft.ts';
import { arrange } from '#training/own/walk-draft.ts';
import { keyOf } from '#ui/finding-key.ts';
import type { Problem } from '#ui/form-state.svelte.ts';
import { language } from '#ui/language.svelte.ts';
import { messages as formMessages } from '#ui/messages/forms.nl.ts';
import { messages } from '#ui/messages/own-cases.nl.ts';
import { labelOfText } from './field-labels.ts';
import { findingsInWords, type EditorPart, type ShownFinding } from './finding-words.ts';
import { keepCase, type NotKept } from './own-store.ts';

/** An invented first name may stay. These lead to one person, invented or not: nobody can tell, so they never do. */
const NEVER: ReadonlySet<FindingKind> = new Set<FindingKind>([
	...(['BSN', 'DOB', 'ADDRESS', 'POSTCODE', 'PHONE', 'EMAIL', 'IBAN', 'PLATE', 'HANDLE', 'STUDENTNO'] as const)
]);

const CHECKS_AFTER_MS = 500;

/** What came of saving: on the disk, or why only in memory; null when something has to be done first. */
export type Saved = { readonly isDraft: boolean; readonly notKept: NotKept | null } | null;

/**
 * One case while it is being written. What was found in it and left standing holds for the whole case: an invented name is
 * looked at once. Nothing is kept before the guard saw every text and its maker said that the case is invented.
 */
export class OwnEditing {
	draft: CaseDraft = $state()!;
	/** The flow that it is walked on; null while it is fetched, or where there is none of that name. */
	edition: Edition | null = $state.raw(null);
	/** Key of an organisation's flow, empty for the flow of the app. */
	on = $state('');
	kept: string[] = $state.raw([]);
	problems: readonly Problem[] = $state.raw([]);
	attempts = $state(0);
	/** Something is on the screen and not kept. */
	isChanged = $state(false);
	checked: CheckedDraft = $state.raw({ practiceCase: null, text: '', findings: [] });
	/** How the draft was before something was taken out of it. */
	#before: CaseDraft | null = $state.raw(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly spoken = $derived.by(() => this.edition && wordsIn(this.edition, language()));
	readonly words = $derived(this.spoken?.words ?? null);
	readonly shown = $derived.by(() =>
		findingsInWords(this.checked.findings, this.draft, this.edition?.flow ?? null, this.words)
	);

	/** @param isSeen - its texts were looked at before, here or by who made the app: what is found in them may stay */
	constructor(draft: CaseDraft, { isSeen, isChanged }: { readonly isSeen: boolean; readonly isChanged: boolean }) {
		this.draft = draft;
		this.isChanged = isChanged;
		if (isSeen) this.kept = this.#found().map(({ finding, text }) => keyOf(text, finding));
	}

	walkOn(edition: Edition | null, on: string): void {
		this.edition = edition;
		this.on = on;
		this.check();
	}

	textAt(key: string): string {
		const value = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], this.draft);
		return typeof value === 'string' ? value : '';
	}

	write(key: string, text: string): void {
		const names = key.split('.');
		const last = names.pop()!;
		const part = names.reduce<unknown>((one, name) => (one as Record<string, unknown>)?.[name], this.draft);
		// The part may just have been taken out.
		if (typeof part !== 'object' || part === null || (part as Record<string, unknown>)[last] === text) return;
		(part as Record<string, unknown>)[last] = text;
		this.touch();
	}

	/** Leaves what was found standing, except what never may. */
	keep(kept: string[], field: string): void {
		const never = kept.find((key) => NEVER.has(key.split(':')[0] as FindingKind));
		this.kept = kept.filter((key) => key !== never);
		if (never) this.#tell(field, messages.save.never(formMessages.note.looks[never.split(':')[0] as FindingKind]));
	}

	problemOf(field: string): string | undefined {
		return this.problems.find((problem) => problem.field === field)?.message;
	}

	labelOf(key: string): string {
		return labelOfText(key, this.draft, this.words);
	}

	todoIn(part: EditorPart): readonly ShownFinding[] {
		return this.shown.todo.filter((finding) => finding.part === part);
	}

	/** Something changed; it is checked when that has been quiet for a moment. */
	touch(): void {
		this.isChanged = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.check(), CHECKS_AFTER_MS);
	}

	/** Checks it now. Where the way of the experts and the changes end follows from the answers. */
	check(): void {
		clearTimeout(this.#timer);
		if (this.edition) arrange(this.draft, this.edition.flow);
		this.checked = checkDraft($state.snapshot(this.draft) as CaseDraft, this.edition?.flow ?? null);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	/** Changes the draft in a way that can be undone. */
	takeOut(change: () => void): void {
		this.#before = $state.snapshot(this.draft) as CaseDraft;
		change();
		this.touch();
	}

	undo(): void {
		if (!this.#before) return;
		this.draft = this.#before;
		this.#before = null;
		this.touch();
	}

	/** Shows what has to be done before it may be kept or leave the app; true when nothing has to. */
	passes(): boolean {
		const problems: Problem[] = [];
		const isNever = (finding: Finding) => NEVER.has(finding.kind);
		const open = this.#found().filter(
			({ finding, text }) => isNever(finding) || !this.kept.includes(keyOf(text, finding))
		);
		for (const { key } of open) {
			if (problems.some(({ field }) => field === key)) continue;
			// What can never stay says so, also beside a name that may.
			const never = open.find((one) => one.key === key && isNever(one.finding))?.finding;
			const message = never
				? messages.save.never(formMessages.note.looks[never.kind])
				: formMessages.problems.findings(this.labelOf(key));
			problems.push({ field: key, message });
		}
		if (!this.draft.invented) problems.push({ field: 'invented', message: messages.invented.needed });
		this.problems = problems;
		if (this.problems.length > 0) this.attempts += 1;
		return this.problems.length === 0;
	}

	/** Keeps it, finished or not, once the guard and its maker agree. */
	async save(): Promise<Saved> {
		if (!this.passes()) return null;
		const text = this.#accepted();
		const { practiceCase } = checkDraft(text, null);
		const file = practiceCase ? this.checked.text : JSON.stringify(text);
		const notKept = await keepCase({ id: text.id, text: file, isDraft: practiceCase === null });
		this.isChanged = false;
		return { isDraft: practiceCase === null, notKept };
	}

	/** The file of it to give to somebody; null while something has to be done first. */
	file(): string | null {
		if (!this.passes()) return null;
		this.#accepted();
		return this.checked.practiceCase && this.checked.text;
	}

	/** Every text, trimmed and seen. */
	#accepted(): CaseDraft {
		trimTexts(this.draft);
		this.check();
		const draft = $state.snapshot(this.draft) as CaseDraft;
		for (const { text } of textsOf(draft))
			accept(
				text,
				review(text).filter((finding) => this.kept.includes(keyOf(text, finding)))
			);
		return draft;
	}

	/** As a note field finds them: in the text without the white space around it, its lines ended in one way. */
	#found(): { key: string; text: string; finding: Finding }[] {
		return textsOf(this.draft).flatMap(({ key, text }) => {
			const shown = text.trim().replaceAll(/\r\n?/g, '\n');
			return review(shown).map((finding) => ({ key, text: shown, finding }));
		});
	}

	#tell(field: string, message: string): void {
		this.problems = [...this.problems.filter((one) => one.field !== field), { field, message }];
	}
}
