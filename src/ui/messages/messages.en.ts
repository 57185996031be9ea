import type { MessageGroup } from '../language.svelte.ts';
import { about } from './about.en.ts';
import { body } from './body.en.ts';
import { dues } from './dues.en.ts';
import { exercises } from './exercises.en.ts';
import { failures } from './failures.en.ts';
import { forms } from './forms.en.ts';
import { frame } from './frame.en.ts';
import { keeping } from './keeping.en.ts';
import { naslag } from './naslag.en.ts';
import { observe } from './observe.en.ts';
import { overview } from './overview.en.ts';
import { ownCases } from './own-cases.en.ts';
import { practice } from './practice.en.ts';
import { readAlong } from './read-along.en.ts';
import { records } from './records.en.ts';
import { report } from './report.en.ts';
import { sheets } from './sheets.en.ts';
import { situation } from './situation.en.ts';
import { stage } from './stage.en.ts';
import { storage } from './storage.en.ts';
import { walk } from './walk.en.ts';
import { whole } from './whole.en.ts';

/** All English of the app itself, in one file that is fetched when somebody asks for English. */
export const english = {
	about,
	body,
	dues,
	exercises,
	failures,
	forms,
	frame,
	keeping,
	naslag,
	observe,
	overview,
	ownCases,
	practice,
	readAlong,
	records,
	report,
	sheets,
	situation,
	stage,
	storage,
	walk,
	whole
} satisfies Record<MessageGroup, object>;
