import type { Span } from './span.ts';

/** What is saved points into its text. Throws where a span does not: a rule of ours is broken, and nothing of it is kept. */
export function assertInside(text: string, what: string, spans: Iterable<Span>): void {
  for (const [start, end] of spans)
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`a ${what} at ${start}–${end} lies outside its text of ${text.length} characters`);
}
