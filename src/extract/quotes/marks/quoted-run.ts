import type { Span } from '../../../core/text/span.ts';

/** The text between two quotation marks in one paragraph. */
export type QuotedRun = {
  /** Without the marks. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** False if the paragraph ends first and the next one continues it. */
  readonly isClosed: boolean;
};

const SPACE = 32;

/** The run at `inner`, without the white space at its edges. */
export function toQuotedRun(text: string, inner: Span, outer: Span, paragraph: number, isClosed: boolean): QuotedRun {
  let [start, end] = inner;
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return { start, end, outer, paragraph, isClosed };
}
