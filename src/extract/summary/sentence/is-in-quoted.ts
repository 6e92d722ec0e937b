import type { Span } from '../../../core/text/span.ts';

/** Is the offset inside quotation marks? */
export function isInQuoted(quoted: readonly Span[], at: number): boolean {
  return quoted.some(([start, end]) => start < at && at < end);
}
