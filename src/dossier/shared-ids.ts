/**
 * Ids of the national base that a dossier recognises. Sectors and organisations extend that base and keep its ids; a
 * flow without one of these screens is simply not asked about it.
 */
import type { AnswerId, ItemId, OutcomeId, ReasonId, RoleId, ScreenId } from '#flow/ids.ts';

export const HOME_LINK = 'verband-thuis' as ScreenId;
export const CHILD_CHECK = 'kindcheck' as ScreenId;
export const WEIGHING_BEGIN = 'wegen-begin' as ScreenId;
export const TALK_WITH_PARENTS = 'gesprek-ouders' as ScreenId;
export const TALK_WITH_CHILD = 'gesprek-kind' as ScreenId;
export const TELL_FAMILY = 'ouders-en-kind-vertellen' as ScreenId;
export const REPORT_CALL = 'melding-doen' as ScreenId;
/** Who was told of the report, and how they reacted. */
export const REPORT_TOLD = 'verteld' as ScreenId;
export const LOOK_AGAIN = 'terugkijken' as ScreenId;
export const WRITTEN_DOWN = 'vastgelegd' as ScreenId;

export const STRENGTHS = 'kracht-en-steun' as ScreenId;
/** Prompts of `WEIGHING_BEGIN` and `STRENGTHS`. */
export const AGAINST = 'tegen' as ItemId;
export const GOES_WELL = 'gaat-goed' as ItemId;

export const DOUBT = 'twijfel' as AnswerId;

export const REPORT = 'melden' as OutcomeId;
export const REPORT_AGAIN = 'opnieuw-melden' as OutcomeId;
export const ORGANISE_HELP = 'hulp-organiseren' as OutcomeId;
/** Of the routes about somebody who works there. */
export const POLICE_REPORT = 'aangifte' as OutcomeId;
export const ASK_ADVICE = 'advies-vragen' as OutcomeId;

export const ALREADY_REPORTED = 'al-gemeld' as ReasonId;

/** The confidential doctor works at Veilig Thuis: advice of either is advice of Veilig Thuis. */
export const VEILIG_THUIS_ROLES: ReadonlySet<RoleId> = new Set(['veilig-thuis', 'vertrouwensarts'] as RoleId[]);

export const OFFICIAL_FILE = 'officieel-dossier' as ItemId;
export const CHILD_INFORMED: readonly ItemId[] = ['kind-op-de-hoogte', 'kind-weet'] as ItemId[];
/** Telling the parents first may be unsafe; that it was thought about is what counts. */
export const PARENTS_INFORMED: readonly ItemId[] = [
	'ouders-op-de-hoogte',
	'ouders-weten',
	'ouders-niet-eerst'
] as ItemId[];
