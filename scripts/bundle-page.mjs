import { build } from 'vite';

/** One script with everything that `input` imports: for a page without the app around it. */
export async function bundlePage(/** @type {string} */ input) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'esnext',
			rollupOptions: { input, output: { codeSplitting: false } }
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('the page was not built');
	return output.output[0].code;
}
