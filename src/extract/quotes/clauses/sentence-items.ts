import type { Span } from '../../../core/text/span.ts';
import { isCapitalized, type Word } from '../../text/words.ts';
import type { QuotedRun } from '../marks/quoted-run.ts';

/** A word outside quotation marks, or a whole quoted run, in text order. */
export type SentenceItem =
  | (Word & { readonly run?: undefined })
  | {
      readonly run: QuotedRun;
      readonly start: number;
      readonly end: number;
      readonly text: '';
      readonly lower: '';
      readonly kind: 'run';
    };

/** A sentence in which each quoted run is one item, so that cues are searched for only outside the marks. */
export type Clause = { readonly items: readonly SentenceItem[]; readonly paragraph: number };

/** Splits the paragraphs into sentences of items. Linear. */
export function toClauses(
  text: string,
  paragraphs: readonly Span[],
  words: readonly Word[],
  runs: readonly QuotedRun[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let word = 0;
  let run = 0;
  for (const [paragraph, [, end]] of paragraphs.entries()) {
    const items: SentenceItem[] = [];
    for (;;) {
      const nextWord = words[word];
      const nextRun = runs[run];
      const takesRun = nextRun && nextRun.outer[0] < end && (!nextWord || nextRun.outer[0] <= nextWord.start);
      if (takesRun) {
        items.push({ run: nextRun, start: nextRun.outer[0], end: nextRun.outer[1], text: '', lower: '', kind: 'run' });
        while ((words[word]?.start ?? Number.POSITIVE_INFINITY) < nextRun.outer[1]) word++;
        run++;
      } else if (nextWord && nextWord.start < end) {
        items.push(nextWord);
        word++;
      } else break;
    }
    for (const sentence of splitSentences(text, items)) clauses.push({ items: sentence, paragraph });
  }
  return clauses;
}

/** No real sentence is longer. Splitting here bounds the work of every rule that reads a whole sentence. */
const LONGEST_SENTENCE = 300;

function splitSentences(text: string, items: readonly SentenceItem[]): SentenceItem[][] {
  const sentences: SentenceItem[][] = [];
  let current: SentenceItem[] = [];
  for (const [at, item] of items.entries()) {
    current.push(item);
    const isOver = current.length >= LONGEST_SENTENCE || endsSentence(text, item, items[at + 1]);
    if (!isOver) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(text: string, item: SentenceItem, after: SentenceItem | undefined): boolean {
  if (!after) return true;
  if (item.kind !== 'run') return item.closes === 'sentence';
  const opensNext = after.kind === 'run' || isCapitalized(after.text) || after.kind === 'number';
  return /[.…]$/.test(text.slice(item.run.end - 1, item.run.end)) && opensNext;
}
