/** One walk, headless. `session.ts` is the contract; `transcript.ts` is what is kept; `view.ts` is what can be shown. */
export { deviceWorld, replay, Session, startSession, type LastingRecord, type World } from './session.ts';
export type * from './transcript.ts';
export type * from './view.ts';
