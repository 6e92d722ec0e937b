import type { Span } from '../../core/text/span.ts';
import { isAbbreviated } from './abbreviations.ts';
import { changeWord, type Word } from './words.ts';

type Split = { readonly words: readonly Word[]; readonly sentences: readonly Span[] };

/**
 * The sentences of each paragraph, and the words with what their marks close. A sentence ends at . ! ? … and any closing
 * marks, before a capital, a number or a quotation; not at the period of an abbreviation. Linear.
 */
export function findSentences(words: readonly Word[], paragraphs: readonly Span[]): Split {
  const marked = [...words];
  const sentences: Span[] = [];
  let at = 0;
  for (const [start, end] of paragraphs) {
    let from = start;
    for (; (marked[at]?.start ?? end) < end; at++) {
      const stop = marked[at];
      if (stop && isRestart(marked, at)) {
        const before = marked[at - 1];
        if (before) marked[at - 1] = changeWord(before, { closes: 'sentence' });
        sentences.push([from, before?.end ?? stop.start]);
        from = stop.start;
        continue;
      }
      if (stop?.kind !== 'mark' || !STOPS.has(stop.text)) continue;
      const last = lastCloser(marked, at);
      const closes = closedAt(marked, at, last, end);
      if (closes === null) continue;
      at = last;
      const mark = marked[at];
      if (mark) marked[at] = changeWord(mark, { closes });
      if (closes === 'abbreviation') continue;
      sentences.push([from, mark?.end ?? end]);
      from = marked[at + 1]?.start ?? end;
    }
    if (from < end) sentences.push([from, end]);
  }
  return { words: marked, sentences };
}

const STOPS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[']);

const RESTARTS = new Set(['He', 'She', 'They']);
const LONGEST_RESTART = 4;
const GOES_ON = new Set(
  'and but or as that if when while where because than what whom how so whether though although since until to'.split(
    ' ',
  ),
);
const LOWER = /^\p{Ll}/u;

/** "Ann Moor at the gate in Ilmburg He said": a caption that lost its end before a sentence. */
function isRestart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  // The cheap tests first: this runs on every word.
  if (!word || before?.kind !== 'word' || !word.isCapital || word.end - word.start > LONGEST_RESTART) return false;
  const next = words[at + 1];
  if (word.start !== before.end + 1 || !RESTARTS.has(word.text)) return false;
  return next?.kind === 'word' && LOWER.test(next.text) && !GOES_ON.has(before.lower);
}

/** The last of the closing marks right after a stop: "(he said.)”". */
function lastCloser(words: readonly Word[], at: number): number {
  let last = at;
  while (CLOSERS.has(words[last + 1]?.text ?? '') && isTight(words, last)) last++;
  return last;
}

/** No space between a word and the next. */
function isTight(words: readonly Word[], at: number): boolean {
  return at + 1 < words.length && words[at + 1]?.start === words[at]?.end;
}

const BEGINS = /^[\p{Lu}\p{N}]/u;
const QUOTATION = /^["“]/;

function closedAt(words: readonly Word[], at: number, last: number, end: number): Word['closes'] {
  const next = words[last + 1];
  if (!next || next.start >= end) return 'sentence';
  const isOpened = OPENERS.has(next.text) && isTight(words, last + 1);
  const begun = (isOpened ? words[last + 2] : next)?.text ?? '';
  const before = words[at - 1];
  const isPeriod = words[at]?.text === '.' && last === at && before !== undefined && isTight(words, at - 1);
  if (isPeriod && isAbbreviated(before.text, begun)) return 'abbreviation';
  if (isTight(words, last)) return null;
  return BEGINS.test(begun) || (isOpened && QUOTATION.test(next.text)) ? 'sentence' : null;
}
