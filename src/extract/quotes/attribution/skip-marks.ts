import type { SentenceItem } from '../clauses/sentence-items.ts';

/** The first item from here on that is no comma or dash. */
export function skipMarks(items: readonly SentenceItem[], from: number): number {
  let at = from;
  while (/^[,—–―-]$/.test(items[at]?.text ?? '')) at++;
  return at;
}
