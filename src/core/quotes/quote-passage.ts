import { isInside, type Span } from '../text/span.ts';
import type { Quote } from './quote.ts';

/** A passage of an article, verbatim, and the parts of it that the speaker said. */
export type QuotePassage = {
  readonly text: string;
  /** Spans of `text`, in order; the quotation marks are outside. */
  readonly spoken: readonly Span[];
};

/** A piece of a passage that is the speaker's throughout, or the article's. */
export type PassagePiece = { readonly text: string; readonly isSpoken: boolean };

/**
 * The sentence of a quote with the speaker's words marked in it. `text` is the whole article's. Where the sentence is not
 * known, as in older findings, the words alone, from the first to the last, between their marks.
 */
export function toQuotePassage(text: string, { sentence, spans }: Pick<Quote, 'sentence' | 'spans'>): QuotePassage {
  const words: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const isKnown = isInside(words, sentence) && !isInside(sentence, words);
  return isKnown ? cutPassage({ text, spoken: spans }, sentence) : toMarkedWords(text, spans, words);
}

/** What stands at a span of a passage. */
export function cutPassage({ text, spoken }: QuotePassage, [start, end]: Span): QuotePassage {
  const inside = spoken.flatMap(([from, to]): readonly Span[] =>
    Math.max(from, start) < Math.min(to, end) ? [[Math.max(from, start) - start, Math.min(to, end) - start]] : [],
  );
  return { text: text.slice(start, end), spoken: inside };
}

/** Without the white space around it. */
export function trimPassage(passage: QuotePassage): QuotePassage {
  const start = passage.text.length - passage.text.trimStart().length;
  return cutPassage(passage, [start, Math.max(start, passage.text.trimEnd().length)]);
}

/** Its paragraphs: the lines with text. */
export function toPassageParagraphs(passage: QuotePassage): readonly QuotePassage[] {
  let start = 0;
  const lines = passage.text.split('\n').map((line) => {
    const cut = cutPassage(passage, [start, start + line.length]);
    start += line.length + 1;
    return cut;
  });
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Its pieces in order: together they are its text, to the letter. Spans that overlap or lie outside are cut to fit. */
export function toPassagePieces({ text, spoken }: QuotePassage): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const [from, to] of [...spoken, [text.length, text.length] as const]) {
    const start = Math.min(Math.max(from, at), text.length);
    const end = Math.min(Math.max(to, start), text.length);
    pieces.push({ text: text.slice(at, start), isSpoken: false }, { text: text.slice(start, end), isSpoken: true });
    at = end;
  }
  return pieces.filter((piece) => piece.text !== '');
}

const MARK = /^["'“”‘’«»„‟‹›「」『』]$/;

/** The article's own marks where they stand next to the words. */
function toMarkedWords(text: string, spans: readonly Span[], [start, end]: Span): QuotePassage {
  const [before, after] = [text.slice(start - 1, start), text.slice(end, end + 1)];
  const words = cutPassage({ text, spoken: spans }, [start, end]);
  const opening = MARK.test(before) ? before : '“';
  return {
    text: opening + words.text + (MARK.test(after) ? after : '”'),
    spoken: words.spoken.map(([from, to]) => [from + opening.length, to + opening.length]),
  };
}
