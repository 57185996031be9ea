/** A file to be written: its name in the new folder, and what is in it. */
export interface MadeFile {
	readonly name: string;
	readonly text: string;
}

/** A YAML text in quotes: whatever stands in it, it stays one text. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll(/\s+/g, ' ')}'`;

/** `2026.11.0`: year, month, and the first of that month. */
export const firstVersion = (today: string): string => {
	const [year = '', month = ''] = today.split('-');
	return `${year}.${Number(month)}.0`;
};

/** The same day a year later; 29 February becomes 28 February. */
export function aYearAfter(today: string): string {
	const [year = '', month = '', day = ''] = today.split('-');
	return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
