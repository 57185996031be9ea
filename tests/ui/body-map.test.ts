import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '#ui/language.svelte.ts';
import { show, type Shown } from './a-screen.ts';

afterEach(() => speak('nl'));

const goOn = () => screen.getByText('Opslaan en verder');
const add = () => screen.getByText('Zet in de lijst');
// By label: by role is slow among so many places.
const select = (name: RegExp | string) => screen.getByLabelText<HTMLSelectElement>(name);
const where = () => select('Waar op het lichaam?');
const field = (name: RegExp | string) => screen.getByLabelText<HTMLTextAreaElement>(name);
const fill = (name: RegExp | string, value: string) => fireEvent.input(field(name), { target: { value } });
const list = () => screen.getByLabelText('Opgeschreven plekken');
const path = (place: string) => document.querySelector(`[data-place="${place}"]`)!;
const problems = () =>
	within(screen.getByLabelText('Nog te doen op dit scherm'))
		.getAllByRole('link')
		.map(({ textContent }) => textContent);

/** A notes screen with the body map unfolded. */
async function unfold(options: Parameters<typeof show>[1] = {}): Promise<Shown> {
	const shown = show({ kind: 'notes' }, options);
	await shown.user.click(screen.getByText('Een plek of wond op het lichaam'));
	await screen.findByLabelText('Waar op het lichaam?');
	return shown;
}

/** Half of an observation: what every one needs. */
async function describeIt({ user }: Shown, how = 'Zelf gezien of gehoord'): Promise<void> {
	await user.click(screen.getByLabelText(how));
	await fill('Beschrijf het', 'Een plek.');
}

const SHIN = { place: 'left-shin', kind: 'bruise', length: 25, width: 20, shape: 'oval', note: 'Aan de binnenkant.' };

