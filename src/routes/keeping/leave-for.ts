import { goto } from '$app/navigation';

/**
 * Another page in the place of this one, and of everything this one held in memory: strings cannot be wiped, but the
 * realm they are in can be left. Where the page could not be fetched, within this one.
 */
export async function leaveFor(address: string): Promise<void> {
	const isFetchable = Boolean(navigator.serviceWorker?.controller) || navigator.onLine;
	if (isFetchable) location.replace(address);
	else await goto(address, { replaceState: true });
}
