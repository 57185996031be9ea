import { expect, it } from 'vitest';
import type { CodeName } from '#session/code-name.ts';
import { memoryKeeper } from '#routes/keeping/memory-keeper.ts';
import type { SituationBody, SituationHeader } from '#routes/keeping/situation.ts';
import type { SituationId } from '#vault/ids.ts';

const id = 'a' as SituationId;
const header = { codeName: 'Blauwe fiets' as CodeName } as SituationHeader;

it('tells after every save and removal that its list differs, so that the list on the screen is never an old one', async () => {
	const seen: number[] = [];
	const keeper = memoryKeeper(() => seen.push(keeper.list()[0]?.rev ?? 0));
	await keeper.save(id, header, {} as SituationBody);
	await keeper.save(id, header, {} as SituationBody);
	await keeper.remove(id);
	expect(seen).toEqual([1, 2, 0]);
});
