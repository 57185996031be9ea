import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { isOwn, type Rule } from '../rule.ts';

/** Names that no site on the internet can have (RFC 2606, RFC 6761, RFC 6762), and addresses of machines. */
const NOWHERE =
	/^(?:[\d.]+|localhost)$|\.(?:example|invalid|test|localhost|local|internal|onion|arpa)$|^[^.]+$|^example\.(?:com|net|org)$/i;

/** Every document can be found by a reader, and is there for a reason. Whether a page still exists is not asked: no network. */
export const documents: Rule = function* ({ sources }) {
	if (!sources) return;
	const { documents: all, ...claims } = sources.value;
	const cited = new Set(Object.values(claims).flatMap((list) => Object.values(list).flatMap((claim) => claim.sources)));
	for (const [name, { url }] of Object.entries(all)) {
		const host = URL.canParse(url) ? new URL(url).hostname : '';
		if (host && NOWHERE.test(host))
			yield diagnostic('link-dead', sources.source.placeOf(['documents', name, 'url']), { name, host });
		if (!cited.has(name) && isOwn(sources.source, ['documents', name]))
			yield diagnostic('document-unused', sources.source.placeOf(['documents', name]), { name });
	}
};
