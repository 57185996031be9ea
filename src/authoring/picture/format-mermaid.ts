import type { ScreenKind } from '#flow/flow.ts';
import type { FlowPicture, PictureEdge, PictureNode } from './flow-picture.ts';
import { COLOURS } from './colours.ts';

/** A flow as a Mermaid flowchart. Steps are subgraphs; an aside is a dotted arrow. */
export function formatMermaid(picture: FlowPicture): string {
	const lines = [`%% ${oneLine(picture.title)}`, 'flowchart TD', `  start(("begin")) --> ${nameOf(picture.start)}`];
	for (const { id, label, nodes } of picture.groups) {
		if (nodes.length === 0) continue;
		lines.push(
			`  subgraph step_${dashless(id)}["${escape(label)}"]`,
			...nodes.map((node) => `    ${shapeOf(node)}`),
			'  end'
		);
	}
	lines.push(...picture.edges.map((edge) => `  ${arrowOf(edge)}`));
	for (const [name, { fill, stroke }] of Object.entries(COLOURS))
		lines.push(`  classDef ${name} fill:${fill},stroke:${stroke},color:#1b1b1b`);
	for (const name of Object.keys(COLOURS)) {
		const members = picture.groups.flatMap(({ nodes }) => nodes.filter(({ outcome }) => outcome === name));
		if (members.length > 0) lines.push(`  class ${members.map(({ id }) => nameOf(id)).join(',')} ${name}`);
	}
	return `${lines.join('\n')}\n`;
}

/** Question: a diamond. Norm: a hexagon. Decision: a trapezium. What is left is a box, rounder the less it asks. */
const SHAPES: Readonly<Record<ScreenKind, readonly [open: string, close: string]>> = {
	question: ['{', '}'],
	outcome: ['{{', '}}'],
	decision: ['[/', '\\]'],
	departure: ['[\\', '/]'],
	contact: ['[[', ']]'],
	end: ['([', '])'],
	information: ['(', ')'],
	skip: ['>', ']'],
	checklist: ['[', ']'],
	notes: ['[', ']'],
	consult: ['[', ']'],
	talk: ['[', ']'],
	voice: ['[', ']'],
	prompts: ['[', ']'],
	agreement: ['[', ']']
};

function shapeOf({ id, label, kind }: PictureNode): string {
	const [open, close] = SHAPES[kind];
	return `${nameOf(id)}${open}"${escape(label)}"${close}`;
}

const arrowOf = ({ from, to, label, isDashed }: PictureEdge) =>
	`${nameOf(from)} ${isDashed ? '-.->' : '-->'}${label ? `|"${escape(label)}"|` : ''} ${nameOf(to)}`;

const dashless = (id: string) => id.replaceAll('-', '_');
/** In front, because `end` and its like are words of Mermaid. */
const nameOf = (id: string) => `s_${dashless(id)}`;
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
/** Mermaid writes characters that mean something to it as `#code;`. */
const escape = (text: string) =>
	oneLine(text).replaceAll(/["#<>&`\\|{}[\]]/g, (character) => `#${character.codePointAt(0)};`);
