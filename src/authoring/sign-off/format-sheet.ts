import { inIds, type SheetRow, type SignOffSheet } from './sign-off-sheet.ts';

/** For a screen: a table per outcome, by id. */
export function formatSheetText({ groups, total }: SignOffSheet): string {
	const width = String(total).length;
	const lines = groups.flatMap(({ outcome, title, rows }) => [
		`${title} (${outcome ?? 'geen uitkomst'})`,
		...rows.map((row) => {
			const norms = row.norms.length > 0 ? `  [${row.norms.map(({ id }) => id).join(', ')}]` : '';
			return `  ${String(row.number).padStart(width)}  ${inIds(row, '  ') || '(zonder vragen)'}${norms}`;
		}),
		''
	]);
	return [...lines, `${total} ${total === 1 ? 'pad' : 'paden'}`].join('\n');
}

/** For paper: words beside ids, and a place to sign. */
export function formatSheetMarkdown(sheet: SignOffSheet): string {
	const { title, id, version, hash, date, groups, total } = sheet;
	const head = [
		`# Controle van de uitkomsten: ${cell(title)}`,
		'',
		`Flow \`${id}\`, editie ${version} (\`${hash}\`), gemaakt op ${date}. ${total} paden.`,
		'',
		'Elke regel is een weg door de vragen, met wat de norm dan zegt. Zet een kruisje bij wat klopt, en schrijf erbij wat niet klopt.'
	];
	const tables = groups.flatMap(({ outcome, title: said, rows }) => [
		'',
		`## ${cell(said)} (${outcome ? `\`${outcome}\`` : 'geen uitkomst'})`,
		'',
		'| nr | antwoorden | norm | klopt | opmerking |',
		'| --- | --- | --- | --- | --- |',
		...rows.map((row) => `| ${row.number} | ${answersIn(row)} | ${normsIn(row)} | ☐ | |`)
	]);
	const place = (what: string) => `${what}: ______________________________`;
	const foot = [
		'',
		'## Akkoord',
		'',
		...['Naam en functie', 'Organisatie', 'Datum', 'Handtekening'].flatMap((what) => [place(what), ''])
	];
	return [...head, ...tables, ...foot].join('\n');
}

const answersIn = ({ answers }: SheetRow) =>
	answers
		.map(({ screen, question, answer, said }) => `${cell(question)} **${cell(said)}** (\`${screen}=${answer}\`)`)
		.join('<br>');
const normsIn = ({ norms }: SheetRow) => norms.map(({ id, title }) => `${cell(title)} (\`${id}\`)`).join('<br>');
const cell = (text: string) =>
	text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|*_`<>[\]]/g, (character) => `\\${character}`);

const COLUMNS = ['flow', 'editie', 'datum', 'nr', 'uitkomst', 'uitkomst in woorden', 'normen', 'normen in woorden'];
const MORE_COLUMNS = ['antwoorden', 'antwoorden in woorden', 'akkoord', 'naam en functie', 'handtekening', 'opmerking'];

/** For a spreadsheet. Semicolons, which is what a Dutch spreadsheet program expects. */
export function formatSheetCsv({ id, version, hash, date, groups }: SignOffSheet): string {
	const rows = groups.flatMap(({ outcome, title, rows }) =>
		rows.map((row) => [
			...[id, `${version} (${hash})`, date, String(row.number), outcome ?? '', title],
			row.norms.map((norm) => norm.id).join(', '),
			row.norms.map((norm) => norm.title).join(', '),
			inIds(row, ', '),
			row.answers.map(({ question, said }) => `${question} ${said}`).join(' / '),
			...['', '', '', '']
		])
	);
	return [[...COLUMNS, ...MORE_COLUMNS], ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');
}

/** A cell that begins like a formula would be one: it is kept a text. */
const quoted = (text: string) => {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
