import type { SummarySentence } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { chooseSentences } from './choose.ts';
import { type RankedSentence, rankSentences } from './rank.ts';
import type { FoundParts } from './sentence/sentence-parts.ts';

export type Summarize = (document: Document, found: FoundParts, trace: Trace) => readonly SummarySentence[];

const MAX_SUMMARY_LINES = 3;

/** Three sentences chosen from the text, word for word and in text order. Does not use the lexicon. */
export function createSummarizer(_lexicon: Lexicon): Summarize {
  return (document, found, trace) => {
    const chosen = chooseSentences(rankSentences(document, found), MAX_SUMMARY_LINES);
    for (const { span, score } of chosen)
      trace?.({ family: 'summary', rule: 'rank', did: 'added', span, note: `score ${score}` });
    return chosen.map((one) => toSummarySentence(one, document.text)).sort((a, b) => a.start - b.start);
  };
}

function toSummarySentence({ span: [start, end], score, toNotes }: RankedSentence, text: string): SummarySentence {
  return { start, end, text: text.slice(start, end), score, notes: toNotes() };
}
