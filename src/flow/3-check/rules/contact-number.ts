import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Rule } from '../rule.ts';

/** Every contact can be called, or says through which other it is reached. Help in need has its own number. */
export const contactNumber: Rule = function* ({ flow, source }) {
	const ids = flow.contacts.map((contact) => contact.id);
	for (const { id, number, tel, kind, through } of flow.contacts) {
		const at = source.placeOf(['contacts', id]);
		const callable = number !== null && tel !== null;
		if (!callable && (through === null || kind === 'emergency' || number !== null || tel !== null))
			yield diagnostic('contact-without-number', at, { name: id });
		if (through !== null && !ids.includes(through)) {
			const nearest = nearestName(through, ids);
			const params = { name: through, list: 'contacts', ...(nearest ? { nearest } : {}) };
			yield diagnostic('reference-unknown', source.placeOf(['contacts', id, 'through']), params);
		}
	}
};
