import { describe, expect, it } from 'vitest';
import { readSource, type Path } from '#flow/1-read/read-source.ts';
import { extendSource } from '#flow/2-merge/extend-source.ts';

const source = (file: string, ...lines: readonly string[]) => readSource(lines.join('\n'), file).source!;

const base = source(
	'base.yaml',
	'roles: [een, twee]',
	'steps:',
	'  b: { role: een, items: [x, y] }',
	'  a: { role: twee, skip: { note: required } }'
);

const over = (...lines: readonly string[]) => source('sector.yaml', ...lines);
const merged = (...lines: readonly string[]) => extendSource(base, over(...lines), true);
const place = (of: ReturnType<typeof merged>, ...path: Path) => {
	const { file, line, column } = of.placeOf(path);
	return `${file}:${line}:${column}`;
};

describe('extendSource', () => {
	it('keeps what is not named, in its order, and puts what is new after it', () => {
		const { data } = merged('steps:', '  c: {}', '  a: { role: een }');
		expect(JSON.stringify(data)).toBe(
			JSON.stringify({
				roles: ['een', 'twee'],
				steps: { b: { role: 'een', items: ['x', 'y'] }, a: { role: 'een', skip: { note: 'required' } }, c: {} }
			})
		);
	});

	it('adds to the lists of names at the top, and replaces a list inside a screen', () => {
		expect(merged('roles: [drie]', 'steps: { b: { items: [z] } }').data).toMatchObject({
			roles: ['een', 'twee', 'drie'],
			steps: { b: { items: ['z'] } }
		});
	});

	it('does not add to what is called like such a list but stands deeper, or is no list', () => {
		expect(merged('steps: { b: { roles: [x] } }', 'roles: geen').data).toMatchObject({
			roles: 'geen',
			steps: { b: { roles: ['x'] } }
		});
	});

	it('takes away what is set to null in a flow, and keeps null as a value elsewhere', () => {
		const removing = over('steps: { a: { skip: null }, b: null }');
		expect(extendSource(base, removing, true).data).toEqual({ roles: ['een', 'twee'], steps: { a: { role: 'twee' } } });
		expect(extendSource(base, removing, false).data).toMatchObject({ steps: { a: { skip: null }, b: null } });
	});

	it('points to the file in which a thing is written', () => {
		const result = merged('roles: [drie]', 'steps:', '  a:', '    role: een', '    skip: { to: b }', '  c: {}');
		expect(place(result, 'steps', 'b')).toBe('base.yaml:3:3');
		expect(place(result, 'steps', 'b', 'items', 1)).toBe('base.yaml:3:30');
		expect(place(result, 'steps', 'a', 'role')).toBe('sector.yaml:4:5');
		expect(place(result, 'steps', 'a', 'skip', 'note')).toBe('base.yaml:4:28');
		expect(place(result, 'steps', 'a', 'skip', 'to')).toBe('sector.yaml:5:13');
		expect(place(result, 'steps', 'c')).toBe('sector.yaml:6:3');
		expect(place(result, 'roles', 1)).toBe('base.yaml:1:14');
		expect(place(result, 'roles', 2)).toBe('sector.yaml:1:9');
	});

	it('points to the nearest thing around what nobody wrote', () => {
		const result = merged('steps:', '  a:', '    role: een');
		expect(place(result, 'steps', 'a', 'next', 0, 'to')).toBe('sector.yaml:2:3');
		expect(place(result, 'steps', 'b', 'next')).toBe('base.yaml:3:3');
	});

	it('points through three files', () => {
		const sector = merged('roles: [drie]', 'steps: { c: {} }');
		const result = extendSource(sector, source('eigen.yaml', 'roles:', '  - vier'), true);
		expect(result.data).toMatchObject({ roles: ['een', 'twee', 'drie', 'vier'] });
		const places = [0, 2, 3].map((i) => place(result, 'roles', i));
		expect(places).toEqual(['base.yaml:1:9', 'sector.yaml:1:9', 'eigen.yaml:2:5']);
		expect(place(result, 'steps', 'c')).toBe('sector.yaml:2:10');
	});

	it('keeps names apart that look like a path', () => {
		const odd = extendSource(source('base.yaml', 'a: { b: 1 }'), over('"a/b": 2'), true);
		expect(odd.data).toEqual({ a: { b: 1 }, 'a/b': 2 });
		expect(place(odd, 'a', 'b')).toBe('base.yaml:1:6');
		expect(place(odd, 'a/b')).toBe('sector.yaml:1:1');
	});
});
