/**
 * The half of `bench-vault.mjs` that runs in the browser: a vault and plain idb records side by side, the same situations
 * in both, asked in turn. The key derivation is left out: it takes a second by choice.
 */
import { deleteDB, openDB } from 'idb';
import { joined, type Bytes } from '#vault/bytes.ts';
import { newSituationId, type SituationId } from '#vault/ids.ts';
import { openVault, type Vault } from '#vault/vault.ts';

type Header = Readonly<Record<'codeName' | 'flow' | 'hash' | 'step', never>> & { readonly changedAt: number };
interface Body {
	readonly notes: readonly never[];
}

export interface Pair {
	readonly vaultMs: number;
	readonly vaultP95Ms: number;
	readonly plainMs: number;
	readonly plainP95Ms: number;
}

export interface VaultCost {
	readonly situations: number;
	/** From the derived key to the list, beside reading the plain headers. */
	readonly list: Pair;
	readonly open: Pair;
	readonly save: Pair;
	/** A search over every note: the first after an unlock, and one after the vault looked at every record. */
	readonly firstSearch: Pair;
	readonly search: Pair;
	readonly checkMs: number;
	/** The longest that the page could do nothing while every record was looked at. */
	readonly checkLongestMs: number;
	readonly exportMs: number;
	readonly purgeMs: number;
	readonly renewKeyMs: number;
}

const PASSPHRASE = 'tafel wolk fiets lamp';
const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
/** When the key was derived, which is where the time to the list begins. */
let derivedAt = 0;
const cheapKey = async (bytes: Bytes, salt: Bytes) => {
	const key = new Uint8Array(await crypto.subtle.digest('SHA-256', joined([bytes, salt])));
	derivedAt = performance.now();
	return key;
};

const WORDS =
	'het kind zegt weinig at vandaag goed was stil bij de kring moeder kwam later dan anders en oogde moe'.split(' ');

function situation(at: number): { header: Header; body: Body } {
	const header = {
		codeName: `Blauwe fiets ${at}`,
		flow: 'kinderopvang-thuis',
		hash: 'c'.repeat(64),
		step: 'signalen',
		stepNumber: 1,
		ended: false,
		begunAt: 1_763_800_000_000 + at,
		changedAt: 1_763_800_000_000 + at,
		openedAt: 1_763_800_000_000 + at,
		lookAgain: '2026-12-24'
	};
	let note = '';
	for (let word = at; note.length < 900; word += 7) note += `${WORDS[word % WORDS.length]} `;
	return { header: header as never, body: { notes: [note as never] } };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

const at = (times: readonly number[], part: number) =>
	times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;

async function inTurn(rounds: number, vault: (n: number) => Promise<unknown>, plain: (n: number) => Promise<unknown>) {
	const times = { vault: [] as number[], plain: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		times.vault.push(await timed(() => vault(round)));
		times.plain.push(await timed(() => plain(round)));
	}
	return pair(times);
}

function pair({ vault, plain }: { vault: readonly number[]; plain: readonly number[] }): Pair {
	return { vaultMs: at(vault, 0.5), vaultP95Ms: at(vault, 0.95), plainMs: at(plain, 0.5), plainP95Ms: at(plain, 0.95) };
}

async function benchVault(situations: number): Promise<VaultCost> {
	await deleteDB('bench-vault');
	await deleteDB('bench-plain');
	const options = { deriveKey: cheapKey, now: () => Date.now(), databaseName: 'bench-vault' };
	const made = Array.from({ length: situations }, (_, n) => ({ id: newSituationId(), ...situation(n) }));
	const vault = await openVault<Header, Body>(options);
	await vault.create(PASSPHRASE);
	await vault.importAll({
		situations: made.map(({ id, header, body }) => ({ id, rev: 1, expiry: null, header, body })),
		editions: [],
		unreadable: 0
	});
	const plain = await openDB('bench-plain', 1, {
		upgrade(database) {
			database.createObjectStore('header');
			database.createObjectStore('body');
		}
	});
	const filling = plain.transaction(['header', 'body'], 'readwrite', { durability: 'strict' });
	for (const { id, header, body } of made) {
		void filling.objectStore('header').put({ id, rev: 1, header }, id);
		void filling.objectStore('body').put({ id, header, body }, id);
	}
	await filling.done;

	const ids = made.map(({ id }) => id);
	const some = (round: number) => ids[(round * 7919) % ids.length]!;
	const needle = 'oogde moe';
	const searchVault = async () => {
		let found = 0;
		await vault.readEach((_, { notes }) => {
			if (notes.some((note: string) => note.includes(needle))) found++;
		});
		return found;
	};
	const searchPlain = async () => {
		const all = (await plain.getAll('body')) as { body: { notes: readonly string[] } }[];
		return all.filter(({ body }) => body.notes.some((note) => note.includes(needle))).length;
	};

	const list = { vault: [] as number[], plain: [] as number[] };
	const first = { vault: [] as number[], plain: [] as number[] };
	const checks: number[] = [];
	const longest: number[] = [];
	for (let round = 0; round < 7; round++) {
		await vault.lock();
		await vault.checked();
		const again = await openVault<Header, Body>(options);
		const listed = new Promise<number>((resolve) => {
			again.onChange(() => again.state.kind === 'open' && again.list() && resolve(performance.now()));
		});
		await again.unlock(PASSPHRASE);
		list.vault.push((await listed) - derivedAt);
		const watch = longestPause();
		checks.push(await timed(() => again.checked()));
		longest.push(watch());
		await again.close();
		list.plain.push(await timed(async () => (await plain.getAll('header')).length));
		const third: Vault<Header, Body> = await openVault<Header, Body>(options);
		await third.unlock(PASSPHRASE);
		first.vault.push(await timed(() => third.readEach(() => {})));
		await third.close();
		first.plain.push(await timed(searchPlain));
	}
	await vault.unlock(PASSPHRASE);
	await vault.checked();
	const search = await inTurn(9, searchVault, searchPlain);
	const open = await inTurn(
		200,
		(n) => vault.read(some(n)),
		(n) => plain.get('body', some(n))
	);
	const { header, body } = situation(1);
	const saved = new Set<SituationId>();
	const save = await inTurn(
		200,
		async (n) => {
			// Read before, as a situation that is worked in was.
			saved.add(some(n));
			await vault.save(some(n), header as never, body as never);
		},
		async (n) => {
			const tx = plain.transaction('body', 'readwrite', { durability: 'strict' });
			void tx.store.put({ id: some(n), header, body }, some(n));
			await tx.done;
		}
	);
	const exportMs = await timed(() => vault.exportAll());
	await vault.lock();
	const purgeMs = await timed(() => vault.purge());
	await vault.unlock(PASSPHRASE);
	await vault.checked();
	const renewKeyMs = await timed(() => vault.renewKey(secret, 'een heel andere zin'));
	await vault.destroy();
	plain.close();
	await deleteDB('bench-plain');
	return {
		situations,
		list: pair(list),
		open,
		save,
		firstSearch: pair(first),
		search,
		checkMs: at(checks, 0.5),
		checkLongestMs: at(longest, 0.5),
		exportMs,
		purgeMs,
		renewKeyMs
	};
}

/** Messages to itself, one after the other: the longest time between two is the longest that nothing else could run. */
function longestPause(): () => number {
	const { port1, port2 } = new MessageChannel();
	let [last, longest, isOver] = [performance.now(), 0, false];
	port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		if (!isOver) port2.postMessage(null);
	};
	port2.postMessage(null);
	return () => {
		isOver = true;
		return longest;
	};
}

Object.assign(globalThis, { benchVault });
