import { GENITIVE_MARK, type TimeTokens } from '../pattern/tokens.ts';
import { isEnd } from './clause-scan.ts';
import type { TenseWords } from './tense-words.ts';

const OF_DAY = new Set(['on', 'of', 'in']);
const LONGEST_NAME = 4;

/** "the great explosion on April 20", "since the killing in Moor on Friday": named with its article, it has happened. */
export function isStruck({ texts }: TimeTokens, from: number, { struck }: TenseWords): boolean {
  if (!OF_DAY.has(texts[from - 1] ?? '')) return false;
  if (struck.has(texts[from - 2] ?? ''))
    return texts.slice(Math.max(0, from - 2 - LONGEST_NAME), from - 2).some(isOwner);
  const at = struckInPlace(texts, from, struck);
  if (at < 0) return false;
  const lead = texts.slice(Math.max(0, at - LONGEST_NAME), at);
  const owner = lead.findLastIndex(isOwner);
  // "will discuss the killing in Moor on Friday": the day may be that of the talk.
  return owner > 0 && CAUSES.has(lead[owner - 1] ?? '');
}
const isOwner = (text: string) => text === 'the' || text === GENITIVE_MARK;
const CAUSES = new Set(['of', 'after', 'since', 'from', 'by', 'over', 'following', 'despite', 'in']);

/** Where a disaster stands that has its place between it and the day; -1 if there is none. */
function struckInPlace(texts: readonly string[], from: number, struck: ReadonlySet<string>): number {
  for (let at = from - 4; at >= from - PLACE_REACH; at--) {
    if (struck.has(texts[at] ?? '')) return IN.has(texts[at + 1] ?? '') ? at : -1;
    if (!WORD.test(texts[at] ?? '')) return -1;
  }
  return -1;
}
/** Words of "killing in the old town of Moor on". */
const PLACE_REACH = 8;
const WORD = /^\p{L}/u;

const WON = new Set(['victory', 'victories', 'win', 'wins', 'defeat', 'loss', 'losses', 'finish', 'showing']);
const IN = new Set(['in', 'at']);
const OWNERS = new Set(['his', 'her', 'its', 'their', GENITIVE_MARK]);

/** "the boost from his victory in Tuesday's primary": it has an owner, so it has been won. */
export function isWonThen({ texts }: TimeTokens, from: number): boolean {
  const at = texts[from - 1] === 'the' ? from - 2 : from - 1;
  if (!IN.has(texts[at] ?? '') || !WON.has(texts[at - 1] ?? '')) return false;
  const start = Math.max(0, at - LONGEST_OWNER);
  const lead = texts.slice(start, at - 1);
  const since = lead.findLastIndex((text) => SINCE.has(text));
  return since >= 0 && lead.slice(since).some((text) => OWNERS.has(text));
}
/** Words of "after Mr Holm's narrow". */
const LONGEST_OWNER = 7;
const SINCE = new Set(['after', 'from', 'following', 'since', 'despite', 'with']);

/** "is coming off a strong debate on Thursday", "on the heels of a speech on Monday". */
export function isOnHeels(tokens: TimeTokens, from: number): boolean {
  const { texts } = tokens;
  for (let at = from - 2; at >= from - HEELS_REACH && !isEnd(tokens, at) && texts[at] !== ','; at--) {
    if (texts[at] === 'off' && COMES.has(texts[at - 1] ?? '')) return true;
    if (texts[at] === 'of' && texts[at - 1] === 'heels') return true;
  }
  return false;
}
const HEELS_REACH = 10;
const COMES = new Set(['coming', 'comes', 'fresh']);
