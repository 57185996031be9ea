import type * as v from 'valibot';

/** JSON Schema, draft 7: what editors of YAML understand. */
export type JsonSchema = { [key: string]: unknown };

/** A part that looks at what is written to know its shape: the name of its definition, and one example of each form. */
export interface Form {
	readonly name: string;
	readonly schema: v.GenericSchema;
	readonly examples: readonly unknown[];
}

interface Options {
	readonly forms: readonly Form[];
	/** A flow that builds on another says only what differs: then nothing inside is required, and `null` takes away. */
	readonly isPartial: boolean;
}

/** What valibot's own objects look like from inside, as far as they are used here. */
interface Node {
	readonly type: string;
	readonly pipe?: readonly Node[];
	readonly wrapped?: Node;
	readonly item?: Node;
	readonly value?: Node;
	readonly entries?: Readonly<Record<string, Node>>;
	readonly options?: readonly unknown[];
	readonly literal?: unknown;
	readonly requirement?: unknown;
	readonly getter?: (input: unknown) => Node;
}

/** The shape as JSON Schema. Forms become references to definitions; throws on a kind of shape that it does not know. */
export function toJsonSchema(shape: v.GenericSchema, options: Options): JsonSchema {
	const convert = (node: Node): JsonSchema => {
		const form = options.forms.find(({ schema }) => (schema as unknown) === node);
		if (form) return { $ref: `#/definitions/${form.name}` };
		if (node.pipe) return piped(node.pipe);
		return plain(node);
	};
	const piped = (pipe: readonly Node[]): JsonSchema => {
		const schemas = pipe.filter((item) => KNOWN.has(item.type));
		const last = schemas.at(-1)!;
		const whole = last.pipe ? piped(last.pipe) : plain(last);
		for (const { type, requirement } of pipe) Object.assign(whole, LIMITS[type]?.(requirement, whole['type']));
		// The phrase that a pattern is refused with stands in the finding; an editor shows the pattern itself.
		return whole;
	};
	const orNull = (schema: JsonSchema): JsonSchema =>
		options.isPartial ? { anyOf: [schema, { type: 'null' }] } : schema;
	const plain = (node: Node): JsonSchema => {
		switch (node.type) {
			case 'string':
			case 'number':
			case 'boolean':
				return { type: node.type };
			case 'optional':
				return convert(node.wrapped!);
			case 'nullable':
				return { anyOf: [convert(node.wrapped!), { type: 'null' }] };
			case 'literal':
				return { const: node.literal };
			case 'picklist':
				return { enum: [...node.options!] };
			case 'union':
				return { anyOf: node.options!.map((option) => convert(option as Node)) };
			case 'array':
				return { type: 'array', items: convert(node.item!) };
			case 'record':
				return { type: 'object', additionalProperties: orNull(convert(node.value!)) };
			case 'strict_object':
			case 'loose_object':
				return object(node);
			case 'custom':
				return { type: 'object' };
			case 'unknown':
				return {};
			default:
				throw new Error(`no JSON Schema is known for a shape of type '${node.type}'`);
		}
	};
	const object = ({ type, entries = {} }: Node): JsonSchema => {
		const required = Object.entries(entries).flatMap(([key, entry]) => (entry.type === 'optional' ? [] : [key]));
		return {
			type: 'object',
			properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, orNull(convert(entry))])),
			...(type === 'strict_object' ? { additionalProperties: false } : {}),
			...(options.isPartial || required.length === 0 ? {} : { required })
		};
	};
	return convert(shape as unknown as Node);
}

/** The definition of a form: any of what its examples turn out to be. */
export function formSchema({ schema, examples }: Form, options: Options): JsonSchema {
	const { getter } = schema as unknown as Node;
	const forms = examples.map((example) => toJsonSchema(getter!(example) as unknown as v.GenericSchema, options));
	return { anyOf: forms };
}

const KNOWN: ReadonlySet<string> = new Set([
	...['string', 'number', 'boolean', 'optional', 'nullable', 'literal', 'picklist', 'union', 'array', 'record'],
	...['strict_object', 'loose_object', 'custom', 'unknown', 'lazy']
]);

const LIMITS: Readonly<Record<string, (requirement: unknown, of: unknown) => JsonSchema>> = {
	integer: () => ({ type: 'integer' }),
	min_value: (minimum) => ({ minimum }),
	max_value: (maximum) => ({ maximum }),
	max_length: (most, of) => (of === 'array' ? { maxItems: most } : { maxLength: most }),
	non_empty: () => ({ minLength: 1 }),
	min_length: (minItems) => ({ minItems }),
	max_entries: (maxProperties) => ({ maxProperties }),
	regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
	iso_date: () => ({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
};
