/** Runs tasks one after the other, in the order in which they were asked. A task that fails does not stop the next. */
export class SerialQueue {
	#last: Promise<unknown> = Promise.resolve();

	run<T>(task: () => Promise<T>): Promise<T> {
		const result = this.#last.then(task);
		this.#last = result.catch(() => undefined);
		return result;
	}

	/** When everything that was asked so far has ended, well or not. */
	async settled(): Promise<void> {
		await this.#last;
	}
}
