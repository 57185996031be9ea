import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface WordsFile {
	outcomes?: Record<string, { title: string; text: string }>;
	norms?: Record<string, { title: string; text: string }>;
	screens?: Record<string, { title?: string; short?: string; answers?: Record<string, { label: string }> }>;
}

const read = (flow: string) => parse(readFileSync(`flows/${flow}/words.nl.yaml`, 'utf8')) as WordsFile;
const [base, sector] = [read('landelijk'), read('kinderopvang-thuis')];

/** The words of childcare route 1 as their authors wrote them, so that a better sentence fails no test. */
export const outcomeWords = (id: string) => found({ ...base.outcomes, ...sector.outcomes }[id], id);
export const normWords = (id: string) => found({ ...base.norms, ...sector.norms }[id], id);

export function questionWords(screen: string, answer: string): { title: string; short: string; answer: string } {
	const [own, inherited] = [sector.screens?.[screen], base.screens?.[screen]];
	const title = found(own?.title ?? inherited?.title, screen);
	const label = own?.answers?.[answer]?.label ?? inherited?.answers?.[answer]?.label;
	return { title, short: own?.short ?? inherited?.short ?? title, answer: found(label, `${screen}: ${answer}`) };
}

function found<Value>(value: Value | undefined, id: string): Value {
	if (value === undefined) throw new Error(`the flow has no words for ${id}`);
	return value;
}
