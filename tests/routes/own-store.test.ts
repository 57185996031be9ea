import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { flows } from 'virtual:flows';
import type { FlowId } from '#flow/ids.ts';
import { loadGuard } from '#guard/review.ts';
import { listCases, loadTrained } from '#routes/oefenen/library.ts';
import { openCase, openFlow } from '#routes/oefenen/own/open-file.ts';
import { OwnEditing } from '#routes/oefenen/own/own-editing.svelte.ts';
import {
	DATABASE_NAME,
	hasOwn,
	holdsMemory,
	keepCase,
	keptCases,
	keptFlows,
	wipeOwn
} from '#routes/oefenen/own/own-store.ts';
import { openedCases } from '#routes/oefenen/own/unsaved.svelte.ts';
import { draftOf, emptyDraft } from '#training/own/case-draft.ts';
import { writeCase } from '#training/own/write-case.ts';
import type { CaseId, PracticeCase } from '#training/practice-case.ts';
import { readCase } from '#training/read-case.ts';
import { walkCase } from '#training/walk-case.ts';
import { aCase } from '../support/a-case.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';

const BASE = 'kinderopvang-thuis';
const version = flows.find(({ id }) => id === BASE)!.version;
const overlay = (said: object) =>
	stringify({ format: 1, overlay: 'de-linde', extends: BASE, 'made-on': version, version: '2026.11.0', ...said });
const fileOf = (text: string) => new File([text], 'bestand.json');

/** A case that came with the app, as the trainer's own: it walks on its flow. */
async function ownCase(): Promise<PracticeCase> {
	const shipped = (await listCases()).find(({ ref }) => ref.flow.id === BASE)!;
	const { practiceCase } = (await loadTrained(shipped.ref))!;
	return { ...practiceCase, id: 'eigen-abcd1234' as CaseId, title: 'De nieuwe trui' };
}

beforeAll(loadGuard);
afterEach(async () => {
	vi.restoreAllMocks();
	for (const { draft } of openedCases.unsaved) openedCases.forget(draft.id);
	await wipeOwn();
});

describe('the store for own cases', () => {
	it('is not made by looking whether there is anything', async () => {
		expect(await hasOwn()).toBe(false);
		await listCases();
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
	});

	it('keeps until it is wiped, and leaves no database then', async () => {
		expect(await keepCase({ id: 'eigen-a', text: '{}', isDraft: true })).toBeNull();
		expect(await keptCases()).toEqual([{ id: 'eigen-a', text: '{}', isDraft: true }]);
		await wipeOwn();
		expect(await keptCases()).toEqual([]);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
	});

	it('is wiped also while another tab has it open', async () => {
		await keepCase({ id: 'eigen-a', text: '{}', isDraft: true });
		const other = await openDB(DATABASE_NAME, 1, { blocking: (_, __, event) => (event.target as IDBDatabase).close() });
		await wipeOwn();
		expect(() => other.transaction('cases')).toThrow();
	});

	it.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'refused']
	])('keeps in memory what a disk does not take (%s), and says why', async (name, why) => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		expect(await keepCase({ id: 'eigen-b', text: '{}', isDraft: true })).toBe(why);
		expect(await keptCases()).toHaveLength(1);
		expect(holdsMemory()).toBe(true);
		vi.restoreAllMocks();
		expect(await keepCase({ id: 'eigen-b', text: '{}', isDraft: true })).toBeNull();
		expect(holdsMemory()).toBe(false);
	});
});

describe('the library', () => {
	it('lists an own case that walks, and loads it with its flow', async () => {
		const own = await ownCase();
		await keepCase({ id: own.id, text: writeCase(own), isDraft: false });
		const listed = (await listCases()).filter(({ ref }) => ref.origin === 'own');
		expect(listed).toMatchObject([{ title: 'De nieuwe trui', ownFlow: null, ref: { id: own.id } }]);
		expect(await loadTrained(listed[0]!.ref)).toMatchObject({ practiceCase: own, edition: { flow: { id: BASE } } });
	});

	it('lists no draft, nor one that no longer walks', async () => {
		const own = await ownCase();
		await keepCase({ id: own.id, text: writeCase({ ...own, path: [] }), isDraft: false });
		const draft = emptyDraft('eigen-c', BASE);
		await keepCase({ id: draft.id, text: JSON.stringify(draft), isDraft: true });
		expect((await listCases()).filter(({ ref }) => ref.origin === 'own')).toEqual([]);
	});

	it("lets a shipped case be practised on an organisation's flow, which is walked to the same end", async () => {
		const opened = await openFlow(fileOf(overlay(EVERYTHING)));
		expect(opened).toMatchObject({ notKept: null, remarks: [] });
		const variants = (await listCases()).filter(({ ref }) => ref.flow.origin === 'own');
		expect(variants.length).toBeGreaterThan(0);
		expect(variants[0]).toMatchObject({ ref: { origin: 'shipped', flow: { id: BASE } } });
		const trained = (await loadTrained(variants[0]!.ref))!;
		expect(trained.edition.flow.id).toBe('de-linde');
		expect(trained.edition.words.screens['onze-werkwijze']?.title).toBe('Zo doen wij het');
		const walk = walkCase(trained.edition.flow, trained.practiceCase);
		expect(walk).toMatchObject({ stoppedAt: null, outcome: trained.practiceCase.ends });
		expect(walk.visited).toContain('onze-werkwijze');
	});

	it('has nothing at an address of a case or flow that is not here', async () => {
		const flow = { origin: 'own', id: BASE as FlowId, key: 'flow-weg' } as const;
		const [shipped] = await listCases();
		expect(await loadTrained({ ...shipped!.ref, flow })).toBeNull();
		expect(await loadTrained({ ...shipped!.ref, origin: 'own', id: 'eigen-weg' as CaseId })).toBeNull();
	});
});

