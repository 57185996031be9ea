/**
 * Reads a `_headers` file: paths at the start of a line (`*` stands for anything), their headers indented below, and
 * `! Name` to drop what an earlier block said.
 *
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} headers in lower case; a name given twice is joined with a comma
 */
export function readHeaders(text) {
	/** @type {{pattern: RegExp, lines: string[]}[]} */
	const blocks = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (/^\s/.test(line)) blocks.at(-1)?.lines.push(line.trim());
		else blocks.push({ pattern: patternOf(line.trim()), lines: [] });
	}

	return (path) => {
		/** @type {Record<string, string>} */
		const headers = {};
		for (const line of blocks.filter(({ pattern }) => pattern.test(path)).flatMap(({ lines }) => lines)) {
			const [, dropped, name = '', value = ''] = /^(?:!\s*(\S+)|([^:]+):\s*(.*))$/.exec(line) ?? [];
			if (dropped) delete headers[dropped.toLowerCase()];
			else headers[name.toLowerCase()] = [headers[name.toLowerCase()], value].filter(Boolean).join(', ');
		}
		return headers;
	};
}

function patternOf(/** @type {string} */ path) {
	const escaped = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`);
}
