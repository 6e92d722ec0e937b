import type { Word } from '../../../text/words.ts';
import { isHelper } from '../title/clause/verbs.ts';
import { clauseTitle } from '../title/clause-title.ts';
import type { TitleContext } from '../title/context.ts';
import { segmentAround } from './segment-around.ts';

/** Words before the helper that make it the second clause of a segment. */
const LEAST_BEFORE = 4;
const LEAST_AFTER = 3;

/** A caption without a period that runs into the sentence: "a boat in the harbour Nils Holm will set out plans by May". */
export function runIn(context: TitleContext): string | undefined {
  const { words, time, segments, cues } = context;
  const own = segmentAround(context);
  if (!own || cues.is('of', words[own.from]?.lower ?? '')) return undefined;
  const helper = words.findLastIndex((word, i) => i > own.from && i < time[0] - LEAST_AFTER && isHelper(word, cues));
  if (helper <= own.from + LEAST_BEFORE || MANY.has(words[helper]?.lower ?? '')) return undefined;
  if (takesNothing(words[helper + 2]?.lower ?? '', context)) return undefined;
  const from = nameStart(helper, context);
  if (from === undefined || from <= own.from + 1 || !isPlainWord(words[from - 1], context)) return undefined;
  if (words.slice(0, from).some(({ lower }) => DOUBTS.has(lower)) || isListed(words.slice(own.from, from)))
    return undefined;
  const clause = { ...own, from, verb: helper, opening: 'start' as const };
  return clauseTitle({ ...context, segments: segments.map((one) => (one === own ? clause : one)) });
}

/** Where the name right before a helper begins. */
function nameStart(helper: number, { words, mentionAt }: TitleContext): number | undefined {
  const isShort =
    SHORT_NAME.test(words[helper - 1]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[helper - 2]?.text ?? '');
  if (isShort) return helper - 1;
  const named = mentionAt(words[helper - 1]?.start ?? -1);
  return named?.entity ? words.findIndex(({ end }) => end > named.span[0]) : undefined;
}

/** "Nils Holm Business Editor NHK is set" */
const SHORT_NAME = /^\p{Lu}{2,5}$/u;

/** "the plan Holm will present to the board": the object went before. */
const takesNothing = (lower: string, { cues }: TitleContext) => cues.is('of', lower) && lower !== 'to';

/** A name after a comma or "and" belongs to a list. */
const isPlainWord = (word: Word | undefined, { cues }: TitleContext) =>
  word?.kind === 'word' && !cues.is('stop', word.lower) && !cues.is('of', word.lower);

const MANY = new Set(['are', 'were', 'have']);
const DOUBTS = new Set(['unlikely', 'not', 'never', 'doubt', 'no', 'neither', 'either', 'likely']);

const LIST_REACH = 7;
/** "Minister Lena Berg and Harbour Secretary | Nils Holm will": the last of several. */
const isListed = (before: readonly Word[]) =>
  before.slice(-LIST_REACH).some(({ lower }) => lower === 'and' || lower === 'or');