describe('opening a file', () => {
	it('refuses a flow that is not sound, with its lines, and keeps nothing of it', async () => {
		const refused = await openFlow(fileOf(overlay({ start: 'welke-route' })));
		expect(refused).toMatchObject({ findings: [expect.stringMatching(/^Regel 6, teken 1: /)] });
		expect(await keptFlows()).toEqual([]);
	});

	it.each([
		['a transcript', { format: 2, flow: BASE, version: '1', hash: 'a', entries: [] }, 'echte situatie'],
		['a dossier', { format: 1, codeName: null, weighing: [], timeline: [] }, 'Een echt dossier'],
		['a backup', { kind: 'zorgvuldig-backup', situations: [], editions: [] }, 'versleuteld'],
		['a flow', { format: 1, overlay: 'a', extends: BASE }, 'geen casus'],
		['a newer case', aCase({ format: 2 }), 'nieuwere versie']
	])('refuses %s as a case, and says what it is', async (_, data, said) => {
		const refused = await openCase(fileOf(JSON.stringify(data)));
		expect(refused).toMatchObject({ message: expect.stringContaining(said) });
	});

	it('gives a case a name of ours, asks its maker anew, and has every text looked at', async () => {
		const text = JSON.stringify(aCase({ voice: 'Bel 0612345678.', ask: ['Wat zegt Mees?'] }));
		const editing = (await openCase(fileOf(text))) as OwnEditing;
		expect(editing.draft.id).toMatch(/^eigen-[a-z0-9]{8}$/);
		expect(editing.draft.invented).toBe(false);
		editing.draft.invented = true;
		expect(await editing.save()).toBeNull();
		expect(editing.problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['voice', 'ask.0']));
		expect(await keptCases()).toEqual([]);
	});
});

describe('keeping what is edited', () => {
	const edited = (said: Readonly<Record<string, unknown>> = {}, isSeen = false) => {
		const { practiceCase } = readCase({ file: '', text: JSON.stringify(aCase(said)) });
		return new OwnEditing(draftOf(practiceCase!), { isSeen, isChanged: true });
	};

	it('waits for its maker to say that it is invented', async () => {
		const editing = edited();
		editing.draft.invented = false;
		expect(await editing.save()).toBeNull();
		expect(editing.problems).toMatchObject([{ field: 'invented' }]);
		expect(editing.file()).toBeNull();
	});

	it('lets an invented first name stay, once for the whole case', async () => {
		const editing = edited({ voice: 'Mees lacht.', ask: ['Wat zegt Mees?'] });
		expect(editing.passes()).toBe(false);
		editing.keep(['NAME:mees'], 'voice');
		expect(await editing.save()).toEqual({ isDraft: false, notKept: null });
		expect(editing.isChanged).toBe(false);
	});

	it.each([
		['PHONE:0612345678', 'Bel 0612345678.'],
		['BSN:111222333', 'Nummer 111222333.'],
		['EMAIL:iemand@voorbeeld.nl', 'Mail iemand@voorbeeld.nl vandaag.']
	])('never lets %s stay, seen or not', async (key, voice) => {
		const editing = edited({ voice }, true);
		expect(await editing.save()).toBeNull();
		editing.keep([key], 'voice');
		expect(editing.problemOf('voice')).toContain('geen casus');
		expect(await editing.save()).toBeNull();
		expect(await keptCases()).toEqual([]);
	});

	it('keeps one that is not finished as a draft, and shares only what is', async () => {
		const editing = new OwnEditing(emptyDraft('eigen-d', BASE), { isSeen: true, isChanged: true });
		editing.draft.invented = true;
		editing.draft.title = '  Een begin ';
		expect(await editing.save()).toEqual({ isDraft: true, notKept: null });
		expect((await keptCases())[0]).toMatchObject({ id: 'eigen-d', isDraft: true });
		expect((await keptCases())[0]!.text).toContain('"Een begin"');
		expect(editing.file()).toBeNull();
		expect(editing.problems).toEqual([]);
	});

	it('puts back what was taken out', () => {
		const editing = edited();
		editing.takeOut(() => editing.draft.cards.splice(0, 1));
		expect(editing.draft.cards).toHaveLength(1);
		editing.undo();
		editing.stop();
		expect(editing.draft.cards.map(({ id }) => id)).toEqual(['plek', 'uitleg']);
	});
});
