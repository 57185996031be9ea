import type { Edition, Flow, ScreenKind, Words } from '#flow/flow.ts';
import { edgesOf, returnsOf, type Edge } from '#flow/graph.ts';
import { choiceInWords, conditionInWords, screenInWords } from '../in-words.ts';

/** What an outcome asks, for its colour. */
export type OutcomeClass = 'report' | 'advice' | 'help' | 'close' | 'other';

export interface PictureNode {
	readonly id: string;
	readonly label: string;
	readonly kind: ScreenKind;
	/** Null where the norm says nothing. */
	readonly outcome: OutcomeClass | null;
}

export interface PictureEdge {
	readonly from: string;
	readonly to: string;
	readonly label: string;
	/** Dashed: into an aside, back out of it, or past a screen that is skipped. */
	readonly isDashed: boolean;
}

/** A flow as groups of shapes with arrows: what every format of a picture is made of. */
export interface FlowPicture {
	readonly title: string;
	readonly start: string;
	readonly groups: readonly { readonly id: string; readonly label: string; readonly nodes: readonly PictureNode[] }[];
	readonly edges: readonly PictureEdge[];
}

export function pictureOf({ flow, words }: Pick<Edition, 'flow' | 'words'>): FlowPicture {
	const node = (id: string): PictureNode => {
		const { kind, outcome } = flow.screens[id as keyof Flow['screens']]!;
		return { id, label: screenInWords(words, id), kind, outcome: outcome && classOf(outcome) };
	};
	const returns = returnsOf(flow);
	return {
		title: `${words.flow.title} (${flow.id} ${flow.version})`,
		start: flow.start,
		groups: flow.steps.map(({ id, number, screens }) => ({
			id,
			label: `${number === null ? '' : `${number}. `}${words.steps[id]?.title ?? id}`,
			nodes: screens.map(node)
		})),
		edges: Object.values(flow.screens).flatMap((screen) =>
			edgesOf(flow, screen).flatMap((edge) => {
				const label = labelOf(words, edge, edge.to === screen.departure);
				const isDashed = edge.to === 'back' || edge.returnTo !== null || edge.by.kind === 'skip';
				const targets = edge.to === 'back' ? [...(returns.get(screen.id) ?? [])] : [edge.to];
				return targets.map((to) => ({ from: edge.from, to, label, isDashed }));
			})
		)
	};
}

function labelOf(words: Words, { from, by, when, to }: Edge, departs: boolean): string {
	const parts = [
		by.kind === 'answer' ? choiceInWords(words, from, by.answer) : '',
		by.kind === 'skip' ? 'overslaan' : '',
		departs && by.kind === 'next' ? 'wijkt af van de norm' : '',
		when ? `als ${conditionInWords(when)}` : '',
		to === 'back' ? 'terug' : ''
	];
	return parts.filter(Boolean).join(', ');
}

/** By the names that flows share; an outcome with another name is drawn without a colour of its own. */
export function classOf(outcome: string): OutcomeClass {
	if (/(?:^|-)(?:melden|aangifte)(?:-|$)/.test(outcome)) return 'report';
	if (/(?:^|-)afsluiten(?:-|$)/.test(outcome)) return 'close';
	if (/(?:^|-)hulp(?:-|$)/.test(outcome)) return 'help';
	return /(?:^|-)advies(?:-|$)/.test(outcome) ? 'advice' : 'other';
}
