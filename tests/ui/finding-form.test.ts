import { expect, it } from 'vitest';
import { FormState } from '#ui/form-state.svelte.ts';

const PHONE = '06-12345678';
const form = (initial: string, draft?: string) =>
	new FormState({ why: initial }, draft === undefined ? {} : { why: draft }, () => {});

it('gives no text away in which something was found that nobody decided on', () => {
	const typed = form('', ` Bel ${PHONE} `);
	expect(typed.openFindings({ why: 'Waarom' })).toHaveLength(1);
	expect(() => typed.text('why')).toThrow('PHONE');
	typed.kept['why'] = [`PHONE:${PHONE}`];
	expect(typed.openFindings({ why: 'Waarom' })).toEqual([]);
	expect(typed.text('why')).toBe(`Bel ${PHONE}`);
});

it('a decision counts for what it was about, in the field where it was made', () => {
	const typed = form('', `Bel ${PHONE} of 06-87654321`);
	typed.kept['why'] = [`PHONE:${PHONE}`];
	expect(typed.openFindings({ why: 'Waarom' })).toHaveLength(1);
	typed.values['why'] = `Bel ${PHONE}`;
	expect(typed.openFindings({ why: 'Waarom' })).toEqual([]);
	typed.clear();
	typed.values['why'] = `Bel ${PHONE}`;
	expect(typed.openFindings({ why: 'Waarom' })).toHaveLength(1);
});

it('what the record holds already was decided on; what a draft adds was not', () => {
	expect(form(`Bel ${PHONE}`).openFindings({ why: 'Waarom' })).toEqual([]);
	expect(form('', `Bel ${PHONE}`).openFindings({ why: 'Waarom' })).toHaveLength(1);
});

it('takes lines as a text field shows them, whatever ended them before', () => {
	expect(form('een\r\ntwee\rdrie').text('why')).toBe('een\ntwee\ndrie');
});
