/** Where this tab stands with the edition kept on the device. Filled by `registerServiceWorker`. */
export class UpdateState {
	/** The whole app is on the device: it now works without a network. */
	offlineReady = $state(false);
	/** A newer edition has been fetched and waits until somebody asks for it. */
	waiting = $state(false);
	/** Another tab took the newer edition. This one still runs the older, whose files are gone from the device. */
	replacedElsewhere = $state(false);

	#activate: (() => void) | undefined;
	#asked = false;

	/**
	 * Uses the newer edition and reloads this tab, and only this tab. Where another tab took it already, only reloads. Does
	 * nothing while there is none.
	 */
	takeOver(): void {
		if (this.replacedElsewhere) return location.reload();
		if (!this.waiting || this.#asked) return;
		this.#asked = true;
		this.#activate?.();
	}

	/** A newer edition is there; `activate` makes it the one in use. */
	offer(activate: () => void): void {
		this.#activate = activate;
		this.waiting = true;
	}

	/** The edition in use has changed. Returns whether this tab asked for it. */
	changed(): boolean {
		this.waiting = false;
		this.replacedElsewhere = !this.#asked;
		return this.#asked;
	}
}
