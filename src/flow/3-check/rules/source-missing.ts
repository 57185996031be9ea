import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { PhraseName } from '../../diagnostics/phrases.ts';
import { isOwn, type Rule } from '../rule.ts';

/** What a name in each list is the name of, as a phrase. */
const NOUN = {
	norms: 'norm',
	outcomes: 'outcome',
	parameters: 'parameter',
	contacts: 'contact',
	terms: 'term',
	steps: 'step',
	rules: 'rule',
	screens: 'screen'
} as const satisfies Record<string, PhraseName>;
type List = keyof typeof NOUN;

/** `https`, a host without a name or password in front of it, and no spaces. */
export const SAFE_LINK = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#]\S*)?$/i;

/** Every name in these lists has a claim; a screen only when its text rests on a source of its own. */
const SOURCED = [
	'norms',
	'outcomes',
	'parameters',
	'contacts',
	'terms',
	'steps',
	'rules'
] as const satisfies readonly List[];

/** Every norm, outcome, parameter, contact, term and step says where it comes from, and how sure that is. */
export const sourceMissing: Rule = function* ({ flow, file, source, sources }) {
	if (!sources) return;
	const ids: Record<List, readonly string[]> = {
		norms: flow.norms,
		outcomes: flow.outcomes,
		parameters: Object.keys(file.parameters ?? {}),
		contacts: Object.keys(file.contacts ?? {}),
		terms: Object.keys(file.terms ?? {}),
		steps: flow.steps.map((step) => step.id),
		rules: flow.rules.map((rule) => rule.id),
		screens: Object.keys(flow.screens)
	};
	for (const list of SOURCED)
		for (const [i, name] of ids[list].entries())
			if (!Object.hasOwn(sources.value[list], name)) {
				const path = list === 'norms' || list === 'outcomes' ? [list, i] : [list, name];
				yield diagnostic('source-missing', source.placeOf(path), { what: NOUN[list], name });
			}
	const documents = Object.keys(sources.value.documents);
	for (const list of Object.keys(NOUN) as List[])
		for (const [name, claim] of Object.entries(sources.value[list])) {
			const path = [list, name];
			if (!ids[list].includes(name) && isOwn(sources.source, path)) {
				const nearest = nearestName(name, ids[list]);
				const params = { what: NOUN[list], name, ...(nearest ? { nearest } : {}) };
				yield diagnostic('claim-unknown', sources.source.placeOf(path), params);
			}
			if (claim.sources.length === 0 && claim.confidence !== 'low')
				yield diagnostic('source-empty', sources.source.placeOf(path), { what: NOUN[list], name });
			for (const [i, key] of claim.sources.entries())
				if (!documents.includes(key)) {
					const nearest = nearestName(key, documents);
					const at = sources.source.placeOf([...path, 'sources', i]);
					yield diagnostic('source-unknown', at, { name: key, ...(nearest ? { nearest } : {}) });
				}
		}
	for (const [name, document] of Object.entries(sources.value.documents))
		if (!SAFE_LINK.test(document.url))
			yield diagnostic('link-unsafe', sources.source.placeOf(['documents', name, 'url']), { name });
};
