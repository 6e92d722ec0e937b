import type { Span } from '../../../core/text/span.ts';

/**
 * Which sentences hold whole quotations only, one answer a sentence; `quotedIn` are the stretches in quotation marks that
 * begin in each. One that begins or ends inside a quotation cannot be shown alone.
 */
export function findWhole(
  text: string,
  sentences: readonly Span[],
  quotedIn: readonly (readonly Span[])[],
): readonly boolean[] {
  let quotedTo = 0;
  let isOpen = false;
  return sentences.map((span, at) => {
    const last = quotedIn[at]?.at(-1);
    // A quotation left open at a paragraph's end goes on behind the mark that opens the next.
    const goesOn = span[0] < quotedTo || (isOpen && quotedIn[at]?.[0]?.[0] === span[0]);
    quotedTo = last?.[1] ?? quotedTo;
    isOpen = last ? !isClosed(text, last) : isOpen && span[0] < quotedTo;
    return !goesOn && quotedTo <= span[1] && !(last && isOpen);
  });
}

const CLOSING = /["”»']/;

function isClosed(text: string, [start, end]: Span): boolean {
  return end - start > 1 && CLOSING.test(text.charAt(end - 1));
}
