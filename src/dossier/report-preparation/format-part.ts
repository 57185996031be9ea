import type { Block, Line } from '../paper/paper.ts';
import type { ReportPart } from './report-preparation.ts';

/** The own texts of one heading as plain text, for a field of a form. What is said by voice is not in it. */
export function formatPart({ blocks }: Pick<ReportPart, 'blocks'>): string {
	return blocks
		.map((block, index) => (block.kind === 'heading' && index > 0 ? `\n${formatBlock(block)}` : formatBlock(block)))
		.join('\n');
}

function formatBlock(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${said(block.line)}:`;
		case 'text':
			return said(block.line);
		case 'list':
			return block.items.map((item) => `- ${said(item)}`).join('\n');
		case 'facts':
			return block.facts.map(({ term, values }) => `- ${term}: ${values.map(said).join('\n  ')}`).join('\n');
		case 'checks':
		case 'table':
			throw new Error('a part of a report has no such block');
	}
}

/** What was typed on more than one line stays so, further from the margin. */
function said(line: Line): string {
	return line
		.map(({ text }) => text)
		.join('')
		.replaceAll('\n', '\n  ');
}
