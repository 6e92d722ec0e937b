import type { Span } from '../../../core/text/span.ts';

/** Stretches in quotation marks, marks included; one that is never closed ends with its paragraph. Linear. */
export function findQuoted(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => quotedIn(text, paragraph));
}

/** Old wires use two apostrophes as a quotation mark. */
const MARK = /["“”«»]|''/g;

function quotedIn(text: string, [start, end]: Span): Span[] {
  const quoted: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const closes = mark === '"' || mark === "''" ? open >= 0 : mark === '”' || mark === '»';
    if (!closes && open < 0) open = at;
    if (closes && open >= 0) {
      quoted.push([open, at + mark.length]);
      open = -1;
    }
  }
  if (open >= 0) quoted.push([open, end]);
  return quoted;
}
