import { CATALOGUE, type DiagnosticCode } from '#flow/diagnostics/catalogue.ts';
import type { Explanation } from '#flow/diagnostics/explained.ts';
import { nearestName } from '#flow/diagnostics/nearest-name.ts';
import { Misuse, type Call, type Command, type Result } from './call.ts';

/** `explain CODE`: what a finding means, why it matters, and a wrong and a right example. Without CODE: every code. */
export const explain: Command = {
	options: [],
	async run(call) {
		const [code, ...more] = call.arguments;
		if (more.length > 0) throw new Misuse(`te veel: '${more.join(' ')}'`);
		if (code === undefined) return listCodes(call);
		const codes = Object.keys(CATALOGUE) as DiagnosticCode[];
		const known = codes.find((one) => one === code);
		if (!known) {
			const near = nearestName(code, codes);
			throw new Misuse(`'${code}' is geen bevinding${near ? `; bedoel je '${near}'?` : ''}`);
		}
		// Long, and of use to nobody who only checks.
		const { EXPLAINED } = await import('#flow/diagnostics/explained.ts');
		return explained(call, known, EXPLAINED[known]);
	}
};

const HEADS = {
	nl: { what: 'Wat', why: 'Waarom', mend: 'Herstellen', wrong: 'Zo niet', right: 'Zo wel' },
	en: { what: 'What', why: 'Why', mend: 'Mending', wrong: 'Wrong', right: 'Right' }
} as const;

function explained({ language }: Call, code: DiagnosticCode, { why, wrong, right }: Explanation): Result {
	const { severity, message, mend } = CATALOGUE[code];
	const said = { what: readable(message[language]), why: why[language], mend: readable(mend[language]), wrong, right };
	const heads = HEADS[language];
	const indented = (text: string) => text.trimEnd().replaceAll(/^(?=.)/gm, '    ');
	const text = [
		`${code} (${severity})`,
		...(['what', 'why', 'mend'] as const).flatMap((part) => ['', `${heads[part]}: ${said[part]}`]),
		...(['wrong', 'right'] as const).flatMap((part) => ['', `${heads[part]}:`, indented(said[part])])
	];
	return { exit: 0, json: { code, severity, ...said }, text: text.join('\n') };
}

function listCodes({ language }: Call): Result {
	const codes = Object.entries(CATALOGUE).map(([code, { severity, message }]) => ({
		...{ code, severity, what: readable(message[language]) }
	}));
	return { exit: 0, json: { codes }, text: codes.map(({ code, what }) => `${code}\n    ${what}`).join('\n') };
}

/** The sentences of the catalogue have `{name}` where a finding fills in a name. */
const readable = (sentence: string) =>
	sentence.replaceAll(/\{([a-z]+)(?::phrase)?\}/g, '…').replaceAll(/'…'|«…»/g, '…');
