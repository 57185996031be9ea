/**
 * Moves focus to what there is to do in a field: the first finding to decide on, else the field itself, or the first
 * control of a group. The address stays as it is: fragments have another use.
 */
export function focusField(id: string): void {
	const element = document.getElementById(id);
	const first = (within: HTMLElement | null, control: string) => within?.querySelector<HTMLElement>(control);
	const finding = first(document.getElementById(`${id}-found`), 'button');
	const field = finding ?? (element instanceof HTMLFieldSetElement ? first(element, 'input') : element);
	if (!field) return;
	field.focus();
	(finding?.closest('li') ?? element ?? field).scrollIntoView?.({ block: 'nearest' });
}
