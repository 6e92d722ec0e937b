import type { Findings, SummarySentence } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';

export type Summarize = (
  document: Document,
  found: Omit<Findings, 'summary'>,
  trace: Trace,
) => readonly SummarySentence[];

/** Three sentences chosen from the text, in its order. */
export function createSummarizer(_lexicon: Lexicon): Summarize {
  return (document) =>
    document.sentences
      .slice(0, 3)
      .map(([start, end]) => ({ start, end, text: document.text.slice(start, end), score: 1, notes: [] }));
}
