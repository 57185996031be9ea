import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { ANSWERS, show } from './a-screen.ts';

const noted = [
	{ id: 'n1', observation: { knowledge: 'seen', what: 'Het kind kwam zonder jas.', on: '2026-11-02' } },
	{ id: 'n2', observation: { knowledge: 'impression', what: 'Het kind lijkt moe.' } },
	{
		id: 'n3',
		observation: {
			knowledge: 'told',
			what: 'Thuis is er ruzie.',
			toldBy: 'buur',
			on: '2026-11-01',
			until: '2026-11-08'
		}
	},
	{ id: 'n4', observation: { knowledge: 'seen', what: 'Het kind huilde.', words: 'ik wil niet naar huis' } }
] as never;
const QUESTION = { kind: 'question', weighing: 2, answers: ANSWERS } as const;
const facts = () => screen.getByRole('region', { name: 'Wat je opschreef' });

describe('what was written down, while it is weighed', () => {
	it('stands folded between the answers and the reason on a phone', async () => {
		const { user } = show(QUESTION, { noted });
		const answer = screen.getByRole('radio', { name: 'Nee' });
		const why = screen.getByRole('textbox', { name: /Waarom denk je dat/ });
		expect(answer.compareDocumentPosition(facts())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		expect(why.compareDocumentPosition(facts())).toBe(Node.DOCUMENT_POSITION_PRECEDING);
		expect(within(facts()).queryByText('Het kind huilde.')).toBeNull();
		await user.click(screen.getByText('Wat je opschreef'));
		expect(await within(facts()).findByText('Het kind huilde.')).toBeDefined();
	});

	it('keeps what was seen, what was told and impressions apart, with their days and never a number of them', async () => {
		vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
		show(QUESTION, { noted });
		vi.unstubAllGlobals();
		expect(screen.getByRole('complementary').contains(facts())).toBe(true);
		const headings = within(facts()).getAllByRole('heading', { level: 3 });
		expect(headings.map(({ textContent }) => textContent)).toEqual([
			'Zelf gezien of gehoord',
			'Iemand vertelde het mij',
			'Mijn indruk'
		]);
		const items = within(facts()).getAllByRole('listitem');
		expect(items.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
			'2 november 2026 Het kind kwam zonder jas.',
			'Zonder datum Het kind huilde. ik wil niet naar huis',
			'1 november 2026 tot en met 8 november 2026 · buur Thuis is er ruzie.',
			'Zonder datum Het kind lijkt moe.'
		]);
		expect(within(facts()).queryByRole('textbox')).toBeNull();
		expect(within(facts()).queryByRole('button')).toBeNull();
		expect(within(facts()).getByRole('heading', { level: 2 }).textContent).not.toMatch(/\d/);
	});

	it('is not there when nothing was', () => {
		show(QUESTION, { noted: [] });
		expect(screen.queryByText('Wat je opschreef')).toBeNull();
	});
});
