import type { Edition } from '#flow/flow.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';
import { dayOf } from './calendar-day.ts';
import { agreements, lookAgainDays } from './collect/agreements.ts';
import { answerRows, answersNoLonger, isWeighing } from './collect/answers.ts';
import { checklists } from './collect/checklists.ts';
import { attempts, consults, talks } from './collect/conversations.ts';
import { decisions } from './collect/decisions.ts';
import { departures } from './collect/departures.ts';
import { estimates } from './collect/estimates.ts';
import { noteOn, notes } from './collect/notes.ts';
import { observations } from './collect/observations.ts';
import { prompts, promptTexts } from './collect/prompts.ts';
import { reweighings } from './collect/reweighings.ts';
import { skips } from './collect/skips.ts';
import { terms } from './collect/terms.ts';
import { timeline } from './collect/timeline.ts';
import { unknowns } from './collect/unknown.ts';
import { voices } from './collect/voices.ts';
import { readWalk } from './collect/walk.ts';
import type { Walk } from './collect/walk.ts';
import { DOSSIER_FORMAT } from './dossier.ts';
import type { ComposedRecord, Dossier } from './dossier.ts';
import { findAttention } from './attention/find-attention.ts';
import { findGaps } from './gaps/find-gaps.ts';
import { bodyWordsIn, sentencesIn } from './sentences/sentences-in.ts';
import type { Language } from './sentences/sentences.ts';
import { AGAINST, CHILD_CHECK, GOES_WELL, HOME_LINK, STRENGTHS, WEIGHING_BEGIN } from './shared-ids.ts';
import type { WalkedSession } from './walked-session.ts';

export interface ComposeOptions {
	/** The two words of the situation; null when it has none. */
	readonly codeName: string | null;
	/** The day that is printed on the documents; given, so that the same walk gives the same dossier. */
	readonly today: IsoDate;
	/** Of the messages in `gaps` and `attention`, and of the words for the body; Dutch unless told. Words of the flow stay as the edition has them. */
	readonly language?: Language;
}

/**
 * The record of a walk, as data: the same session and edition always give the same dossier. Nothing of a withdrawn
 * record is in it, nor anything that was typed and not kept. `edition` is the one the session was replayed on; where
 * the transcript was begun on another, `edition.begunOn` says so.
 *
 * @throws PracticeRefusedError - of a practice case: it cannot become a dossier
 */
export function composeDossier(session: WalkedSession, edition: Edition, options: ComposeOptions): Dossier {
	const walk = readWalk(session, edition);
	const record = composeRecord(walk, options);
	const context = { walk, dossier: record };
	const sentences = sentencesIn(options.language ?? 'nl');
	return { ...record, gaps: findGaps(context, sentences), attention: findAttention(context, sentences) };
}

function composeRecord(walk: Walk, { codeName, today, language }: ComposeOptions): ComposedRecord {
	const body = bodyWordsIn(language ?? 'nl');
	const rows = answerRows(walk);
	const lists = checklists(walk);
	const written = notes(walk);
	const prompted = prompts(walk);
	const agreed = agreements(walk);
	const decided = decisions(walk);
	const departed = departures(walk, decided);
	const seen = observations(walk, 'seen', body);
	const told = observations(walk, 'told', body);
	const impressions = observations(walk, 'impression', body);
	const observed = [...seen, ...told, ...impressions];
	const acts = { consults: consults(walk), talks: talks(walk), skipped: skips(walk), decisions: decided };
	return {
		format: DOSSIER_FORMAT,
		codeName,
		today,
		...progress(walk),
		...normSays(walk),
		...acts,
		decision: {
			report: decided.findLast(({ subject }) => subject === 'report') ?? null,
			help: decided.findLast(({ subject }) => subject === 'help') ?? null
		},
		departure: departed.findLast(({ decision }) => decision.subject === 'report') ?? departed.at(-1) ?? null,
		departures: departed,
		facts: seen,
		told,
		impressions,
		home: noteOn(written, HOME_LINK),
		childCheck: lists.find(({ screen }) => screen === CHILD_CHECK) ?? null,
		well: [
			...observed.flatMap(({ well }) => (well === null ? [] : [well])),
			...promptTexts(prompted, STRENGTHS, GOES_WELL)
		],
		otherwise: observed.flatMap(({ otherwise }) => (otherwise === null ? [] : [otherwise])),
		against: promptTexts(prompted, WEIGHING_BEGIN, AGAINST),
		prompts: prompted,
		attempts: attempts(walk),
		voices: voices(walk),
		estimates: estimates(walk),
		agreements: agreed,
		terms: terms(walk),
		reweighed: reweighings(walk),
		lookAgain: lookAgainDays(agreed, departed),
		weighing: rows.filter((row) => isWeighing(row)),
		answers: rows.filter((row) => !isWeighing(row)),
		noLonger: answersNoLonger(walk),
		checklists: lists.filter(({ screen }) => screen !== CHILD_CHECK),
		notes: written.filter(({ screen }) => screen !== HOME_LINK && screen !== WEIGHING_BEGIN),
		timeline: timeline(walk),
		unknown: unknowns(walk, rows, written, prompted)
	};
}

function progress({ session, edition, labels, screen }: Walk) {
	const { entries, flow, version, hash } = session.transcript;
	const here = session.path.at(-1);
	const days = entries.map(({ at }) => at);
	return {
		begun: days.length === 0 ? null : dayOf(Math.min(...days)),
		changed: days.length === 0 ? null : dayOf(Math.max(...days)),
		finished: here !== undefined && screen(here.screen)?.kind === 'end',
		steps: session.steps().map(({ step, number, state }) => ({ step, number, text: labels.step(step), state })),
		withdrawn: entries.filter(({ kind }) => kind === 'withdrawn').length,
		edition: {
			flow,
			title: edition.words.flow.title,
			version: edition.flow.version,
			hash: edition.hash,
			begunOn: isSameEdition(session.transcript, edition) ? null : { version, hash }
		}
	};
}

/** A transcript that somebody made may have no hash; then its version is all there is to compare. */
function isSameEdition({ version, hash }: Transcript, edition: Edition): boolean {
	return hash === '' ? version === edition.flow.version : hash === edition.hash;
}

function normSays({ session: { norm }, labels }: Walk) {
	if (norm === null) {
		return { outcome: null, outcomeTitle: null, outcomeText: null, norms: [], normTexts: [], because: [] };
	}
	const said = labels.outcome(norm.outcome);
	return {
		outcome: norm.outcome,
		outcomeTitle: said.title,
		outcomeText: said.text === '' ? null : said.text,
		norms: norm.norms,
		normTexts: norm.norms.map((id) => labels.norm(id)),
		because: norm.because.map(({ screen, answer }) => {
			return { screen, answer, question: labels.question(screen), text: labels.answer(screen, answer) };
		})
	};
}
