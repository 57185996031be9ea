/** What stands on every page of a sheet. */
export interface SheetMarks {
	/** Null on a sheet that belongs to no case. */
	readonly caseTitle: string | null;
	/** The edition of the flow; null on a sheet without one. `title` is in the language of the page. */
	readonly edition: { readonly title: string; readonly version: string; readonly hash: string } | null;
	/** Day of the print, `2026-11-22`. */
	readonly date: string;
}
