import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadEdition } from '#build/load-edition.ts';
import { levelOf, type Lock } from '#flow/2-merge/locks.ts';
import { HELD_PARTS, INSERTED_KINDS } from '#flow/2-merge/overlay-shape.ts';
import { compileFlow } from '#flow/4-compile/compile-flow.ts';
import type { Edition, Flow } from '#flow/flow.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { shortly } from '../support/an-overlay.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';

/** Overlays over a flow that ships: whatever is allowed leaves every journey at its outcome, whatever is not is refused. */
const BASE = 'kinderopvang-thuis';

type Overlay = Record<string, unknown>;

interface Journey {
	readonly from?: ScreenId;
	readonly answers: Readonly<Record<string, AnswerId | readonly AnswerId[]>>;
	readonly outcome: string | null;
	readonly norms?: readonly string[];
}

let edition: Edition;
let locks: readonly Lock[];
const { journeys }: { journeys: Record<string, Journey> } = parse(readFileSync(`flows/${BASE}/journeys.yaml`, 'utf8'));

beforeAll(async () => {
	const loaded = await loadEdition('flows', BASE);
	edition = loaded.edition!;
	locks = loaded.locks;
}, 60_000);

const over = (overlay: Overlay) => {
	const head = { format: 1, overlay: 'de-linde', extends: BASE, 'made-on': edition.flow.version, version: '2026.11.0' };
	return loadEdition('flows', BASE, { overlay: { file: 'overlay.yaml', text: stringify({ ...head, ...overlay }) } });
};

function expectTheSameOutcomes(flow: Flow): void {
	expect(() => compileFlow(flow)).not.toThrow();
	for (const [name, { from, answers, outcome, norms = [] }] of Object.entries(journeys)) {
		const given = Object.fromEntries(Object.entries(answers).map(([screen, one]) => [screen, [one].flat()]));
		expect(walkFlow(flow, given, from), name).toMatchObject({ outcome, norms });
	}
}

describe('an overlay that does everything that is allowed', { timeout: 60_000 }, () => {
	it('is sound, and every journey ends where it ended', async () => {
		const { edition: own, diagnostics } = await over(EVERYTHING);
		expect(diagnostics.map(shortly)).toEqual([]);
		expectTheSameOutcomes(own!.flow);
		expect(own!.flow).toMatchObject({ id: 'de-linde', extends: [BASE, 'landelijk', 'veiligheid'] });
		expect(own!.words.screens['onze-werkwijze']!.title).toBe('Zo doen wij het');
		expect(own!.flow.rules).toEqual(edition.flow.rules);
	});

	it('passes its own screens on the way', async () => {
		const { edition: own } = await over(EVERYTHING);
		const { visited } = walkFlow(own!.flow, { 'gesprek-stop': ['nee' as AnswerId] }, 'observaties' as ScreenId);
		expect(visited).toEqual(expect.arrayContaining(['kindcheck', 'onze-werkwijze', 'verband-thuis']));
	});
});

const KINDS = INSERTED_KINDS.filter((kind) => kind !== 'talk');
const pick = fc.nat({ max: 10_000 });
const of = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** Some allowed changes by number; what is not allowed there is left out. */
const allowed = fc.record({
	texts: fc.array(fc.tuple(pick, fc.constantFrom('title', 'intro', 'short', 'submit')), { maxLength: 4 }),
	inserts: fc.array(fc.tuple(pick, fc.boolean(), fc.constantFrom(...KINDS)), { maxLength: 3 }),
	off: fc.subarray(['gevoel', 'steunplan']),
	amount: fc.integer({ min: 1, max: 1000 }),
	roles: fc.array(pick, { maxLength: 2 })
});

