import type { Caller } from './define.ts';
import type { Front, Reply } from './front/front.ts';
import { parseCall } from './grammar/encode-call.ts';
import type { TypedOrPressed } from './is-read-only.ts';

/** What an answer's own address asks. */
export type AskedAddress = {
  readonly ask: TypedOrPressed;
  /** YYYY-MM-DD; null: as of now, or as of the day that a call names itself. */
  readonly asOf: string | null;
};

const LONGEST_ASKED = 2000;

/** What the query of an address asks ("ask=who+is+Kirby%3F&as-of=2016-07-14"); undefined if nothing that can be read. */
export function parseAsked(query: Readonly<Record<string, string>>): AskedAddress | undefined {
  const text = (query.ask ?? '').slice(0, LONGEST_ASKED).trim();
  if (text !== '') return { ask: { text }, asOf: parseIsoDay(query['as-of']) };
  const call = parseCall(query.call ?? '');
  return call && { ask: { call }, asOf: null };
}

/** Asks it. */
export function answerAsked({ ask, asOf }: AskedAddress, front: Front, caller: Caller): Promise<Reply> {
  if ('call' in ask) return front.answer(ask.call, caller);
  return front.answerText(asOf === null ? ask.text : `${ask.text} as-of:"${asOf}"`, caller);
}

/** The day typed in a form or an address; null if it is none. */
export function parseIsoDay(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
