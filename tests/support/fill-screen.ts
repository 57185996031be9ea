import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** In the future for years to come, and the same whichever way a browser orders day and month. */
export const LATER = `${new Date().getFullYear() + 1}-12-12`;

/** What a walk writes unless a test says what. Invented, and without anything that identifies a person. */
export const WRITTEN = {
	observation: 'Het kind kwam drie dagen zonder jas.',
	advice: 'Praat met de ouders en blijf kijken.',
	said: 'De ouder vertelde over slecht slapen.',
	wants: 'Het kind wil dat het thuis rustig is.',
	goal: 'Het kind is elke dag op tijd.',
	agreement: 'Wij kijken samen opnieuw.',
	why: 'Er is al andere bescherming geregeld.',
	skipped: 'Praten maakt het nu onveilig.'
};

export type Fill = (form: Locator, hands: Hands, answer: string | undefined) => Promise<void>;

const group = (form: Locator, name: string | RegExp) => form.getByRole('group', { name });

async function choose(form: Locator, hands: Hands, answer: string | undefined): Promise<void> {
	if (answer === undefined) throw new Error('This screen needs an answer, and the walk has none');
	await hands.choose(form.locator(`input[type=radio][value="${answer}"]`));
}

/** One role is said in words, more are chosen from. */
async function chooseRole(form: Locator, hands: Hands, question: string): Promise<void> {
	const roles = group(form, question).getByRole('radio');
	if ((await roles.count()) > 0) await hands.choose(roles.first());
}

async function pass(): Promise<void> {}

async function agree(form: Locator, hands: Hands): Promise<void> {
	const weeks = form.getByRole('radio', { name: 'Komende weken' });
	const isHelp = (await weeks.count()) > 0;
	if (isHelp) await hands.choose(weeks);
	await hands.write(form.getByRole('textbox', { name: 'Wat spreken jullie af?' }), WRITTEN.agreement);
	if (isHelp) await hands.write(form.getByRole('textbox', { name: 'Wat zie je als het gelukt is?' }), WRITTEN.goal);
	await chooseRole(form, hands, 'Wie doet dit?');
	if (isHelp) await hands.pick(form.getByRole('combobox', { name: 'Wie houdt de regie?' }));
	await hands.pickDay(form.getByLabel(/^(?:Klaar|Terugkijken) op/), LATER);
}

/** By `data-kind`: the least that a careful person fills in. */
export const FILL: Readonly<Record<string, Fill>> = {
	question: choose,
	decision: choose,
	information: pass,
	contact: pass,
	prompts: pass,
	/** The own estimate comes first; then the norm is there, and the way on. */
	async outcome(form, hands) {
		const unsure = form.getByRole('radio', { name: 'Ik weet het nog niet' });
		if ((await unsure.count()) === 0) return;
		await hands.choose(unsure);
		await hands.press(form.getByRole('button', { name: 'Bekijk wat de norm zegt' }));
		await expect(unsure).toHaveCount(0);
	},
	async voice(form, hands) {
		const knows = group(form, 'Weet het kind wat er nu gebeurt?');
		await hands.choose(knows.getByRole('radio', { name: 'Ja', exact: true }));
		await chooseRole(form, hands, 'Wie vertelt het, of vertelde het?');
		await hands.write(form.getByRole('textbox', { name: 'Wat wil het kind zelf?' }), WRITTEN.wants);
	},
	async checklist(form, hands) {
		await hands.choose(form.getByRole('checkbox').first());
	},
	async notes(form, hands) {
		await hands.choose(form.getByRole('radio', { name: 'Zelf gezien of gehoord' }));
		await hands.write(form.getByRole('textbox', { name: 'Beschrijf het' }), WRITTEN.observation);
	},
	async consult(form, hands) {
		await chooseRole(form, hands, 'Met wie overlegde je?');
		await hands.write(form.getByRole('textbox', { name: 'Welk advies kreeg je?' }), WRITTEN.advice);
	},
	async talk(form, hands) {
		const partners = group(form, 'Met wie sprak je?').getByRole('radio');
		if ((await partners.count()) > 0) await hands.choose(partners.first());
		await chooseRole(form, hands, 'Wie voerde het gesprek?');
		await hands.write(form.getByRole('textbox', { name: 'Wat is er gezegd?' }), WRITTEN.said);
	},
	agreement: agree,
	async departure(form, hands) {
		await hands.choose(
			group(form, /omdat …/)
				.getByRole('checkbox')
				.first()
		);
		await hands.write(form.getByRole('textbox', { name: 'Leg je reden uit' }), WRITTEN.why);
		await hands.choose(group(form, 'Met wie besprak je dit?').getByRole('checkbox').first());
		await hands.pickDay(form.getByLabel('Wanneer kijk je opnieuw?'), LATER);
	},
	async skip(form, hands) {
		await hands.choose(
			group(form, /omdat …/)
				.getByRole('checkbox')
				.first()
		);
		await hands.write(form.getByRole('textbox').first(), WRITTEN.skipped);
	}
};

export const screenForm = (page: Page): Locator => page.getByRole('main').locator('form[data-form=screen]');
