import type { Span } from '../../core/text/span.ts';
import type { Word } from './words.ts';

/** The sentences of each paragraph. One ends at . ! ? and any closing marks, before a capital or an opening mark. */
export function findSentences(text: string, paragraphs: readonly Span[], _words: readonly Word[]): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
}

const END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Jr|Sr|No|vs|[A-Z]))[.!?…]["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}])/gu;

function sentencesOf(text: string, [start, end]: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(END)) {
    const to = start + match.index + match[0].length;
    sentences.push([from, to]);
    from = to;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}
