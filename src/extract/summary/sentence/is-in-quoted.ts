import type { Span } from '../../../core/text/span.ts';

/** Does the place stand inside quotation marks? */
export function isInQuoted(quoted: readonly Span[], at: number): boolean {
  return quoted.some(([start, end]) => start < at && at < end);
}
