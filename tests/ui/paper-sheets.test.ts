import { render, screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import { composeHandout } from '#training/paper/handout.ts';
import { letterPages } from '#training/paper/letter-cards.ts';
import type { Proof } from '#training/paper/proof.ts';
import { composeTrainerCase } from '#training/paper/trainer-sheet.ts';
import { textsIn } from '#training/paper/texts-in.ts';
import { DUTCH_TEXTS, speak } from '#ui/language.svelte.ts';
import Handout from '#ui/training/paper/Handout.svelte';
import LetterCards from '#ui/training/paper/LetterCards.svelte';
import ObserverSheet from '#ui/training/paper/ObserverSheet.svelte';
import PreparationCard from '#ui/training/paper/PreparationCard.svelte';
import ProofPaper from '#ui/training/paper/ProofPaper.svelte';
import type { SheetMarks } from '#ui/training/paper/sheet-marks.ts';
import TrainerCase from '#ui/training/paper/TrainerCase.svelte';
import { aPractisedCase } from '../support/a-practised-case.ts';

const practiceCase = aPractisedCase();
let edition: Edition;
beforeAll(async () => {
	edition = (await loadEdition('flows', practiceCase.flow)).edition!;
});
afterEach(() => speak('nl'));

const marks = (): SheetMarks => ({
	caseTitle: practiceCase.title,
	edition: { title: edition.words.flow.title, version: edition.flow.version, hash: edition.hash },
	date: '2026-11-22'
});

/** One sheet on a page whose Dutch texts are those of the case. */
function show<Props extends Record<string, unknown>>(sheet: Component<Props>, props: Props): HTMLElement {
	const dutch = new Set(textsIn(practiceCase));
	render(sheet, { props, context: new Map([[DUTCH_TEXTS, () => dutch]]) });
	return screen.getByRole('article');
}

const aHandout = () => composeHandout(practiceCase, edition.flow, edition.words, 'all');
const aTrainerCase = () => composeTrainerCase(practiceCase, edition.flow, edition.words);

const PROOF: Proof = {
	cases: [
		{
			...{ title: 'De val', goal: 'Een gewone verklaring wegen.' },
			flow: { id: 'kinderopvang-thuis', title: 'Zorgen over thuis', version: '2026.11.2', hash: 'abc123', isOwn: false }
		}
	],
	...{ form: 'group', preset: 'Gewoon, 45 minuten', minutes: 45, date: '2026-11-22', participants: 12, signing: 'none' }
};

describe('every sheet', () => {
	it('says that it is practice, of which case, on which edition, and when it was printed', () => {
		const sheets = [
			() => show(LetterCards, { pages: letterPages(4), marks: marks() }),
			() => show(Handout, { handout: aHandout(), marks: marks() }),
			() => show(ObserverSheet, { lines: ['Welke open vragen hoor je?'], marks: marks() }),
			() => show(TrainerCase, { trainerCase: aTrainerCase(), marks: marks() }),
			() => show(PreparationCard, { about: 'consult', lines: ['Wat zag ik?'], words: edition.words, marks: marks() })
		];
		for (const showSheet of sheets) {
			const sheet = showSheet();
			expect(sheet.textContent).toContain('OEFENCASUS');
			expect(sheet.textContent).toContain(practiceCase.title);
			expect(sheet.textContent).toContain(edition.hash);
			expect(sheet.textContent).toContain('Afgedrukt op 22 november 2026');
			document.body.replaceChildren();
		}
	});
});

describe('the letter cards', () => {
	it('are four letters, each with the word that it is practice', () => {
		const sheet = show(LetterCards, { pages: letterPages(4), marks: marks() });
		expect(['A', 'B', 'C', 'D'].map((letter) => within(sheet).getByText(letter).textContent)).toHaveLength(4);
		expect(within(sheet).getAllByText('OEFENING')).toHaveLength(4);
	});
});

describe('the handout', () => {
	it('warns before the first card, and asks the five questions with doubt among the answers', () => {
		const sheet = show(Handout, { handout: aHandout(), marks: marks() });
		const text = sheet.textContent;
		expect(text.indexOf(practiceCase.warning)).toBeLessThan(text.indexOf(practiceCase.cards[0]!.text));
		for (const { title } of aHandout().questions) expect(within(sheet).getByText(title)).toBeDefined();
		expect(aHandout().questions).toHaveLength(5);
		expect(within(sheet).getAllByText('Ik twijfel').length).toBeGreaterThan(0);
	});

	it('shows no way of experts and no norm', () => {
		const { textContent } = show(Handout, { handout: aHandout(), marks: marks() });
		expect(textContent).not.toContain(practiceCase.reasoning);
		for (const { title } of Object.values(edition.words.norms)) expect(textContent).not.toContain(title);
	});
});

describe('the trainer’s sheet', () => {
	it('has reasons beside every answer alike, and calls none of them right or wrong', () => {
		const sheet = show(TrainerCase, { trainerCase: aTrainerCase(), marks: marks() });
		for (const vote of aTrainerCase().votes) {
			expect(sheet.textContent).toContain(vote.reasoning);
			for (const { why } of vote.options) if (why) expect(sheet.textContent).toContain(why);
		}
		expect(sheet.textContent).not.toMatch(/\b(?:goed antwoord|fout|juist|score|%)\b/i);
	});

	it('says that nobody reviewed the case, with each source and how sure it is', () => {
		const sheet = show(TrainerCase, { trainerCase: aTrainerCase(), marks: marks() });
		expect(sheet.textContent).toContain('Deze casus is niet door een expert bekeken.');
		for (const { document: source } of practiceCase.sources) expect(sheet.textContent).toContain(source);
		expect(sheet.textContent).toMatch(/zekerheid (?:hoog|gemiddeld|laag)/);
	});
});

describe('the observer’s sheet', () => {
	it('counts kinds of questions and silences, and has what to watch from the content', () => {
		const sheet = show(ObserverSheet, { lines: ['Noemde iemand wat er goed gaat?'], marks: marks() });
		const rows = within(sheet).getAllByRole('rowheader');
		expect(rows.map((row) => row.firstChild?.textContent)).toEqual([
			...['Open vraag', 'Sturende vraag', 'Gesloten vraag', 'Waaromvraag', 'Stilte']
		]);
		expect(within(sheet).getByText('Noemde iemand wat er goed gaat?')).toBeDefined();
	});
});

describe('the card for a call', () => {
	it('has the numbers of the edition, and says not to call in an exercise', () => {
		const contacts = edition.flow.contacts.filter(({ always }) => always);
		const props = {
			about: 'veiligThuis',
			lines: ['Mijn vraag'],
			contacts,
			words: edition.words,
			marks: marks()
		} as const;
		const sheet = show(PreparationCard, props);
		for (const { number } of contacts) expect(sheet.textContent).toContain(number);
		expect(sheet.textContent).toContain('bel niet echt');
	});
});

describe('a proof of practice', () => {
	it('says what was practised, on what, how, when and with how many, and that it proves no competence', () => {
		const { textContent } = show(ProofPaper, { proof: PROOF, today: '2026-11-23' });
		for (const part of ['De val', 'kinderopvang-thuis', '2026.11.2', 'abc123', '22 november 2026', '12', '45 minuten'])
			expect(textContent).toContain(part);
		expect(textContent).toContain('Het zegt niet wat iemand kan.');
	});

	it('has no field at all, and lines to sign on only when they are asked for', () => {
		const sheet = show(ProofPaper, { proof: PROOF, today: '2026-11-23' });
		expect(sheet.querySelectorAll('input, textarea, select')).toHaveLength(0);
		expect(within(sheet).queryByRole('table')).toBeNull();
		document.body.replaceChildren();
		const signed = show(ProofPaper, { proof: { ...PROOF, signing: 'everybody' }, today: '2026-11-23' });
		expect(within(signed).getAllByRole('row')).toHaveLength(1 + 13);
	});

	it('leaves open what is not known, and counts nobody where somebody practised alone', () => {
		const open = show(ProofPaper, { proof: { ...PROOF, participants: null }, today: '2026-11-23' });
		expect(within(open).getByText('Aantal deelnemers').nextElementSibling?.textContent).toBe('');
		document.body.replaceChildren();
		const alone = show(ProofPaper, { proof: { ...PROOF, form: 'alone' }, today: '2026-11-23' });
		expect(within(alone).queryByText('Aantal deelnemers')).toBeNull();
	});
});

it('speaks English around a case that stays Dutch, and marks the Dutch', async () => {
	await speak('en');
	const sheet = show(Handout, { handout: aHandout(), marks: marks() });
	expect(within(sheet).getByRole('heading', { name: 'The questions' })).toBeDefined();
	expect(within(sheet).getByText(practiceCase.about).lang).toBe('nl');
	expect(within(sheet).getByText(practiceCase.cards[0]!.text).lang).toBe('nl');
	expect(within(sheet).getByText('The questions').lang).toBe('');
});
