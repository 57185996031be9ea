import type { MessageGroup } from '../language.svelte.ts';
import { about } from './about.en.ts';
import { failures } from './failures.en.ts';
import { forms } from './forms.en.ts';
import { frame } from './frame.en.ts';
import { keeping } from './keeping.en.ts';
import { naslag } from './naslag.en.ts';
import { readAlong } from './read-along.en.ts';
import { records } from './records.en.ts';
import { situation } from './situation.en.ts';
import { storage } from './storage.en.ts';
import { walk } from './walk.en.ts';

/** All English of the app itself, in one file that is fetched when somebody asks for English. */
export const english = {
	about,
	failures,
	forms,
	frame,
	keeping,
	naslag,
	readAlong,
	records,
	situation,
	storage,
	walk
} satisfies Record<MessageGroup, object>;