describe('the body map', () => {
	it('is folded away until somebody wants it', () => {
		show({ kind: 'notes' });
		expect(document.querySelector('select')).toBeNull();
	});

	it('records place, kind, size in millimetres, shape and a note', async () => {
		const shown = await unfold();
		const { user, submitted } = shown;
		await describeIt(shown);
		await user.selectOptions(where(), 'Scheenbeen');
		await user.click(screen.getByLabelText('Links'));
		await user.selectOptions(select('Wat zie je?'), 'Blauwe plek');
		await fill(/^Lengte/, '2,5');
		await fill(/^Breedte/, '2');
		await user.selectOptions(select(/^Welke vorm/), 'Ovaal');
		await fill(/^Nog iets/, 'Aan de binnenkant.');
		await user.click(add());
		expect(list().textContent).toContain('linkerscheenbeen: blauwe plek, 2,5 × 2 cm, ovaal, Aan de binnenkant.');
		expect(document.activeElement).toBe(screen.getByText('Opgeschreven plekken'));
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ kind: 'note', observation: { knowledge: 'seen', injuries: [SHIN] } });
	});

	it('takes a place from the picture, which then stands in the fields', async () => {
		const { user } = await unfold();
		await fireEvent.click(path('right-knee'));
		expect(where().value).toBe('knee');
		expect(screen.getByLabelText<HTMLInputElement>('Rechts').checked).toBe(true);
		expect(path('right-knee').classList).toContain('chosen');
		expect(screen.getByText('Gekozen: rechterknie.')).toBeDefined();
		await user.click(screen.getByLabelText('Achterkant'));
		await fireEvent.click(path('back-of-head'));
		expect(where().value).toBe('back-of-head');
		expect(screen.queryByLabelText('Rechts')).toBeNull();
	});

	it('opens the face when the head is tapped, and turns to where a chosen place is', async () => {
		const { user } = await unfold();
		await fireEvent.click(path('head'));
		expect(screen.getByLabelText<HTMLInputElement>('Gezicht').checked).toBe(true);
		await user.selectOptions(where(), 'Kuit');
		await user.click(screen.getByLabelText('Links'));
		expect(screen.getByLabelText<HTMLInputElement>('Achterkant').checked).toBe(true);
		expect(path('left-calf').classList).toContain('chosen');
	});

	it('is done with the keyboard alone: the picture is no stop on the way', async () => {
		const shown = await unfold();
		const { user, submitted } = shown;
		await describeIt(shown);
		where().focus();
		await user.selectOptions(where(), 'Neus');
		await user.tab();
		expect(document.activeElement).toBe(select('Wat zie je?'));
		await user.selectOptions(select('Wat zie je?'), 'Kras of schaafplek');
		await user.tab();
		await user.keyboard('0,5{Enter}');
		expect(submitted).toEqual([]);
		expect(list().textContent).toContain('neus: kras of schaafplek, 0,5 cm lang');
		expect(document.querySelector('svg[data-place], .picture [tabindex], .picture a')).toBeNull();
	});

	it('says what is missing, each at its field', async () => {
		const { user } = await unfold();
		await user.selectOptions(where(), 'Oor');
		await fill(/^Lengte/, 'groot');
		await fill(/^Breedte/, '0');
		await user.click(add());
		expect(problems()).toEqual([
			'Kies links of rechts.',
			'Kies wat je zag.',
			'Schrijf de lengte in centimeters, zoals 2 of 2,5.',
			'Schrijf de breedte in centimeters, zoals 2 of 2,5.'
		]);
		await user.click(screen.getByRole('link', { name: 'Kies wat je zag.' }));
		expect(document.activeElement).toBe(select('Wat zie je?'));
	});

	it('keeps what was not put in the list yet when the observation is saved', async () => {
		const shown = await unfold();
		const { user, submitted } = shown;
		await describeIt(shown, 'Iemand vertelde het mij');
		await user.selectOptions(where(), 'Buik');
		await user.click(goOn());
		expect(problems()).toEqual(['Kies wat je zag.']);
		await user.selectOptions(select('Wat zie je?'), 'Wond');
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({
			observation: { knowledge: 'told', injuries: [{ place: 'belly', kind: 'wound' }] }
		});
	});

	it('changes one and takes one away', async () => {
		const injuries = JSON.stringify([SHIN, { place: 'nose', kind: 'wound' }]);
		const shown = show({ kind: 'notes' }, { draft: { how: 'seen', what: 'Een plek.', injuries } });
		const { user, submitted } = shown;
		await user.click(screen.getByRole('button', { name: /^Wijzig ?: linkerscheenbeen/ }));
		expect(field(/^Lengte/).value).toBe('2,5');
		expect(field(/^Nog iets/).value).toBe('Aan de binnenkant.');
		expect(document.activeElement).toBe(where());
		await fill(/^Lengte/, '3');
		await user.click(screen.getByRole('button', { name: 'Pas aan in de lijst' }));
		await user.click(screen.getByRole('button', { name: /^Haal weg ?: neus/ }));
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ observation: { injuries: [{ ...SHIN, length: 30 }] } });
	});

	it('leaves one as it was when somebody does not want to change it after all', async () => {
		const injuries = JSON.stringify([SHIN]);
		const { user } = show({ kind: 'notes' }, { draft: { injuries } });
		await user.click(screen.getByRole('button', { name: /^Wijzig/ }));
		await fill(/^Lengte/, '');
		await user.click(screen.getByRole('button', { name: 'Toch niet wijzigen' }));
		expect(list().textContent).toContain('2,5 × 2 cm');
		expect(where().value).toBe('');
	});

	it('is in the draft with the list and with what is half written, and comes back open', async () => {
		const first = await unfold();
		await first.user.selectOptions(where(), 'Buik');
		await first.user.selectOptions(select('Wat zie je?'), 'Wond');
		await first.user.click(add());
		await fireEvent.click(path('right-knee'));
		await fill(/^Lengte/, '1');
		field(/^Lengte/).focus();
		await first.user.tab();
		const draft = first.drafts.at(-1)!;
		document.body.replaceChildren();
		show({ kind: 'notes' }, { draft });
		expect(list().textContent).toContain('buik: wond');
		expect(where().value).toBe('knee');
		expect(field(/^Lengte/).value).toBe('1');
	});

	it('does without a list that a draft has damaged', () => {
		for (const injuries of ['{', '7', '[null, {"place": "tail", "kind": "wound"}]']) {
			show({ kind: 'notes' }, { draft: { injuries } });
			expect(screen.queryByLabelText('Opgeschreven plekken')).toBeNull();
			document.body.replaceChildren();
		}
	});

	it('guards the note of a place like every other text', async () => {
		const { user } = await unfold();
		await user.selectOptions(where(), 'Neus');
		await user.selectOptions(select('Wat zie je?'), 'Wond');
		await fill(/^Nog iets/, 'Bel 06-12345678');
		await user.click(add());
		expect(problems()).toEqual([
			'Kies bij ‘Nog iets over deze plek’ per gevonden woord: vervangen, weghalen of laten staan.'
		]);
		await user.click(screen.getByRole('button', { name: /^Laat staan/ }));
		await user.click(add());
		expect(list().textContent).toContain('06-12345678');
	});

	it('does not go with an impression, and never loses what was written', async () => {
		const injuries = JSON.stringify([SHIN]);
		const { user, submitted } = show({ kind: 'notes' }, { draft: { how: 'impression', what: 'Een plek.', injuries } });
		await user.click(goOn());
		expect(problems()[0]).toMatch(/^Bij ‘mijn indruk’ kan geen plek/);
		expect(submitted).toEqual([]);
		await user.click(screen.getByLabelText('Zelf gezien of gehoord'));
		await user.click(goOn());
		expect(submitted[0]?.[0]).toMatchObject({ observation: { injuries: [SHIN] } });
	});

	it('says at an impression why there is no map', async () => {
		const { user } = show({ kind: 'notes' });
		await user.click(screen.getByLabelText('Mijn indruk'));
		await user.click(screen.getByText('Een plek of wond op het lichaam'));
		expect(await screen.findByText(/Bij een indruk hoort geen plek/)).toBeDefined();
		expect(document.querySelector('select')).toBeNull();
	});

	it('says what to do the same day, with the way to the card, and asks for no colour and no photo', async () => {
		const { user } = await unfold({ cardHref: (card) => `/naslag/?k=${card}` });
		expect(screen.getByText(/^Dezelfde dag bellen met Veilig Thuis/)).toBeDefined();
		const link = screen.getByRole('link', { name: /blauwe plekken/ });
		expect(link.getAttribute('href')).toBe('/naslag/?k=blauwe-plekken');
		expect(document.querySelector('input[type=file], input[type=color]')).toBeNull();
		expect(screen.queryByLabelText(/kleur/i)).toBeNull();
		await user.selectOptions(where(), 'Tussen de benen');
		expect(screen.getByText(/^Kijk niet verder/)).toBeDefined();
	});

	it('speaks English', async () => {
		const { user } = await unfold();
		await speak('en');
		await user.selectOptions(await screen.findByLabelText('Where on the body?'), 'Shin');
		expect(screen.getByRole('group', { name: 'Left or right of the child?' })).toBeDefined();
	});
});
