import type { DossierTerm } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';

/** The terms that belong to the agreements on this way, each once. */
export function terms({ session, screen, edition, labels }: Walk): readonly DossierTerm[] {
	const named = new Set(session.path.flatMap((stop) => screen(stop.screen)?.terms ?? []));
	const { terms: known } = edition.flow;
	return [...named].flatMap((term): readonly DossierTerm[] => {
		const said = Object.hasOwn(known, term) ? known[term] : undefined;
		return said === undefined ? [] : [{ term, text: labels.term(term), ...said }];
	});
}
