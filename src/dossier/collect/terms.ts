import type { DossierTerm } from '../dossier-rows.ts';
import { REPORT_CALL, REPORT_TERMS } from '../shared-ids.ts';
import type { Walk } from './walk.ts';

/** The terms that belong to the agreements on this way, each once; those of a report only where one was made. */
export function terms({ session, screen, edition, labels, records }: Walk): readonly DossierTerm[] {
	const isReported = records.some((record) => record.kind === 'consulted' && record.screen === REPORT_CALL);
	const named = new Set(session.path.flatMap((stop) => screen(stop.screen)?.terms ?? []));
	const { terms: known } = edition.flow;
	return [...named].flatMap((term): readonly DossierTerm[] => {
		const said = Object.hasOwn(known, term) ? known[term] : undefined;
		return said === undefined || (!isReported && REPORT_TERMS.has(term))
			? []
			: [{ term, text: labels.term(term), ...said }];
	});
}
