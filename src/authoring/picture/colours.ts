import type { OutcomeClass } from './flow-picture.ts';

/** Light, with dark text on it (contrast above 7); the words say the same, so nothing rests on the colour alone. */
export const COLOURS: Readonly<Record<OutcomeClass, { readonly fill: string; readonly stroke: string }>> = {
	report: { fill: '#fbdcd3', stroke: '#a3341a' },
	advice: { fill: '#fdeec2', stroke: '#8a6100' },
	help: { fill: '#d9ecfa', stroke: '#1f5f8b' },
	close: { fill: '#dcefdc', stroke: '#2f6b35' },
	other: { fill: '#e8e6ef', stroke: '#57506e' }
};
