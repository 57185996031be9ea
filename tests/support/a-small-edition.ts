import type { Answer, Edition, Flow, Route, Screen, Step } from '#flow/flow.ts';

/** The shape of the national base in a few screens, with the ids that every flow shares. Words are its ids in capitals. */
type Draft = Partial<Record<keyof Screen, unknown>> & { readonly kind: Screen['kind'] };

const DRAFTS: Readonly<Record<string, Readonly<Record<string, Draft>>>> = {
	vooraf: {
		gevaar: { kind: 'question', answers: answers({ nee: 'observaties', ja: 'gevaar-nu' }) },
		'gevaar-nu': { kind: 'contact', outcome: 'melden', norms: ['norm-1'], next: to('besluit-melden') }
	},
	signalen: {
		observaties: { kind: 'notes', next: to('kindcheck') },
		kindcheck: { kind: 'checklist', items: ['broertjes-zusjes', 'steun'], next: to('verband-thuis') },
		'verband-thuis': { kind: 'information', next: to('overleg-collega') }
	},
	overleg: {
		'overleg-collega': {
			kind: 'consult',
			roles: ['aandachtsfunctionaris'],
			skip: skip('required', 'gesprek-ouders'),
			next: to('gesprek-ouders')
		}
	},
	gesprek: {
		'gesprek-ouders': { kind: 'talk', skip: skip('required', 'gesprek-kind'), next: to('gesprek-kind') },
		'gesprek-kind': { kind: 'talk', skip: skip('optional', 'wegen-begin'), next: to('wegen-begin') }
	},
	wegen: {
		'wegen-begin': { kind: 'information', next: to('onveiligheid') },
		onveiligheid: {
			kind: 'question',
			weighing: 2,
			norm: 'norm-1',
			answers: [
				...answers({ acuut: 'uitkomst-onveilig', nee: 'uitkomst-hulp' }),
				{ id: 'twijfel', route: [{ to: 'advies', returnTo: 'onveiligheid' }] }
			]
		},
		advies: {
			kind: 'consult',
			outcome: 'advies-vragen',
			roles: ['veilig-thuis', 'aandachtsfunctionaris'],
			skip: skip('required', 'back'),
			next: to('back')
		}
	},
	beslissen: {
		'uitkomst-onveilig': { kind: 'outcome', outcome: 'melden', norms: ['norm-1'], next: to('besluit-melden') },
		'uitkomst-hulp': { kind: 'outcome', outcome: 'hulp-organiseren', next: to('besluit-melden') },
		'besluit-melden': {
			kind: 'decision',
			advised: { melden: 'melden', 'hulp-organiseren': 'niet-melden' },
			departure: 'afwijking-melden',
			answers: answers({ melden: 'ouders-en-kind-vertellen', 'niet-melden': 'besluit-hulp' })
		},
		'afwijking-melden': { kind: 'departure', reasons: ['eigen-oordeel'], next: to('besluit-hulp') },
		'ouders-en-kind-vertellen': { kind: 'checklist', items: ['ouders-weten', 'kind-weet'], next: to('melding-doen') },
		'melding-doen': {
			kind: 'consult',
			roles: ['veilig-thuis'],
			skip: skip('required', 'besluit-hulp'),
			next: to('besluit-hulp')
		},
		'besluit-hulp': {
			kind: 'decision',
			advised: { 'hulp-organiseren': 'hulp' },
			answers: answers({ hulp: 'terugkijken', 'geen-hulp': 'terugkijken' })
		},
		terugkijken: { kind: 'agreement', next: to('vastgelegd') },
		vastgelegd: {
			kind: 'checklist',
			items: ['officieel-dossier', 'kind-op-de-hoogte', 'ouders-op-de-hoogte'],
			next: to('einde')
		},
		einde: { kind: 'end' }
	}
};

function to(screen: string): Route {
	return [{ to: screen, returnTo: null }] as unknown as Route;
}

function answers(routes: Record<string, string>): readonly Answer[] {
	return Object.entries(routes).map(([id, screen]) => ({ id, route: to(screen) }) as Answer);
}

function skip(note: 'required' | 'optional', screen: string) {
	return { reasons: ['geen-gehoor', 'spoed', 'al-gemeld', 'onbereikbaar', 'veiligheid-kind'], note, route: to(screen) };
}

const BARE = {
	...{ weighing: null, norm: null, outcome: null, norms: [], role: null, roles: [], contacts: [], items: [] },
	...{ answers: [], next: null, skip: null, advised: {}, departure: null, reasons: [], skips: null },
	...{ with: null, purpose: null, terms: [], continues: [], optional: false }
};

export function aSmallEdition(): Edition {
	const screens = Object.entries(DRAFTS).flatMap(([step, drafts]) =>
		Object.entries(drafts).map(([id, draft]) => [id, { ...BARE, id, step, ...draft }])
	);
	const steps = Object.entries(DRAFTS).map(([id, drafts], index) => {
		return { id, number: index === 0 ? null : index, role: 'leidinggevende', screens: Object.keys(drafts) };
	});
	const flow = {
		...{ format: 1, id: 'klein', version: '2026.11.0', sector: 'test', route: 'thuissituatie', extends: [] },
		...{ start: 'gevaar', parameters: {}, roles: [], norms: ['norm-1'], outcomes: [], reasons: [], contacts: [] },
		terms: {},
		steps: steps as unknown as readonly Step[],
		screens: Object.fromEntries(screens)
	} as unknown as Flow;
	const named = (id: string) => [id, { title: id.toUpperCase(), answers: {}, items: {} }];
	const words = {
		flow: { title: 'Kleine flow', short: 'Klein', summary: '' },
		...{ steps: {}, roles: {}, reasons: {}, contacts: {}, terms: {}, parameters: {} },
		screens: Object.fromEntries(screens.map(([id]) => named(String(id)))),
		norms: { 'norm-1': { title: 'Meldnorm 1', text: 'Meld acute onveiligheid.' } },
		outcomes: { melden: { title: 'Melden is noodzakelijk', text: 'Want het is onveilig.' } }
	};
	const claim = { sources: ['kader'], where: 'blz. 4', confidence: 'high', reviewed: null };
	const sources = {
		documents: { kader: { title: 'Afwegingskader', url: 'https://voorbeeld.nl', read: '2026-11-01' } },
		...{ norms: { 'norm-1': claim }, outcomes: {}, parameters: {}, contacts: {}, terms: {}, steps: {}, screens: {} }
	};
	return { flow, words, sources, hash: 'small' } as unknown as Edition;
}
