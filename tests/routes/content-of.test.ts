import type { ListedFlow } from 'virtual:flows';
import { expect, it } from 'vitest';
import { contentOfAll, contentOfEdition } from '#routes/content-of.ts';
import { aSmallEdition } from '../support/a-small-edition.ts';

const listed = (flow: object) => ({ offered: true, reviewed: null, reviewBy: null, ...flow }) as unknown as ListedFlow;

it('all flows together have the oldest and the newest version, by number', () => {
	const versions = ['2026.11.0', '2026.9.2', '2026.10.0'].map((version) => listed({ version }));
	expect(contentOfAll(versions, '2026-11-22').versions).toEqual(['2026.9.2', '2026.11.0']);
	expect(contentOfAll([versions[0]!], '2026-11-22').versions).toEqual(['2026.11.0']);
});

it('all flows together are to be looked at again before the first date of those that are offered', () => {
	const flows = [
		listed({ version: '1', reviewBy: '2027-05-01' }),
		listed({ version: '1', reviewBy: '2027-03-01' }),
		listed({ version: '1', reviewBy: '2026-01-01', offered: false })
	];
	expect(contentOfAll(flows, '2026-11-22')).toMatchObject({ reviewBy: '2027-03-01', isOverdue: false });
});

it('are reviewed only when every one is, and then since the oldest review', () => {
	const [a, b] = [listed({ version: '1', reviewed: '2027-02-01' }), listed({ version: '1', reviewed: '2027-01-01' })];
	expect(contentOfAll([a, b], '2027-03-01').reviewed).toBe('2027-01-01');
	expect(contentOfAll([a, listed({ version: '1' })], '2027-03-01').reviewed).toBeNull();
});

it('a situation has the version and the date of the edition it was begun on, overdue from that date on', () => {
	const small = aSmallEdition();
	const edition = { ...small, flow: { ...small.flow, reviewBy: '2027-05-01' } };
	const at = (today: string) => contentOfEdition(edition, 'Titel', today);
	expect(at('2027-04-30')).toMatchObject({ title: 'Titel', versions: [small.flow.version], isOverdue: false });
	expect(at('2027-05-01').isOverdue).toBe(true);
	expect(
		contentOfEdition({ ...edition, flow: { ...small.flow, reviewBy: null } }, 'Titel', '2099-01-01').isOverdue
	).toBe(false);
});
