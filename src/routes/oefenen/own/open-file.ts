import { messageOf, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { draftOf } from '#training/own/case-draft.ts';
import { whatIsThis, type FileKind } from '#training/own/what-is-this.ts';
import { readCase } from '#training/read-case.ts';
import { language } from '#ui/language.svelte.ts';
import { messages } from '#ui/messages/own-cases.nl.ts';
import { openOwnFlow, type OpenedFlow } from './own-flows.ts';
import { OwnEditing } from './own-editing.svelte.ts';
import { keepFlow, keptCases, newName, type NotKept } from './own-store.ts';
import { openedCases } from './unsaved.svelte.ts';

/** What is wrong with a file: one sentence, and what was found in it. */
export interface Refused {
	readonly message: string;
	readonly findings: readonly string[];
}

/** A transcript may be this large and is told apart all the same. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_FINDINGS = 8;

const refused = (message: string, findings: readonly string[] = []): Refused => ({ message, findings });

/**
 * A case out of a file, ready to be looked at: nothing of it is kept, and all that the guard finds in it is open. One that
 * is here already gets a name of its own, so that neither is lost.
 */
export async function openCase(file: File): Promise<OwnEditing | Refused> {
	const read = await textOf(file);
	if (typeof read !== 'string') return read;
	const kind = whatIsThis(read);
	if (kind !== 'case') return refused(messages.open.kinds[kind]);
	const { practiceCase, diagnostics } = readCase({ text: read, file: '' });
	if (!practiceCase) return refused(messages.open.wrong, inLines(diagnostics));
	const draft = draftOf(practiceCase);
	const isHere = (await keptCases()).some(({ id }) => id === draft.id) || openedCases.find(draft.id) !== null;
	// A name that somebody chose may say something; ours says nothing.
	if (isHere || !/^eigen-[a-z0-9]{8}$/.test(draft.id)) draft.id = newName('eigen');
	// Whoever opens it says so again: here, of what stands here.
	draft.invented = false;
	const editing = new OwnEditing(draft, { isSeen: false, isChanged: true });
	openedCases.add(editing, isHere ? `${messages.open.copied} ${messages.open.check}` : messages.open.check);
	return editing;
}

export interface KeptOwnFlow {
	readonly title: string;
	readonly notKept: NotKept | null;
	readonly remarks: readonly string[];
}

/** An organisation's flow out of a file: proved on the flow that it goes over, and kept when it is sound. */
export async function openFlow(file: File): Promise<KeptOwnFlow | Refused> {
	const read = await textOf(file);
	if (typeof read !== 'string') return read;
	const wrong = wrongFlowFile(whatIsThis(read));
	if (wrong !== null) return refused(wrong);
	const opened = await openOwnFlow(read);
	if (opened.base === null) return refused(messages.flows.noBase);
	if (opened.edition === null) return refused(messages.flows.wrong, inLines(opened.diagnostics));
	const notKept = await keepFlow({ key: newName('flow'), base: opened.base, text: read });
	return { title: opened.edition.words.flow.title, notKept, remarks: inLines(opened.diagnostics) };
}

function wrongFlowFile(kind: FileKind): string | null {
	// What nothing can be told of may be a flow with a mistake in it: reading says where.
	if (kind === 'own-flow') return null;
	if (kind === 'case' || kind === 'newer') return messages.flows.isCase;
	return kind === 'too-large' ? messages.flows.tooLarge : messages.flows.wrongKind;
}

async function textOf(file: File): Promise<string | Refused> {
	if (file.size > MOST_BYTES) return refused(messages.open.kinds['too-large']);
	try {
		return (await file.text()).replace(/^\ufeff/, '');
	} catch {
		return refused(messages.open.unreadable);
	}
}

/** Findings for people: where in the file, and what. In the flow below there is no line that they could look at. */
export function inLines(findings: OpenedFlow['diagnostics'] | readonly Diagnostic[]): readonly string[] {
	const lines = findings.slice(0, MOST_FINDINGS).map((finding) => {
		const { file, line, column } = finding.at;
		const where = /^(?:flow-\d|words|sources|words\.en)$/.test(file)
			? messages.flows.inBase
			: messages.open.at(line, column);
		return `${where} ${messageOf(finding, language())}`;
	});
	const more = findings.length - lines.length;
	return more > 0 ? [...lines, messages.open.more(more)] : lines;
}
