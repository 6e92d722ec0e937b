import type { Span } from '../../../core/text/span.ts';

/**
 * For each sentence, whether it contains only whole quotations; `quotedIn` lists the stretches in quotation marks that
 * begin in each. A sentence that begins or ends inside a quotation cannot be shown alone.
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
    // A quotation left open at the end of a paragraph continues after the opening mark of the next.
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
