import { type AskedAddress, parseAsked } from '../../../command/asked-address.ts';
import { encodeCall } from '../../../command/grammar/encode-call.ts';
import type { Look } from '../preview/preview.ts';

/** An answer's own address, to open again and to share: what was asked, as of which day, in which look. */
export type AnswerAddress = AskedAddress & { readonly look: Look | null };

/** "/?ask=who+is+Kirby%3F&as-of=2016-07-14" */
export function toAddress({ ask, asOf, look }: AnswerAddress): string {
  const query = new URLSearchParams('text' in ask ? { ask: ask.text } : { call: encodeCall(ask.call) });
  if (asOf !== null) query.set('as-of', asOf);
  if (look !== null) query.set('as', look);
  return `/?${query}`;
}

/** What a page's query asks; undefined if it asks nothing that can be read. */
export function parseAddress(query: Readonly<Record<string, string>>): AnswerAddress | undefined {
  const asked = parseAsked(query);
  return asked && { ...asked, look: parseLook(query.as) };
}

export function parseLook(text: string | undefined): Look | null {
  return text === 'discord' || text === 'slack' ? text : null;
}

/** What was asked, as a person reads it: "/quote speaker:John Kirby". */
export function toAskedWords({ ask, asOf }: AnswerAddress): string {
  if ('call' in ask) {
    const values = Object.entries(ask.call.values).map(([name, value]) => `${name}:${value}`);
    return [`/${ask.call.path}`, ...values].join(' ');
  }
  return asOf === null ? ask.text : `${ask.text} (as of ${asOf})`;
}
