import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flowIds } from '#build/load-edition.ts';
import { flowSchema } from '#flow/schema/flow-schema.ts';

const FILES = {
	flow: 'flow.yaml',
	words: 'words.nl.yaml',
	translation: 'words.en.yaml',
	sources: 'sources.yaml',
	journeys: 'journeys.yaml'
} as const;

const ajv = new Ajv({ allErrors: true });
ajv.addSchema({ ...flowSchema(), $id: 'flow' });
const validator = (name: string) => ajv.compile({ $ref: `flow#/definitions/${name}` });
const validators = Object.fromEntries([...Object.keys(FILES), 'overlay'].map((name) => [name, validator(name)]));

const ids = await flowIds('flows');

describe('the schema for editors', () => {
	it('is valid JSON Schema, and what stands beside the flows', () => {
		expect(ajv.validateSchema(flowSchema())).toBe(true);
		expect(JSON.parse(readFileSync('flows/flow.schema.json', 'utf8'))).toEqual(flowSchema());
	});

	it.each(ids)('accepts every file of %s', (id) => {
		for (const [name, file] of Object.entries(FILES)) {
			const path = join('flows', id, file);
			if (!existsSync(path)) continue;
			const validate = validators[name]!;
			expect(validate(parse(readFileSync(path, 'utf8'))), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
		}
	});

	it.each([
		['a key that does not belong', { format: 1, id: 'a', stpes: {} }],
		['another format', { format: 2, id: 'a' }],
		['a kind that there is not', { format: 1, id: 'a', steps: { b: { screens: { c: { kind: 'vraag' } } } } }],
		['a version that is none', { format: 1, id: 'a', version: 'nieuw' }],
		[
			'a condition of no known form',
			{ format: 1, id: 'a', steps: { b: { screens: { c: { next: [{ when: { antwoord: 'x' }, to: 'd' }] } } } } }
		],
		['a rule without a moment', { format: 1, id: 'a', rules: { b: { altijd: {} } } }],
		['a lock of no known level', { format: 1, id: 'a', locks: { b: { level: 'vast', parts: ['x'] } } }]
	])('refuses %s', (_, file) => {
		expect(validators['flow']!(file)).toBe(false);
	});

	it('asks of an overlay what it is made on', () => {
		const overlay = { format: 1, overlay: 'a', extends: 'b', 'made-on': '2026.11.0', version: '2026.11.0' };
		expect(validators['overlay']!(overlay)).toBe(true);
		expect(validators['overlay']!({ ...overlay, 'made-on': undefined })).toBe(false);
		expect(validators['overlay']!({ format: 1, overlay: 'a' })).toBe(false);
	});
});
