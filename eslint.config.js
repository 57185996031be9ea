import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'playwright-report/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript does this, and knows our types
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['$lib', '$lib/*'], message: 'Import by part: #flow/…, #session/…, #ui/…' },
						{ regex: '^(?:\\./|#).*/[^./]+$', message: 'Write the extension.' }
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExportDefaultDeclaration',
					message: 'Export by name: a thing has one name, everywhere.'
				},
				{
					selector: "MemberExpression[object.name='document'][property.name='cookie']",
					message: 'Nothing is kept in cookies.'
				},
				{
					selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML)$/]',
					message: 'Trusted Types refuses HTML made of text.'
				}
			],
			'no-restricted-globals': [
				'error',
				{ name: 'localStorage', message: 'Anything kept goes through the vault; it would stand here in clear text.' },
				{ name: 'sessionStorage', message: 'Anything kept goes through the vault; it would stand here in clear text.' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: true }], // style-src 'self' refuses them
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/block-lang': ['error', { script: ['ts'] }]
		}
	},
	{
		files: ['*.config.{js,ts}', 'src/routes/**/+*.ts', 'src/params/**'],
		rules: { 'no-restricted-syntax': 'off' }
	},
	{
		// Components are given addresses that routes have resolved; they may not know `$app`.
		files: ['src/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// Addresses within a situation, of practice and on the page about storage are resolved in addresses.ts and tasks.ts.
		files: [
			'src/routes/situatie/**',
			'src/routes/situaties/**',
			'src/routes/nieuw/**',
			'src/routes/melding/**',
			'src/routes/opslag/**',
			'src/routes/dossier/**',
			'src/routes/meelezen/**',
			'src/routes/notities/**',
			'src/routes/oefenen/**',
			'src/routes/podium/**',
			'src/routes/presenteren/**',
			'src/routes/keeping/leave-for.ts'
		],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// Programs speak on standard output.
		files: ['scripts/**', 'src/cli/**', 'src/build/**', 'tests/**'],
		rules: { 'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' }
	},
	{
		files: ['scripts/**', 'tests/**'],
		// Playwright reads the first parameter of a fixture as a pattern, also an empty one.
		rules: { 'no-restricted-imports': 'off', 'no-empty-pattern': 'off' }
	}
);
