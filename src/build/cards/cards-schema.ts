import { toJsonSchema, type JsonSchema } from '#flow/schema/to-json-schema.ts';
import { CardShape, SignalsShape } from './card-shape.ts';

const OPTIONS = { forms: [], isPartial: false } as const;

/** What an editor says about a file of `flows/cards`: made of the shapes that the build holds the files against. */
export function cardsSchema(): JsonSchema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Kaarten en signalen van de naslag',
		definitions: { card: toJsonSchema(CardShape, OPTIONS), signals: toJsonSchema(SignalsShape, OPTIONS) }
	};
}