function overlayOf({
	texts,
	inserts,
	off,
	amount,
	roles
}: typeof allowed extends fc.Arbitrary<infer T> ? T : never): Overlay {
	const screens = Object.values(edition.flow.screens);
	const words: Record<string, Record<string, unknown>> = {};
	for (const [number, key] of texts) {
		const { id } = of(screens, number);
		if (levelOf(['words', 'screens', id, key], locks) === 'yours' && !off.includes(id))
			words[id] = { [key]: `Onze tekst ${number}` };
	}
	const insert: Record<string, unknown> = {};
	for (const [i, [number, after, kind]] of inserts.entries()) {
		const { id, next, kind: beside } = of(screens, number);
		// Not between what a lock names, not after a choice, and not in front of why somebody departs.
		if (locks.some((lock) => lock.parts.includes(`screens.${id}`)) || (after ? !next : beside === 'departure'))
			continue;
		const own = {
			checklist: { items: ['een'] },
			prompts: { items: ['een'] },
			consult: { roles: ['arts'] },
			agreement: { roles: ['arts'] },
			contact: { contacts: ['alarm'] }
		};
		insert[`eigen-${i}`] = { [after ? 'after' : 'before']: id, kind, ...((own as Overlay)[kind] as object) };
		words[`eigen-${i}`] = {
			title: 'Eigen scherm',
			...(kind === 'checklist' || kind === 'prompts' ? { items: { een: { label: 'Een' } } } : {})
		};
	}
	const talks = screens.filter((screen) => screen.kind === 'talk');
	const withRoles = roles.map((number) => [of(talks, number).id, { roles: [of(edition.flow.roles, number)] }]);
	return {
		words: { screens: words },
		insert,
		off,
		terms: { 'terugkijken-hulp': { amount } },
		screens: Object.fromEntries(withRoles)
	};
}

/** Something that is held, with the address that the finding names. */
const forbidden = fc.oneof(
	fc.record({ held: fc.constantFrom(...HELD_PARTS) }),
	fc.record({ screen: pick, key: fc.constantFrom('next', 'kind', 'outcome', 'norm', 'weighing', 'departure') }),
	fc.record({ text: fc.constantFrom('norms', 'outcomes', 'parameters', 'rules') }),
	fc.record({ question: fc.constantFrom('vermoeden', 'onveiligheid', 'gevaar', 'gevaar-nu', 'route-medewerker') }),
	fc.record({ contact: fc.constantFrom('alarm', 'veilig-thuis') })
);

function heldOf(wanted: typeof forbidden extends fc.Arbitrary<infer T> ? T : never): {
	overlay: Overlay;
	address: string;
} {
	if ('held' in wanted) return { overlay: { [wanted.held]: 'iets' }, address: wanted.held };
	if ('screen' in wanted) {
		const { id } = of(Object.values(edition.flow.screens), wanted.screen);
		return { overlay: { screens: { [id]: { [wanted.key]: 'einde' } } }, address: `screens.${id}.${wanted.key}` };
	}
	if ('text' in wanted) {
		const id = Object.keys(edition.words[wanted.text as 'norms'])[0]!;
		return {
			overlay: { words: { [wanted.text]: { [id]: { text: 'Anders.' } } } },
			address: `words.${wanted.text}.${id}.text`
		};
	}
	if ('question' in wanted)
		return {
			overlay: { words: { screens: { [wanted.question]: { title: 'Anders' } } } },
			address: `words.screens.${wanted.question}.title`
		};
	return { overlay: { contacts: { [wanted.contact]: { tel: '911' } } }, address: `contacts.${wanted.contact}.tel` };
}

describe('any overlay', { timeout: 120_000 }, () => {
	it('of allowed changes is sound, and leaves every journey at its outcome', async () => {
		await fc.assert(
			fc.asyncProperty(allowed, async (numbers) => {
				const { edition: own, diagnostics } = await over(overlayOf(numbers));
				expect(diagnostics.map(shortly)).toEqual([]);
				expectTheSameOutcomes(own!.flow);
			}),
			{ numRuns: 15, seed: 1 }
		);
	});

	it('with something that is held is refused, and says what', async () => {
		await fc.assert(
			fc.asyncProperty(allowed, forbidden, async (numbers, wanted) => {
				const { overlay, address } = heldOf(wanted);
				const { edition: own, diagnostics } = await over({ ...overlayOf(numbers), ...overlay });
				expect(own).toBeNull();
				expect(diagnostics).toContainEqual(
					expect.objectContaining({
						code: 'lock-held',
						at: expect.objectContaining({ file: 'overlay.yaml' }),
						params: expect.objectContaining({ name: address })
					})
				);
			}),
			{ numRuns: 15, seed: 1 }
		);
	});
});
