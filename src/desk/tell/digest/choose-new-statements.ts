import type { Edition } from '../../../core/editions/edition.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';

/** A shorter one says nothing by itself. */
const FEWEST_WORDS = 4;

/**
 * Statements of those who have a name, by the rank that they have in the story; of equals the newest first. What is no
 * longer than a few words is left out. Pure.
 */
export function chooseNewStatements(
  statements: readonly SourcedQuote[],
  edition: Edition | null,
): readonly SourcedQuote[] {
  const ranks = new Map<string, number>();
  for (const [rank, { name, forms }] of (edition?.entities ?? []).entries())
    for (const form of [name, ...forms]) {
      const key = foldText(form);
      if (!ranks.has(key)) ranks.set(key, rank);
    }
  const rankOf = ({ quote }: SourcedQuote) => ranks.get(foldText(quote.speaker?.name ?? '')) ?? ranks.size;
  return statements.filter(isWorthTelling).toSorted((a, b) => rankOf(a) - rankOf(b));
}

function isWorthTelling({ quote: { speaker, text } }: SourcedQuote): boolean {
  return speaker !== null && speaker.kind !== 'unnamed' && text.split(/\s+/).length >= FEWEST_WORDS;
}
