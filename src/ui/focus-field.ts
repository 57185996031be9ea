/** Moves focus to a field, or to the first control of a group. The address stays as it is: fragments have another use. */
export function focusField(id: string): void {
	const element = document.getElementById(id);
	const field = element instanceof HTMLFieldSetElement ? element.querySelector<HTMLElement>('input') : element;
	if (!field) return;
	field.focus();
	(element ?? field).scrollIntoView?.({ block: 'nearest' });
}
