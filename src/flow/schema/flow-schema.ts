import { OverlayShape } from '../2-merge/overlay-shape.ts';
import {
	answersSaid,
	block,
	condition,
	FlowShape,
	pathRule,
	route,
	SourcesShape,
	TranslationShape,
	WordsShape
} from '../3-check/shape.ts';
import { JourneysShape } from '../journeys/run-journeys.ts';
import { formSchema, toJsonSchema, type Form, type JsonSchema } from './to-json-schema.ts';

/** One example of every form that a part can have: what the shape makes of it is what an editor is told. */
const FORMS: readonly Form[] = [
	{
		name: 'condition',
		schema: condition,
		examples: [
			{ answer: '', is: '' },
			{ answer: '', isNot: '' },
			{ answer: '', in: [] },
			{ answered: '' },
			{ ticked: '', is: '' },
			{ ticked: '', in: [] },
			{ ticked: '', atLeast: 1 },
			{ atLeast: 1, of: [] },
			{ parameter: '' },
			{ all: [] },
			{ any: [] },
			{ not: {} }
		]
	},
	{ name: 'route', schema: route, examples: ['', {}, []] },
	{
		name: 'rule',
		schema: pathRule,
		examples: [{ always: {} }, { never: {} }, { first: {} }, { reachable: {} }, { ends: {} }]
	},
	{ name: 'answers', schema: answersSaid, examples: ['any', []] },
	{
		name: 'block',
		schema: block,
		examples: ['', ...['heading', 'list', 'do', 'dont', 'say', 'details', 'dated'].map((key) => ({ [key]: '' }))]
	}
];

/** What an editor says about a whole file. */
const FILES = {
	flow: {
		shape: FlowShape,
		title: 'flow.yaml: stappen, schermen, antwoorden, regels en sloten',
		required: ['format', 'id']
	},
	words: { shape: WordsShape, title: 'words.nl.yaml: alles wat iemand leest', required: [] },
	translation: { shape: TranslationShape, title: 'words.en.yaml: dezelfde woorden in het Engels', required: [] },
	sources: { shape: SourcesShape, title: 'sources.yaml: waar elke uitspraak op rust', required: [] },
	journeys: { shape: JourneysShape, title: 'journeys.yaml: proefritten van de auteur', required: ['journeys'] },
	overlay: {
		shape: OverlayShape,
		title: 'Wat een organisatie toevoegt aan een flow of erin verandert',
		required: ['format', 'overlay', 'extends', 'made-on', 'version']
	}
} as const;

/**
 * One schema for every file of a flow, for editors: a file is any of them. A flow that builds on another says only what
 * differs, so little is required; what must be there in the end, `flow check` says.
 */
export function flowSchema(): JsonSchema {
	const options = { forms: FORMS, isPartial: true };
	const files = Object.entries(FILES).map(([name, { shape, title, required }]) => [
		name,
		{ title, ...toJsonSchema(shape, options), ...(required.length > 0 ? { required: [...required] } : {}) }
	]);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: 'flow.schema.json',
		title: 'Een bestand van een flow',
		anyOf: Object.keys(FILES).map((name) => ({ $ref: `#/definitions/${name}` })),
		definitions: {
			...Object.fromEntries(files),
			...Object.fromEntries(FORMS.map((form) => [form.name, formSchema(form, options)]))
		}
	};
}
