import type { Word } from '../../../../text/words.ts';
import { phraseStart } from '../antecedent.ts';
import type { TitleContext } from '../context.ts';

/** Words of "the first debate since the fire in Moor". */
const LONGEST_HEAD = 11;
const SINCE = new Set(['since', 'covering', 'about', 'on']);
const ORDINALS = new Set(['last', 'first', 'next', 'past', 'final']);
const QUOTES: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"' };

/**
 * "the first debate since the fire, which will be on Friday", "a report covering the last three months, which": what is ahead is the
 * debate and the report, not the noun beside "which". Undefined where a comma has cut a quoted title.
 */
export function relativeHead(meant: readonly Word[], at: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  const from = meant[0] ? words.indexOf(meant[0]) : -1;
  if (from < 1) return meant;
  if (isInQuotedList(from, at, words)) return undefined;
  const start = isOrdinal(from, words) ? phraseStart(from, context) : from;
  const lead = leadOf(start, words);
  if (lead === undefined) return meant;
  const head = phraseStart(lead, context);
  const isNoun = lead - head > 1 && words[lead - 1]?.text === words[lead - 1]?.lower;
  const end = from + meant.length;
  return isNoun && end - head <= LONGEST_HEAD ? words.slice(head, end) : meant;
}

/** "the last | three months" */
const isOrdinal = (from: number, words: readonly Word[]) =>
  words[from]?.kind === 'word' && ORDINALS.has(words[from - 1]?.lower ?? '');

/** Where "since", "covering" or "about rebuilding" stands before a noun phrase. */
function leadOf(start: number, words: readonly Word[]): number | undefined {
  const before = words[start - 1]?.lower ?? '';
  if (before === 'since' || before === 'covering') return start - 1;
  return /^\p{Ll}{3,}ing$/u.test(before) && SINCE.has(words[start - 2]?.lower ?? '') ? start - 2 : undefined;
}

/** “Boats, Boats, Boats,” which: the end of a title. */
function isInQuotedList(from: number, at: number, words: readonly Word[]): boolean {
  const close = words[at - 1]?.text ?? '';
  const open = QUOTES[close];
  return open !== undefined && words[from - 1]?.text === ',' && words[from - 2]?.text !== close;
}
