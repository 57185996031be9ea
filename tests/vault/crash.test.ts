/**
 * The vault against a model of what a person was told: whatever is done, in whatever order, and wherever the machine goes
 * off, what was confirmed is there.
 */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { newSituationId, type SituationId } from '#vault/ids.ts';
import { body, dieAt, header, newDatabaseName, PASSPHRASE, vaultOn, type Body, type TestVault } from './support.ts';

const RUNS = process.env['SLOW'] ? 200 : 8;
vi.setConfig({ testTimeout: 30_000 + 3_000 * RUNS });
const IDS = Array.from({ length: 3 }, () => newSituationId());

type Step =
	| { readonly do: 'save'; readonly which: number; readonly text: string }
	| { readonly do: 'remove'; readonly which: number }
	| { readonly do: 'edition' | 'relock' | 'reload' | 'passphrase' | 'renew' };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('save' as const), which: fc.nat(2), text: fc.string() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat(2) }) },
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constantFrom('edition', 'relock', 'reload', 'passphrase', 'renew') })
	} as fc.WeightedArbitrary<Step>
);

/** What was confirmed, and what the step that was under way may have made of it. */
class Model {
	passphrases = [PASSPHRASE];
	readonly bodies = new Map<SituationId, Body>();
	pending: { readonly id: SituationId; readonly body: Body | null } | null = null;
}

async function run(vault: TestVault, model: Model, steps: readonly Step[]): Promise<void> {
	for (const [at, one] of steps.entries()) {
		if (one.do === 'save') {
			const id = IDS[one.which]!;
			if (model.bodies.has(id)) await vault.read(id);
			model.pending = { id, body: body(one.text) };
			await vault.save(id, header(one.text), body(one.text));
			model.bodies.set(id, body(one.text));
		} else if (one.do === 'remove') {
			const id = IDS[one.which]!;
			model.pending = { id, body: null };
			await vault.remove(id);
			model.bodies.delete(id);
		} else if (one.do === 'edition') await vault.saveEdition('hash', { at });
		else if (one.do === 'reload') await vault.reload();
		else if (one.do === 'relock') {
			await vault.lock();
			await vault.unlock(model.passphrases[0]!);
		} else {
			const [passphrase] = model.passphrases as [string];
			const next = `zin nummer ${at}`;
			model.passphrases = [next, passphrase];
			const secret = { kind: 'passphrase', passphrase } as const;
			if (one.do === 'renew') await vault.renewKey(secret, next);
			else await vault.changePassphrase(secret, next);
			model.passphrases = [next];
		}
		model.pending = null;
	}
}

async function agrees(databaseName: string, model: Model): Promise<void> {
	const vault = await vaultOn(databaseName);
	let isOpen = false;
	for (const passphrase of model.passphrases) {
		isOpen ||= await vault.unlock(passphrase).then(
			() => true,
			(cause: Error) => {
				expect(cause.name).toBe('WrongPassphraseError');
				return false;
			}
		);
	}
	expect(isOpen).toBe(true);
	expect(vault.state).toMatchObject({ rebuilt: false });
	const found = new Map<SituationId, Body>();
	for (const { id, state } of vault.list()) {
		expect(state).toBe('whole');
		found.set(id, await vault.read(id));
	}
	const { pending, bodies } = model;
	if (pending) {
		const isDone = JSON.stringify(found.get(pending.id) ?? null) === JSON.stringify(pending.body);
		if (isDone && pending.body) bodies.set(pending.id, pending.body);
		if (isDone && !pending.body) bodies.delete(pending.id);
	}
	expect(found).toEqual(bodies);
	await vault.close();
}

it('keeps what was confirmed, whatever is done and wherever it is broken off', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
			for (let at = 1; ; at++) {
				const databaseName = newDatabaseName();
				const [vault, model] = [await vaultOn(databaseName), new Model()];
				await vault.create(PASSPHRASE);
				const crash = dieAt(at);
				const outcome = await run(vault, model, steps).catch((cause: unknown) => cause);
				const { died } = crash;
				crash.restart();
				expect(died || outcome === undefined, String(outcome)).toBe(true);
				await agrees(databaseName, model);
				if (!died) return;
			}
		}),
		{ numRuns: RUNS }
	);
});

it('makes a vault or none, wherever making it is broken off', async () => {
	for (let at = 1; at < 3; at++) {
		const databaseName = newDatabaseName();
		const crash = dieAt(at);
		const made = await (await vaultOn(databaseName)).create(PASSPHRASE).catch(() => null);
		crash.restart();
		const vault = await vaultOn(databaseName);
		expect(vault.state.kind).toBe(made ? 'locked' : 'none');
		if (made) await vault.unlock(PASSPHRASE);
		else await vault.create(PASSPHRASE);
		expect(vault.list()).toEqual([]);
	}
});
