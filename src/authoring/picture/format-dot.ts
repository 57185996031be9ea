import type { ScreenKind } from '#flow/flow.ts';
import { COLOURS } from './colours.ts';
import type { FlowPicture, PictureEdge, PictureNode } from './flow-picture.ts';

/** A flow as a Graphviz digraph. Steps are clusters; asides and skips are dashed arrows. */
export function formatDot(picture: FlowPicture): string {
	const lines = [
		`digraph ${quote(picture.title)} {`,
		'  graph [rankdir=TB, fontname="sans-serif", compound=true];',
		'  node [fontname="sans-serif", shape=box, style="rounded,filled", fillcolor="#ffffff"];',
		'  edge [fontname="sans-serif", fontsize=10];',
		'  "start:" [shape=circle, label="", width=0.2, fillcolor="#1b1b1b"];',
		`  "start:" -> ${quote(picture.start)};`
	];
	for (const { id, label, nodes } of picture.groups) {
		if (nodes.length === 0) continue;
		lines.push(`  subgraph ${quote(`cluster_${id}`)} {`, `    label=${quote(label)};`);
		lines.push(...nodes.map((node) => `    ${nodeOf(node)}`), '  }');
	}
	lines.push(...picture.edges.map((edge) => `  ${arrowOf(edge)}`), '}');
	return `${lines.join('\n')}\n`;
}

const SHAPES: Readonly<Partial<Record<ScreenKind, string>>> = {
	question: 'diamond',
	outcome: 'hexagon',
	decision: 'trapezium',
	departure: 'invtrapezium',
	contact: 'box3d',
	end: 'ellipse',
	information: 'note',
	skip: 'cds',
	checklist: 'component',
	notes: 'tab'
};

function nodeOf({ id, label, kind, outcome }: PictureNode): string {
	const attributes = [`label=${quote(label)}`, `shape=${SHAPES[kind] ?? 'box'}`];
	if (outcome) attributes.push(`fillcolor="${COLOURS[outcome].fill}"`, `color="${COLOURS[outcome].stroke}"`);
	return `${quote(id)} [${attributes.join(', ')}];`;
}

function arrowOf({ from, to, label, isDashed }: PictureEdge): string {
	const attributes = [label ? `label=${quote(label)}` : '', isDashed ? 'style=dashed' : ''].filter(Boolean);
	return `${quote(from)} -> ${quote(to)}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''};`;
}

/** In quotes only the quote and the backslash mean something. */
const quote = (text: string) =>
	`"${text.replaceAll(/\s+/g, ' ').replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
