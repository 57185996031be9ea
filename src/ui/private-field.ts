/**
 * For every element that a person types in, to be spread on it: the browser does not keep the text (it writes fields that
 * it may fill in to the disk, in clear), and spelling, writing and translation helpers that send text away leave it alone.
 * A setting of the person can overrule all of them (design/security.md, threats 7 and 0.1).
 */
export const PRIVATE_FIELD = {
	autocomplete: 'off',
	autocorrect: 'off',
	autocapitalize: 'off',
	spellcheck: 'false',
	translate: 'no',
	// Grammarly and LanguageTool.
	'data-gramm': 'false',
	'data-lt-active': 'false'
} as const;
