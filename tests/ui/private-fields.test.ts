import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Screen } from '#flow/flow.ts';
import { ANSWERS, SKIP, show } from './a-screen.ts';

/** For the browser's own memory, spelling and translation, for Safari's keyboard, for Grammarly and for LanguageTool. */
const NEEDED = {
	autocomplete: 'off',
	autocorrect: 'off',
	autocapitalize: 'off',
	spellcheck: 'false',
	translate: 'no',
	'data-gramm': 'false',
	'data-lt-active': 'false'
};

/** What may hold words a person typed. */
const EDITABLE = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=date], [type=file])';

const SHAPES: ({ readonly kind: Screen['kind'] } & Record<string, unknown>)[] = [
	{ kind: 'question', weighing: 2, answers: ANSWERS },
	{ kind: 'checklist', items: ['een', 'twee'] },
	{ kind: 'information', optional: true },
	{ kind: 'contact' },
	{ kind: 'outcome' },
	{ kind: 'notes', skip: SKIP },
	{ kind: 'consult', roles: ['collega'], skip: SKIP },
	{ kind: 'talk', roles: ['collega'], skip: SKIP },
	{ kind: 'agreement', roles: ['collega'], skip: SKIP },
	{ kind: 'decision', answers: ANSWERS },
	{ kind: 'departure', reasons: ['spoed'], roles: ['collega'] },
	{ kind: 'skip', reasons: ['spoed', 'onbereikbaar'] },
	{ kind: 'end' }
];

const WRITTEN_ON = ['question', 'checklist', 'notes', 'consult', 'talk', 'agreement', 'decision', 'departure', 'skip'];

/** The fields on the page, each with what it lacks. */
function lacking(): string[] {
	return [...document.querySelectorAll(EDITABLE)].flatMap((field) =>
		Object.entries(NEEDED)
			.filter(([name, value]) => field.getAttribute(name) !== value)
			.map(([name]) => `${field.id} lacks ${name}`)
	);
}

describe('every field that a person types in keeps helpers away that send text elsewhere', () => {
	it.each(SHAPES)('on a screen of the kind $kind', async (shape) => {
		const { user } = show(shape);
		const told = screen.queryByText('Iemand vertelde het mij');
		if (told) await user.click(told);
		expect(lacking()).toEqual([]);
		if (WRITTEN_ON.includes(shape.kind)) expect(document.querySelector(EDITABLE)).not.toBeNull();
		for (const form of document.querySelectorAll('form')) expect(form.getAttribute('autocomplete')).toBe('off');
		const skip = screen.queryByText('Overslaan, met reden');
		if (!skip) return;
		await user.click(skip);
		expect(lacking()).toEqual([]);
	});
});

type Element = AST.RegularElement | AST.SvelteElement;

/** Every element of a component that text can be typed in: which file, what it is, which attributes and spreads it has. */
function* typedElements(file: string): Generator<{ readonly what: string; readonly has: (name: string) => boolean }> {
	const source = readFileSync(file, 'utf8');
	if (!/<(?:input|textarea)|contenteditable/.test(source)) return;
	for (const element of elementsOf(parse(source, { modern: true }).fragment)) {
		const attributes = element.attributes.filter(({ type }) => type === 'Attribute') as AST.Attribute[];
		const names = attributes.map(({ name }) => name);
		const type = attributes.find(({ name }) => name === 'type')?.value;
		const fixed = Array.isArray(type) && type[0]?.type === 'Text' ? type[0].data : null;
		const isTyped =
			element.name === 'textarea' ||
			names.includes('contenteditable') ||
			(element.name === 'input' && !['radio', 'checkbox', 'date', 'file', 'range'].includes(fixed ?? ''));
		if (!isTyped) continue;
		const isSpread = element.attributes.some(
			(one) =>
				one.type === 'SpreadAttribute' &&
				one.expression.type === 'Identifier' &&
				one.expression.name === 'PRIVATE_FIELD'
		);
		// Radio buttons and checkboxes of one component, told apart while it runs.
		const dynamic = names.includes('checked') && fixed === null;
		if (!dynamic) yield { what: `<${element.name}> in ${file}`, has: (name) => isSpread || names.includes(name) };
	}
}

function* elementsOf(node: unknown): Generator<Element> {
	if (typeof node !== 'object' || node === null) return;
	if ('type' in node && (node.type === 'RegularElement' || node.type === 'SvelteElement')) yield node as Element;
	for (const part of Object.values(node)) yield* elementsOf(part);
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => `src/${file.replaceAll('\\', '/')}`);

describe('in the source', () => {
	it('text is typed in components for fields only, and each keeps helpers away', () => {
		const all = components.flatMap((file) => [...typedElements(file)]);
		expect(all.length).toBeGreaterThan(1);
		for (const { what, has } of all) {
			expect(what).toMatch(/(?:Field|MarkedArea|LockedPage)\.svelte$/);
			for (const name of Object.keys(NEEDED)) expect(has(name), `${what} lacks ${name}`).toBe(true);
		}
	});

	it('the clipboard is written in one place, and read only there', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:ts|svelte)$/.test(file)
		);
		const users = files.filter((file) =>
			/navigator\s*\.\s*clipboard|execCommand\(\s*['"]copy/.test(readFileSync(`src/${file}`, 'utf8'))
		);
		expect(users.map((file) => file.replaceAll('\\', '/'))).toEqual(['routes/copy-text.ts']);
	});
});
