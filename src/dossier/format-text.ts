import type { Block, Fact, Line, Paper } from './paper/paper.ts';

const INDENT = '  ';

/** A paper as plain text, ended by a line feed, for the file of an organisation that takes nothing else. */
export function formatText(paper: Paper): string {
	const isForeign = paper.language !== 'nl';
	const parts = paper.parts.flatMap(({ number, title, blocks }) => {
		return [underlined(`${number} ${title}`, '-'), ...blocks.map((block) => formatBlock(block))];
	});
	const pen = paper.pen.map((label) => `${label}: ${'_'.repeat(24)}`);
	const all = [underlined(paper.title, '='), ...paper.lead.map((one) => line(one)), ...parts, ...pen, paper.foot];
	return `${all.join('\n\n')}\n`;

	/** `indent` stands before every further line of a text that was typed with more than one. */
	function line(spans: Line, indent = ''): string {
		const said = spans.map(({ kind, text }) =>
			kind === 'flow' && isForeign && text.trim() !== '' ? `${text} [nl]` : text
		);
		return said.join('').replaceAll('\n', `\n${indent}`);
	}

	function formatBlock(block: Block): string {
		switch (block.kind) {
			case 'heading':
				return line(block.line).replaceAll('\n', ' ');
			case 'text':
				return line(block.line);
			case 'facts':
				return block.facts.map((fact) => formatFact(fact)).join('\n');
			case 'list':
				return block.items.map((item) => `- ${line(item, INDENT)}`).join('\n');
			case 'checks':
				return block.items.map((item) => `[${item.ticked ? 'x' : ' '}] ${line(item.line, '    ')}`).join('\n');
			case 'table':
				return block.rows.map((cells) => formatRow(block.head, cells)).join('\n\n');
		}
	}

	function formatFact({ term, values }: Fact): string {
		const [only, ...others] = values;
		if (only !== undefined && others.length === 0) return `${term}: ${line(only, INDENT)}`;
		return [`${term}:`, ...values.map((value) => `${INDENT}- ${line(value, INDENT + INDENT)}`)].join('\n');
	}

	/** A table has no columns on plain text: each row is a few lines, the first of them at the margin. */
	function formatRow(head: readonly string[], cells: readonly (readonly Line[])[]): string {
		const told = cells.flatMap((lines, index) => {
			if (lines.length === 0) return [];
			const said = lines.map((one) => line(one, INDENT + INDENT));
			return [`${head[index] ?? ''}: ${said.join(`\n${INDENT}${INDENT}`)}`];
		});
		return told.map((one, index) => (index === 0 ? `- ${one}` : INDENT + one)).join('\n');
	}
}

function underlined(title: string, mark: string): string {
	return `${title}\n${mark.repeat(title.length)}`;
}
