/**
 * Putting the app on the home screen: notes are kept better there, above all on iOS. Chromium offers it by an event that
 * comes once, early; iOS offers nothing, so there it is said how.
 */
interface InstallEvent extends Event {
	prompt(): Promise<unknown>;
}

let offered: InstallEvent | null = $state.raw(null);

/** Listens for the browser's offer. Call it once, as early as the page can: the offer does not come again. */
export function watchForInstall(): void {
	addEventListener('beforeinstallprompt', (event) => {
		// Its own bar would come over the first page, before anybody knows what this is.
		event.preventDefault();
		offered = event as InstallEvent;
	});
	addEventListener('appinstalled', () => (offered = null));
}

/** How the app can be put on the home screen here; null when it is there already, or when this browser has no way. */
export function installWay(): 'prompt' | 'by-hand' | null {
	if (offered) return 'prompt';
	// Only Safari on iOS and iPadOS has this property; true is on the home screen already.
	return (navigator as { standalone?: boolean }).standalone === false ? 'by-hand' : null;
}

/** Asks the browser, which asks the person. The offer can be used once. */
export async function install(): Promise<void> {
	const event = offered;
	offered = null;
	await event?.prompt();
}
