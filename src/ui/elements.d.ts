import 'svelte/elements';

declare module 'svelte/elements' {
	// Safari's own attribute, of which svelte's types know only the one on `input`.
	interface HTMLTextareaAttributes {
		autocorrect?: 'on' | 'off' | undefined | null;
	}
}
