import type { Card, Group, Reference, Signal } from '#naslag/card.ts';
import type { Found } from '#naslag/search.ts';
import { GROUPS } from '#naslag/card.ts';
import { messages } from '#ui/messages/naslag.nl.ts';
import type { LinkRow } from '#ui/naslag/LinkRows.svelte';
import { cardAddress, groupAddress, signalAddress } from './addresses.ts';

/** The question that most people come with: two taps from the start of the app. */
const FIRST = 'moet-ik-melden';

export const cardRow = ({ id, title, summary, urgent }: Card): LinkRow => ({
	href: cardAddress(id),
	title,
	about: summary,
	kind: urgent ? messages.search.urgent : undefined
});

const signalRow = ({ id, what, today }: Signal): LinkRow => ({
	href: signalAddress(id),
	title: what,
	kind: today ? messages.search.signalToday : messages.search.signal
});

export const foundRow = (found: Found): LinkRow => ('card' in found ? cardRow(found.card) : signalRow(found.signal));

/** What cannot wait for a search, in as little room as there is: the titles say enough. */
export function firstRows({ cards }: Reference): LinkRow[] {
	const [danger, ...urgent] = cards.filter((card) => card.urgent);
	const first = cards.filter(({ id }) => id === FIRST);
	return [...(danger ? [danger] : []), ...first, ...urgent].map(({ id, title }) => ({ href: cardAddress(id), title }));
}

/** Cards for a step: those for this one before those for several. A sector's own only where that sector works, or none is known. */
export function stepRows({ cards }: Reference, step: string, sector: string | undefined): LinkRow[] {
	const isFor = ({ steps, sectors }: Card) =>
		steps.includes(step) && (sectors.length === 0 || sector === undefined || sectors.includes(sector));
	const found = cards.filter(isFor);
	return [...found.filter(({ steps }) => steps.length === 1), ...found.filter(({ steps }) => steps.length > 1)].map(
		cardRow
	);
}

/** Groups in which there is something; contacts there always are. */
export const groupRows = ({ cards, signals }: Reference): LinkRow[] => {
	const isThere = (group: Group) =>
		group === 'contacten' || (group === 'signalen' && signals.length > 0) || cards.some((card) => card.group === group);
	return GROUPS.filter(isThere).map((group) => {
		const { name, about } = messages.groups[group];
		return { href: groupAddress(group), title: name, about };
	});
};
