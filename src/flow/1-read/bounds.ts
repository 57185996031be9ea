import { CST, Lexer, Parser } from 'yaml';

export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 16;

const MANY = 100;

export interface OutOfBounds {
	readonly code: 'file-too-deep' | 'alias-used';
	readonly offset: number;
}

const REFERENCES: ReadonlySet<string | null> = new Set(['anchor', 'alias', 'tag']);

/**
 * Where a text is nested too deep, or uses anchors, aliases or tags. Looks at tokens only, before anything is composed of
 * them: composing many thousands of brackets takes minutes, or ends the process. Stops where it gets too deep, or when
 * there is more than anybody will mend one by one.
 *
 * @param onNewLine - is given the offset of every line that was seen
 */
export function outOfBounds(text: string, onNewLine: (offset: number) => void): OutOfBounds[] {
	const found: OutOfBounds[] = [];
	const parser = new Parser(onNewLine);
	onNewLine(0);
	let inScalar = false;
	for (const lexeme of new Lexer().lex(text)) {
		const offset: number = parser.offset;
		// The lexer announces a plain value, which may look like anything.
		const type: string | null = inScalar ? 'scalar' : CST.tokenType(lexeme);
		inScalar = type === 'scalar' && !inScalar;
		// `next` is a generator of finished documents, which nobody asks for here.
		for (const _ of parser.next(lexeme));
		if (REFERENCES.has(type) && found.push({ code: 'alias-used', offset }) === MANY) return found;
		// On the stack: the document, every collection that is open, and mostly the value that is being read.
		if (parser.stack.length > MAX_DEPTH + 2) return [...found, { code: 'file-too-deep', offset }];
	}
	return found;
}
