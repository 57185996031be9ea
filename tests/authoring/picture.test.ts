import { describe, expect, it } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { classOf, pictureOf } from '#authoring/picture/flow-picture.ts';
import { formatDot } from '#authoring/picture/format-dot.ts';
import { formatMermaid } from '#authoring/picture/format-mermaid.ts';
import { machineOf } from '#authoring/picture/machine-of.ts';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';

const load = async (id: string) => (await loadEdition('flows', id)).edition!;
const shipped: readonly Edition[] = await Promise.all(['landelijk', 'kindcheck', 'onderwijs-zeden'].map(load));
const [landelijk, kindcheck] = shipped as readonly [Edition, Edition];

/** A flow whose texts are what a drawing language takes for its own. */
const hostile: Edition = {
	...landelijk,
	words: {
		...landelijk.words,
		flow: { ...landelijk.words.flow, title: 'Een "flow" \\ met\n%% regels }' },
		screens: Object.fromEntries(
			Object.keys(landelijk.words.screens).map((id) => [id, { title: 'end "x" ]--> <b>#1;</b> |"`{{}} \\n\nclick a' }])
		)
	}
};

/** The lines of Mermaid that this writer uses, and no other: https://mermaid.js.org/syntax/flowchart.html */
const MERMAID = [
	/^%% [^\n]+$/,
	/^flowchart TD$/,
	/^ {2}start\(\("begin"\)\) --> s_\w+$/,
	/^ {2}subgraph step_\w+\["[^"\\<>[\]{}|`]+"\]$/,
	/^ {2}end$/,
	/^ {4}s_\w+(?:\{\{|\[\/|\[\\|\[\[|\(\[|[{([>])"[^"\\<>[\]{}|`]+"(?:\}\}|\\\]|\/\]|\]\]|\]\)|[})\]])$/,
	/^ {2}s_\w+ (?:-->|-\.->)(?:\|"[^"\\<>[\]{}|`]+"\|)? s_\w+$/,
	/^ {2}classDef \w+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/,
	/^ {2}class s_\w+(?:,s_\w+)* \w+$/
];

describe.each([...shipped, hostile])('the picture of $flow.id', (edition) => {
	const picture = pictureOf(edition);
	const screens = Object.keys(edition.flow.screens);

	it('has every screen once, in the step it belongs to, and arrows between them only', () => {
		const nodes = picture.groups.flatMap((group) => group.nodes.map(({ id }) => id));
		expect(nodes.sort()).toEqual([...screens].sort());
		for (const { from, to } of picture.edges) expect(screens).toEqual(expect.arrayContaining([from, to]));
	});

	it('is Mermaid, line by line', () => {
		const lines = formatMermaid(picture).trimEnd().split('\n');
		expect(lines.filter((line) => !MERMAID.some((form) => form.test(line)))).toEqual([]);
		expect(lines.filter((line) => / subgraph /.test(line)).length).toBe(
			lines.filter((line) => line === '  end').length
		);
	});

	it('is a digraph whose quotes and braces are closed', () => {
		const bare = formatDot(picture).replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
		expect(bare).not.toMatch(/[^"]"[^"]/);
		expect(bare.match(/\{/g)).toHaveLength(bare.match(/\}/g)!.length);
		for (const line of bare.trimEnd().split('\n').slice(1, -1))
			expect(line).toMatch(/^ {2,4}(?:(?:graph|node|edge|"") .*;|"" -> "".*;|subgraph "" \{|label="";|\})$/);
	});

	it('is a machine that XState takes', () => {
		expect(() => createMachine(machineOf(edition) as Parameters<typeof createMachine>[0])).not.toThrow();
	});
});

describe('a picture', () => {
	it('labels arrows with answers, and dashes what leads aside and back', () => {
		const edges = pictureOf(landelijk).edges.filter(({ from }) => from === 'vermoeden' || from === 'advies');
		expect(edges).toContainEqual({ from: 'vermoeden', to: 'onveiligheid', label: 'Ja', isDashed: false });
		expect(edges.find(({ from, to }) => from === 'vermoeden' && to === 'advies')).toMatchObject({ isDashed: true });
		expect(edges.find(({ from, to }) => from === 'advies' && to === 'vermoeden')).toMatchObject({ isDashed: true });
	});

	it('says of an arrow with a condition what it looks at', () => {
		const labels = pictureOf(kindcheck).edges.map(({ label }) => label);
		expect(labels.filter((label) => label.includes('aangevinkt'))).not.toEqual([]);
	});

	it.each([
		['melden', 'report'],
		['opnieuw-melden', 'report'],
		['aangifte', 'report'],
		['advies-vragen', 'advice'],
		['hulp-organiseren', 'help'],
		['hulp-afsluiten', 'close'],
		['iets-anders', 'other']
	])('gives %s the colour of %s', (outcome, expected) => {
		expect(classOf(outcome)).toBe(expected);
	});
});

describe('the machine', () => {
	interface Said {
		readonly answer?: string;
	}
	const machine = createMachine(machineOf(landelijk) as Parameters<typeof createMachine>[0], {
		guards: {
			answered: ({ event }, params) => event['answer'] === (params as Said | undefined)?.answer,
			answeredAnd: () => false,
			holds: () => false,
			returnsTo: () => false,
			departs: () => false
		},
		actions: { remember: () => {}, tick: () => {}, goAside: () => {}, comeBack: () => {}, give: () => {} }
	});

	it('is walked by any XState 5 tool that brings guards and actions by their names', () => {
		const actor = createActor(machine).start();
		actor.send({ type: 'answer', answer: 'nee' });
		expect(actor.getSnapshot().value).toEqual({ signalen: 'aanleiding' });
		actor.send({ type: 'answer', answer: 'kind-vertelde' });
		actor.send({ type: 'next' });
		expect(actor.getSnapshot().value).toEqual({ signalen: 'observaties' });
	});

	it('shows the words of the screens', () => {
		const states = (
			machineOf(landelijk) as { states: Record<string, { states: Record<string, { description: string }> }> }
		).states;
		expect(states['wegen']!.states['vermoeden']!.description).toBe(landelijk.words.screens['vermoeden']!.title);
	});
});
