import type { EditionHash, FlowId, ScreenId, StepId } from '#flow/ids.ts';
import type { DraftText } from '#guard/reviewed-text.ts';
import type { CodeName } from '#session/code-name.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';

declare const fieldName: unique symbol;
export type FieldName = string & { readonly [fieldName]: true };

/** What the list of situations shows. Kept, sealed, in the vault's index. */
export interface SituationHeader {
	readonly codeName: CodeName;
	readonly flow: FlowId;
	readonly hash: EditionHash;
	readonly step: StepId;
	readonly stepNumber: number | null;
	readonly ended: boolean;
	/** Milliseconds since 1970. */
	readonly begunAt: number;
	readonly changedAt: number;
	/** When it was last opened: after a reload this is the one to come back to. */
	readonly openedAt: number;
	/** Position of the screen that was shown last, null for the overview. After a lock a person goes on there. */
	readonly at: number | null;
	/** The first agreed date that has not been followed up, null when there is none. */
	readonly lookAgain: IsoDate | null;
}

/** What a person typed on a screen and did not submit yet. */
export interface Draft {
	readonly screen: ScreenId;
	readonly fields: readonly { readonly name: FieldName; readonly text: DraftText }[];
}

export interface SituationBody {
	readonly transcript: Transcript;
	readonly drafts: readonly Draft[];
}
