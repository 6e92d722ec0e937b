import type { Span } from '../../core/text/span.ts';

/** Lines with text, trimmed: in wire and newspaper copy, the end of a line is the end of a paragraph. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const start = from + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (end > start) paragraphs.push([start, end]);
    from = to + 1;
  }
  return paragraphs;
}
