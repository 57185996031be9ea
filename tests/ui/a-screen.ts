import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { vi, type Mock } from 'vitest';
import type { Flow, Screen, Sources, Words } from '#flow/flow.ts';
import type { Command, ScreenView } from '#session/view.ts';
import { DUTCH_TEXTS } from '#ui/language.svelte.ts';
import ScreenPage from '#ui/screens/ScreenPage.svelte';

type Props = ComponentProps<typeof ScreenPage>;

const BARE = {
	...{ weighing: null, norm: null, outcome: null, norms: [], role: null, roles: [], contacts: [], items: [] },
	...{ with: null, purpose: null, terms: [] },
	...{
		answers: [],
		next: [],
		skip: null,
		advised: {},
		departure: null,
		reasons: [],
		skips: null,
		optional: false,
		continues: []
	}
};

const contacts = [
	{ id: 'alarm', number: '112', tel: '112', kind: 'emergency', always: true },
	{ id: 'veilig-thuis', number: '0800-2000', tel: '08002000', kind: 'advice', always: true },
	{ id: 'politie', number: '0900-8844', tel: '09008844', kind: 'other', always: false }
];

export const words = {
	flow: { title: 'Flow', short: 'Flow', summary: '' },
	steps: { wegen: { name: 'Wegen', title: 'Wegen' } },
	screens: {
		vraag: {
			title: 'Is het acuut of structureel onveilig?',
			intro: 'Gebruik wat je in stap 1 vond.',
			explain: [{ title: 'Wat is acuut?', body: ['Nu.'] }],
			body: ['Ervoor.'],
			after: ['Erna.'],
			answers: {
				ja: { label: 'Ja', hint: 'Nu of steeds weer' },
				nee: { label: 'Nee' },
				twijfel: { label: 'Ik twijfel of weet het niet' }
			},
			items: { een: { label: 'Feiten op volgorde' }, twee: { label: 'Wie belt' } },
			note: 'Waarom denk je dat?'
		}
	},
	norms: { 'norm-1': { title: 'Meldnorm 1', text: 'Bij onveiligheid meld je.' } },
	outcomes: { melden: { title: 'Melden is nodig', text: 'Je hoeft niets te bewijzen.' } },
	reasons: { spoed: { label: 'wachten niet kon' }, onbereikbaar: { label: 'niemand te bereiken was' } },
	roles: { collega: { label: 'Collega' }, leiding: { label: 'Leidinggevende' }, ouder: { label: 'Ouder' } },
	contacts: {
		alarm: { name: 'Alarmnummer', when: 'Er is nu gevaar.' },
		'veilig-thuis': { name: 'Veilig Thuis', when: 'Voor advies.' },
		politie: { name: 'Politie', when: 'Zonder spoed.' }
	},
	terms: { werkweek: { label: 'Terugkijken na de melding' } },
	parameters: {}
} as unknown as Words;

const claim = { sources: ['kader'], where: 'blz. 4', confidence: 'low', reviewed: null };
const stepClaim = { sources: [], where: 'Eigen redenering.', confidence: 'medium', reviewed: null };
export const sources = {
	documents: { kader: { title: 'Afwegingskader', url: 'https://voorbeeld.nl', read: '2026-11-01' } },
	...{
		norms: { 'norm-1': claim },
		outcomes: {},
		parameters: {},
		contacts: {},
		terms: {},
		steps: { wegen: stepClaim },
		screens: {}
	}
} as unknown as Sources;

export interface Shown {
	readonly user: ReturnType<typeof userEvent.setup>;
	/** The commands of each submit, in order. */
	readonly submitted: Command[][];
	readonly drafts: Record<string, string>[];
	readonly oncopy: Mock<(text: string) => void>;
}

/** Answers of a question, by id; `twijfel` is doubt. */
export const ANSWERS = ['ja', 'nee', 'twijfel'].map((id) => ({ id, route: [] }));
export const SKIP = { reasons: ['spoed', 'onbereikbaar'], note: 'required', route: [] };

/** `dutch`: texts that fell back to Dutch. */
type ShowOptions = { view?: Record<string, unknown>; dutch?: ReadonlySet<string> } & Partial<Omit<Props, 'view'>>;

/** A screen of the given kind with words for everything, shown on 22 November 2026 as question 2 of 2. */
export function show(
	shape: { readonly kind: Screen['kind'] } & Partial<Record<keyof Screen, unknown>>,
	{ view = {}, dutch = new Set(), ...props }: ShowOptions = {}
): Shown {
	const id = String(shape.id ?? 'vraag');
	const step = 'wegen';
	const screen = { ...BARE, id, step, ...shape };
	const other = { ...BARE, id: 'andere', step, kind: 'question', weighing: 1 };
	const flow = {
		roles: ['collega', 'leiding', 'ouder'],
		terms: { werkweek: { amount: 5, unit: 'working-days' } },
		contacts,
		steps: [{ id: step, number: 4, role: null, screens: [id, 'andere'] }],
		screens: { [id]: screen, andere: other }
	} as unknown as Flow;
	const shown: Shown = { user: userEvent.setup(), submitted: [], drafts: [], oncopy: vi.fn() };
	const fullView = {
		...{ index: 3, screen, step, weighing: screen.weighing, isCurrent: true, given: null, askedAgain: false },
		...{ records: [], norm: null, advised: null, departsFrom: null },
		...view
	} as unknown as ScreenView;
	const all: Props = {
		view: fullView,
		words: { ...words, screens: { ...words.screens, [id]: words.screens['vraag']! } },
		...{ sources, flow, soFar: [], saved: { kind: 'none' }, draft: {}, today: '2026-11-22' as Props['today'] },
		backHref: '/situatie/?scherm=2',
		onsubmit: (commands) => shown.submitted.push(commands),
		ondraft: (draft) => shown.drafts.push(draft),
		oncopy: shown.oncopy,
		...props
	};
	render(ScreenPage, { props: all, context: new Map([[DUTCH_TEXTS, () => dutch]]) });
	return shown;
}
