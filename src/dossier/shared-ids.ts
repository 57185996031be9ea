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
export const PREPARE_REPORT = 'melding-voorbereiden' as ScreenId;
export const REPORT_CALL = 'melding-doen' as ScreenId;
/** Who was told of the report, and how they reacted. */
export const REPORT_TOLD = 'verteld' as ScreenId;
export const LOOK_AGAIN = 'terugkijken' as ScreenId;
export const WRITTEN_DOWN = 'vastgelegd' as ScreenId;

export const STRENGTHS = 'kracht-en-steun' as ScreenId;
/** Prompts of `WEIGHING_BEGIN` and `STRENGTHS`. */
export const AGAINST = 'tegen' as ItemId;
export const GOES_WELL = 'gaat-goed' as ItemId;

/** Of the routes about somebody who works there. */
export const PASS_ON = 'doorgeven' as ScreenId;
export const PASS_ON_HOLDER = 'doorgeven-houder' as ScreenId;
export const INSPECTOR_CONSULT = 'overleg-inspecteur' as ScreenId;
export const POLICE_CALL = 'aangifte-doen' as ScreenId;
export const POLICE_CALL_SELF = 'aangifte-zelf' as ScreenId;
export const MEASURES = 'maatregelen' as ScreenId;
export const WHO_LEADS = 'wie-leidt' as ScreenId;
export const STAFF_PARENTS = 'ouders-vertellen' as ScreenId;

export const VEILIG_THUIS_CONSULT = 'overleg-veilig-thuis' as ScreenId;
export const SPECIAL_FORM_QUESTION = 'bijzondere-vorm' as ScreenId;
export const NO_SPECIAL_FORM = 'nee' as AnswerId;

type Given = readonly [screen: ScreenId, answer: AnswerId];
export const IN_DANGER = ['gevaar', 'ja'] as unknown as Given;
export const SUSPICION = ['vermoeden', 'ja'] as unknown as Given;
export const ACUTE = ['onveiligheid', 'acuut'] as unknown as Given;
/** Child or parent told it themselves: what was told points to the home. */
export const DISCLOSURES = [
	['aanleiding', 'kind-vertelde'],
	['zelf-verteld', 'ja']
] as unknown as readonly Given[];

export const DOUBT = 'twijfel' as AnswerId;

export const REPORT = 'melden' as OutcomeId;
export const REPORT_AGAIN = 'opnieuw-melden' as OutcomeId;
export const ORGANISE_HELP = 'hulp-organiseren' as OutcomeId;
export const CLOSE = 'afsluiten' as OutcomeId;
export const POLICE_REPORT = 'aangifte' as OutcomeId;
export const ASK_ADVICE = 'advies-vragen' as OutcomeId;

export const ALREADY_REPORTED = 'al-gemeld' as ReasonId;
export const UNREACHABLE = 'onbereikbaar' as ReasonId;
export const ON_REQUEST = 'veilig-thuis-vraagt' as ReasonId;
export const CHILD_TOLD = 'kind-vertelde' as ReasonId;
export const SPECIAL_FORM = 'bijzondere-vorm' as ReasonId;
export const URGENT = 'spoed' as ReasonId;
/** Enough knowledge in the house is no reason where there is doubt, or where a suspicion is let go. */
export const ENOUGH_KNOWLEDGE = 'genoeg-deskundigheid' as ReasonId;

/** The confidential doctor works at Veilig Thuis: advice of either is advice of Veilig Thuis. */
export const VEILIG_THUIS_ROLES: ReadonlySet<RoleId> = new Set(['veilig-thuis', 'vertrouwensarts'] as RoleId[]);

export const INSPECTOR = 'vertrouwensinspecteur' as RoleId;
export const POLICE = 'politie' as RoleId;

export const ONE_VOICE = 'een-aanspreekpunt' as ItemId;
export const LEADS = 'leidt' as ItemId;
export const OFFICIAL_FILE = 'officieel-dossier' as ItemId;
export const CHILD_INFORMED: readonly ItemId[] = ['kind-op-de-hoogte', 'kind-weet'] as ItemId[];
export const PARENTS_KNOW: readonly ItemId[] = ['ouders-op-de-hoogte', 'ouders-weten'] as ItemId[];
/** Telling the parents first may be unsafe; that it was thought about is what counts. */
export const PARENTS_INFORMED: readonly ItemId[] = [...PARENTS_KNOW, 'ouders-niet-eerst' as ItemId];

/** They begin with a report. */
export const REPORT_TERMS: ReadonlySet<string> = new Set(['terugkijken-na-melding', 'onderzoek-veilig-thuis']);
