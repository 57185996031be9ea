import { escapeMarkdown } from './escape-markdown.ts';
import type { Block, Fact, Line, Paper } from './paper/paper.ts';

/** A paper as GitHub Flavoured Markdown, ended by a line feed. Nothing that was typed can become markup. */
export function formatMarkdown(paper: Paper): string {
	const isForeign = paper.language !== 'nl';
	const line = (spans: Line, lineBreak: string) => formatLine(spans, lineBreak, isForeign);
	const parts = paper.parts.flatMap(({ number, title, blocks }) => [
		`## ${number} ${escapeMarkdown(title)}`,
		...blocks.map((block) => formatBlock(block))
	]);
	const pen = paper.pen.map((label) => `${escapeMarkdown(label)}: ${'…'.repeat(20)}`);
	const all = [
		`# ${escapeMarkdown(paper.title)}`,
		...paper.lead.map((one) => line(one, ' ')),
		...parts,
		...pen,
		`*${escapeMarkdown(paper.foot)}*`
	];
	return `${all.join('\n\n')}\n`;

	function formatBlock(block: Block): string {
		switch (block.kind) {
			case 'heading':
				return `### ${line(block.line, ' ')}`;
			case 'text':
				return line(block.line, '\\\n');
			case 'facts':
				return block.facts.map((fact) => formatFact(fact)).join('\n');
			case 'list':
				return block.items.map((item) => `- ${line(item, '\\\n  ')}`).join('\n');
			case 'checks':
				return block.items.map((item) => `- [${item.ticked ? 'x' : ' '}] ${line(item.line, '\\\n  ')}`).join('\n');
			case 'table':
				return [
					row(block.head.map((title) => escapeMarkdown(title))),
					row(block.head.map(() => '---')),
					...block.rows.map((cells) => row(cells.map((lines) => lines.map((one) => line(one, '<br>')).join('<br>'))))
				].join('\n');
		}
	}

	function formatFact({ term, values }: Fact): string {
		const [only, ...others] = values;
		if (only !== undefined && others.length === 0) return `- **${escapeMarkdown(term)}:** ${line(only, '\\\n  ')}`;
		return [`- **${escapeMarkdown(term)}:**`, ...values.map((value) => `  - ${line(value, '\\\n    ')}`)].join('\n');
	}
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function formatLine(spans: Line, lineBreak: string, isForeign: boolean): string {
	return spans
		.map(({ kind, text }, index) => {
			const escaped = escapeLines(text, lineBreak, index === 0);
			return kind === 'flow' && isForeign && text.trim() !== '' ? `${escaped} \\[nl\\]` : escaped;
		})
		.join('');
}

function escapeLines(text: string, lineBreak: string, isStart: boolean): string {
	return text
		.split('\n')
		.map((one, index) => {
			// An empty line would end the paragraph, and the rest would stand outside the list it belongs to.
			if (one.trim() === '' && text.includes('\n')) return '\u00a0';
			return isStart || index > 0 ? escapeMarkdown(one) : keepStart(one);
		})
		.join(lineBreak);
}

/** In the middle of a line a space is a space. */
function keepStart(text: string): string {
	const start = text.length - text.trimStart().length;
	return text.slice(0, start) + escapeMarkdown(text.slice(start));
}
