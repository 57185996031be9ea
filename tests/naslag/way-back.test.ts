import { expect, it } from 'vitest';
import { loadCards } from '#build/cards/load-cards.ts';
import {
	cardAddress,
	groupAddress,
	listAddress,
	referencePlaceOf,
	signalAddress,
	stepReferenceAddress
} from '#routes/naslag/addresses.ts';
import { backTo } from '#routes/naslag/back-to.ts';
import { WayBack } from '#routes/naslag/way-back.svelte.ts';

const { reference } = await loadCards('tests/naslag/samples');
const placeAt = (address: string) => referencePlaceOf(new URL(address, 'https://app.invalid').searchParams, reference);

/** Where the link back leads after this way; the first address is where somebody came in. */
function backAfter(from: string | null, ...addresses: string[]) {
	const way = new WayBack();
	const route = from === null ? null : from.replace(/\/(?:\?.*)?$/, '') || '/';
	way.enter(from === null ? null : { address: from, route }, addresses[0]!);
	for (const address of addresses.slice(1)) way.go(address);
	const { href, label } = backTo(way, placeAt(addresses.at(-1)!), reference);
	return { href, label, situation: way.situation?.href };
}

const SCREEN = '/situatie/?n=3';

it('goes back to the screen of the situation that somebody came from', () => {
	expect(backAfter(SCREEN, stepReferenceAddress('gesprek'))).toMatchObject({
		href: SCREEN,
		label: 'Terug naar je situatie'
	});
});

it('goes back to what was read before, and offers the situation beside it', () => {
	expect(backAfter(SCREEN, stepReferenceAddress('gesprek'), cardAddress('praten-met-ouders'))).toEqual({
		href: stepReferenceAddress('gesprek'),
		label: 'Terug naar: Naslag bij deze stap',
		situation: SCREEN
	});
	expect(backAfter('/', listAddress(), cardAddress('moet-ik-melden'), cardAddress('direct-gevaar'))).toEqual({
		href: cardAddress('moet-ik-melden'),
		label: 'Terug naar de vorige kaart',
		situation: undefined
	});
});

it('does not send somebody around in a circle', () => {
	const around = [
		listAddress(),
		cardAddress('moet-ik-melden'),
		cardAddress('direct-gevaar'),
		cardAddress('moet-ik-melden')
	];
	expect(backAfter('/', ...around)).toMatchObject({ href: listAddress(), label: 'Terug naar de naslag' });
	expect(backAfter('/', listAddress(), groupAddress('praten'), listAddress())).toMatchObject({
		href: '/',
		label: 'Terug naar start'
	});
});

it('goes to what the page is part of when nothing is known of the way, as after a reload', () => {
	expect(backAfter(null, cardAddress('moet-ik-melden'))).toMatchObject({ href: groupAddress('melden') });
	expect(backAfter(null, signalAddress('blauwe-plekken'))).toMatchObject({ href: groupAddress('signalen') });
	expect(backAfter(null, groupAddress('praten'))).toMatchObject({ href: listAddress() });
	expect(backAfter(null, listAddress())).toMatchObject({ href: '/', label: 'Terug naar start' });
});

it('says only that it goes back where it is another page', () => {
	expect(backAfter('/opslag/', listAddress())).toMatchObject({ href: '/opslag/', label: undefined });
});

it('takes what is no card of ours for missing, and what is no place for the list', () => {
	expect(placeAt(cardAddress('weg'))).toEqual({ kind: 'missing' });
	expect(placeAt(signalAddress('weg'))).toEqual({ kind: 'missing' });
	expect(placeAt('/naslag/?g=weg')).toEqual({ kind: 'list' });
	expect(placeAt('/naslag/?zoek=iets')).toEqual({ kind: 'list' });
});
