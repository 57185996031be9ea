import { expect } from 'vitest';
import type { Edition } from '#flow/flow.ts';
import type { AnswerId, ReasonId, RoleId, ScreenId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { replay, startSession, type Session, type World } from '#session/session.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';

const invented = (text: string) => text as ReviewedText;

/** A clock that moves a minute at every entry, and ids that count. */
export function aWorld(): World {
	let count = 0;
	return { now: () => Date.UTC(2026, 10, 2, 9, count), newId: () => `e${++count}` as EntryId };
}

/**
 * Walks a session as a person would: `walk(edition).answer('gevaar', 'nee')`. Fails loudly when the screen that is
 * answered is not the screen that is shown. Screens that need no answer are gone on from by `answer`, `through` and `to`.
 */
export class SessionDriver {
	readonly session: Session;

	constructor(session: Session) {
		this.session = session;
	}

	get screen(): ScreenId {
		return this.session.view().screen.id;
	}

	/** Goes on through everything that needs no answer until `screen` is shown; decisions follow the norm. */
	to(screen: string): this {
		for (let steps = 0; this.screen !== screen; steps++) {
			if (steps > 60 || this.session.isEnded)
				throw new Error(`'${screen}' is not on the way; stands at '${this.screen}'`);
			this.#goOn();
		}
		return this;
	}

	answer(screen: string, answer: string, why?: string): this {
		this.to(screen);
		this.session.act([{ kind: 'answer', answer: answer as AnswerId, ...(why ? { why: invented(why) } : {}) }]);
		return this;
	}

	/** Changes an answer that was given earlier, as its review does. */
	change(screen: string, answer: string): this {
		const stop = this.session.path.findLast((one) => one.screen === screen && one.move);
		if (!stop) throw new Error(`'${screen}' is not on the path`);
		this.session.act([{ kind: 'answer', answer: answer as AnswerId }], stop.index);
		return this;
	}

	note(screen: string, what: string): this {
		this.to(screen);
		this.session.act([{ kind: 'note', observation: { knowledge: 'seen', what: invented(what) } }]);
		return this;
	}

	consult(screen: string, advice: string, role = 'veilig-thuis'): this {
		this.to(screen);
		const consult = { role: role as RoleId, on: '2026-11-02' as IsoDate, advice: invented(advice) };
		this.session.act([{ kind: 'consult', consult }, { kind: 'pass' }]);
		return this;
	}

	/** The child does not know yet what happens, with a reason. */
	hear(screen: string): this {
		this.to(screen);
		this.session.act([{ kind: 'hear', voice: { knows: 'not-yet', because: invented('verzonnen reden') } }]);
		return this;
	}

	skip(screen: string, ...reasons: string[]): this {
		this.to(screen);
		this.session.act([{ kind: 'skip', reasons: reasons as ReasonId[], note: invented('verzonnen reden') }]);
		return this;
	}

	toTheEnd(): this {
		while (!this.session.isEnded) this.#goOn();
		return this;
	}

	endsWith(outcome: string | null): this {
		expect(this.toTheEnd().session.norm?.outcome ?? null).toBe(outcome);
		return this;
	}

	#goOn(): void {
		const { screen, advised } = this.session.view();
		if (screen.kind === 'question') throw new Error(`'${screen.id}' waits for an answer`);
		const usual = advised ?? screen.answers.at(-1)?.id;
		if (usual) this.session.act([{ kind: 'answer', answer: usual }]);
		else if (screen.kind === 'skip') this.session.act([{ kind: 'skip', reasons: [screen.reasons[0]!] }]);
		else this.session.act([{ kind: 'pass' }]);
	}
}

export const walk = (edition: Edition) => new SessionDriver(startSession(edition, aWorld()));

/** The ordinary way up to the weighing: no danger, home, something seen, no special form, no injury, talking is safe. */
export function walkToWeighing(edition: Edition): SessionDriver {
	const driver = walk(edition).answer('gevaar', 'nee');
	if ('welke-route' in edition.flow.screens) driver.answer('welke-route', 'thuis');
	return driver
		.answer('aanleiding', 'gezien')
		.answer('bijzondere-vorm', 'nee')
		.answer('letsel', 'nee')
		.answer('gesprek-stop', 'nee')
		.answer('zelf-verteld', 'nee');
}

/** The same transcript, read back as it was kept. */
export const afterReload = ({ session }: SessionDriver) =>
	new SessionDriver(replay(session.edition, JSON.parse(JSON.stringify(session.transcript)), aWorld()));
