import { coverageOf, type Zone } from '../../core/relevance/relevance.ts';
import type { Span } from '../../core/text/span.ts';
import { toDocument } from '../../extract/text/document.ts';
import type { FoundPassage } from '../../store/port/articles.ts';

/** A sentence of a passage, and the share of the words looked for that it and what stands around it have. */
export type MatchedSentence = { readonly passage: FoundPassage; readonly span: Span; readonly share: number };

/** What a word counts in the sentence, and elsewhere in its paragraph. */
const IN_SENTENCE = 1;
const IN_PARAGRAPH = 0.6;
const SHORTEST_CHARS = 20;

/** The sentences of some passages, best first; of those that are alike the order of the passages decides. */
export function matchSentences(passages: readonly FoundPassage[]): readonly MatchedSentence[] {
  return passages
    .flatMap((passage) => {
      const around = [{ text: passage.text, worth: IN_PARAGRAPH }, ...passage.zones];
      return toDocument(passage.text, null, null)
        .sentences.filter(([start, end]) => end - start >= SHORTEST_CHARS)
        .map((span) => ({ passage, span, share: shareOf(passage, span, around) }));
    })
    .sort((a, b) => b.share - a.share);
}

function shareOf({ text, phrases }: FoundPassage, span: Span, around: readonly Zone[]): number {
  return coverageOf(phrases, [{ text: text.slice(...span), worth: IN_SENTENCE }, ...around]);
}
