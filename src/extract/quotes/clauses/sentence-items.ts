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
export type Clause = {
  readonly items: readonly SentenceItem[];
  readonly paragraph: number;
  /** Whether one of the items is a run. */
  readonly hasRun: boolean;
};

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
    let items: SentenceItem[] = [];
    let hasRun = false;
    let last: SentenceItem | undefined;
    const close = () => {
      if (items.length > 0) clauses.push({ items, paragraph, hasRun });
      items = [];
      hasRun = false;
    };
    const add = (item: SentenceItem) => {
      if (last && (items.length >= LONGEST_SENTENCE || endsSentence(text, last, item))) close();
      items.push(item);
      if (item.kind === 'run') hasRun = true;
      last = item;
    };
    for (;;) {
      const nextWord = words[word];
      const nextRun = runs[run];
      const takesRun = nextRun && nextRun.outer[0] < end && (!nextWord || nextRun.outer[0] <= nextWord.start);
      if (takesRun) {
        add({ run: nextRun, start: nextRun.outer[0], end: nextRun.outer[1], text: '', lower: '', kind: 'run' });
        while ((words[word]?.start ?? Number.POSITIVE_INFINITY) < nextRun.outer[1]) word++;
        run++;
      } else if (nextWord && nextWord.start < end) {
        add(nextWord);
        word++;
      } else break;
    }
    close();
  }
  return clauses;
}

/** No real sentence is longer. Splitting here bounds the work of every rule that reads a whole sentence. */
const LONGEST_SENTENCE = 300;

function endsSentence(text: string, item: SentenceItem, after: SentenceItem): boolean {
  if (item.kind !== 'run') return item.closes === 'sentence';
  const opensNext = after.kind === 'run' || isCapitalized(after.text) || after.kind === 'number';
  return /[.…]$/.test(text.slice(item.run.end - 1, item.run.end)) && opensNext;
}
