import { base } from '$app/paths';

/**
 * The only scripts that code of ours may start, as the content security policy asks (`trusted-types zorgvuldig`): the
 * service worker, and the workers that derive a key, look through a long text, and seal or open a backup.
 */
const OWN_SCRIPTS = [/^service-worker\.js$/, /^_app\/immutable\/workers\/(?:kdf|review|backup)[\w.-]*\.js$/];

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/**
 * The address in the form that `new Worker` and `register` accept. It is typed as a string because the DOM's types do
 * not know trusted addresses yet. Any other address throws a TypeError.
 */
export function trustedScriptUrl(address: string | URL): string {
	// One policy a page: the browser refuses a second one with the same name.
	policy ??= window.trustedTypes?.createPolicy('zorgvuldig', { createScriptURL: ownScript }) ?? {
		createScriptURL: ownScript as (address: string) => never
	};
	return policy.createScriptURL(String(address)) as unknown as string;
}

function ownScript(address: string): string {
	const url = new URL(address, location.href);
	const isOwn =
		url.origin === location.origin &&
		url.pathname.startsWith(`${base}/`) &&
		url.search === '' &&
		OWN_SCRIPTS.some((own) => own.test(url.pathname.slice(base.length + 1)));
	if (!isOwn && !import.meta.env.DEV) throw new TypeError('This script is not ours');
	return url.href;
}
