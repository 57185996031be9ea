import { expect, it } from 'vitest';
import { proofAddressOf, proofAskedOf, type ProofAsked } from '#routes/oefenen/bewijs/proof-address.ts';
import type { CaseRef } from '#training/practice-case.ts';

const asked = (address: string) => proofAskedOf(new URL(address, 'https://app.invalid').searchParams);
const shipped = (id: string, flow: string) =>
	({ origin: 'shipped', id, flow: { origin: 'shipped', id: flow } }) as unknown as CaseRef;
const own = {
	origin: 'own',
	id: 'eigen-1',
	flow: { origin: 'own', id: 'kinderopvang-thuis', key: 'de-linde' }
} as unknown as CaseRef;

const SESSION: ProofAsked = {
	cases: [shipped('de-baby', 'kinderopvang-thuis'), own, shipped('altijd-te-laat', 'onderwijs-po')],
	form: 'group',
	participants: 14,
	preset: 'gewoon'
};

it('a session hands its cases, its form and its numbers to the proof', () => {
	expect(asked(proofAddressOf(SESSION))).toEqual(SESSION);
});

it('a debrief hands over the one case that was practised alone', () => {
	const alone: ProofAsked = { cases: [own], form: 'alone', participants: null, preset: null };
	expect(asked(proofAddressOf(alone))).toEqual(alone);
});

it('an address without anything asks nothing', () => {
	expect(asked('/oefenen/bewijs/')).toEqual({ cases: [], form: null, participants: null, preset: null });
});

it('what is no id and no number is not taken over', () => {
	const address =
		'/oefenen/bewijs/?casus=Fem%20zegt&flow=x&aantal=veel&vorm=%3Cb%3E&sessie=Mijn%20sessie&ook=casus%3Da';
	expect(asked(address)).toEqual({ cases: [], form: null, participants: null, preset: null });
});
