declare global {
	namespace App {
		interface Error {
			message: string;
			/** The kind of failure, to read out over the telephone. Never anything a person typed. */
			code?: string;
		}
	}
}

export {};
